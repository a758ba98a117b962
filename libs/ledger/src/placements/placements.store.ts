import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type ComplaintView } from './placement.schemas.js';
import { type PlacementRecord } from './placement.types.js';

const columns = `p.placement_id as "placementId", p.customer_id as "customerId", p.kind, p.partner, p.currency, p.invoices,
  p.call_task as "callTask", p.reason, p.state, p.hold_ids as "holdIds", p.code_of_conduct as "codeOfConduct",
  ${instantText('p.placed_at')} as "placedAt", p.placed_by as "placedBy", ${instantText('p.ended_at')} as "endedAt",
  p.ended_because as "endedBecause", p.collected_minor::text as "collectedMinor", p.fees_minor::text as "feesMinor",
  p.complaints`;

type Row = Omit<PlacementRecord, 'collectedMinor' | 'feesMinor'> & {
  readonly collectedMinor: string;
  readonly feesMinor: string;
};

function toRecord(row: Row): PlacementRecord {
  return { ...row, collectedMinor: Number(row.collectedMinor), feesMinor: Number(row.feesMinor) };
}

/** Writes a placement. */
export async function insertPlacement(tx: EntityManager, companyId: string, made: PlacementRecord): Promise<void> {
  await tx.query(
    `insert into ledger.placement (company_id, placement_id, customer_id, kind, partner, currency, invoices, call_task, reason,
       state, hold_ids, code_of_conduct, placed_at, placed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      companyId,
      made.placementId,
      made.customerId,
      made.kind,
      JSON.stringify(made.partner),
      made.currency,
      JSON.stringify(made.invoices),
      made.callTask && JSON.stringify(made.callTask),
      made.reason,
      made.state,
      made.holdIds,
      made.codeOfConduct && JSON.stringify(made.codeOfConduct),
      made.placedAt,
      made.placedBy,
    ],
  );
}

/** Writes what changes in the life of a placement. */
export async function savePlacement(tx: EntityManager, companyId: string, record: PlacementRecord): Promise<void> {
  await tx.query(
    `update ledger.placement p set state = $3, code_of_conduct = $4, ended_at = $5, ended_because = $6, collected_minor = $7,
       fees_minor = $8, complaints = $9
     where p.company_id = $1 and p.placement_id = $2`,
    [
      companyId,
      record.placementId,
      record.state,
      record.codeOfConduct && JSON.stringify(record.codeOfConduct),
      record.endedAt,
      record.endedBecause,
      record.collectedMinor,
      record.feesMinor,
      record.complaints,
    ],
  );
}

/** Notes by which placement invoices are collected; null: by none. */
export async function markPlaced(
  tx: EntityManager,
  companyId: string,
  marked: { readonly invoiceIds: readonly string[]; readonly placementId: string | null },
): Promise<void> {
  await tx.query(
    `update ledger.invoice i set placement_id = $3 where i.company_id = $1 and i.invoice_id = any ($2::uuid[])`,
    [companyId, marked.invoiceIds, marked.placementId],
  );
}

/** One placement, undefined when there is none. */
export async function readPlacement(
  tx: EntityManager,
  companyId: string,
  placementId: string,
): Promise<PlacementRecord | undefined> {
  const rows = await tx.query<Row[]>(
    `select ${columns} from ledger.placement p where p.company_id = $1 and p.placement_id = $2`,
    [companyId, placementId],
  );
  return rows.map(toRecord)[0];
}

/** A page of placements, newest first. */
export async function listPlacements(
  tx: EntityManager,
  companyId: string,
  filter: {
    readonly limit: number;
    readonly before: string | undefined;
    readonly customerId: string | undefined;
    readonly state: string | undefined;
  },
): Promise<PlacementRecord[]> {
  const rows = await tx.query<Row[]>(
    `select ${columns} from ledger.placement p
     where p.company_id = $1 and ($2::uuid is null or p.customer_id = $2) and ($3::text is null or p.state = $3)
       and ($4::uuid is null or p.placement_id < $4)
     order by p.placement_id desc limit $5`,
    [companyId, filter.customerId ?? null, filter.state ?? null, filter.before ?? null, filter.limit + 1],
  );
  return rows.map(toRecord);
}

/** Notes that a payment came through a partner, and what the partner kept of it. */
export async function insertPartnerPayment(
  tx: EntityManager,
  companyId: string,
  made: {
    readonly placementId: string;
    readonly paymentId: string;
    readonly amountMinor: number;
    readonly feeMinor: number;
  },
): Promise<void> {
  await tx.query(
    `insert into ledger.placement_payment (company_id, placement_id, payment_id, amount_minor, fee_minor)
     values ($1, $2, $3, $4, $5)`,
    [companyId, made.placementId, made.paymentId, made.amountMinor, made.feeMinor],
  );
}

/** What a payment came through, and what the partner kept of it; undefined when no partner passed it on. */
export async function readPartnerPayment(
  tx: EntityManager,
  companyId: string,
  paymentId: string,
): Promise<{ readonly placementId: string; readonly amountMinor: number; readonly feeMinor: number } | undefined> {
  const [row] = await tx.query<{ placementId: string; amount: string; fee: string }[]>(
    `select m.placement_id as "placementId", m.amount_minor::text as amount, m.fee_minor::text as fee
     from ledger.placement_payment m where m.company_id = $1 and m.payment_id = $2`,
    [companyId, paymentId],
  );
  return row && { placementId: row.placementId, amountMinor: Number(row.amount), feeMinor: Number(row.fee) };
}

/** Writes a complaint about a partner. */
export async function insertComplaint(
  tx: EntityManager,
  companyId: string,
  made: { readonly placementId: string; readonly complaint: ComplaintView },
): Promise<void> {
  const { id, by, words, recordedAt, recordedBy } = made.complaint;
  await tx.query(
    `insert into ledger.placement_complaint (company_id, complaint_id, placement_id, complainant, words, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [companyId, id, made.placementId, by, words, recordedAt, recordedBy],
  );
}

/** The complaints about a placement, oldest first. */
export async function readComplaints(
  tx: EntityManager,
  companyId: string,
  placementId: string,
): Promise<ComplaintView[]> {
  return tx.query<ComplaintView[]>(
    `select c.complaint_id as id, c.complainant as by, c.words, ${instantText('c.recorded_at')} as "recordedAt",
       c.recorded_by as "recordedBy"
     from ledger.placement_complaint c where c.company_id = $1 and c.placement_id = $2 order by c.complaint_id`,
    [companyId, placementId],
  );
}
