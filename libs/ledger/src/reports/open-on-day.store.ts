/** Where what customers owe stands, whoever collects it. */
export const receivables = `('receivable', 'placed')`;

/**
 * CTEs that tell what was open at the end of a day: `<name>` has a row for each obligation with `invoice_id,
 * customer_id, currency, issue_date, due_date, open`. The company is `$1`, the day the parameter `day` (`$2`).
 *
 * What is open now, less what the journal moved after that day (by value date): as of today next to nothing, so that
 * today's report reads the invoices alone; for a day in the past it comes to the same as adding up everything before.
 * Where `open` is negative, money had come for an invoice before it was issued.
 */
export function openOnDay(name: string, day: string): string {
  return `${name}_later as (
    select p.invoice_id, sum(case when p.debit in ${receivables} then p.amount_minor else -p.amount_minor end)::bigint as moved
    from ledger.entry e join ledger.posting p on p.company_id = e.company_id and p.entry_id = e.entry_id
    where e.company_id = $1 and e.value_date > ${day}::date and p.invoice_id is not null
      and (p.debit in ${receivables}) <> (p.credit in ${receivables})
    group by p.invoice_id
  ), ${name} as (
    select i.invoice_id, i.customer_id, i.currency, i.issue_date, i.due_date, i.open_minor as open
    from ledger.invoice i
    where i.company_id = $1 and i.state = 'open'
      and not exists (select from ${name}_later l where l.invoice_id = i.invoice_id)
    union all
    select i.invoice_id, i.customer_id, i.currency, i.issue_date, i.due_date, i.open_minor - l.moved
    from ${name}_later l join ledger.invoice i on i.company_id = $1 and i.invoice_id = l.invoice_id
    where i.open_minor <> l.moved
  )`;
}
