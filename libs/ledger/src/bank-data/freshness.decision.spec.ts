import { describe, expect, it } from '@jest/globals';
import { bankDataAge } from './freshness.decision.js';

const now = Temporal.Instant.from('2026-03-10T12:00:00Z');

describe('bank data', () => {
  it.each([
    ['of any age where none is required', null, null, 'fresh'],
    ['that nobody has told of', null, 24, 'old'],
    ['exactly as old as allowed', '2026-03-09T12:00:00Z', 24, 'fresh'],
    ['a microsecond older', '2026-03-09T11:59:59.999999Z', 24, 'old'],
    ['of now', '2026-03-10T12:00:00Z', 1, 'fresh'],
  ] as const)('%s', (_, until, bankDataMaxAgeHours, kind) => {
    expect(bankDataAge(until, { bankDataMaxAgeHours }, now).kind).toBe(kind);
  });
});
