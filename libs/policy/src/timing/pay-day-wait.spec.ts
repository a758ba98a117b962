import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterPayDay } from './pay-day-wait.decision.js';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('a reminder of somebody who pays on stated days', () => {
  it.each([
    ['2026-03-13', [15], 5, '2026-03-16'],
    ['2026-03-15', [15], 5, '2026-03-16'],
    ['2026-03-16', [15], 5, '2026-03-16'],
    ['2026-03-09', [15], 5, '2026-03-09'],
    ['2026-03-11', [15], 5, '2026-03-16'],
    ['2026-02-26', [31], 5, '2026-03-01'],
    ['2026-03-30', [1, 15], 5, '2026-04-02'],
    ['2026-03-13', [], 5, '2026-03-13'],
    ['2026-03-13', [15], 0, '2026-03-13'],
  ])('that begins on %s, with pay days %j and at most %s days, begins on the %4$s', (first, days, atMostDays, then) => {
    expect(afterPayDay(day(first), { days, atMostDays }).toString()).toBe(then);
  });

  it('never begins earlier, and never waits longer than it may', () => {
    const dates = fc.integer({ min: 0, max: 800 }).map((days) => day('2026-01-01').add({ days }));
    const wishes = fc.record({
      days: fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { maxLength: 4 }),
      atMostDays: fc.integer({ min: 0, max: 15 }),
    });
    fc.assert(
      fc.property(dates, wishes, (first, wish) => {
        const waited = first.until(afterPayDay(first, wish), { largestUnit: 'days' }).days;
        expect(waited).toBeGreaterThanOrEqual(0);
        expect(waited).toBeLessThanOrEqual(wish.atMostDays);
      }),
    );
  });
});
