import { type EntityManager } from 'typeorm';
import { type CollectionRecord } from '../mandate.types.js';

type Row = Omit<CollectionRecord, 'amountMinor'> & { readonly amountMinor: string };

const columns = `c.collection_id as "collectionId", c.mandate_id as "mandateId", c.customer_id as "customerId",
  c.invoice_id as "invoiceId", i.number, i.currency, c.amount_minor::text as "amountMinor", m.method, c.state,
  c.collect_on::text as "collectOn", c.attempt, c.reason, c.hold_id as "holdId", c.payment_id as "paymentId",
  c.told_on::text as "toldOn", c.untold_because as "untoldBecause"`;
const joined = `ledger.collection c
  join ledger.mandate m on m.company_id = c.company_id and m.mandate_id = c.mandate_id
  join ledger.invoice i on i.company_id = c.company_id and i.invoice_id = c.invoice_id`;

function toRecord(row: Row): CollectionRecord {
  return { ...row, amountMinor: Number(row.amountMinor) };
}

/** Writes new collections. */
export async function insertCollections(
  tx: EntityManager,
  companyId: string,
  collections: readonly CollectionRecord[],
): Promise<void> {
  if (collections.length === 0) return;
  await tx.query(
    `insert into ledger.collection (company_id, collection_id, mandate_id, customer_id, invoice_id, amount_minor, state,
       collect_on, attempt, hold_id)
     select $1, n.* from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::bigint[], $7::text[], $8::date[],
       $9::smallint[], $10::uuid[]) as n`,
    [
      companyId,
      collections.map(({ collectionId }) => collectionId),
      collections.map(({ mandateId }) => mandateId),
      collections.map(({ customerId }) => customerId),
      collections.map(({ invoiceId }) => invoiceId),
      collections.map(({ amountMinor }) => amountMinor),
      collections.map(({ state }) => state),
      collections.map(({ collectOn }) => collectOn),
      collections.map(({ attempt }) => attempt),
      collections.map(({ holdId }) => holdId),
    ],
  );
}

/** Writes what changes of collections. */
export async function saveCollections(
  tx: EntityManager,
  companyId: string,
  collections: readonly CollectionRecord[],
): Promise<void> {
  if (collections.length === 0) return;
  await tx.query(
    `update ledger.collection c set amount_minor = n.amount, state = n.state, collect_on = n.collect_on, attempt = n.attempt,
       reason = n.reason, hold_id = n.hold_id, payment_id = n.payment_id, told_on = n.told_on, untold_because = n.untold_because
     from unnest($2::uuid[], $3::bigint[], $4::text[], $5::date[], $6::smallint[], $7::text[], $8::uuid[], $9::uuid[],
       $10::date[], $11::text[])
       as n (collection_id, amount, state, collect_on, attempt, reason, hold_id, payment_id, told_on, untold_because)
     where c.company_id = $1 and c.collection_id = n.collection_id`,
    [
      companyId,
      collections.map(({ collectionId }) => collectionId),
      collections.map(({ amountMinor }) => amountMinor),
      collections.map(({ state }) => state),
      collections.map(({ collectOn }) => collectOn),
      collections.map(({ attempt }) => attempt),
      collections.map(({ reason }) => reason),
      collections.map(({ holdId }) => holdId),
      collections.map(({ paymentId }) => paymentId),
      collections.map(({ toldOn }) => toldOn),
      collections.map(({ untoldBecause }) => untoldBecause),
    ],
  );
}

/** What became of the announcement of an attempt. */
export interface Announced {
  readonly collectionId: string;
  readonly attempt: number;
  /** The day on which it left; null: it never will. */
  readonly toldOn: string | null;
  readonly untoldBecause: string | null;
}

/** Keeps what became of announcements, as long as their collections are not made. The first that left is the one that counts. */
export async function noteAnnounced(
  tx: EntityManager,
  companyId: string,
  announced: readonly Announced[],
): Promise<void> {
  if (announced.length === 0) return;
  await tx.query(
    `update ledger.collection c set told_on = coalesce(c.told_on, n."toldOn"), untold_because = n."untoldBecause"
     from jsonb_to_recordset($2::jsonb) as n ("collectionId" uuid, attempt int, "toldOn" date, "untoldBecause" text)
     where c.company_id = $1 and c.collection_id = n."collectionId" and c.attempt = n.attempt and c.state = 'announced'`,
    [companyId, JSON.stringify(announced)],
  );
}

/** Collections by id. */
export async function readCollections(
  tx: EntityManager,
  companyId: string,
  collectionIds: readonly string[],
): Promise<CollectionRecord[]> {
  const rows = await tx.query<Row[]>(
    `select ${columns} from ${joined} where c.company_id = $1 and c.collection_id = any ($2::uuid[])`,
    [companyId, collectionIds],
  );
  return rows.map(toRecord);
}

/** Collections by a mandate, or of invoices, that are announced or due. */
export async function runningCollections(
  tx: EntityManager,
  companyId: string,
  of: { readonly mandateId: string } | { readonly invoiceIds: readonly string[] },
): Promise<CollectionRecord[]> {
  const rows = await tx.query<Row[]>(
    `select ${columns} from ${joined}
     where c.company_id = $1 and c.state in ('announced', 'due')
       and ($2::uuid is null or c.mandate_id = $2) and ($3::uuid[] is null or c.invoice_id = any ($3))`,
    [companyId, 'mandateId' in of ? of.mandateId : null, 'invoiceIds' in of ? of.invoiceIds : null],
  );
  return rows.map(toRecord);
}

/** Collections of these customers that are announced, in the order of their days. */
export async function announcedCollections(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<CollectionRecord[]> {
  const rows = await tx.query<Row[]>(
    `select ${columns} from ${joined}
     where c.company_id = $1 and c.customer_id = any ($2::uuid[]) and c.state = 'announced'
     order by c.collect_on, c.collection_id`,
    [companyId, customerIds],
  );
  return rows.map(toRecord);
}

/** A page of collections, newest first. */
export async function listCollections(
  tx: EntityManager,
  companyId: string,
  filter: {
    readonly limit: number;
    readonly before: string | undefined;
    readonly customerId: string | undefined;
    readonly state: string | undefined;
  },
): Promise<CollectionRecord[]> {
  const rows = await tx.query<Row[]>(
    `select ${columns} from ${joined}
     where c.company_id = $1 and ($2::uuid is null or c.customer_id = $2) and ($3::uuid is null or c.collection_id < $3)
       and ($4::text is null or c.state = $4)
     order by c.collection_id desc limit $5`,
    [companyId, filter.customerId ?? null, filter.before ?? null, filter.state ?? null, filter.limit + 1],
  );
  return rows.map(toRecord);
}
