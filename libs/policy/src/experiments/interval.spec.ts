import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { differenceOfShares, mean, share, standardizedDifference } from './interval.decision.js';

describe('a share with its interval', () => {
  // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('is as published for %s of %s', (hits, n, low, high) => {
    const found = share(hits, n);
    expect([found?.low, found?.high].map((value) => Number(value?.toFixed(4)))).toEqual([low, high]);
  });

  it('is unknown without anybody', () => {
    expect(share(0, 0)).toBeNull();
  });

  it('holds its value and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (hits, others) => {
        const found = share(hits, hits + others);
        if (!found) return;
        expect(found.low).toBeGreaterThanOrEqual(0);
        expect(found.low).toBeLessThanOrEqual(found.value);
        expect(found.high).toBeGreaterThanOrEqual(found.value);
        expect(found.high).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the difference of two shares', () => {
  // Newcombe, Interval estimation for the difference between independent proportions (1998), table II, method 10.
  it.each([
    [
      [56, 70],
      [48, 80],
      [0.0524, 0.3339],
    ],
    [
      [9, 10],
      [3, 10],
      [0.1705, 0.809],
    ],
    [
      [0, 10],
      [0, 10],
      [-0.2775, 0.2775],
    ],
  ])('is as published for %j against %j', ([a = 0, m = 0], [b = 0, n = 0], interval) => {
    const [first, second] = [share(a, m), share(b, n)];
    if (!first || !second) throw new Error('no shares');
    const found = differenceOfShares(first, second);
    expect([found.low, found.high].map((value) => Number(value.toFixed(4)))).toEqual(interval);
  });

  it('is counted in standard errors of both together', () => {
    const [first, second] = [share(56, 70), share(48, 80)];
    if (!first || !second) throw new Error('no shares');
    // 104 of 150 together: √(0.6933 · 0.3067 · (1/70 + 1/80)) = 0.07547, and 0.2 is 2.65 of it.
    expect(standardizedDifference(first, second)).toBeCloseTo(2.65, 2);
    expect(standardizedDifference({ ...first, value: 0 }, { ...second, value: 0 })).toBe(0);
  });
});

describe('a mean with its interval', () => {
  it('is that of the values', () => {
    // 4, 8, 6, 5, 7: mean 6, variance 2.5, standard error √0.5.
    const found = mean({ n: 5, sum: 30, sumOfSquares: 190 });
    expect(found?.value).toBe(6);
    expect(found?.high).toBeCloseTo(6 + 1.96 * Math.SQRT1_2, 3);
    expect(found?.low).toBeCloseTo(6 - 1.96 * Math.SQRT1_2, 3);
  });

  it('is unknown of fewer than two', () => {
    expect(mean({ n: 1, sum: 3, sumOfSquares: 9 })).toBeNull();
  });
});
