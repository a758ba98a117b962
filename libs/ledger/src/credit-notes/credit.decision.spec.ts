import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openOf, owedOf, settledOf, withAmounts } from '../invoices/invoice.types.js';
import { anInvoice } from '../testing/an-invoice.js';
import { creditOnInvoice } from './credit.decision.js';

const paid = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 3 });

describe('a credit', () => {
  it('takes off what is open first, then takes the place of what was paid, newest first', () => {
    const parts = [
      { paymentId: 'new', invoiceId: 'i', amountMinor: 20, feesMinor: 5, interestMinor: 5, waivedMinor: 0 },
      { paymentId: 'old', invoiceId: 'i', amountMinor: 50, feesMinor: 0, interestMinor: 0, waivedMinor: 0 },
    ];
    const amounts = { feesMinor: 5, interestMinor: 5, paidMinor: 70, feesPaidMinor: 5, interestPaidMinor: 5 };
    const invoice = withAmounts(anInvoice(), amounts);
    expect(creditOnInvoice(invoice, 52, parts)).toMatchObject({
      kind: 'credited',
      unappliedMinor: 12,
      invoice: { creditedMinor: 52, paidMinor: 58, interestPaidMinor: 3, feesPaidMinor: 5, state: 'paid' },
      freed: [{ paymentId: 'new', freedMinor: 12, kept: { amountMinor: 8, feesMinor: 5, interestMinor: 3 } }],
    });
    expect(creditOnInvoice(invoice, 111, parts)).toEqual({ kind: 'too_much', mostMinor: 110 });
  });

  it('frees exactly what is more than open, and the invoice still adds up', () => {
    fc.assert(
      fc.property(paid, fc.integer({ min: 1, max: 250 }), (payments, amountMinor) => {
        const paidMinor = payments.reduce((sum, money) => sum + money, 0);
        const invoice = withAmounts(anInvoice({ amountMinor: 200 }), { paidMinor });
        const parts = payments.map((money, index) => ({
          paymentId: `p${index}`,
          invoiceId: 'i',
          amountMinor: money,
          feesMinor: 0,
          interestMinor: 0,
          waivedMinor: 0,
        }));
        const outcome = creditOnInvoice(invoice, amountMinor, parts);
        if (outcome.kind === 'too_much') {
          expect(amountMinor).toBeGreaterThan(outcome.mostMinor);
          return;
        }
        const freed = outcome.freed.reduce((sum, { freedMinor }) => sum + freedMinor, 0);
        expect(freed).toBe(outcome.unappliedMinor);
        expect(freed).toBe(Math.max(0, amountMinor - openOf(invoice)));
        expect(outcome.invoice.paidMinor).toBe(paidMinor - freed);
        expect(openOf(outcome.invoice)).toBe(Math.max(0, openOf(invoice) - amountMinor));
        expect(owedOf(outcome.invoice)).toBe(settledOf(outcome.invoice) + openOf(outcome.invoice));
      }),
    );
  });
});
