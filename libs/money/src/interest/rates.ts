import { dayAfter } from './day-count.js';

/** A rate in force on every day from `from` to `until`, both included. */
export interface DatedRate {
  readonly from: string;
  readonly until: string;
  /** Percent a year, as a decimal text: `4.25`, `-0.88`. */
  readonly percent: string;
}

/** A dated series of rates. A day that no entry covers has no known rate: nothing is guessed from its neighbours. */
export type RateSeries = readonly DatedRate[];

/**
 * Which of the rates of a series counts.
 * `at_start`: the rate of the reference date before interest starts, for as long as the debt lasts.
 * `per_half_year`: in each half-year the rate of that half-year's reference date.
 * `contract`: each rate from its own date.
 */
export const fixModes = ['at_start', 'per_half_year', 'contract'] as const;
export type FixMode = (typeof fixModes)[number];

/** The reference date of a half-year: its first day (1 January, 1 July), or the day before it (31 December, 30 June). */
export type ReferenceDay = 'first_day' | 'day_before';

/** The rate at which interest runs. */
export type InterestRate =
  | { readonly kind: 'fixed'; readonly percent: string; readonly per: 'year' | 'month' }
  | {
      readonly kind: 'reference';
      readonly series: RateSeries;
      /** Percentage points on top. */
      readonly addPercent: string;
      readonly fix: FixMode;
      readonly referenceDay: ReferenceDay;
    };

/** Makes a series of the days on which a rate changed: each holds until the next, the last one until `knownUntil`. */
export function seriesOf(changes: readonly (readonly [from: string, percent: string])[], knownUntil: string) {
  return changes.map(([from, percent], index): DatedRate => {
    const next = changes[index + 1];
    return { from, until: next ? dayAfter(next[0], -1) : knownUntil, percent };
  });
}

/** The rate in force on a day; undefined when the series does not know. The latest entry that covers it counts. */
export function rateOn(series: RateSeries, date: string): DatedRate | undefined {
  return series.findLast((rate) => rate.from <= date && date <= rate.until);
}

/** The day whose rate of the series counts for interest of the day `date` that began to run on `start`. */
export function referenceDateOf(
  rate: Extract<InterestRate, { kind: 'reference' }>,
  at: { readonly start: string; readonly date: string },
): string {
  if (rate.fix === 'contract') return at.date;
  const first = halfYearOf(rate.fix === 'at_start' ? at.start : at.date);
  return rate.referenceDay === 'first_day' ? first : dayAfter(first, -1);
}

function halfYearOf(date: string): string {
  return `${date.slice(0, 4)}-${date.slice(5, 7) < '07' ? '01' : '07'}-01`;
}

/** The days after `start` and up to `last` on which another rate may begin. */
export function rateChanges(rate: InterestRate, start: string, last: string): string[] {
  if (rate.kind === 'fixed' || rate.fix === 'at_start') return [];
  const days = rate.fix === 'per_half_year' ? halfYears(start, last) : rate.series.flatMap(edgesOf);
  return days.filter((day) => start < day && day <= last);
}

function edgesOf(rate: DatedRate): string[] {
  return [rate.from, dayAfter(rate.until)];
}

function halfYears(start: string, last: string): string[] {
  const days: string[] = [];
  for (let year = Number(start.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1) {
    const text = String(year).padStart(4, '0');
    days.push(`${text}-01-01`, `${text}-07-01`);
  }
  return days;
}
