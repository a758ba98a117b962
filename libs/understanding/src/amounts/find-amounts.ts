import { minorDigits } from '@tactful/money';
import { type Token } from '../text/tokens.js';
import { COUNTED_THINGS, CURRENCY_WORDS, MULTIPLIERS, NUMBERED_THINGS, WRITTEN_NUMBERS } from './amount-words.js';

/** An amount that a text names. */
export interface FoundAmount {
  readonly start: number;
  readonly end: number;
  readonly amountMinor: number;
  /** Null where the text names none: `amountMinor` then counts hundredths. */
  readonly currency: string | null;
}

const currencies = new Map(
  Object.entries(CURRENCY_WORDS).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
);
const digitsWithoutCurrency = 2;
/** A bare number below this is a count, a day or an hour rather than money. */
const leastBareAmount = 10;

/**
 * The amounts of a text in any local notation: `€1.234,50`, `Rp500.000`, `500rb`, `1,5 juta`, `R$ 80`, `fifty euros`.
 * A currency said once holds for every amount of the text. Bare numbers count only where `mayBeBare` says so.
 */
export function findAmounts(tokens: readonly Token[], mayBeBare: (at: number) => boolean): FoundAmount[] {
  const found: FoundAmount[] = [];
  const spoken = tokens.flatMap((token, at) => (isBesideNumber(tokens, at) ? (currencies.get(token.text) ?? []) : []));
  const onlyCurrency = new Set(spoken).size === 1 ? spoken[0] : undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const amount = amountAt(tokens, at, onlyCurrency);
    if (!amount || (!amount.isNamed && !mayBeBare(at))) continue;
    const { isNamed: _, ...rest } = amount;
    found.push(rest);
    at = amount.end - 1;
  }
  return found;
}

interface Candidate extends FoundAmount {
  /** Whether a currency or a multiplier stands beside it. */
  readonly isNamed: boolean;
}

function amountAt(tokens: readonly Token[], at: number, onlyCurrency: string | undefined): Candidate | undefined {
  const before = currencyBefore(tokens, at);
  const numberAt = at + (before?.width ?? 0);
  const number = numberAtPlace(tokens, numberAt);
  if (!number) return undefined;
  const { power, behind, after, end } = wordsBehind(tokens, number.end);
  const currency = before?.currency ?? after ?? onlyCurrency ?? null;
  const amountMinor = minorOf(number.digits, power, currency);
  if (amountMinor === undefined) return undefined;
  const isNamed = [before, after, power].some((word) => word !== undefined);
  if (!isNamed && !isBareAmount(tokens, { start: numberAt, end: behind }, amountMinor)) return undefined;
  return { start: at, end: before ? behind : end, amountMinor, currency, isNamed };
}

/** What stands behind a number: a word that multiplies it, up to `behind`, and a currency, up to `end`. */
function wordsBehind(
  tokens: readonly Token[],
  at: number,
): { power: number | undefined; behind: number; after: string | undefined; end: number } {
  const power = MULTIPLIERS.get(tokens[at]?.text ?? '');
  const behind = power === undefined ? at : at + 1;
  const currencyAt = tokens[behind]?.text === 'de' ? behind + 1 : behind;
  const after = currencies.get(tokens[currencyAt]?.text ?? '');
  return { power, behind, after, end: after === undefined ? behind : currencyAt + 1 };
}

function currencyBefore(tokens: readonly Token[], at: number): { currency: string; width: number } | undefined {
  const [first, second] = [tokens[at]?.text ?? '', tokens[at + 1]?.text];
  if (first === 'r' && second === '$') return { currency: 'BRL', width: 2 };
  const currency = currencies.get(first);
  return currency === undefined ? undefined : { currency, width: 1 };
}

function isBesideNumber(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isMultiplied = before !== undefined && MULTIPLIERS.has(before.text);
  const isNumber = (token: Token | undefined) => token?.kind === 'number' || WRITTEN_NUMBERS.has(token?.text ?? '');
  return isNumber(before) || isNumber(after) || isMultiplied;
}

interface DecimalDigits {
  readonly whole: string;
  readonly fraction: string;
}

function numberAtPlace(tokens: readonly Token[], at: number): { digits: DecimalDigits; end: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const written = WRITTEN_NUMBERS.get(token.text);
  if (written !== undefined) return { digits: { whole: String(written), fraction: '' }, end: at + 1 };
  if (token.kind !== 'number') return undefined;
  // "1 500 €": groups of three set apart by spaces.
  const next = tokens[at + 1];
  const isGrouped = /^\d{1,3}$/.test(token.text) && next?.kind === 'number' && /^\d{3}([.,]\d{1,2})?$/.test(next.text);
  const digits = decimalOf(isGrouped ? token.text + next.text : token.text);
  return digits && { digits, end: at + (isGrouped ? 2 : 1) };
}

/** The last of two different separators is the decimal sign; one alone before three digits groups thousands. */
function decimalOf(text: string): DecimalDigits | undefined {
  if (/[:/-]/.test(text)) return undefined;
  const separators = text.replaceAll(/\d/g, '');
  const last = separators.at(-1);
  if (last === undefined) return { whole: text, fraction: '' };
  const at = text.lastIndexOf(last);
  const [head, tail] = [text.slice(0, at).replaceAll(/[.,]/g, ''), text.slice(at + 1)];
  const isGroup = tail.length === 3 && (new Set(separators).size === 1 || separators.length === 1);
  return isGroup ? { whole: head + tail, fraction: '' } : { whole: head, fraction: tail };
}

const mostDigits = 15;

function minorOf(
  { whole, fraction }: DecimalDigits,
  power: number | undefined,
  currency: string | null,
): number | undefined {
  const places =
    (power ?? 0) + (currency === null ? digitsWithoutCurrency : (minorDigits(currency) ?? digitsWithoutCurrency));
  if (fraction.length > places || whole.length + places > mostDigits) return undefined;
  return Number(whole + fraction.padEnd(places, '0'));
}

function isBareAmount(
  tokens: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
  amountMinor: number,
): boolean {
  const [before, after] = [tokens[start - 1], tokens[end]];
  if (tokens[start]?.kind !== 'number' || amountMinor < leastBareAmount * 100) return false;
  if (isOfTelephone(tokens, { start, end }) || /^\d{8,}$/.test(tokens[start].text)) return false;
  if (before && NUMBERED_THINGS.has(before.text)) return false;
  const isYear = amountMinor >= 200_000 && amountMinor < 210_000 && /^\d{4}$/.test(tokens[start].text);
  return !isYear && !(after && COUNTED_THINGS.has(after.text));
}

/** A number that begins with a zero or stands beside another: "0161 555 0182". */
function isOfTelephone(tokens: readonly Token[], { start, end }: { readonly start: number; readonly end: number }) {
  const isNumber = (at: number) => tokens[at]?.kind === 'number';
  return /^0\d/.test(tokens[start]?.text ?? '') || isNumber(start - 1) || isNumber(end);
}
