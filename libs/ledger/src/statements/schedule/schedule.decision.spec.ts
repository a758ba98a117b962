import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextIssue, periodOfIssue, type StatementSchedule } from './schedule.decision.js';

describe('the schedule of statements', () => {
  it.each<[StatementSchedule, string, string]>([
    [{ every: 'month', day: 1 }, '2026-03-10', '2026-04-01'],
    [{ every: 'month', day: 15 }, '2026-03-10', '2026-03-15'],
    [{ every: 'month', day: 10 }, '2026-03-10', '2026-04-10'],
    [{ every: 'month', day: 28 }, '2026-12-31', '2027-01-28'],
    [{ every: 'quarter', day: 1 }, '2026-03-10', '2026-04-01'],
    [{ every: 'quarter', day: 15 }, '2026-01-10', '2026-01-15'],
    [{ every: 'quarter', day: 15 }, '2026-11-20', '2027-01-15'],
  ])('%j after %s issues on %s', (schedule, after, issue) => {
    expect(nextIssue(schedule, after)).toBe(issue);
  });

  it('tells of every day once: each period begins where the one before has ended', () => {
    const schedule = fc.record({
      every: fc.constantFrom('month' as const, 'quarter' as const),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(schedule, fc.integer({ min: 0, max: 2_000 }), (plan, days) => {
        const first = nextIssue(plan, Temporal.PlainDate.from('2026-01-01').add({ days }).toString());
        const second = nextIssue(plan, first);
        const evening = Temporal.PlainDate.from(periodOfIssue(plan, first).to);
        expect(periodOfIssue(plan, second).from).toBe(evening.add({ days: 1 }).toString());
      }),
    );
  });
});
