import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anInvoice } from '../testing/an-invoice.js';
import { judgePromise, type JudgedBy, payableOn } from './judge-promise.decision.js';

describe('a promise', () => {
  const judged = (more: Partial<JudgedBy>) =>
    judgePromise({ amountMinor: 100, tolerancePercent: 0, receivedMinor: 0, payableMinor: 100, isOver: true, ...more });

  it.each<[string, Partial<JudgedBy>, string | null]>([
    ['all of it came in before the day', { receivedMinor: 100, payableMinor: 0, isOver: false }, 'kept'],
    ['more than it came in', { receivedMinor: 130, payableMinor: 20, isOver: false }, 'kept'],
    ['a part came in before the day', { receivedMinor: 60, payableMinor: 40, isOver: false }, null],
    ['nothing came in before the day', { isOver: false }, null],
    ['a part came in, and the day is over', { receivedMinor: 60, payableMinor: 40 }, 'partly_kept'],
    ['nothing came in, and the day is over', {}, 'broken'],
    ['a cent is missing', { receivedMinor: 99, payableMinor: 1 }, 'partly_kept'],
    ['what is missing lies within the tolerance', { receivedMinor: 95, payableMinor: 5, tolerancePercent: 5 }, 'kept'],
    ['a cent more than the tolerance is missing', { receivedMinor: 94, tolerancePercent: 5 }, 'partly_kept'],
    ['the rest was credited', { receivedMinor: 60, payableMinor: 0 }, 'kept'],
    ['everything was credited', { payableMinor: 0, isOver: false }, 'withdrawn'],
    ['everything is under dispute when the day is over', { payableMinor: 0 }, 'withdrawn'],
    ['it was about a part, and that part came in', { amountMinor: 40, receivedMinor: 40, payableMinor: 60 }, 'kept'],
  ])('when %s', (_when, by, state) => {
    expect(judged(by)?.state ?? null).toBe(state);
  });

  it('names why it falls away', () => {
    expect(judged({ payableMinor: 0 })).toEqual({
      state: 'withdrawn',
      receivedMinor: 0,
      because: 'nothing_left_to_pay',
    });
  });

  const amount = fc.integer({ min: 0, max: 99_999_999_999_999 });
  const facts = fc.record({
    amountMinor: amount.filter((minor) => minor > 0),
    tolerancePercent: fc.integer({ min: 0, max: 50 }),
    receivedMinor: amount,
    payableMinor: amount,
    isOver: fc.boolean(),
  });

  it('always ends when its day is over, and before it only as kept or because nothing is left', () => {
    fc.assert(
      fc.property(facts, (by) => {
        const ending = judgePromise(by);
        if (by.isOver) expect(ending).not.toBeNull();
        else expect(['kept', 'withdrawn', null]).toContain(ending?.state ?? null);
      }),
    );
  });

  it('is never judged worse for more money, or for less that is left to pay', () => {
    const rank = { withdrawn: 0, broken: 0, partly_kept: 1, kept: 2 } as const;
    fc.assert(
      fc.property(facts, amount, (by, more) => {
        const before = judgePromise({ ...by, isOver: true });
        const paid = judgePromise({
          ...by,
          isOver: true,
          receivedMinor: by.receivedMinor + more,
          payableMinor: Math.max(0, by.payableMinor - more),
        });
        if (!before || !paid) throw new Error('A promise whose day is over did not end');
        expect(rank[paid.state]).toBeGreaterThanOrEqual(rank[before.state]);
      }),
    );
  });
});

describe('what can still be paid', () => {
  it('leaves out what is disputed', () => {
    expect(payableOn([anInvoice({ amountMinor: 100, paidMinor: 20, disputePartMinor: 30 })])).toBe(50);
    expect(payableOn([anInvoice({ amountMinor: 100, disputeWhole: true })])).toBe(0);
  });
});
