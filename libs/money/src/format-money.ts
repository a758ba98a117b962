import { requireMinorDigits } from './currencies.js';
import { isAmountMinor } from './money.js';

/**
 * The plain decimal text of an amount, the inverse of `parseDecimal`: `toDecimal(-5, 'USD')` → `-0.05`.
 * Throws a RangeError for an unknown currency or an amount that is not a safe integer (both are bugs by then).
 */
export function toDecimal(amountMinor: number, currency: string): string {
  const digits = requireMinorDigits(currency);
  if (!isAmountMinor(amountMinor)) throw new RangeError(`${amountMinor} is not an exact amount in minor units`);
  const magnitude = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  const whole = magnitude.slice(0, magnitude.length - digits);
  const fraction = magnitude.slice(magnitude.length - digits);
  const sign = amountMinor < 0 ? '-' : '';
  return digits === 0 ? sign + whole : `${sign}${whole}.${fraction}`;
}

/**
 * An amount as people of a locale write it, exact at every size: `formatMoney(123456, 'EUR', 'de-DE')` → `1.234,56 €`.
 *
 * `Intl` reads the decimal text, so no float is involved. Where people leave out minor digits (IDR, HUF by CLDR's
 * habits) a whole amount is shown without them; a part of a unit is always shown.
 * Spaces may be no-break spaces, which cost a text message half its room: normalise before counting.
 * Throws a RangeError for an unknown currency or a malformed locale tag.
 */
export function formatMoney(amountMinor: number, currency: string, locale: string): string {
  const decimal = toDecimal(amountMinor, currency);
  const isoDigits = requireMinorDigits(currency);
  const shown = usualDigits(locale, currency);
  const isWhole = amountMinor % 10 ** isoDigits === 0;
  const digits = isWhole ? Math.min(shown, isoDigits) : isoDigits;
  return formatter(locale, currency, digits).format(decimal as Intl.StringNumericLiteral);
}

function usualDigits(locale: string, currency: string): number {
  const usual = formatter(locale, currency, undefined).resolvedOptions().maximumFractionDigits;
  return usual ?? requireMinorDigits(currency);
}

const formatters = new Map<string, Intl.NumberFormat>();
const MOST_FORMATTERS = 512;

function formatter(locale: string, currency: string, digits: number | undefined): Intl.NumberFormat {
  const key = `${locale}|${currency}|${digits ?? 'usual'}`;
  const known = formatters.get(key);
  if (known) return known;
  const fraction = digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const made = new Intl.NumberFormat(locale, { style: 'currency', currency, ...fraction });
  if (formatters.size >= MOST_FORMATTERS) formatters.clear();
  formatters.set(key, made);
  return made;
}
