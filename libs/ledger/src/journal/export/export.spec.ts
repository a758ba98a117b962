import { describe, expect, it } from '@jest/globals';
import { type EntryRow } from '../entries.store.js';
import { accountName } from './account-names.decision.js';
import { toCsv } from './csv.decision.js';
import { commodityDirective, toHledger } from './hledger.decision.js';

const entry: EntryRow = {
  id: '01a200c9-0000-7000-8000-000000000001',
  kind: 'payment_received',
  customerId: '01a200c9-0000-7000-8000-00000000000c',
  customerExternalId: 'C-17',
  currency: 'EUR',
  documentId: '01a200c9-0000-7000-8000-000000000002',
  valueDate: '2026-03-02',
  bookedAt: '2026-03-03T09:00:00.000000Z',
  bookedBy: 'agent:Mia, Sommer',
  reverses: null,
  postings: [
    { debit: 'cash', credit: 'receivable', amountMinor: 12_005, invoiceId: 'i', invoiceNumber: 'R; | 7' },
    { debit: 'cash', credit: 'unapplied_cash', amountMinor: 5, invoiceId: null, invoiceNumber: null },
  ],
};

describe('an account in the export', () => {
  const customerId = '01a200c9-0000-7000-8000-00000000000c';
  it.each([
    ['C-17', 'assets:receivable:C-17'],
    [null, `assets:receivable:${customerId}`],
    ['a:b', `assets:receivable:${customerId}`],
    ['two  spaces', `assets:receivable:${customerId}`],
    [';comment', `assets:receivable:${customerId}`],
    ['01A200C9-0000-7000-8000-00000000000D', `assets:receivable:${customerId}`],
  ])('of the customer %s is %s', (customerExternalId, expected) => {
    expect(accountName('receivable', { customerId, customerExternalId })).toBe(expected);
  });

  it('of the company bears no customer', () => {
    expect(accountName('cash', { customerId, customerExternalId: 'C-17' })).toBe('assets:cash');
  });
});

describe('an entry for hledger', () => {
  it('is a transaction of its value date that says when and by whom it was booked', () => {
    expect(toHledger(entry)).toBe(`2026-03-02 payment received R 7
    ; entry:${entry.id}, booked:2026-03-03T09:00:00.000000Z, by:agent:Mia  Sommer
    assets:cash  120.05 EUR
    assets:receivable:C-17  -120.05 EUR
    assets:cash  0.05 EUR
    liabilities:unapplied cash:C-17  -0.05 EUR

`);
  });

  it.each([
    ['EUR', 'commodity 1000.00 EUR'],
    ['JPY', 'commodity 1000. JPY'],
    ['KWD', 'commodity 1000.000 KWD'],
  ])('declares %s with its decimals', (currency, directive) => {
    expect(commodityDirective(currency).trim()).toBe(directive);
  });
});

describe('an entry as CSV', () => {
  it('is a line for each posting, with quotes where they are needed and formulas made text', () => {
    const first = entry.postings.slice(0, 1).map((posting) => ({ ...posting, invoiceNumber: '-1+"2"' }));
    const line = toCsv({ ...entry, postings: first });
    expect(line).toContain(`,"'-1+""2""",assets:cash,assets:receivable:C-17,EUR,120.05\r\n`);
    expect(line).toContain(',"agent:Mia, Sommer",');
  });
});
