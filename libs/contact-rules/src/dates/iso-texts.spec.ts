import { describe, expect, it } from '@jest/globals';
import { isoOf } from '../index.js';

describe('ISO texts', () => {
  it.each([
    Temporal.PlainDate.from('2026-03-06'),
    Temporal.Instant.from('2026-03-06T23:00:00Z'),
    Temporal.Instant.from('2026-03-06T23:00:00.000001Z'),
  ])('are what Temporal writes for %s, also when asked again', (when) => {
    expect(isoOf(when)).toBe(when.toString());
    expect(isoOf(when)).toBe(when.toString());
  });
});
