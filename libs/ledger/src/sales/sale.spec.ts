import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openOf } from '../invoices/invoice.types.js';
import { anInvoice } from '../testing/an-invoice.js';
import { sellInvoices } from './sale.decision.js';
import { type NewSale } from './sale.schemas.js';

const wanting = (invoiceIds: readonly string[], priceMinor: number): NewSale => ({
  invoiceIds: [...invoiceIds],
  factor: { name: 'North Factoring', reference: null },
  priceMinor,
  priceReceivedOn: null,
  reason: null,
});

describe('a sale', () => {
  it('takes all that is open, and shares its price to the last cent', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(amounts, fc.double({ min: 0, max: 1, noNaN: true }), (open, share) => {
        const invoices = open.map((amountMinor, index) => anInvoice({ invoiceId: `${index}`, amountMinor }));
        const total = open.reduce((sum, one) => sum + one, 0);
        const priceMinor = Math.max(1, Math.floor(total * share));
        const outcome = sellInvoices(wanting(Object.keys(open), priceMinor), invoices);
        if (outcome.kind === 'refused') throw new Error(outcome.detail);
        expect(outcome.amountMinor).toBe(total);
        expect(outcome.sold.reduce((sum, one) => sum + one.priceMinor, 0)).toBe(priceMinor);
        for (const one of outcome.sold) {
          expect([openOf(one.after), one.after.state]).toEqual([0, 'sold']);
          expect(one.priceMinor).toBeLessThanOrEqual(one.amountMinor);
        }
      }),
    );
  });

  it.each([
    ['paid', anInvoice({ paidMinor: 100, state: 'paid' }), 'invoice_not_open'],
    ['disputed', anInvoice({ disputeWhole: true }), 'invoice_disputed'],
    ['placed', anInvoice({ placementId: 'p' }), 'invoice_placed'],
  ])('refuses an invoice that is %s', (_, invoice, code) => {
    expect(sellInvoices(wanting(['i'], 1), [invoice])).toMatchObject({ kind: 'refused', code, pointer: null });
  });
});
