import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anInvoice } from '../testing/an-invoice.js';
import {
  disputedOf,
  type InvoicePlan,
  type InvoiceRecord,
  isOnPlan,
  openOf,
  toObligations,
  withAmounts,
} from './invoice.types.js';

const planOf = (paidBeforeMinor: number, ...amounts: number[]): InvoicePlan => ({
  planId: 'p',
  paidBeforeMinor,
  parts: amounts.map((amountMinor, index) => ({
    obligationId: `part-${index + 1}`,
    number: index + 1,
    of: amounts.length,
    dueDate: `2026-0${index + 4}-01`,
    amountMinor,
  })),
});
const planned = anInvoice({ amountMinor: 100, plan: planOf(0, 40, 30, 30) });
const parts = (invoice: InvoiceRecord) => toObligations(invoice).slice(1);
const open = (invoice: InvoiceRecord) => parts(invoice).map(({ openMinor }) => openMinor);
const disputed = (invoice: InvoiceRecord) => parts(invoice).map(({ disputedMinor }) => disputedMinor);

describe('an invoice on a plan', () => {
  it('is withdrawn itself, and each part is owed on its own date', () => {
    expect(toObligations(planned)).toMatchObject([
      { obligationId: 'i', state: 'void', withdrawn: 'on_plan', openMinor: 0 },
      { obligationId: 'part-1', state: 'open', dueDate: '2026-04-01', instalment: { planId: 'p', number: 1, of: 3 } },
      { obligationId: 'part-2', state: 'open', dueDate: '2026-05-01' },
      { obligationId: 'part-3', state: 'open', dueDate: '2026-06-01' },
    ]);
    expect(isOnPlan(planned)).toBe(true);
    expect(isOnPlan({ plan: { ...planOf(0, 100), ended: true } })).toBe(false);
    expect(isOnPlan(anInvoice())).toBe(false);
  });

  it.each([
    ['a part payment pays the next part first', { paidMinor: 25 }, [15, 30, 30]],
    ['an over-payment goes on to the parts after it', { paidMinor: 55 }, [0, 15, 30]],
    ['paying ahead in full closes all parts', { paidMinor: 100 }, [0, 0, 0]],
    ['a credit takes off the last parts, so that the next ones stay as agreed', { creditedMinor: 35 }, [40, 25, 0]],
    ['a payment and a credit meet in between', { paidMinor: 50, creditedMinor: 40 }, [0, 10, 0]],
    ['a waived rest closes what is left', { paidMinor: 99, waivedMinor: 1 }, [0, 0, 0]],
    ['what is charged later is owed with the last part', { feesMinor: 7 }, [40, 30, 37]],
  ])('%s', (_, amounts, expected) => {
    expect(open(withAmounts(planned, amounts))).toEqual(expected);
  });

  it('opens the latest paid part first when a payment does not hold', () => {
    const paid = withAmounts(planned, { paidMinor: 70 });
    expect(open(withAmounts(paid, { paidMinor: 45 }))).toEqual([0, 25, 30]);
  });

  it('owes with the last part what was paid before the plan and was taken back', () => {
    const before = anInvoice({ amountMinor: 100, paidMinor: 20, plan: planOf(20, 50, 30) });
    expect(open(before)).toEqual([50, 30]);
    expect(open(withAmounts(before, { paidMinor: 0 }))).toEqual([50, 50]);
  });

  it('has what is disputed in its last parts, and the undisputed parts may be asked for', () => {
    expect(disputed({ ...planned, disputePartMinor: 40 })).toEqual([0, 10, 30]);
    expect(disputed({ ...planned, disputeWhole: true })).toEqual([40, 30, 30]);
  });

  it('owes what was disputed when the plan began with the last part, and an accepted dispute takes it off there', () => {
    const partly = anInvoice({ amountMinor: 100, disputePartMinor: 40, plan: planOf(0, 30, 30) });
    expect(open(partly)).toEqual([30, 70]);
    expect(disputed(partly)).toEqual([0, 40]);
    expect(open(withAmounts({ ...partly, disputePartMinor: 0 }, { creditedMinor: 40 }))).toEqual([30, 30]);
  });

  it('tells a part as withdrawn, not as paid, when its invoice is written off', () => {
    const gone = withAmounts(planned, { paidMinor: 40, writtenOffMinor: 60 });
    expect(parts(gone).map(({ state, withdrawn }) => [state, withdrawn])).toEqual([
      ['void', 'written_off'],
      ['void', 'written_off'],
      ['void', 'written_off'],
    ]);
  });

  it('has parts that are open, and disputed, exactly as far as the invoice is, whatever happens to it', () => {
    const cents = fc.integer({ min: 0, max: 500 });
    const happened = fc.record({
      paidBefore: cents,
      parts: fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 }),
      disputePart: cents,
      disputeWhole: fc.boolean(),
      paid: cents,
      fees: cents,
      interest: cents,
      off: fc.tuple(cents, cents, cents, cents),
    });
    fc.assert(
      fc.property(happened, ({ paidBefore, disputePart, disputeWhole, paid, fees, interest, off, ...given }) => {
        const amountMinor = paidBefore + given.parts.reduce((sum, part) => sum + part, 0);
        const owed = amountMinor + fees + interest;
        let rest = owed;
        const [paidMinor = 0, creditedMinor = 0, waivedMinor = 0, writtenOffMinor = 0, soldMinor = 0] = [
          paid,
          ...off,
        ].map((wanted) => {
          const taken = Math.min(wanted, rest);
          rest -= taken;
          return taken;
        });
        const start = anInvoice({ amountMinor, plan: planOf(paidBefore, ...given.parts) });
        const invoice = withAmounts(
          { ...start, disputePartMinor: disputePart, disputeWhole },
          {
            paidMinor,
            creditedMinor,
            waivedMinor,
            writtenOffMinor,
            soldMinor,
            feesMinor: fees,
            interestMinor: interest,
          },
        );
        const all = parts(invoice);
        expect(all.reduce((sum, { openMinor }) => sum + openMinor, 0)).toBe(openOf(invoice));
        expect(all.reduce((sum, { disputedMinor }) => sum + disputedMinor, 0)).toBe(disputedOf(invoice));
        for (const part of all) {
          expect(part.openMinor).toBeGreaterThanOrEqual(0);
          expect(part.disputedMinor).toBeGreaterThanOrEqual(0);
          expect(part.disputedMinor).toBeLessThanOrEqual(part.openMinor);
          expect(part.openMinor).toBeLessThanOrEqual(part.amountMinor);
          expect(part.state === 'open').toBe(part.openMinor > 0);
        }
      }),
    );
  });
});
