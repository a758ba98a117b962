import { describe, expect, it } from '@jest/globals';
import { type Settled } from '../settlement/settlement.types.js';
import { anInvoice } from '../testing/an-invoice.js';
import { paymentApplied, paymentReceived, paymentReversed, smallDifferences } from './payment.entries.js';

const part = { paymentId: 'p', feesMinor: 0, interestMinor: 0, waivedMinor: 0 };
const settled: Settled = {
  payment: {
    paymentId: 'p',
    customerId: 'c',
    externalId: null,
    currency: 'EUR',
    amountMinor: 200,
    unappliedMinor: 7,
    receivedOn: '2026-02-10',
    method: 'card',
  },
  allocations: [
    { ...part, invoiceId: 'ours', amountMinor: 100 },
    { ...part, invoiceId: 'placed', amountMinor: 93, waivedMinor: 2 },
  ],
  invoices: [anInvoice({ invoiceId: 'ours' }), anInvoice({ invoiceId: 'placed', placementId: 'agency' })],
  recoveries: [],
};
const made = { entryId: 'e', valueDate: '2026-02-11' };
const moves = (entry: ReturnType<typeof paymentReceived> | undefined) =>
  entry?.postings.map(({ debit, credit, amountMinor }) => [debit, credit, amountMinor]);

describe('the entries of a payment move what is owed where it stands', () => {
  it('when it comes in', () => {
    expect(moves(paymentReceived(settled, 'e'))).toEqual([
      ['cash', 'receivable', 100],
      ['cash', 'placed', 93],
      ['cash', 'unapplied_cash', 7],
    ]);
  });

  it('when it is used later', () => {
    expect(moves(paymentApplied(settled, made))).toEqual([
      ['unapplied_cash', 'receivable', 100],
      ['unapplied_cash', 'placed', 93],
    ]);
  });

  it('when a small difference is let go', () => {
    const [entry, another] = smallDifferences(settled, { nextId: () => 'e', valueDate: '2026-02-11' });
    expect([moves(entry), another]).toEqual([[['waived', 'placed', 2]], undefined]);
  });

  it('when it did not hold', () => {
    expect(moves(paymentReversed(settled, { ...made, reverses: 'r' }))).toEqual([
      ['receivable', 'cash', 100],
      ['placed', 'cash', 93],
      ['unapplied_cash', 'cash', 7],
      ['placed', 'waived', 2],
    ]);
  });
});
