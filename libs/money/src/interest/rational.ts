/** An exact fraction in lowest terms; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Nothing. */
export const zero: Rational = { numerator: 0n, denominator: 1n };

/** `rational(6, -4)` → −3/2. Throws a RangeError when the denominator is 0. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  if (d === 0n) throw new RangeError('A fraction has no denominator of 0');
  const divisor = greatestCommonDivisor(n, d) * (d < 0n ? -1n : 1n);
  return { numerator: n / divisor, denominator: d / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

const decimal = /^(-?)(\d{1,12})(?:\.(\d{1,12}))?$/;

/** Reads a decimal text exactly: `8.5` → 17/2. Throws a RangeError for anything else. */
export function fromDecimal(text: string): Rational {
  const [, sign, whole = '', fraction = ''] = decimal.exec(text) ?? [];
  if (sign === undefined) throw new RangeError(`${text} is not a decimal number`);
  const magnitude = rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  return sign === '-' ? multiply(magnitude, rational(-1)) : magnitude;
}

/** What becomes of exactly half a unit: away from zero (as people round), or to the even neighbour (as banks do). */
export type Rounding = 'half_away_from_zero' | 'half_even';

/** The nearest whole number. */
export function round({ numerator, denominator }: Rational, rounding: Rounding): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const whole = magnitude / denominator;
  const twice = (magnitude % denominator) * 2n;
  const isUp = twice === denominator ? rounding === 'half_away_from_zero' || whole % 2n === 1n : twice > denominator;
  const rounded = isUp ? whole + 1n : whole;
  return numerator < 0n ? -rounded : rounded;
}

/** The exact value as text: `85000/73`, or `7` when it is whole. */
export function toFraction({ numerator, denominator }: Rational): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

/** The value to `digits` decimals, for people to read: `1164.383562`; zeros at the end are left out. */
export function toDecimalText(value: Rational, digits = 6): string {
  const scaled = round(multiply(value, rational(10n ** BigInt(digits))), 'half_away_from_zero');
  const magnitude = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, '0');
  const fraction = magnitude.slice(-digits).replace(/0+$/, '');
  return `${scaled < 0n ? '-' : ''}${magnitude.slice(0, -digits)}${fraction && `.${fraction}`}`;
}
