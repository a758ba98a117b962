import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type InvoiceRecord, openOf, owedOf, settledOf, withAmounts } from '../invoices/invoice.types.js';
import { anInvoice } from '../testing/an-invoice.js';
import { recover, recoverableOf } from './recovery.decision.js';
import { reverseWriteOff, writeOff } from './write-off.decision.js';

/** An invoice of 100 of which parts were paid and let go. */
const anyInvoice = fc
  .tuple(fc.nat({ max: 100 }), fc.nat({ max: 100 }))
  .map(([paidMinor, letGo]): InvoiceRecord =>
    withAmounts(anInvoice(), { paidMinor, writtenOffMinor: Math.min(letGo, 100 - paidMinor) }),
  );

describe('letting go', () => {
  it('and taking it back leaves the invoice as it was', () => {
    fc.assert(
      fc.property(anyInvoice, fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined }), (invoice, amount) => {
        const outcome = writeOff(invoice, amount);
        if (outcome.kind === 'refused') {
          expect(openOf(invoice) === 0 || (amount ?? 0) > openOf(invoice)).toBe(true);
          return;
        }
        expect(openOf(outcome.invoice)).toBe(openOf(invoice) - outcome.amountMinor);
        const back = reverseWriteOff(outcome.invoice, { amountMinor: outcome.amountMinor, state: 'booked' });
        expect(back).toEqual({ kind: 'written_off', invoice, amountMinor: outcome.amountMinor });
      }),
    );
  });

  it('waits until a running plan has ended', () => {
    const parts = [{ obligationId: 'o', number: 1, of: 1, dueDate: '2026-04-01', amountMinor: 100 }];
    const planned = anInvoice({ plan: { planId: 'p', paidBeforeMinor: 0, parts } });
    expect(writeOff(planned, undefined)).toMatchObject({ kind: 'refused', code: 'invoice_on_plan', pointer: null });
  });
});

describe('money for what was let go', () => {
  it('pays what is open first, and takes back no more of the write-off than it pays', () => {
    fc.assert(
      fc.property(anyInvoice, fc.nat({ max: 100 }), (invoice, wanted) => {
        const amount = Math.min(wanted, recoverableOf(invoice));
        const { invoice: before, recoveredMinor } = recover(invoice, amount);
        expect(recoveredMinor).toBe(Math.max(0, amount - openOf(invoice)));
        const paid = withAmounts(before, { paidMinor: before.paidMinor + amount });
        expect(settledOf(paid)).toBeLessThanOrEqual(owedOf(paid));
        expect(openOf(paid)).toBe(Math.max(0, openOf(invoice) - amount));
      }),
    );
  });
});
