/**
 * What reports read by: entries by the day from which they count, and the few postings that move unapplied cash.
 * Ageing as of today reads the invoices themselves; no index has to be kept for it when one is paid.
 */
export const reportIndexes: readonly string[] = [
  `create index entry_by_value_date on ledger.entry (company_id, value_date)`,
  `create index posting_unapplied on ledger.posting (company_id, entry_id)
    where credit = 'unapplied_cash' or debit = 'unapplied_cash'`,
];
