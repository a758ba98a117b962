/** A number of a report, to two decimals; or null, and why there is none ("n/a"). */
export type Quotient =
  { readonly value: number; readonly notApplicable: null } | { readonly value: null; readonly notApplicable: string };

/** A fraction of whole numbers, kept exact until it is shown. `over` is never 0. */
export interface Fraction {
  readonly top: bigint;
  readonly over: bigint;
}

/** The difference of two fractions, exact. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.over - b.top * a.over, over: a.over * b.over };
}

/** The sum of two fractions, exact. */
export function plus(a: Fraction, b: Fraction): Fraction {
  return minus(a, { top: -b.top, over: b.over });
}

/** There is no such figure, and why. */
export function notApplicable(why: string): Quotient {
  return { value: null, notApplicable: why };
}

/**
 * The fraction as a decimal with two places, rounded once, half away from zero.
 *
 * @example rounded({ top: 5162n, over: 70n }) // { value: 73.74, notApplicable: null }
 */
export function rounded({ top, over }: Fraction): Quotient {
  const negative = top < 0n !== over < 0n;
  const [a, b] = [top < 0n ? -top : top, over < 0n ? -over : over];
  const hundredths = (a * 200n + b) / (b * 2n);
  const value = Number(`${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, '0')}`);
  return { value: negative && value !== 0 ? -value : value, notApplicable: null };
}

/** `top / over`, or n/a when there is nothing to divide by. */
export function quotient(top: bigint, over: bigint, why = 'the denominator is 0'): Quotient {
  return over === 0n ? notApplicable(why) : rounded({ top, over });
}
