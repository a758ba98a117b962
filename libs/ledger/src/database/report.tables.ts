/**
 * What reports read by: entries by the day from which they count, the few postings that move unapplied cash, and the few
 * invoices that are owed by a plan.
 * Ageing as of today reads the invoices themselves; no index has to be kept for it when one is paid.
 */
export const reportIndexes: readonly string[] = [
  `create index invoice_on_plan on ledger.invoice (company_id, invoice_id) where plan is not null`,
  `create index entry_by_value_date on ledger.entry (company_id, value_date)`,
  `create index posting_unapplied on ledger.posting (company_id, entry_id)
    where credit = 'unapplied_cash' or debit = 'unapplied_cash'`,
];
