import { arrayParameter, instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type Allocation } from '../settlement/settlement.types.js';
import { allocationArrays, allocationColumns } from './allocations.store.js';
import { type PaymentView } from './payment.schemas.js';
import { type PaymentRecord, type ReversalKind } from './payment.types.js';

type PaymentRow = Omit<PaymentRecord, 'amountMinor' | 'unappliedMinor'> & {
  readonly amountMinor: string;
  readonly unappliedMinor: string;
};

const columns = `p.payment_id as "paymentId", p.customer_id as "customerId", p.external_id as "externalId", p.currency,
  p.amount_minor as "amountMinor", p.unapplied_minor as "unappliedMinor", p.received_on::text as "receivedOn", p.method`;

function toRecord(row: PaymentRow): PaymentRecord {
  return { ...row, amountMinor: Number(row.amountMinor), unappliedMinor: Number(row.unappliedMinor) };
}

/** Payments of these customers of which cash is left over. */
export async function unappliedPayments(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<PaymentRecord[]> {
  const rows = await tx.query<PaymentRow[]>(
    `select ${columns} from ledger.payment p
     where p.company_id = $1 and p.customer_id = any ($2::uuid[]) and p.unapplied_minor > 0`,
    [companyId, customerIds],
  );
  return rows.map(toRecord);
}

/**
 * Writes new payments with what they settle, in one statement. Returns the ids of the payments that were written: one
 * whose external id is taken is left out, and so is what it settles.
 */
export async function insertPayments(
  tx: EntityManager,
  companyId: string,
  batch: {
    readonly payments: readonly PaymentRecord[];
    readonly allocations: readonly Allocation[];
    readonly now: Temporal.Instant;
  },
): Promise<Set<string>> {
  const { payments, allocations } = batch;
  if (payments.length === 0) return new Set();
  const rows = await tx.query<{ id: string }[]>(
    `with written as (
       insert into ledger.payment (company_id, payment_id, customer_id, external_id, currency, amount_minor,
         unapplied_minor, received_on, method, recorded_at)
       select $1, n.*, $2::timestamptz from unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::bigint[], $8::bigint[],
         $9::date[], $10::text[]) as n
       on conflict (company_id, external_id) where external_id is not null do nothing
       returning payment_id
     ), allocated as (
       insert into ledger.allocation (company_id, ${allocationColumns}, applied_at)
       select $1, n.*, $2::timestamptz
       from unnest($11::uuid[], $12::uuid[], $13::bigint[], $14::bigint[], $15::bigint[], $16::bigint[])
         as n (${allocationColumns})
       where n.payment_id in (select w.payment_id from written w)
     )
     select w.payment_id as id from written w`,
    [
      companyId,
      batch.now.toString(),
      arrayParameter(payments.map((payment) => payment.paymentId)),
      arrayParameter(payments.map((payment) => payment.customerId)),
      arrayParameter(payments.map((payment) => payment.externalId)),
      arrayParameter(payments.map((payment) => payment.currency)),
      arrayParameter(payments.map((payment) => payment.amountMinor)),
      arrayParameter(payments.map((payment) => payment.unappliedMinor)),
      arrayParameter(payments.map((payment) => payment.receivedOn)),
      arrayParameter(payments.map((payment) => payment.method)),
      ...allocationArrays(allocations),
    ],
  );
  return new Set(rows.map((row) => row.id));
}

/** Writes what is left unapplied. */
export async function saveUnapplied(
  tx: EntityManager,
  companyId: string,
  payments: readonly PaymentRecord[],
): Promise<void> {
  if (payments.length === 0) return;
  await tx.query(
    `update ledger.payment p set unapplied_minor = n.unapplied from unnest($2::uuid[], $3::bigint[]) as n (payment_id, unapplied)
     where p.company_id = $1 and p.payment_id = n.payment_id`,
    [companyId, payments.map((payment) => payment.paymentId), payments.map((payment) => payment.unappliedMinor)],
  );
}

/** The payment did not hold: nothing of it is left. */
export async function markReversed(
  tx: EntityManager,
  companyId: string,
  reversal: {
    readonly paymentId: string;
    readonly now: Temporal.Instant;
    readonly kind: ReversalKind | null;
    readonly reason: string | null;
  },
): Promise<void> {
  await tx.query(
    `update ledger.payment p set reversed_at = $3, reversal_kind = $4, reversal_reason = $5, unapplied_minor = 0
     where p.company_id = $1 and p.payment_id = $2`,
    [companyId, reversal.paymentId, reversal.now.toString(), reversal.kind, reversal.reason],
  );
}

/** A part of what is unapplied goes back to the customer. */
export async function takeForRefund(
  tx: EntityManager,
  companyId: string,
  refund: { readonly paymentId: string; readonly amountMinor: number },
): Promise<void> {
  await tx.query(
    `update ledger.payment p set unapplied_minor = unapplied_minor - $3, refunded_minor = refunded_minor + $3
     where p.company_id = $1 and p.payment_id = $2`,
    [companyId, refund.paymentId, refund.amountMinor],
  );
}

const asView = `p.payment_id as "id", p.external_id as "externalId", p.customer_id as "customerId", p.currency,
  p.amount_minor::text as "amountMinor", p.unapplied_minor::text as "unappliedMinor",
  p.refunded_minor::text as "refundedMinor", p.received_on::text as "receivedOn",
  p.method, case when p.reversed_at is null then 'received' else 'reversed' end as state,
  ${instantText('p.reversed_at')} as "reversedAt", p.reversal_kind as "reversalKind", p.reversal_reason as "reversalReason",
  ${instantText('p.recorded_at')} as "recordedAt",
  coalesce((select jsonb_agg(jsonb_build_object('invoiceId', g.invoice_id, 'number', g.number, 'amountMinor', g.amount,
      'feesMinor', g.fees, 'interestMinor', g.interest, 'principalMinor', g.amount - g.fees - g.interest,
      'waivedMinor', g.waived) order by g.invoice_id)
    from (select a.invoice_id, i.number, sum(a.amount_minor) as amount, sum(a.fees_minor) as fees,
        sum(a.interest_minor) as interest, sum(a.waived_minor) as waived
      from ledger.allocation a join ledger.invoice i on i.company_id = a.company_id and i.invoice_id = a.invoice_id
      where a.company_id = p.company_id and a.payment_id = p.payment_id and a.ended_at is null group by 1, 2) g), '[]') as allocations`;

type Amounts = 'amountMinor' | 'unappliedMinor' | 'refundedMinor';
type ViewRow = Omit<PaymentView, Amounts> & { readonly [Key in Amounts]: string };

function toView(row: ViewRow): PaymentView {
  const { amountMinor, unappliedMinor, refundedMinor, ...rest } = row;
  return {
    ...rest,
    amountMinor: Number(amountMinor),
    unappliedMinor: Number(unappliedMinor),
    refundedMinor: Number(refundedMinor),
  };
}

/** One payment by id or external id, undefined when there is none. */
export async function readPayment(
  tx: EntityManager,
  companyId: string,
  by: { readonly id: string } | { readonly externalId: string },
): Promise<PaymentView | undefined> {
  const [column, value] = 'id' in by ? ['payment_id', by.id] : ['external_id', by.externalId];
  const rows = await tx.query<ViewRow[]>(
    `select ${asView} from ledger.payment p where p.company_id = $1 and p.${column} = $2`,
    [companyId, value],
  );
  return rows.map(toView)[0];
}

/** Payments that have one of these external ids. */
export async function paymentsByExternalId(
  tx: EntityManager,
  companyId: string,
  externalIds: readonly string[],
): Promise<PaymentRecord[]> {
  const rows = await tx.query<PaymentRow[]>(
    `select ${columns} from ledger.payment p where p.company_id = $1 and p.external_id = any ($2::text[])`,
    [companyId, externalIds],
  );
  return rows.map(toRecord);
}

/** A page of payments, newest recorded first. */
export async function listPayments(
  tx: EntityManager,
  companyId: string,
  filter: {
    readonly limit: number;
    readonly before: string | undefined;
    readonly customerId: string | undefined;
    readonly externalId: string | undefined;
  },
): Promise<PaymentView[]> {
  const rows = await tx.query<ViewRow[]>(
    `select ${asView} from ledger.payment p
     where p.company_id = $1 and ($2::uuid is null or p.customer_id = $2) and ($3::uuid is null or p.payment_id < $3)
       and ($4::text is null or p.external_id = $4)
     order by p.payment_id desc limit $5`,
    [companyId, filter.customerId ?? null, filter.before ?? null, filter.externalId ?? null, filter.limit + 1],
  );
  return rows.map(toView);
}
