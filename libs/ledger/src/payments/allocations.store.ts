import { arrayParameter } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type FreedPart } from '../credit-notes/credit.decision.js';
import { type Allocation } from '../settlement/settlement.types.js';

/** The columns of what payments settle that {@link allocationArrays} fills, in its order. */
export const allocationColumns = 'payment_id, invoice_id, amount_minor, fees_minor, interest_minor, waived_minor';

/** What payments settle, an array for each of {@link allocationColumns}. */
export function allocationArrays(allocations: readonly Allocation[]): string[] {
  return [
    arrayParameter(allocations.map((allocation) => allocation.paymentId)),
    arrayParameter(allocations.map((allocation) => allocation.invoiceId)),
    arrayParameter(allocations.map((allocation) => allocation.amountMinor)),
    arrayParameter(allocations.map((allocation) => allocation.feesMinor)),
    arrayParameter(allocations.map((allocation) => allocation.interestMinor)),
    arrayParameter(allocations.map((allocation) => allocation.waivedMinor)),
  ];
}

/** Writes what payments settle. */
export async function insertAllocations(
  tx: EntityManager,
  companyId: string,
  batch: { readonly allocations: readonly Allocation[]; readonly now: Temporal.Instant },
): Promise<void> {
  const { allocations } = batch;
  if (allocations.length === 0) return;
  await tx.query(
    `insert into ledger.allocation (company_id, ${allocationColumns}, applied_at)
     select $1, n.*, $2::timestamptz
     from unnest($3::uuid[], $4::uuid[], $5::bigint[], $6::bigint[], $7::bigint[], $8::bigint[]) as n`,
    [companyId, batch.now.toString(), ...allocationArrays(allocations)],
  );
}

type AmountsRow = { readonly [Key in Exclude<keyof Allocation, 'paymentId' | 'invoiceId'>]: string };
type Row = AmountsRow & Pick<Allocation, 'paymentId' | 'invoiceId'>;

const sums = `sum(a.amount_minor)::text as "amountMinor", sum(a.fees_minor)::text as "feesMinor",
  sum(a.interest_minor)::text as "interestMinor", sum(a.waived_minor)::text as "waivedMinor"`;

function toAllocation(row: Row): Allocation {
  return {
    paymentId: row.paymentId,
    invoiceId: row.invoiceId,
    amountMinor: Number(row.amountMinor),
    feesMinor: Number(row.feesMinor),
    interestMinor: Number(row.interestMinor),
    waivedMinor: Number(row.waivedMinor),
  };
}

/** What a payment settles right now, each invoice once. */
export async function liveAllocations(tx: EntityManager, companyId: string, paymentId: string): Promise<Allocation[]> {
  const rows = await tx.query<Row[]>(
    `select a.payment_id as "paymentId", a.invoice_id as "invoiceId", ${sums} from ledger.allocation a
     where a.company_id = $1 and a.payment_id = $2 and a.ended_at is null
     group by a.payment_id, a.invoice_id order by a.invoice_id`,
    [companyId, paymentId],
  );
  return rows.map(toAllocation);
}

/** What payments settle of an invoice right now, each payment once, the newest money first. */
export async function paidBy(tx: EntityManager, companyId: string, invoiceId: string): Promise<Allocation[]> {
  const rows = await tx.query<Row[]>(
    `select a.payment_id as "paymentId", a.invoice_id as "invoiceId", ${sums} from ledger.allocation a
     join ledger.payment p on p.company_id = a.company_id and p.payment_id = a.payment_id
     where a.company_id = $1 and a.invoice_id = $2 and a.ended_at is null
     group by a.payment_id, a.invoice_id, p.received_on order by p.received_on desc, a.payment_id desc`,
    [companyId, invoiceId],
  );
  return rows.map(toAllocation);
}

/** A payment pays none of these invoices any more. What it paid up to now stays on record. */
export async function endAllocations(
  tx: EntityManager,
  companyId: string,
  ending: {
    readonly pairs: readonly Pick<Allocation, 'paymentId' | 'invoiceId'>[];
    readonly now: Temporal.Instant;
  },
): Promise<void> {
  const { pairs } = ending;
  if (pairs.length === 0) return;
  await tx.query(
    `update ledger.allocation a set ended_at = $4 from unnest($2::uuid[], $3::uuid[]) as n (payment_id, invoice_id)
     where a.company_id = $1 and a.payment_id = n.payment_id and a.invoice_id = n.invoice_id and a.ended_at is null`,
    [companyId, pairs.map((pair) => pair.paymentId), pairs.map((pair) => pair.invoiceId), ending.now.toString()],
  );
}

/** Money that a credit took the place of is unapplied again; what it still pays goes on as a smaller part. */
export async function freePaid(
  tx: EntityManager,
  companyId: string,
  freeing: { readonly freed: readonly FreedPart[]; readonly now: Temporal.Instant },
): Promise<void> {
  const { freed, now } = freeing;
  if (freed.length === 0) return;
  await endAllocations(tx, companyId, { pairs: freed, now });
  await insertAllocations(tx, companyId, { allocations: freed.flatMap(({ kept }) => kept ?? []), now });
  await tx.query(
    `update ledger.payment p set unapplied_minor = p.unapplied_minor + n.freed
     from (select f.payment_id, sum(f.freed) as freed from unnest($2::uuid[], $3::bigint[]) as f (payment_id, freed) group by 1) n
     where p.company_id = $1 and p.payment_id = n.payment_id`,
    [companyId, freed.map((part) => part.paymentId), freed.map((part) => part.freedMinor)],
  );
}
