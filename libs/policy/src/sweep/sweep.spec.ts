import { describe, expect, it } from '@jest/globals';
import { nextSweepAt } from './sweep.decision.js';

describe('the next sweep', () => {
  it.each([
    ['2026-03-03T00:30:00Z', 'Europe/Berlin', '2026-03-03T02:00:00Z'],
    ['2026-03-03T02:00:00Z', 'Europe/Berlin', '2026-03-04T02:00:00Z'],
    ['2026-03-03T02:00:01Z', 'Asia/Jakarta', '2026-03-03T20:00:00Z'],
    // The night in which the clocks go forward has no half past two, but a three o'clock.
    ['2026-03-29T00:00:00Z', 'Europe/Berlin', '2026-03-29T01:00:00Z'],
  ])('after %s in %s is at %s', (now, zone, next) => {
    expect(nextSweepAt(Temporal.Instant.from(now), zone).toString()).toBe(next);
  });
});
