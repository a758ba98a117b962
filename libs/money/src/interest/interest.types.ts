import { type DayCount } from './day-count.js';
import { type InterestRate } from './rates.js';
import { type Rounding } from './rational.js';

/** When interest that has run is added to what bears interest; `none` is simple interest. */
export const compoundings = ['none', 'monthly', 'quarterly', 'yearly'] as const;
export type Compounding = (typeof compoundings)[number];

/** How interest is reckoned. */
export interface InterestTerms {
  readonly rate: InterestRate;
  readonly dayCount: DayCount;
  readonly compounding: Compounding;
  /** Days after the due date that bear no interest; it starts on the day after them. */
  readonly graceDays: number;
  /** Interest of less than this is not claimed at all; null: any. */
  readonly minimumMinor: number | null;
  /** The most it may come to; null: no limit. */
  readonly maximumMinor: number | null;
  readonly rounding: Rounding;
}

/** What bears interest from a day on. */
export interface InterestBearing {
  /** ISO date: the first day on which this holds. */
  readonly from: string;
  readonly principalMinor: number;
  /** Why some or all of the debt bears no interest then; null: nothing keeps it from that. */
  readonly because: string | null;
}

/** A debt whose interest is to be reckoned. */
export interface InterestCase {
  readonly dueDate: string;
  /** The last day that counts: the day of payment, or the day as of which somebody asks. */
  readonly asOf: string;
  /** Sorted by day. The first entry holds from the beginning; without any there is no debt. */
  readonly bearing: readonly InterestBearing[];
  readonly terms: InterestTerms;
}

/** A span of days with one principal and one rate. */
export interface InterestSegment {
  /** First and last day, both counted. */
  readonly from: string;
  readonly to: string;
  /** By the day count. */
  readonly days: number;
  readonly principalMinor: number;
  /** Interest added to the principal so far, as an exact fraction of minor units; `0` for simple interest. */
  readonly capitalisedMinor: string;
  /** Percent a year. */
  readonly ratePercent: string;
  /** The day whose reference rate it is, when it follows one. */
  readonly rateOf: string | null;
  /** `actual/365`, or with `actual_actual` the year's length. */
  readonly basis: string;
  /** Interest of the span in minor units: exact, and to six decimals for people. */
  readonly exactMinor: string;
  readonly decimalMinor: string;
  readonly because: string | null;
}

/** How a figure of interest came about: its segments add up to `exactMinor`, which is rounded once. */
export interface InterestWorksheet {
  readonly from: string;
  readonly to: string;
  readonly segments: readonly InterestSegment[];
  readonly exactMinor: string;
  readonly decimalMinor: string;
  readonly rounding: Rounding;
  readonly roundedMinor: number;
  /** What the habit of rounding the interest of each day would give; for comparison, never charged. */
  readonly byDailyRoundingMinor: number;
  /** A limit that changed the rounded figure. */
  readonly limit: { readonly kind: 'minimum' | 'maximum'; readonly limitMinor: number } | null;
  readonly amountMinor: number;
}

/** The interest of a case, or why it cannot be told: the rate of a day that is needed is not known. */
export type InterestFigure =
  | { readonly kind: 'reckoned'; readonly worksheet: InterestWorksheet }
  | { readonly kind: 'none'; readonly because: 'not_late' }
  | { readonly kind: 'rate_unknown'; readonly on: string };
