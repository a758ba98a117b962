/** Where what customers owe stands, whoever collects it. */
export const receivables = `('receivable', 'placed')`;

/** The day of an instant in the company's calendar. */
const dayOf = (instant: string) =>
  `(${instant} at time zone coalesce((select c.time_zone from ledger.company c where c.company_id = $1), 'UTC'))::date`;

/**
 * CTEs that tell what was open at the end of a day: `<name>` has a row for each invoice, or each instalment of one, with
 * `invoice_id, customer_id, currency, issue_date, due_date, open`. The company is `$1`, the day the parameter `day`.
 *
 * What is open now, less what the journal moved after that day (by value date): as of today next to nothing, so that
 * today's report reads the invoices alone; for a day in the past it comes to the same as adding up everything before.
 * Where `open` is negative, money had come for an invoice before it was issued.
 *
 * The due date is the one that counted on that day: before a later extension, and of the plan that was agreed by then.
 * What is open under a plan lies in its last instalments.
 *
 * `<name>_special` names the invoices that were not open as they are now, `<name>_otherwise` has their rows: a total over
 * all can be the total of what is open now, which PostgreSQL adds up in parallel, corrected by these few.
 */
export function openOnDay(name: string, day: string): string {
  return `${name}_later as (
    select p.invoice_id, sum(case when p.debit in ${receivables} then p.amount_minor else -p.amount_minor end)::bigint as moved
    from ledger.entry e join ledger.posting p on p.company_id = e.company_id and p.entry_id = e.entry_id
    where e.company_id = $1 and e.value_date > ${day}::date and p.invoice_id is not null
      and (p.debit in ${receivables}) <> (p.credit in ${receivables})
    group by p.invoice_id
  ), ${name}_dated as (
    select distinct on (x.invoice_id) x.invoice_id, x.due_date_before as due_date from ledger.extension x
    where x.company_id = $1 and x.state = 'granted' and ${dayOf('x.decided_at')} > ${day}::date
    order by x.invoice_id, x.decided_at
  ), ${name}_planned as (
    select i.invoice_id, i.plan -> 'parts' as parts from ledger.invoice i
    where i.company_id = $1 and i.plan is not null and ${day}::date >= (
      select max(${dayOf('h.at')}) from ledger.plan_history h
      where h.company_id = $1 and h.plan_id = (i.plan ->> 'planId')::uuid and h.what in ('activated', 'defaulted', 'ended'))
  ), ${name}_special as (
    select l.invoice_id from ${name}_later l union select d.invoice_id from ${name}_dated d
    union select p.invoice_id from ${name}_planned p
  ), ${name}_whole as (
    select i.invoice_id, i.customer_id, i.currency, i.issue_date, coalesce(d.due_date, i.due_date) as due_date,
      i.open_minor - coalesce(l.moved, 0) as open, p.parts
    from ${name}_special s join ledger.invoice i on i.company_id = $1 and i.invoice_id = s.invoice_id
      left join ${name}_later l on l.invoice_id = s.invoice_id
      left join ${name}_dated d on d.invoice_id = s.invoice_id
      left join ${name}_planned p on p.invoice_id = s.invoice_id
    where i.open_minor <> coalesce(l.moved, 0)
  ), ${name}_otherwise as (
    select w.invoice_id, w.customer_id, w.currency, w.issue_date, w.due_date, w.open from ${name}_whole w where w.parts is null
    union all
    select w.invoice_id, w.customer_id, w.currency, w.issue_date, q.due_date, q.open
    from ${name}_whole w cross join lateral (${instalments}) q where w.parts is not null and q.open <> 0
  ), ${name} as (
    select i.invoice_id, i.customer_id, i.currency, i.issue_date, i.due_date, i.open_minor as open
    from ledger.invoice i
    where i.company_id = $1 and i.state = 'open'
      and not exists (select from ${name}_special s where s.invoice_id = i.invoice_id)
    union all
    select w.invoice_id, w.customer_id, w.currency, w.issue_date, w.due_date, w.open from ${name}_otherwise w
  )`;
}

/** What of `w.open` lies in each instalment of `w.parts`, the last ones first; more than the plan covers has its own date. */
const instalments = `
  select (e.part ->> 'dueDate')::date as due_date, least((e.part ->> 'amountMinor')::bigint, greatest(w.open
    - coalesce(sum((e.part ->> 'amountMinor')::bigint) over (order by e.place desc rows between unbounded preceding and 1 preceding), 0),
    0))::bigint as open
  from jsonb_array_elements(w.parts) with ordinality e (part, place)
  union all
  select w.due_date, case when w.open < 0 then w.open else greatest(w.open
    - (select sum((e.part ->> 'amountMinor')::bigint) from jsonb_array_elements(w.parts) e (part)), 0) end::bigint`;
