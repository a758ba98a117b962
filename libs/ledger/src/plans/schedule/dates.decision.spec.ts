import { describe, expect, it } from '@jest/globals';
import { withDates } from './dates.decision.js';
import { type PlanSchedule } from './schedule.schemas.js';

const today = '2026-01-15';
const dated = (schedule: PlanSchedule, payDays: number[] = []) => {
  const outcome = withDates(schedule, { today, payDays });
  return outcome.kind === 'dated' ? outcome.schedule : `${outcome.code} ${outcome.pointer}`;
};
const equal = { kind: 'equal', instalments: 3, every: 'month' } as const;
const byPayDay = { kind: 'pay_day', instalments: 3 } as const;

describe('a schedule without dates', () => {
  it('of equal instalments begins on the next pay day after today, or one span from today', () => {
    expect(dated(equal, [28, 20])).toMatchObject({ firstDueDate: '2026-01-20' });
    expect(dated(equal, [15])).toMatchObject({ firstDueDate: '2026-02-15' });
    expect(dated(equal)).toMatchObject({ firstDueDate: '2026-02-15' });
    expect(dated({ ...equal, every: 'two_weeks' })).toMatchObject({ firstDueDate: '2026-01-29' });
  });

  it('by pay days takes the customer’s own, and cannot do without any', () => {
    expect(dated(byPayDay, [1, 20])).toEqual({ ...byPayDay, payDays: [1, 20], from: '2026-01-16' });
    expect(dated(byPayDay)).toBe('pay_days_unknown /payDays');
  });
});

describe('a schedule that names its dates', () => {
  it('keeps them, whatever the customer’s pay days are', () => {
    const first = { ...equal, firstDueDate: '2026-01-16' };
    const named = { ...byPayDay, payDays: [3], from: '2026-02-01' };
    const custom: PlanSchedule = { kind: 'custom', instalments: [{ dueDate: '2026-01-17', amountMinor: 100 }] };
    for (const schedule of [first, named, custom]) expect(dated(schedule, [20])).toEqual(schedule);
  });
});
