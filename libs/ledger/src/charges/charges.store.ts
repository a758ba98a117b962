import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type ChargeRecord } from './charge.types.js';

type ChargeRow = Omit<ChargeRecord, 'amountMinor' | 'waivedMinor'> & {
  readonly amountMinor: string;
  readonly waivedMinor: string;
};

const columns = `c.charge_id as "chargeId", c.invoice_id as "invoiceId", c.customer_id as "customerId", c.kind, c.currency,
  c.amount_minor::text as "amountMinor", c.waived_minor::text as "waivedMinor", c.as_of::text as "asOf", c.source, c.worksheet,
  ${instantText('c.posted_at')} as "postedAt", c.posted_by as "postedBy"`;

function toRecord(row: ChargeRow): ChargeRecord {
  return { ...row, amountMinor: Number(row.amountMinor), waivedMinor: Number(row.waivedMinor) };
}

/** Writes charges. */
export async function insertCharges(
  tx: EntityManager,
  companyId: string,
  charges: readonly ChargeRecord[],
): Promise<void> {
  if (charges.length === 0) return;
  await tx.query(
    `insert into ledger.charge (company_id, charge_id, invoice_id, customer_id, kind, currency, amount_minor, as_of, source,
       worksheet, posted_at, posted_by)
     select $1, n.* from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::bigint[], $8::date[], $9::jsonb[],
       $10::jsonb[], $11::timestamptz[], $12::text[]) as n`,
    [
      companyId,
      charges.map((charge) => charge.chargeId),
      charges.map((charge) => charge.invoiceId),
      charges.map((charge) => charge.customerId),
      charges.map((charge) => charge.kind),
      charges.map((charge) => charge.currency),
      charges.map((charge) => charge.amountMinor),
      charges.map((charge) => charge.asOf),
      charges.map((charge) => JSON.stringify(charge.source)),
      charges.map((charge) => JSON.stringify(charge.worksheet)),
      charges.map((charge) => charge.postedAt),
      charges.map((charge) => charge.postedBy),
    ],
  );
}

/** Writes what of charges was waived. */
export async function saveWaived(
  tx: EntityManager,
  companyId: string,
  charges: readonly ChargeRecord[],
): Promise<void> {
  await tx.query(
    `update ledger.charge c set waived_minor = n.waived from unnest($2::uuid[], $3::bigint[]) as n (charge_id, waived)
     where c.company_id = $1 and c.charge_id = n.charge_id`,
    [companyId, charges.map((charge) => charge.chargeId), charges.map((charge) => charge.waivedMinor)],
  );
}

/** Charges by id; unknown ids are left out. */
export async function readCharges(
  tx: EntityManager,
  companyId: string,
  chargeIds: readonly string[],
): Promise<ChargeRecord[]> {
  const rows = await tx.query<ChargeRow[]>(
    `select ${columns} from ledger.charge c where c.company_id = $1 and c.charge_id = any ($2::uuid[])`,
    [companyId, chargeIds],
  );
  return rows.map(toRecord);
}

/** A page of the charges on an invoice, newest first. */
export async function listCharges(
  tx: EntityManager,
  companyId: string,
  page: { readonly invoiceId: string; readonly limit: number; readonly before: string | undefined },
): Promise<ChargeRecord[]> {
  const rows = await tx.query<ChargeRow[]>(
    `select ${columns} from ledger.charge c
     where c.company_id = $1 and c.invoice_id = $2 and ($3::uuid is null or c.charge_id < $3)
     order by c.charge_id desc limit $4`,
    [companyId, page.invoiceId, page.before ?? null, page.limit + 1],
  );
  return rows.map(toRecord);
}

/** Open invoices of a company that were due before a day: those on which interest may have run. */
export async function overdueInvoiceIds(tx: EntityManager, companyId: string, dueBefore: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select i.invoice_id as id from ledger.invoice i
     where i.company_id = $1 and i.state = 'open' and i.due_date < $2::date order by i.invoice_id`,
    [companyId, dueBefore],
  );
  return rows.map(({ id }) => id);
}
