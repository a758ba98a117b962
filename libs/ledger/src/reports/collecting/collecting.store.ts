import { type EntityManager } from 'typeorm';
import { openOnDay, receivables } from '../open-on-day.store.js';
import { dayBefore, type Period } from '../report-period.js';
import { type CollectingRow } from './collecting.types.js';

/**
 * What was open at the beginning and at the end of a period, per currency, and the sales behind it: one statement, so
 * that all of it is of one moment. Sales go back to the first one, by month.
 */
export async function collectingRows(tx: EntityManager, companyId: string, period: Period): Promise<CollectingRow[]> {
  return tx.query<CollectingRow[]>(
    `with ${openOnDay('closing', '$3')}, ${openOnDay('opening', '$4')}
     select o.currency, 'closing' as what, null as month, false as "inPeriod", sum(o.open)::text as amount
     from closing o where o.open > 0 group by 1
     union all
     select o.currency, 'current', null, false, sum(o.open)::text
     from closing o where o.open > 0 and o.due_date >= $3::date group by 1
     union all
     select o.currency, 'opening', null, false, sum(o.open)::text from opening o where o.open > 0 group by 1
     union all
     select e.currency, 'sales', to_char(e.value_date, 'YYYY-MM'), e.value_date >= $2::date,
       sum(case when p.credit = 'sales' then p.amount_minor else -p.amount_minor end)::text
     from ledger.entry e join ledger.posting p on p.company_id = e.company_id and p.entry_id = e.entry_id
     where e.company_id = $1 and e.value_date <= $3::date and 'sales' in (p.credit, p.debit)
     group by 1, 3, 4
     order by 1`,
    [companyId, period.from, period.to, dayBefore(period.from)],
  );
}

/** Invoices paid off in a period, per currency, and how many days past their due dates that was, all together. */
export interface PaidOffRow {
  readonly currency: string;
  readonly invoices: string;
  readonly daysLate: string;
}

/** Invoices whose last payment lies in the period and of which nothing is open, written off or sold at its end. */
export async function paidOffRows(tx: EntityManager, companyId: string, period: Period): Promise<PaidOffRow[]> {
  return tx.query<PaidOffRow[]>(
    `with ${openOnDay('closing', '$3')}, settled as (
       select p.invoice_id, max(e.value_date) filter (where p.credit in ${receivables}) as paid_on
       from ledger.entry e join ledger.posting p on p.company_id = e.company_id and p.entry_id = e.entry_id
       where e.company_id = $1 and e.value_date between $2::date and $3::date and p.invoice_id is not null
       group by p.invoice_id
       having sum(case when p.credit in ${receivables} and p.debit in ('cash', 'unapplied_cash') then p.amount_minor
           when p.debit in ${receivables} and p.credit in ('cash', 'unapplied_cash') then -p.amount_minor else 0 end) > 0
         and sum(case when p.credit in ${receivables} and p.debit in ('bad_debt', 'sold_receivables') then p.amount_minor
           when p.debit in ${receivables} and p.credit in ('bad_debt', 'sold_receivables') then -p.amount_minor else 0 end) <= 0
     )
     select i.currency, count(*)::text as invoices, sum(s.paid_on - i.due_date)::text as "daysLate"
     from settled s join ledger.invoice i on i.company_id = $1 and i.invoice_id = s.invoice_id
     where not exists (select from closing o where o.invoice_id = s.invoice_id)
     group by 1 order by 1`,
    [companyId, period.from, period.to],
  );
}
