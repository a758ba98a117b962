import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { goodHour, type LearningFacts } from './good-hour.decision.js';
import { type SeenHour } from './timing.types.js';

const now = Temporal.Instant.from('2026-06-01T00:00:00Z');
const facts: LearningFacts = { zone: 'Europe/Berlin', now, window: { first: 9, last: 18 }, leastObservations: 5 };

/** So many days ago, at a local hour of Berlin. */
function seen(hour: number, daysAgo: number, weight = 1): SeenHour {
  const date = Temporal.PlainDate.from('2026-06-01').subtract({ days: daysAgo });
  return {
    at: date.toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime: { hour, minute: 20 } }).toInstant(),
    weight,
  };
}
const times = (count: number, hour: number, from = 1) =>
  Array.from({ length: count }, (_, index) => seen(hour, from + index));

describe('the hour at which somebody answers best', () => {
  it.each<[string, SeenHour[], number | null]>([
    ['nothing is known', [], null],
    ['four readings teach nothing', times(4, 18), null],
    ['six in the same hour teach it', times(6, 18), 18],
    ['in winter time as in summer time', times(30, 18, 50), 18],
    ['no hour stands out where they are spread', [9, 10, 11, 12, 13, 14, 15, 16, 17, 18].map((h) => seen(h, h)), null],
    ['reading at ten in the evening teaches no hour in which nothing may be sent', times(12, 22), null],
    ['newer habits go before older ones', [...times(8, 10, 200), ...times(8, 17)], 17],
    [
      'mails that a program may have opened say half as much',
      times(6, 18).map((one) => ({ ...one, weight: 0.5 })),
      null,
    ],
  ])('%s', (_, observations, hour) => {
    expect(goodHour(observations, facts)).toBe(hour);
  });

  const observation = fc.record({
    at: fc.integer({ min: 0, max: 365 * 24 * 60 }).map((minutes) => now.subtract({ minutes })),
    weight: fc.double({ min: 0.1, max: 1, noNaN: true }),
  });

  it('is never outside the window, and is known of enough observations only', () => {
    fc.assert(
      fc.property(
        fc.array(observation, { maxLength: 60 }),
        fc.integer({ min: 0, max: 23 }),
        fc.nat(23),
        (observations, first, span) => {
          const window = { first, last: Math.min(23, first + span) };
          const hour = goodHour(observations, { ...facts, window });
          if (hour === null) return;
          expect(hour).toBeGreaterThanOrEqual(window.first);
          expect(hour).toBeLessThanOrEqual(window.last);
          expect(observations.length).toBeGreaterThanOrEqual(facts.leastObservations);
        },
      ),
    );
  });

  it('does not depend on the order of observations', () => {
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 40 }), (observations) => {
        expect(goodHour(observations.toReversed(), facts)).toBe(goodHour(observations, facts));
      }),
    );
  });
});
