const sales = 'Sales are what was invoiced in the period, by value date, less invoices taken back.';
const open = 'Receivables are what was open at the end of the last day, unapplied cash not taken off.';

/** What each figure means, in the words that stand beside it: the sources disagree. */
export const definitions = {
  simple: `Receivables / sales of the period × days of the period. ${open} ${sales}`,
  countback:
    `The sales of the latest month are taken off the receivables and its days counted, then those of the month before, ` +
    `and so on; the last month counts pro rata. ${open}`,
  bestPossible: `Receivables not past their due date / sales of the period × days of the period. ${sales}`,
  averageDaysDelinquent: `DSO (simple) less best possible DSO, of the same period. ${open} ${sales}`,
  averageDaysLate:
    'Mean of (date of the last payment − due date) over the invoices that were paid off in the period; early is negative. ' +
    'Others call this average days delinquent.',
  period:
    `(opening receivables + sales − closing receivables) / (opening receivables + sales − closing receivables not past ` +
    `their due date) × 100, with the sales of the whole period. ${sales}`,
  averageMonth: 'The same with the average month’s sales in place of the period’s; only for whole calendar months.',
} as const;
