/** What was sold in a calendar month, or in the part of it up to the last day. */
export interface MonthOfSales {
  readonly days: number;
  readonly salesMinor: bigint;
}

/** What the books say of one currency, minor units. */
export interface CollectingFacts {
  readonly currency: string;
  /** Open at the end of the last day. */
  readonly receivableMinor: bigint;
  /** The part of it that is not past its due date. */
  readonly currentMinor: bigint;
  /** Open at the end of the day before the first one. */
  readonly openingMinor: bigint;
  /** Invoiced in the period, less what was taken back. */
  readonly salesMinor: bigint;
  /** Months back from the last day to the first in which something was sold, newest first, none left out. */
  readonly months: readonly MonthOfSales[];
}

/** An amount as the store gives it: `sales` per month, the others once. */
export interface CollectingRow {
  readonly currency: string;
  readonly what: 'opening' | 'closing' | 'current' | 'sales';
  /** For sales: `2026-03`. */
  readonly month: string | null;
  /** For sales: whether it lies in the period. */
  readonly inPeriod: boolean;
  readonly amount: string;
}
