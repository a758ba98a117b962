import { describe, expect, it } from '@jest/globals';
import { type PaymentRecord } from '../payments/payment.types.js';
import { anInvoice } from '../testing/an-invoice.js';
import { issueInvoices } from './issue.decision.js';
import { settlePayment } from './settlement.decision.js';
import { type Settlement } from './settlement.types.js';

function aPayment(amountMinor: number, more: Partial<PaymentRecord> = {}): PaymentRecord {
  return {
    paymentId: 'p',
    customerId: 'c',
    externalId: null,
    currency: 'EUR',
    amountMinor,
    unappliedMinor: amountMinor,
    receivedOn: '2026-02-10',
    method: 'bank_transfer',
    ...more,
  };
}

const parts = (settlement: Settlement) =>
  settlement.kind === 'settled'
    ? settlement.allocations.map(({ invoiceId, amountMinor }) => [invoiceId, amountMinor])
    : settlement.code;
const rule = { kind: 'rule' } as const;

describe('a payment by the rule', () => {
  it('pays the oldest due date first and breaks ties by number', () => {
    const invoices = [
      anInvoice({ invoiceId: 'late', dueDate: '2026-03-01' }),
      anInvoice({ invoiceId: 'b', number: 'B' }),
      anInvoice({ invoiceId: 'a', number: 'A' }),
    ];
    const settlement = settlePayment(aPayment(250), invoices, rule);
    expect(parts(settlement)).toEqual([
      ['a', 100],
      ['b', 100],
      ['late', 50],
    ]);
    expect(settlement).toMatchObject({
      payment: { unappliedMinor: 0 },
      invoices: [{ state: 'paid' }, {}, { state: 'open' }],
    });
  });

  it('leaves other currencies alone and keeps the rest as unapplied cash', () => {
    const invoices = [anInvoice({ invoiceId: 'usd', currency: 'USD' }), anInvoice({ invoiceId: 'eur', paidMinor: 60 })];
    const settlement = settlePayment(aPayment(100), invoices, rule);
    expect(parts(settlement)).toEqual([['eur', 40]]);
    expect(settlement).toMatchObject({ payment: { unappliedMinor: 60 } });
  });
});

describe('a payment towards one invoice', () => {
  it('pays as much as is open and keeps the rest', () => {
    const invoices = [anInvoice({ invoiceId: 'x' }), anInvoice({ invoiceId: 'y', dueDate: '2026-01-15' })];
    const settlement = settlePayment(aPayment(130), invoices, { kind: 'towards', invoiceId: 'x' });
    expect(parts(settlement)).toEqual([['x', 100]]);
    expect(settlement).toMatchObject({ payment: { unappliedMinor: 30 } });
  });

  it('is refused for an invoice in another currency', () => {
    const invoices = [anInvoice({ invoiceId: 'x', currency: 'USD' })];
    expect(parts(settlePayment(aPayment(1), invoices, { kind: 'towards', invoiceId: 'x' }))).toBe('currency_mismatch');
  });
});

describe('issuing', () => {
  const made = { nextId: () => 'id', today: '2026-02-10' };

  it('uses the oldest unapplied cash for the invoice that is due first', () => {
    const scheduled = [
      anInvoice({ invoiceId: 'second', dueDate: '2026-04-01', state: 'scheduled' }),
      anInvoice({ invoiceId: 'first', dueDate: '2026-03-01', state: 'scheduled' }),
    ];
    const cash = [
      aPayment(120, { paymentId: 'new', receivedOn: '2026-02-09' }),
      aPayment(30, { paymentId: 'old', receivedOn: '2026-02-01' }),
    ];
    const decision = issueInvoices(scheduled, cash, made);
    expect(decision.allocations).toEqual([
      { paymentId: 'old', invoiceId: 'first', amountMinor: 30 },
      { paymentId: 'new', invoiceId: 'first', amountMinor: 70 },
      { paymentId: 'new', invoiceId: 'second', amountMinor: 50 },
    ]);
    expect(decision.invoices.map(({ invoiceId, state }) => [invoiceId, state])).toEqual([
      ['second', 'open'],
      ['first', 'paid'],
    ]);
    expect(decision.payments.every(({ unappliedMinor }) => unappliedMinor === 0)).toBe(true);
  });

  it('touches no cash of another customer or currency', () => {
    const cash = [aPayment(50, { customerId: 'other' }), aPayment(50, { currency: 'USD' })];
    expect(issueInvoices([anInvoice({ state: 'scheduled' })], cash, made)).toMatchObject({
      allocations: [],
      payments: [],
    });
  });
});
