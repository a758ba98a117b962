import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layOut, type ScheduleOutcome } from './schedule.decision.js';
import { type DatedSchedule } from './schedule.schemas.js';

const today = '2026-01-15';
const laidOut = (schedule: DatedSchedule, totalMinor = 10_000) => {
  const outcome = layOut(schedule, { totalMinor, today });
  return outcome.kind === 'laid_out' ? outcome.instalments.map((one) => `${one.dueDate} ${one.amountMinor}`) : outcome;
};
const codeOf = (outcome: ScheduleOutcome) => (outcome.kind === 'refused' ? `${outcome.code} ${outcome.pointer}` : '');

describe('equal instalments', () => {
  it('put the cents that do not divide evenly on the first ones', () => {
    const schedule = { kind: 'equal', instalments: 3, firstDueDate: '2026-02-02', every: 'two_weeks' } as const;
    expect(laidOut(schedule, 10_001)).toEqual(['2026-02-02 3334', '2026-02-16 3334', '2026-03-02 3333']);
  });

  it('come back to the 31st after a shorter month', () => {
    const schedule = { kind: 'equal', instalments: 4, firstDueDate: '2026-01-31', every: 'month' } as const;
    expect(laidOut(schedule)).toEqual(['2026-01-31 2500', '2026-02-28 2500', '2026-03-31 2500', '2026-04-30 2500']);
  });

  it('may begin today', () => {
    const schedule = { kind: 'equal', instalments: 2, firstDueDate: today, every: 'week' } as const;
    expect(laidOut(schedule)).toEqual(['2026-01-15 5000', '2026-01-22 5000']);
  });
});

describe('instalments by pay day', () => {
  it('are due on that day of each month, on the last one of a month that is shorter', () => {
    expect(laidOut({ kind: 'pay_day', instalments: 3, payDays: [31], from: today }, 300)).toEqual([
      '2026-01-31 100',
      '2026-02-28 100',
      '2026-03-31 100',
    ]);
  });

  it('follow several days of a month', () => {
    const schedule: DatedSchedule = { kind: 'pay_day', instalments: 3, payDays: [20, 5], from: '2026-01-16' };
    expect(laidOut(schedule, 300)).toEqual(['2026-01-20 100', '2026-02-05 100', '2026-02-20 100']);
  });

  it.each([
    ['on the day itself when it is named', { payDays: [15], from: '2026-01-15' }, '2026-01-15'],
    ['not before the named day', { payDays: [10], from: '2026-03-11' }, '2026-04-10'],
  ])('begin %s', (_, given, first) => {
    expect(laidOut({ kind: 'pay_day', instalments: 1, ...given }, 300)).toEqual([`${first} 300`]);
  });
});

describe('a schedule is refused', () => {
  const one = (dueDate: string, amountMinor: number) => ({ dueDate, amountMinor });
  const custom = (...instalments: { dueDate: string; amountMinor: number }[]) =>
    ({ kind: 'custom', instalments }) as const;

  it.each<[string, DatedSchedule, string]>([
    [
      'when an instalment lies in the past',
      { kind: 'equal', instalments: 2, firstDueDate: '2026-01-14', every: 'month' },
      'schedule_in_past /firstDueDate',
    ],
    [
      'when pay days would begin in the past',
      { kind: 'pay_day', instalments: 2, payDays: [5], from: '2026-01-01' },
      'schedule_in_past /from',
    ],
    [
      'when there are more instalments than cents',
      { kind: 'equal', instalments: 101, firstDueDate: '2026-02-01', every: 'week' },
      'too_many_instalments /instalments',
    ],
    [
      'when a date is not after the one before it',
      custom(one('2026-02-01', 50), one('2026-02-01', 50)),
      'dates_not_ascending /instalments/1/dueDate',
    ],
    ['when a date lies in the past', custom(one('2026-01-01', 100)), 'schedule_in_past /instalments/0/dueDate'],
    ['when the amounts are one cent too much', custom(one('2026-02-01', 101)), 'schedule_sum /instalments'],
    ['when the amounts are one cent short', custom(one('2026-02-01', 99)), 'schedule_sum /instalments'],
  ])('%s', (_, schedule, expected) => {
    expect(codeOf(layOut(schedule, { totalMinor: 100, today }))).toBe(expected);
  });
});

describe('every schedule that is laid out', () => {
  const aDate = fc
    .integer({ min: 1, max: 3_000 })
    .map((days) => Temporal.PlainDate.from(today).add({ days }).toString());
  const aSchedule: fc.Arbitrary<DatedSchedule> = fc.oneof(
    fc.record({
      kind: fc.constant('equal' as const),
      instalments: fc.integer({ min: 1, max: 120 }),
      firstDueDate: aDate,
      every: fc.constantFrom('week' as const, 'two_weeks' as const, 'month' as const),
    }),
    fc.record({
      kind: fc.constant('pay_day' as const),
      instalments: fc.integer({ min: 1, max: 120 }),
      payDays: fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 4 }),
      from: aDate,
    }),
  );

  it('adds up to the balance to the cent, in ascending dates that have not passed, one cent apart at most', () => {
    fc.assert(
      fc.property(aSchedule, fc.integer({ min: 120, max: 99_999_999_999_999 }), (schedule, totalMinor) => {
        const outcome = layOut(schedule, { totalMinor, today });
        if (outcome.kind === 'refused') throw new Error(outcome.detail);
        const amounts = outcome.instalments.map(({ amountMinor }) => amountMinor);
        expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(totalMinor);
        expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
        expect(Math.max(...amounts) - Math.min(...amounts)).toBeLessThanOrEqual(1);
        const dates = outcome.instalments.map(({ dueDate }) => dueDate);
        expect(dates).toEqual([...new Set(dates)].toSorted());
        expect(dates.every((date) => date >= today)).toBe(true);
        expect(outcome.instalments.map(({ number }) => number)).toEqual(amounts.map((_, index) => index + 1));
      }),
    );
  });
});
