import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toObligations } from '../../invoices/invoice.types.js';
import { anInvoice } from '../../testing/an-invoice.js';
import { restInOne, putOnPlan, undisputedOf } from './parts.decision.js';
import { layOut } from './schedule.decision.js';
import { withdrawn } from './withdrawn.decision.js';

const ids = () => {
  let made = 0;
  return () => `part-${(made += 1)}`;
};
const threeOf = (amountMinor: number) =>
  [1, 2, 3].map((number) => ({ number, dueDate: `2026-0${number + 3}-01`, amountMinor }));

describe('putting invoices on a plan', () => {
  it('spreads the instalments over them, the oldest due one first', () => {
    const invoices = [
      anInvoice({ invoiceId: 'young', dueDate: '2026-03-01', amountMinor: 60 }),
      anInvoice({ invoiceId: 'old', dueDate: '2026-01-01', amountMinor: 30 }),
    ];
    const planned = putOnPlan(invoices, { planId: 'p', instalments: threeOf(30) }, ids());
    const parts = planned.flatMap(({ invoiceId, plan }) =>
      (plan?.parts ?? []).map((part) => [invoiceId, part.number, part.amountMinor, part.dueDate, part.obligationId]),
    );
    expect(parts).toEqual([
      ['old', 1, 30, '2026-04-01', 'part-1'],
      ['young', 2, 30, '2026-05-01', 'part-2'],
      ['young', 3, 30, '2026-06-01', 'part-3'],
    ]);
  });

  it('splits an instalment that covers the end of one invoice and the beginning of the next', () => {
    const invoices = [anInvoice({ invoiceId: 'a', amountMinor: 40 }), anInvoice({ invoiceId: 'b', amountMinor: 50 })];
    const planned = putOnPlan(invoices, { planId: 'p', instalments: threeOf(30) }, ids());
    const parts = planned.map(({ plan }) => (plan?.parts ?? []).map((part) => [part.number, part.amountMinor]));
    expect(parts).toEqual([
      [
        [1, 30],
        [2, 10],
      ],
      [
        [2, 20],
        [3, 30],
      ],
    ]);
  });

  it('covers each invoice exactly as far as it is open and not disputed, and each instalment exactly', () => {
    const invoice = fc.record({
      amountMinor: fc.integer({ min: 2, max: 100_000 }),
      paid: fc.double({ min: 0, max: 0.6, noNaN: true }),
      disputed: fc.double({ min: 0, max: 0.9, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(invoice, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 12 }),
        (given, count) => {
          const invoices = given.map(({ amountMinor, paid, disputed }, index) => {
            const paidMinor = Math.floor(amountMinor * paid);
            const disputePartMinor = Math.floor((amountMinor - paidMinor - 1) * disputed);
            return anInvoice({ invoiceId: `i${index}`, number: `${index}`, amountMinor, paidMinor, disputePartMinor });
          });
          const totalMinor = invoices.reduce((sum, one) => sum + undisputedOf(one), 0);
          const instalments = Math.min(count, totalMinor);
          const schedule = { kind: 'equal', instalments, firstDueDate: '2026-04-01', every: 'month' } as const;
          const outcome = layOut(schedule, { totalMinor, today: '2026-03-01' });
          if (outcome.kind === 'refused') throw new Error(outcome.detail);
          const planned = putOnPlan(invoices, { planId: 'p', instalments: outcome.instalments }, ids());
          for (const one of planned) {
            const covered = (one.plan?.parts ?? []).reduce((sum, part) => sum + part.amountMinor, 0);
            expect(covered).toBe(undisputedOf(one));
          }
          const parts = planned.flatMap(({ plan }) => plan?.parts ?? []);
          for (const instalment of outcome.instalments) {
            const own = parts.filter(({ number }) => number === instalment.number);
            expect(own.reduce((sum, part) => sum + part.amountMinor, 0)).toBe(instalment.amountMinor);
          }
          expect(new Set(parts.map(({ obligationId }) => obligationId)).size).toBe(parts.length);
        },
      ),
    );
  });
});

describe('after a default', () => {
  const planned = putOnPlan([anInvoice({ amountMinor: 90 })], { planId: 'p', instalments: threeOf(30) }, ids());

  it('the rest of an invoice is one new obligation that is due on that day', () => {
    const before = planned.map((invoice) => ({ ...invoice, paidMinor: 40 }));
    const after = before.map((invoice) => restInOne(invoice, '2026-07-01', () => 'rest'));
    expect(after.flatMap(toObligations)).toMatchObject([
      { obligationId: 'i', state: 'void', withdrawn: 'on_plan' },
      { obligationId: 'rest', openMinor: 50, amountMinor: 50, dueDate: '2026-07-01', instalment: { number: 1, of: 1 } },
    ]);
    expect(withdrawn(before, after, 'accelerated')).toMatchObject([
      { obligationId: 'part-2', state: 'void', openMinor: 0, withdrawn: 'accelerated' },
      { obligationId: 'part-3', state: 'void', openMinor: 0, withdrawn: 'accelerated' },
    ]);
  });
});
