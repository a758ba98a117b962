import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextPayDay, payDaysFrom } from '../index.js';

const date = (text: string) => Temporal.PlainDate.from(text);
const from = (start: string, payDays: number[], count: number) =>
  payDaysFrom(date(start), payDays, count).map((day) => day.toString());

describe('pay days', () => {
  it.each([
    ['on the day itself', '2026-03-15', [15], '2026-03-15'],
    ['in the next month when the day is over', '2026-03-16', [15], '2026-04-15'],
    ['on the last day of a month that is shorter', '2026-02-03', [31], '2026-02-28'],
    ['on the nearest of several, in any order', '2026-03-02', [25, 1, 10], '2026-03-10'],
    ['at once when nobody said any', '2026-03-02', [], '2026-03-02'],
  ])('come %s', (_, start, payDays, expected) => {
    expect(nextPayDay(date(start), payDays).toString()).toBe(expected);
  });

  it('come one after another, each day of a short month once', () => {
    expect(from('2026-01-30', [31, 30], 4)).toEqual(['2026-01-30', '2026-01-31', '2026-02-28', '2026-03-30']);
    expect(from('2026-01-01', [], 3)).toEqual([]);
  });

  it('never come before the date, twice, or a month late', () => {
    const days = fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 5 });
    const start = fc.integer({ min: 0, max: 3_000 }).map((ahead) => date('2024-01-01').add({ days: ahead }));
    fc.assert(
      fc.property(start, days, fc.integer({ min: 1, max: 30 }), (first, payDays, count) => {
        const found = payDaysFrom(first, payDays, count);
        expect(found).toHaveLength(count);
        let before = first.subtract({ days: 1 });
        for (const day of found) {
          expect(Temporal.PlainDate.compare(day, before)).toBe(1);
          expect(before.until(day, { largestUnit: 'days' }).days).toBeLessThanOrEqual(62);
          before = day;
        }
      }),
    );
  });
});
