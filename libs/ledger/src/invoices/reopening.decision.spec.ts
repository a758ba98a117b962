import { describe, expect, it } from '@jest/globals';
import { anInvoice } from '../testing/an-invoice.js';
import { toObligations, withAmounts } from './invoice.types.js';
import { reopenClosed } from './reopening.decision.js';

const made = () => {
  let count = 0;
  return { nextId: () => `new-${(count += 1)}`, at: '2026-03-10T09:00:00Z' };
};
const part = (number: number, dueDate: string) => ({
  obligationId: `part-${number}`,
  number,
  of: 2,
  dueDate,
  amountMinor: 50,
});

describe('what is owed again', () => {
  it('is a new obligation, known since now, when all of it was paid', () => {
    const paid = withAmounts(anInvoice(), { paidMinor: 100 });
    const [obligation] = toObligations(reopenClosed(paid, withAmounts(paid, { paidMinor: 40 }), made()));
    expect(obligation).toMatchObject({ obligationId: 'new-1', state: 'open', openMinor: 60 });
    expect(obligation).toMatchObject({ invoiceId: 'i', dueDate: '2026-02-01', knownAt: '2026-03-10T09:00:00Z' });
  });

  it('stays the same obligation when a part of it was open all the time', () => {
    const partly = withAmounts(anInvoice(), { paidMinor: 60 });
    const after = withAmounts(partly, { paidMinor: 0 });
    expect(reopenClosed(partly, after, made())).toBe(after);
  });

  it('gets another obligation each time', () => {
    const paid = withAmounts(anInvoice(), { paidMinor: 100 });
    const ids = made();
    const once = reopenClosed(paid, withAmounts(paid, { paidMinor: 0 }), ids);
    const paidAgain = withAmounts(once, { paidMinor: 100 });
    const twice = reopenClosed(paidAgain, withAmounts(paidAgain, { paidMinor: 0 }), ids);
    expect(toObligations(twice)).toMatchObject([{ obligationId: 'new-2', state: 'open' }]);
  });

  it('is the part of the plan that had been paid, and only that', () => {
    const parts = [part(1, '2026-04-01'), part(2, '2026-05-01')];
    const planned = anInvoice({ plan: { planId: 'p', paidBeforeMinor: 0, parts } });
    const before = withAmounts(planned, { paidMinor: 70 });
    const obligations = toObligations(reopenClosed(before, withAmounts(before, { paidMinor: 20 }), made()));
    expect(obligations.map(({ obligationId, state, openMinor }) => [obligationId, state, openMinor])).toEqual([
      ['i', 'void', 0],
      ['new-1', 'open', 30],
      ['part-2', 'open', 50],
    ]);
    expect(obligations[1]?.knownAt).toBe('2026-03-10T09:00:00Z');
  });
});
