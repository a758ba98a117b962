import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareDates, plusDays } from '../index.js';

const epoch = Temporal.PlainDate.from('1970-01-01');
const someDate = fc.integer({ min: -30_000, max: 60_000 }).map((days) => epoch.add({ days }));

describe('dates as numbers', () => {
  it('are ordered as Temporal orders them', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: -40, max: 40 }), (a, days) => {
        const b = a.add({ days });
        expect(Math.sign(compareDates(a, b))).toBe(Temporal.PlainDate.compare(a, b));
      }),
    );
  });

  it('move as Temporal moves them, also when asked again', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: -5_000, max: 5_000 }), (date, days) => {
        const moved = date.add({ days });
        expect(plusDays(date, days).equals(moved)).toBe(true);
        expect(plusDays(date, days).equals(moved)).toBe(true);
      }),
    );
  });
});
