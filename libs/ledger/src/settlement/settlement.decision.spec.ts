import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type PaymentRecord } from '../payments/payment.types.js';
import { type InvoiceRecord, openOf, owedOf, settledOf, toObligations } from '../invoices/invoice.types.js';
import { anInvoice } from '../testing/an-invoice.js';
import { unpay } from './paying.decision.js';
import { issueInvoices } from './issue.decision.js';
import { settlePayment } from './settlement.decision.js';
import { type SettlementSettings } from './settlement.settings.js';
import { type Allocation, type Destination, type Settlement } from './settlement.types.js';

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
const usual: SettlementSettings = { order: 'oldest_due_first', withinInvoice: 'fees_first', tolerance: {} };
const settle = (
  payment: PaymentRecord,
  invoices: readonly InvoiceRecord[],
  destination: Destination,
  settings: Partial<SettlementSettings> = {},
) => settlePayment(payment, invoices, destination, { ...usual, ...settings });

describe('a payment by the rule', () => {
  it('pays the oldest due date first and breaks ties by number', () => {
    const invoices = [
      anInvoice({ invoiceId: 'late', dueDate: '2026-03-01' }),
      anInvoice({ invoiceId: 'b', number: 'B' }),
      anInvoice({ invoiceId: 'a', number: 'A' }),
    ];
    const settlement = settle(aPayment(250), invoices, rule);
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
    const settlement = settle(aPayment(100), invoices, rule);
    expect(parts(settlement)).toEqual([['eur', 40]]);
    expect(settlement).toMatchObject({ payment: { unappliedMinor: 60 } });
  });
});

describe('a payment for invoices of which one is on a plan', () => {
  const part = (number: number, dueDate: string) => ({
    obligationId: `p${number}`,
    number,
    of: 2,
    dueDate,
    amountMinor: 50,
  });
  const plan = {
    planId: 'plan',
    settledBeforeMinor: 0,
    paidBeforeMinor: 0,
    parts: [part(1, '2026-04-01'), part(2, '2026-06-01')],
  };

  it('pays instalments and invoices by the dates on which they are due', () => {
    const invoices = [
      anInvoice({ invoiceId: 'planned', plan }),
      anInvoice({ invoiceId: 'plain', dueDate: '2026-05-01' }),
    ];
    expect(parts(settle(aPayment(40), invoices, rule))).toEqual([['planned', 40]]);
    expect(parts(settle(aPayment(120), invoices, rule))).toEqual([
      ['planned', 50],
      ['plain', 70],
    ]);
    const all = settle(aPayment(160), invoices, rule);
    expect(parts(all)).toEqual([
      ['planned', 60],
      ['plain', 100],
    ]);
    const planned = all.kind === 'settled' ? all.invoices.flatMap(toObligations) : [];
    expect(planned.map(({ obligationId, openMinor }) => [obligationId, openMinor])).toEqual([
      ['planned', 0],
      ['p1', 0],
      ['p2', 40],
      ['plain', 0],
    ]);
  });
});

describe('the company’s settings', () => {
  it('may let money pay the oldest invoice first', () => {
    const invoices = [
      anInvoice({ invoiceId: 'old', issueDate: '2025-12-01', dueDate: '2026-03-01' }),
      anInvoice({ invoiceId: 'due' }),
    ];
    const order = 'oldest_issued_first';
    expect(parts(settle(aPayment(60), invoices, rule, { order }))).toEqual([['old', 60]]);
    expect(parts(settle(aPayment(60), invoices, rule))).toEqual([['due', 60]]);
  });

  const charged = anInvoice({ amountMinor: 100, feesMinor: 40, interestMinor: 10 });
  it.each([
    ['fees_first', 30, { feesMinor: 30, interestMinor: 0 }],
    ['fees_first', 45, { feesMinor: 40, interestMinor: 5 }],
    ['fees_first', 120, { feesMinor: 40, interestMinor: 10 }],
    ['principal_first', 30, { feesMinor: 0, interestMinor: 0 }],
    ['principal_first', 110, { feesMinor: 10, interestMinor: 0 }],
    ['principal_first', 150, { feesMinor: 40, interestMinor: 10 }],
  ] as const)('%s: of %i for an invoice of 100 with 40 fees and 10 interest', (withinInvoice, amount, expected) => {
    const settlement = settle(aPayment(amount), [charged], rule, { withinInvoice });
    expect(settlement).toMatchObject({ allocations: [{ amountMinor: amount, ...expected }] });
  });

  it('count what was waived against fees first', () => {
    const waived = anInvoice({ amountMinor: 100, feesMinor: 40, interestMinor: 10, waivedMinor: 45 });
    expect(settle(aPayment(20), [waived], rule)).toMatchObject({ allocations: [{ feesMinor: 0, interestMinor: 5 }] });
  });

  it.each([
    ['all but what is tolerated', 97, { EUR: 3 }, { state: 'paid', waivedMinor: 3 }, 3],
    ['less than that', 96, { EUR: 3 }, { state: 'open', waivedMinor: 0 }, 0],
    ['a difference in a currency without a tolerance', 97, { USD: 3 }, { state: 'open', waivedMinor: 0 }, 0],
    ['everything', 100, { EUR: 3 }, { state: 'paid', waivedMinor: 0 }, 0],
  ] as const)('with a tolerance, %s', (_, amount, tolerance, invoice, waivedMinor) => {
    const settlement = settle(aPayment(amount), [anInvoice()], rule, { tolerance });
    expect(settlement).toMatchObject({ allocations: [{ waivedMinor }], invoices: [invoice] });
  });

  it('waive nothing while the payment has money left for it', () => {
    const destination = { kind: 'exact', parts: [{ invoiceId: 'i', amountMinor: 98 }] } as const;
    const settlement = settle(aPayment(100), [anInvoice()], destination, { tolerance: { EUR: 5 } });
    expect(settlement).toMatchObject({ payment: { unappliedMinor: 2 }, invoices: [{ state: 'open', waivedMinor: 0 }] });
  });
});

describe('whatever is paid and taken back', () => {
  const amount = fc.integer({ min: 0, max: 200 });
  const facts = fc.record({
    feesMinor: amount,
    interestMinor: amount,
    waivedMinor: amount,
    payments: fc.array(fc.integer({ min: 1, max: 150 }), { maxLength: 6 }),
    withinInvoice: fc.constantFrom('fees_first' as const, 'principal_first' as const),
    tolerance: fc.constantFrom({}, { EUR: 5 }),
  });

  it('no part is more than was owed of it, and taking all back gives the invoice as it was', () => {
    fc.assert(
      fc.property(facts, ({ feesMinor, interestMinor, waivedMinor, payments, ...settings }) => {
        const waived = Math.min(waivedMinor, feesMinor + interestMinor);
        const start = anInvoice({ feesMinor, interestMinor, waivedMinor: waived });
        let invoice = start;
        const allocations: Allocation[] = [];
        for (const money of payments) {
          const settlement = settle(aPayment(money), [invoice], rule, settings);
          if (settlement.kind === 'refused') throw new Error('A payment by the rule is never refused');
          allocations.push(...settlement.allocations);
          invoice = settlement.invoices[0] ?? invoice;
          expect(invoice.feesPaidMinor).toBeLessThanOrEqual(feesMinor);
          expect(invoice.interestPaidMinor).toBeLessThanOrEqual(interestMinor);
          expect(invoice.paidMinor - invoice.feesPaidMinor - invoice.interestPaidMinor).toBeLessThanOrEqual(100);
          expect(owedOf(invoice)).toBe(settledOf(invoice) + openOf(invoice));
        }
        expect(allocations.toReversed().reduce(unpay, invoice)).toEqual(start);
      }),
    );
  });
});

describe('a payment towards one invoice', () => {
  it('pays as much as is open and keeps the rest', () => {
    const invoices = [anInvoice({ invoiceId: 'x' }), anInvoice({ invoiceId: 'y', dueDate: '2026-01-15' })];
    const settlement = settle(aPayment(130), invoices, { kind: 'towards', invoiceId: 'x' });
    expect(parts(settlement)).toEqual([['x', 100]]);
    expect(settlement).toMatchObject({ payment: { unappliedMinor: 30 } });
  });

  it('is refused for an invoice in another currency', () => {
    const invoices = [anInvoice({ invoiceId: 'x', currency: 'USD' })];
    expect(parts(settle(aPayment(1), invoices, { kind: 'towards', invoiceId: 'x' }))).toBe('currency_mismatch');
  });
});

describe('issuing', () => {
  const made = { nextId: () => 'id', today: '2026-02-10', closedThrough: null, settings: usual };

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
    expect(decision.allocations).toMatchObject([
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
