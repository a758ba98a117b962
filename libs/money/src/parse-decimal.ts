import { minorDigits } from './currencies.js';
import { toAmount } from './money.js';

/** What a decimal text turned out to be; every refusal is named so that a row error can say it. */
export type ParsedAmount =
  | { readonly kind: 'ok'; readonly amountMinor: number }
  | { readonly kind: 'unknown_currency' }
  | { readonly kind: 'not_a_number' }
  | { readonly kind: 'too_many_decimals'; readonly allowedDecimals: number }
  | { readonly kind: 'out_of_range' };

/** How the text writes numbers. Nothing is guessed: 1.234 is one thing in Berlin and another in Boston. */
export interface DecimalNotation {
  /** Default `.` */
  readonly decimalSign?: '.' | ',';
  /** Default none: a thousands separator is then refused. When told, groups must be of exactly three digits. */
  readonly thousandsSign?: ',' | '.' | ' ' | "'";
}

const LONGEST_TEXT = 64;

/**
 * Reads a decimal text as an exact amount: `parseDecimal('123.45', 'USD')` → `{ kind: 'ok', amountMinor: 12345 }`.
 *
 * Takes an optional sign, ASCII digits and at most the currency's own decimals. Zeros count as decimals too
 * (`1.000` JPY is refused, for it may mean a thousand yen). No exponent, no currency sign, no space around.
 */
export function parseDecimal(text: string, currency: string, notation: DecimalNotation = {}): ParsedAmount {
  const digits = minorDigits(currency);
  if (digits === undefined) return { kind: 'unknown_currency' };
  if (text.length > LONGEST_TEXT) return { kind: 'not_a_number' };

  const parts = splitNumber(text, notation);
  if (!parts) return { kind: 'not_a_number' };
  if (parts.fraction.length > digits) return { kind: 'too_many_decimals', allowedDecimals: digits };

  const magnitude = BigInt(parts.whole + parts.fraction.padEnd(digits, '0'));
  return toAmount(parts.negative ? -magnitude : magnitude);
}

interface NumberParts {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

function splitNumber(text: string, notation: DecimalNotation): NumberParts | undefined {
  const { decimalSign = '.', thousandsSign } = notation;
  const unsigned = /^[+-]/.test(text) ? text.slice(1) : text;
  const [grouped = '', fraction, ...rest] = unsigned.split(decimalSign);
  if (rest.length > 0 || thousandsSign === decimalSign) return undefined;

  const whole = thousandsSign === undefined ? grouped : ungroup(grouped, thousandsSign);
  if (whole === undefined || !/^\d+$/.test(whole)) return undefined;
  if (fraction !== undefined && !/^\d+$/.test(fraction)) return undefined;
  return { negative: text.startsWith('-'), whole, fraction: fraction ?? '' };
}

function ungroup(grouped: string, thousandsSign: string): string | undefined {
  const [head = '', ...groups] = grouped.split(thousandsSign);
  if (groups.length === 0) return head;
  const wellFormed = /^\d{1,3}$/.test(head) && groups.every((group) => /^\d{3}$/.test(group));
  return wellFormed ? head + groups.join('') : undefined;
}
