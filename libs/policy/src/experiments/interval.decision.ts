/** An estimate from `n` customers, with its 95 % interval. */
export interface Estimate {
  readonly n: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % quantile of the normal distribution. */
const z = 1.959963984540054;

/**
 * A share with its Wilson score interval (Wilson 1927): it never leaves [0, 1], and holds for few customers and for
 * shares near 0. Null without customers.
 */
export function share(hits: number, n: number): Estimate | null {
  if (n === 0) return null;
  const value = hits / n;
  const middle = hits + (z * z) / 2;
  const half = z * Math.sqrt((hits * (n - hits)) / n + (z * z) / 4);
  const low = hits === 0 ? 0 : (middle - half) / (n + z * z);
  const high = hits === n ? 1 : (middle + half) / (n + z * z);
  return { n, value, low, high };
}

/** The difference of two shares, first less second, by Newcombe's hybrid of two Wilson intervals (1998, method 10). */
export function differenceOfShares(a: Estimate, b: Estimate): Omit<Estimate, 'n'> {
  const value = a.value - b.value;
  return {
    value,
    low: value - Math.hypot(a.value - a.low, b.high - b.value),
    high: value + Math.hypot(a.high - a.value, b.value - b.low),
  };
}

/** What a mean is computed from. */
export interface Sums {
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
}

/** A mean with its normal interval, from the sums of values and of their squares. Null below two values. */
export function mean({ n, sum, sumOfSquares }: Sums): Estimate | null {
  if (n < 2) return null;
  const value = sum / n;
  const variance = Math.max(0, (sumOfSquares - n * value * value) / (n - 1));
  const half = z * Math.sqrt(variance / n);
  return { n, value, low: value - half, high: value + half };
}

/** How far two shares lie apart in standard errors, under the share of both together. 0 where nothing can be said. */
export function standardizedDifference(a: Estimate, b: Estimate): number {
  const pooled = (a.value * a.n + b.value * b.n) / (a.n + b.n);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n));
  return error === 0 ? 0 : (a.value - b.value) / error;
}
