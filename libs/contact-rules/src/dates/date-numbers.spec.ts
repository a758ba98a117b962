import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareDates, dateOf, dayOf, localDateAt, plusDays, startOfDate } from '../index.js';
import { weekdayOf } from './date-numbers.js';

const epoch = Temporal.PlainDate.from('1970-01-01');
const someDate = fc.integer({ min: -30_000, max: 60_000 }).map((days) => epoch.add({ days }));

describe('dates as numbers', () => {
  it('count the days since 1970, there and back, also when asked again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 60_000 }), (days) => {
        const date = epoch.add({ days });
        for (const _again of [1, 2]) {
          expect(dayOf(date)).toBe(days);
          expect(dateOf(days).equals(date)).toBe(true);
          expect(weekdayOf(days)).toBe(date.dayOfWeek - 1);
        }
      }),
    );
  });

  it('begin where Temporal has them begin, in zones whose clocks change at midnight or skip a day', () => {
    const zone = fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/Havana',
      'America/Santiago',
      'Africa/Cairo',
      'Asia/Beirut',
      'Pacific/Apia',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30_000 }),
        zone,
        fc.integer({ min: 0, max: 86_399_999 }),
        (days, place, ms) => {
          const start = epoch.add({ days }).toZonedDateTime(place).toInstant();
          expect(startOfDate(epoch.add({ days }), place).equals(start)).toBe(true);
          const during = start.add({ milliseconds: ms });
          expect(localDateAt(during, place).equals(during.toZonedDateTimeISO(place).toPlainDate())).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

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
