import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type ChargeKind } from '../charge.types.js';
import { type Movement } from './bearing.decision.js';
import { type ChargedCustomer } from './rules.decision.js';

/** What the journal says about invoices of these customers, in the order of value dates. */
export async function readMovements(
  tx: EntityManager,
  companyId: string,
  about: { readonly customerIds: readonly string[]; readonly invoiceIds: readonly string[] },
): Promise<(Movement & { readonly invoiceId: string })[]> {
  const rows = await tx.query<(Omit<Movement, 'deltaMinor'> & { invoiceId: string; delta: string })[]>(
    `select m.* from (
       select p.invoice_id as "invoiceId", e.kind, e.value_date::text as "valueDate",
         sum((case when p.debit in ('receivable', 'placed') then p.amount_minor else 0 end)
           - (case when p.credit in ('receivable', 'placed') then p.amount_minor else 0 end))::text as delta
       from ledger.entry e join ledger.posting p on p.company_id = e.company_id and p.entry_id = e.entry_id
       where e.company_id = $1 and e.customer_id = any ($2::uuid[]) and p.invoice_id = any ($3::uuid[])
       group by p.invoice_id, e.kind, e.value_date) m
     where m.delta <> '0' order by m."valueDate", (m.delta::numeric < 0)`,
    [companyId, about.customerIds, about.invoiceIds],
  );
  return rows.map(({ delta, ...row }) => ({ ...row, deltaMinor: Number(delta) }));
}

/** Who these customers are, as far as laws ask. */
export async function readChargedCustomers(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<(ChargedCustomer & { readonly customerId: string })[]> {
  return tx.query<(ChargedCustomer & { customerId: string })[]>(
    `select c.customer_id as "customerId", c.country, c.kind from ledger.customer c
     where c.company_id = $1 and c.customer_id = any ($2::uuid[])`,
    [companyId, customerIds],
  );
}

/** A hold as far as it pauses charges, with its days in the company's zone. */
export interface PausingHold {
  readonly customerId: string;
  readonly invoiceId: string | null;
  readonly reason: string;
  readonly placedOn: string;
  readonly until: string | null;
  readonly releasedOn: string | null;
}

/** All holds of these customers for one of the reasons, past ones too. */
export async function readPausingHolds(
  tx: EntityManager,
  companyId: string,
  about: { readonly customerIds: readonly string[]; readonly reasons: readonly string[]; readonly zone: string },
): Promise<PausingHold[]> {
  return tx.query<PausingHold[]>(
    `select h.customer_id as "customerId", h.invoice_id as "invoiceId", h.reason,
       (h.placed_at at time zone $4)::date::text as "placedOn", h.until::text as "until",
       (h.released_at at time zone $4)::date::text as "releasedOn"
     from ledger.hold h
     where h.company_id = $1 and h.customer_id = any ($2::uuid[]) and h.reason = any ($3::text[])`,
    [companyId, about.customerIds, about.reasons, about.zone],
  );
}

/** A dispute as far as it pauses interest. */
export interface PausingDispute {
  readonly invoiceId: string;
  readonly amountMinor: number;
  readonly whole: boolean;
  readonly openedAt: string;
  readonly resolvedAt: string | null;
}

/** All disputes about these invoices, past ones too. */
export async function readPausingDisputes(
  tx: EntityManager,
  companyId: string,
  invoiceIds: readonly string[],
): Promise<PausingDispute[]> {
  const rows = await tx.query<(Omit<PausingDispute, 'amountMinor'> & { amountMinor: string })[]>(
    `select d.invoice_id as "invoiceId", d.amount_minor::text as "amountMinor", d.whole,
       ${instantText('d.opened_at')} as "openedAt", ${instantText('d.resolved_at')} as "resolvedAt"
     from ledger.dispute d where d.company_id = $1 and d.invoice_id = any ($2::uuid[])`,
    [companyId, invoiceIds],
  );
  return rows.map((row) => ({ ...row, amountMinor: Number(row.amountMinor) }));
}

/**
 * Days on which an invoice was on a payment plan: from the day of its activation to the day on which it ended; when a
 * person ended it, until the rest is due.
 */
export interface PlanDays {
  readonly invoiceId: string;
  readonly from: string;
  readonly to: string | null;
}

/** When invoices of these customers were on plans. A plan that was paid in full left nothing to bear interest. */
export async function readPlanDays(
  tx: EntityManager,
  companyId: string,
  about: { readonly customerIds: readonly string[]; readonly zone: string },
): Promise<PlanDays[]> {
  return tx.query<PlanDays[]>(
    `select (i.value ->> 'invoiceId') as "invoiceId", (s.at at time zone $3)::date::text as "from",
       coalesce((p.rest_due_on + 1)::text, (select (min(h.at) at time zone $3)::date::text from ledger.plan_history h
        where h.company_id = p.company_id and h.plan_id = p.plan_id and h.what in ('defaulted', 'replaced'))) as "to"
     from ledger.plan p
       join ledger.plan_history s on s.company_id = p.company_id and s.plan_id = p.plan_id and s.what = 'activated'
       cross join jsonb_array_elements(p.invoices) i
     where p.company_id = $1 and p.customer_id = any ($2::uuid[])`,
    [companyId, about.customerIds, about.zone],
  );
}

/** What was posted on invoices before, by kind; what of it was waived counts as posted. */
export async function readPosted(
  tx: EntityManager,
  companyId: string,
  invoiceIds: readonly string[],
): Promise<{ readonly invoiceId: string; readonly kind: ChargeKind; readonly amountMinor: number }[]> {
  const rows = await tx.query<{ invoiceId: string; kind: ChargeKind; amount: string }[]>(
    `select c.invoice_id as "invoiceId", c.kind, sum(c.amount_minor)::text as amount from ledger.charge c
     where c.company_id = $1 and c.invoice_id = any ($2::uuid[]) group by 1, 2`,
    [companyId, invoiceIds],
  );
  return rows.map(({ amount, ...row }) => ({ ...row, amountMinor: Number(amount) }));
}
