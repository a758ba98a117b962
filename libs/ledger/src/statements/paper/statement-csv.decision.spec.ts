import { describe, expect, it } from '@jest/globals';
import { type StatementView } from '../statement.schemas.js';
import { toStatementCsv } from './statement-csv.decision.js';

const statement = (more: Partial<StatementView>): StatementView => ({
  id: 's',
  customerId: 'c',
  currency: 'EUR',
  from: '2026-02-01',
  to: '2026-02-28',
  form: 'activity',
  openingMinor: 500,
  chargesMinor: 1_000,
  settlementsMinor: 700,
  closingMinor: 800,
  creditsMinor: 0,
  scheduled: false,
  issuedAt: '2026-03-01T00:00:00Z',
  issuedBy: 'api:main',
  pdf: '',
  csv: '',
  activity: [],
  openItems: [],
  ...more,
});

describe('a statement as a table', () => {
  it('begins with the opening balance and ends with the closing one', () => {
    const activity = [
      { date: '2026-02-03', kind: 'invoice_issued', reference: 'A-1', amountMinor: 1_000, balanceMinor: 1_500 },
      { date: '2026-02-09', kind: 'payment_received', reference: '', amountMinor: -700, balanceMinor: 800 },
    ];
    expect(toStatementCsv(statement({ activity })).split('\r\n')).toEqual([
      'date,what,reference,currency,amount,balance',
      '2026-02-01,Opening balance,,EUR,,5.00',
      '2026-02-03,Invoice,A-1,EUR,10.00,15.00',
      '2026-02-09,"Payment, thank you",,EUR,-7.00,8.00',
      '2026-02-28,Closing balance,,EUR,,8.00',
      '',
    ]);
  });

  it('lists open items with the credit that speaks against them', () => {
    const item = { number: 'A-1', issueDate: '2026-02-03', dueDate: '2026-03-05', amountMinor: 1_000, openMinor: 900 };
    const view = statement({ form: 'open_item', openItems: [item], creditsMinor: -100 });
    expect(toStatementCsv(view).split('\r\n').slice(1, 4)).toEqual([
      'A-1,2026-02-03,2026-03-05,EUR,10.00,9.00',
      'Credit not yet used,,,EUR,,-1.00',
      'Closing balance,,,EUR,,8.00',
    ]);
  });

  it('lets no number of an invoice run as a formula, nor break a row', () => {
    const item = { number: '=1+"x"', issueDate: '', dueDate: '', amountMinor: 1, openMinor: 1 };
    const table = toStatementCsv(statement({ form: 'open_item', openItems: [item] }));
    expect(table.split('\r\n')[1]).toBe(`"'=1+""x""",,,EUR,0.01,0.01`);
  });
});
