import { type DayCount, dayAfter, daysCounted, daysOfYear } from './day-count.js';
import {
  type InterestBearing,
  type InterestCase,
  type InterestFigure,
  type InterestSegment,
  type InterestTerms,
  type InterestWorksheet,
} from './interest.types.js';
import { rateChanges, rateOn, referenceDateOf } from './rates.js';
import {
  add,
  fromDecimal,
  multiply,
  type Rational,
  rational,
  round,
  toDecimalText,
  toFraction,
  zero,
} from './rational.js';

/**
 * Reckons late interest, I = P × r × d / y, exactly, and rounds once at the end.
 *
 * Conventions: interest runs from the day after the due date (and its days of grace) up to and including the day of
 * payment; a new segment begins after each payment and at each change of rate. With compounding, the interest of each
 * month, quarter or year (counted from the due date) joins what bears interest on the next day.
 *
 * 1,000.00 at 8.5 % for 50 days of 365: 85000/73 pence, which is 11.64; the sum of rounded days would be 11.50.
 */
export function reckonInterest(given: InterestCase): InterestFigure {
  const { terms, asOf } = given;
  const start = dayAfter(given.dueDate, terms.graceDays + 1);
  if (asOf < start || given.bearing.length === 0) return { kind: 'none', because: 'not_late' };
  const run = { start, due: dayAfter(start, -1), segments: [] as Reckoned[], capitalised: zero, pending: zero };
  const compoundingDays = new Set(daysOfCompounding(terms, run.due, asOf));
  for (const [from, to] of spans(given, start, compoundingDays)) {
    if (compoundingDays.has(from)) {
      run.capitalised = add(run.capitalised, run.pending);
      run.pending = zero;
    }
    const reckoned = reckonSegment(terms, { from, to, start, capitalised: run.capitalised }, bearingOn(given, from));
    if ('unknownOn' in reckoned) return { kind: 'rate_unknown', on: reckoned.unknownOn };
    run.pending = add(run.pending, reckoned.interest);
    run.segments.push(reckoned);
  }
  return { kind: 'reckoned', worksheet: toWorksheet(terms, run.segments) };
}

interface Reckoned {
  readonly segment: InterestSegment;
  readonly interest: Rational;
  readonly byDailyRounding: bigint;
}

function bearingOn({ bearing }: InterestCase, day: string): InterestBearing {
  const found = bearing.findLast(({ from }) => from <= day) ?? bearing[0];
  if (!found) throw new RangeError('A debt without an amount');
  return found;
}

/** Days in the order of time, cut wherever something changes. */
function spans(given: InterestCase, start: string, compoundingDays: ReadonlySet<string>): [string, string][] {
  const { terms, asOf, bearing } = given;
  const years = terms.dayCount === 'actual_actual' ? newYears(start, asOf) : [];
  const cuts = [
    ...bearing.map(({ from }) => from),
    ...rateChanges(terms.rate, start, asOf),
    ...years,
    ...compoundingDays,
  ];
  const inside = cuts.filter((day) => start < day && day <= asOf);
  const days = [start, ...new Set(inside.toSorted())];
  return days.map((from, index) => {
    const next = days[index + 1];
    return [from, next === undefined ? asOf : dayAfter(next, -1)];
  });
}

function newYears(start: string, last: string): string[] {
  const first = Number(start.slice(0, 4));
  return Array.from({ length: Number(last.slice(0, 4)) - first }, (_, index) => `${first + index + 1}-01-01`);
}

const monthsOf = { none: 0, monthly: 1, quarterly: 3, yearly: 12 } as const;

/** The days on which interest that has run begins to bear interest itself. */
function daysOfCompounding({ compounding }: InterestTerms, due: string, last: string): string[] {
  const step = monthsOf[compounding];
  if (step === 0) return [];
  const from = Temporal.PlainDate.from(due);
  const days: string[] = [];
  for (let months = step; ; months += step) {
    const day = from.add({ months, days: 1 }).toString();
    if (day > last) return days;
    days.push(day);
  }
}

interface Span {
  readonly from: string;
  readonly to: string;
  /** The first day of all interest. */
  readonly start: string;
  readonly capitalised: Rational;
}

function reckonSegment(
  terms: InterestTerms,
  span: Span,
  bearing: InterestBearing,
): Reckoned | { readonly unknownOn: string } {
  const { from, to, capitalised } = span;
  const { principalMinor, because } = bearing;
  const rate = yearlyRate(terms, span);
  // Where nothing bears interest, the rate need not be known.
  const isIdle = principalMinor <= 0;
  if (rate.percent === undefined && !isIdle) return { unknownOn: rate.of ?? from };
  const percent = isIdle ? zero : (rate.percent ?? zero);
  const base = isIdle ? zero : add(rational(principalMinor), capitalised);
  const days = daysCounted(from, to, terms.dayCount);
  const year = daysOfYear(from, terms.dayCount);
  const perDay = multiply(multiply(base, percent), rational(1, 100 * year));
  const interest = multiply(perDay, rational(days));
  const segment: InterestSegment = {
    from,
    to,
    days,
    principalMinor: Math.max(principalMinor, 0),
    capitalisedMinor: toFraction(capitalised),
    ratePercent: toDecimalText(percent),
    rateOf: isIdle ? null : rate.of,
    basis: basisText(terms.dayCount, year),
    exactMinor: toFraction(interest),
    decimalMinor: toDecimalText(interest),
    because,
  };
  return { segment, interest, byDailyRounding: round(perDay, terms.rounding) * BigInt(days) };
}

function basisText(dayCount: DayCount, year: number): string {
  return dayCount === '30_360' ? '30E/360' : `actual/${year}`;
}

/** Percent a year on the days of a span, and the day whose reference rate it is. A rate below zero counts as zero. */
function yearlyRate(
  { rate }: InterestTerms,
  { start, from }: Span,
): { readonly percent: Rational | undefined; readonly of: string | null } {
  if (rate.kind === 'fixed') {
    return { percent: multiply(fromDecimal(rate.percent), rational(rate.per === 'month' ? 12 : 1)), of: null };
  }
  const of = referenceDateOf(rate, { start, date: from });
  const reference = rateOn(rate.series, of);
  if (!reference) return { percent: undefined, of };
  const percent = add(fromDecimal(reference.percent), fromDecimal(rate.addPercent));
  return { percent: percent.numerator < 0n ? zero : percent, of };
}

function toWorksheet(terms: InterestTerms, reckoned: readonly Reckoned[]): InterestWorksheet {
  const exact = reckoned.reduce((sum, { interest }) => add(sum, interest), zero);
  const roundedMinor = toSafe(round(exact, terms.rounding));
  const limit = limitOf(terms, roundedMinor);
  return {
    from: reckoned[0]?.segment.from ?? '',
    to: reckoned.at(-1)?.segment.to ?? '',
    segments: reckoned.map(({ segment }) => segment),
    exactMinor: toFraction(exact),
    decimalMinor: toDecimalText(exact),
    rounding: terms.rounding,
    roundedMinor,
    byDailyRoundingMinor: toSafe(reckoned.reduce((sum, { byDailyRounding }) => sum + byDailyRounding, 0n)),
    limit,
    amountMinor: limit === null ? roundedMinor : limit.kind === 'minimum' ? 0 : limit.limitMinor,
  };
}

/** A claim below the minimum is no claim; one above the maximum is the maximum. */
function limitOf({ minimumMinor, maximumMinor }: InterestTerms, roundedMinor: number): InterestWorksheet['limit'] {
  if (maximumMinor !== null && roundedMinor > maximumMinor) return { kind: 'maximum', limitMinor: maximumMinor };
  const isTooSmall = minimumMinor !== null && roundedMinor > 0 && roundedMinor < minimumMinor;
  return isTooSmall ? { kind: 'minimum', limitMinor: minimumMinor } : null;
}

/** No figure of money leaves the range of exact integers silently. */
function toSafe(minor: bigint): number {
  const value = Number(minor);
  if (!Number.isSafeInteger(value)) throw new RangeError('Interest beyond the range of exact amounts');
  return value;
}
