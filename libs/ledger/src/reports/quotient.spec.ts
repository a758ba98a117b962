import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { minus, plus, quotient, rounded } from './quotient.js';

describe('a quotient of a report', () => {
  it.each([
    [1n, 3n, 0.33],
    [2n, 3n, 0.67],
    [1n, 200n, 0.01],
    [-1n, 200n, -0.01],
    [-1n, 201n, 0],
    [0n, 7n, 0],
    [5n, -2n, -2.5],
    [99_999_999_999_999n, 1n, 99_999_999_999_999],
  ])('%s / %s is shown as %s', (top, over, value) => {
    expect(quotient(top, over)).toEqual({ value, notApplicable: null });
  });

  it('is not applicable over nothing, and says why', () => {
    expect(quotient(5n, 0n, 'no sales')).toEqual({ value: null, notApplicable: 'no sales' });
  });

  it('is never further from the truth than half a hundredth', () => {
    const whole = fc.bigInt({ min: -1_000_000n, max: 1_000_000n });
    const over = fc.bigInt({ min: 1n, max: 1_000_000n });
    fc.assert(
      fc.property(whole, over, (top, by) => {
        const shown = rounded({ top, over: by }).value ?? Number.NaN;
        expect(Math.abs(shown - Number(top) / Number(by))).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });

  it('adds what it takes away', () => {
    const fraction = fc.record({ top: fc.bigInt(-99n, 99n), over: fc.bigInt(1n, 99n) });
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const back = minus(plus(a, b), b);
        expect(back.top * a.over).toBe(a.top * back.over);
      }),
    );
  });
});
