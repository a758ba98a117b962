import { instantText } from '@tactful/runtime';
import { type Dispute } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { type DisputeView } from './dispute.schemas.js';

const asView = `d.dispute_id as "id", d.customer_id as "customerId", d.invoice_id as "invoiceId",
  d.amount_minor::text as "amountMinor", d.whole, d.reason, d.note, ${instantText('d.opened_at')} as "openedAt",
  ${instantText('d.resolved_at')} as "resolvedAt", d.resolution, d.resolution_note as "resolutionNote",
  case when d.resolved_at is null then 'open' else 'resolved' end as state, d.line_no as "lineNo", d.owner,
  d.answer_by::text as "answerBy"`;

type Row = Omit<DisputeView, 'amountMinor'> & { readonly amountMinor: string };

function toView(row: Row): DisputeView {
  return { ...row, amountMinor: Number(row.amountMinor) };
}

export async function insertDispute(tx: EntityManager, companyId: string, dispute: Dispute): Promise<void> {
  await tx.query(
    `insert into ledger.dispute (company_id, dispute_id, customer_id, invoice_id, amount_minor, whole, reason, note, opened_at,
       line_no, owner, answer_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      companyId,
      dispute.disputeId,
      dispute.customerId,
      dispute.invoiceId,
      dispute.amountMinor,
      dispute.whole,
      dispute.reason,
      dispute.note,
      dispute.openedAt,
      dispute.lineNo ?? null,
      dispute.owner ?? null,
      dispute.answerBy,
    ],
  );
}

/** One dispute, undefined when there is none. */
export async function readDispute(
  tx: EntityManager,
  companyId: string,
  disputeId: string,
): Promise<DisputeView | undefined> {
  const rows = await tx.query<Row[]>(
    `select ${asView} from ledger.dispute d where d.company_id = $1 and d.dispute_id = $2`,
    [companyId, disputeId],
  );
  return rows.map(toView)[0];
}

/** Open disputes of one customer. */
export async function openDisputes(tx: EntityManager, companyId: string, customerId: string): Promise<DisputeView[]> {
  const rows = await tx.query<Row[]>(
    `select ${asView} from ledger.dispute d
     where d.company_id = $1 and d.customer_id = $2 and d.resolved_at is null order by d.dispute_id`,
    [companyId, customerId],
  );
  return rows.map(toView);
}

/** True when an open dispute of the invoice is about this line. */
export async function isLineDisputed(
  tx: EntityManager,
  companyId: string,
  of: { readonly invoiceId: string; readonly lineNo: number },
): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `select 1 from ledger.dispute d
     where d.company_id = $1 and d.invoice_id = $2 and d.line_no = $3 and d.resolved_at is null limit 1`,
    [companyId, of.invoiceId, of.lineNo],
  );
  return rows.length > 0;
}

/** An open dispute with the number of its invoice. */
export interface UnansweredDispute {
  readonly dispute: DisputeView;
  readonly number: string;
}

/** Those of these disputes that are open and should have been answered before `today`; not of void invoices. */
export async function unanswered(
  tx: EntityManager,
  companyId: string,
  about: { readonly disputeIds: readonly string[]; readonly today: string },
): Promise<UnansweredDispute[]> {
  const rows = await tx.query<(Row & { number: string })[]>(
    `select ${asView}, i.number from ledger.dispute d
     join ledger.invoice i on i.company_id = d.company_id and i.invoice_id = d.invoice_id
     where d.company_id = $1 and d.dispute_id = any ($2::uuid[]) and d.resolved_at is null and d.answer_by < $3::date
       and i.state <> 'void' order by d.dispute_id`,
    [companyId, about.disputeIds, about.today],
  );
  return rows.map(({ number, ...row }) => ({ dispute: toView(row), number }));
}

/** Writes who looks into a dispute. */
export async function saveOwner(
  tx: EntityManager,
  companyId: string,
  of: { readonly disputeId: string; readonly owner: string | null },
): Promise<void> {
  await tx.query(`update ledger.dispute d set owner = $3 where d.company_id = $1 and d.dispute_id = $2`, [
    companyId,
    of.disputeId,
    of.owner,
  ]);
}

export async function markResolved(
  tx: EntityManager,
  companyId: string,
  ending: {
    readonly disputeId: string;
    readonly resolution: string;
    readonly note: string | null;
    readonly now: Temporal.Instant;
  },
): Promise<void> {
  await tx.query(
    `update ledger.dispute d set resolved_at = $3, resolution = $4, resolution_note = $5
     where d.company_id = $1 and d.dispute_id = $2`,
    [companyId, ending.disputeId, ending.now.toString(), ending.resolution, ending.note],
  );
}

/** A page of disputes, newest first. */
export async function listDisputes(
  tx: EntityManager,
  companyId: string,
  filter: {
    readonly limit: number;
    readonly before: string | undefined;
    readonly customerId: string | undefined;
    readonly invoiceId: string | undefined;
    readonly state: string | undefined;
    /** Only open ones that should have been answered before this date. */
    readonly answerBefore: string | undefined;
  },
): Promise<DisputeView[]> {
  const rows = await tx.query<Row[]>(
    `select ${asView} from ledger.dispute d
     where d.company_id = $1 and ($2::uuid is null or d.customer_id = $2) and ($3::uuid is null or d.dispute_id < $3)
       and ($4::uuid is null or d.invoice_id = $4) and ($5::text is null or (d.resolved_at is null) = ($5 = 'open'))
       and ($6::date is null or (d.resolved_at is null and d.answer_by < $6))
     order by d.dispute_id desc limit $7`,
    [
      companyId,
      filter.customerId ?? null,
      filter.before ?? null,
      filter.invoiceId ?? null,
      filter.state ?? null,
      filter.answerBefore ?? null,
      filter.limit + 1,
    ],
  );
  return rows.map(toView);
}
