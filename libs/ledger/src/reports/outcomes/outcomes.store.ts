import { type EntityManager } from 'typeorm';
import { openOnDay } from '../open-on-day.store.js';
import { type Period } from '../report-period.js';
import { type RollRow } from './roll-rates.decision.js';

/** The bucket of an invoice by its oldest open date on a day. */
function bucketOn(day: string, due: string): string {
  const days = `(${day}::date - ${due})`;
  return `case when ${days} <= 0 then 'current' when ${days} <= 30 then '1-30' when ${days} <= 60 then '31-60'
    when ${days} <= 90 then '61-90' else '90+' end`;
}

/** Where the invoices that were open at the end of `from` stood at the end of `to`, per currency and bucket. */
export async function rollRows(tx: EntityManager, companyId: string, period: Period): Promise<RollRow[]> {
  return tx.query<RollRow[]>(
    `with ${openOnDay('opening', '$2')}, ${openOnDay('closing', '$3')}, was as (
       select o.currency, o.invoice_id, sum(o.open) as open, min(o.due_date) as due from opening o where o.open > 0 group by 1, 2
     ), is_now as (
       select o.invoice_id, sum(o.open) as open, min(o.due_date) as due from closing o where o.open > 0 group by 1
     )
     select w.currency, ${bucketOn('$2', 'w.due')} as was, case when n.invoice_id is not null then ${bucketOn('$3', 'n.due')} end as "is",
       count(*)::text as invoices, sum(w.open)::text as before, sum(least(w.open, coalesce(n.open, 0)))::text as still
     from was w left join is_now n on n.invoice_id = w.invoice_id
     group by 1, 2, 3 order by 1`,
    [companyId, period.from, period.to],
  );
}

/** What was written off, what of that was taken back, and what came in after all, per currency. */
export interface WriteOffRow {
  readonly currency: string;
  readonly writtenOff: string;
  readonly takenBack: string;
  readonly recovered: string;
  readonly invoices: string;
  readonly sales: string;
}

/** Write-offs of a period by value date, beside its sales. */
export async function writeOffRows(tx: EntityManager, companyId: string, period: Period): Promise<WriteOffRow[]> {
  return tx.query<WriteOffRow[]>(
    `select e.currency,
       coalesce(sum(p.amount_minor) filter (where e.kind = 'write_off'), 0)::text as "writtenOff",
       coalesce(sum(p.amount_minor) filter (where e.kind = 'write_off_reversed'), 0)::text as "takenBack",
       coalesce(sum(case e.kind when 'write_off_recovered' then p.amount_minor
         when 'recovery_reversed' then -p.amount_minor end), 0)::text as recovered,
       count(distinct p.invoice_id) filter (where e.kind = 'write_off')::text as invoices,
       coalesce(sum(case when p.credit = 'sales' then p.amount_minor when p.debit = 'sales' then -p.amount_minor end), 0)::text as sales
     from ledger.entry e join ledger.posting p on p.company_id = e.company_id and p.entry_id = e.entry_id
     where e.company_id = $1 and e.value_date between $2::date and $3::date
       and (p.debit in ('bad_debt', 'sales') or p.credit in ('bad_debt', 'sales'))
     group by 1 order by 1`,
    [companyId, period.from, period.to],
  );
}

/** Promises of one currency and ending. */
export interface PromiseRow {
  readonly currency: string;
  readonly state: 'kept' | 'partly_kept' | 'broken';
  readonly promises: string;
  readonly promised: string;
  readonly received: string;
}

/** Promises that ended in a period of the company's calendar, per currency and ending; withdrawn ones are none. */
export async function promiseRows(tx: EntityManager, companyId: string, period: Period): Promise<PromiseRow[]> {
  return tx.query<PromiseRow[]>(
    `select p.currency, p.state, count(*)::text as promises, sum(p.amount_minor)::text as promised,
       sum(p.received_minor)::text as received
     from ledger.promise p
     where p.company_id = $1 and p.state in ('kept', 'partly_kept', 'broken')
       and (p.ended_at at time zone coalesce((select c.time_zone from ledger.company c where c.company_id = $1), 'UTC'))::date
         between $2::date and $3::date
     group by 1, 2 order by 1, 2`,
    [companyId, period.from, period.to],
  );
}
