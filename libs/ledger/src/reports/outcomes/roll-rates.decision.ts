import { type Bucket, buckets } from '../ageing/ageing.types.js';
import { type Quotient, quotient } from '../quotient.js';

/** What was open in a bucket at the beginning, and where the rest of it stood at the end; null: nothing was left. */
export interface RollRow {
  readonly currency: string;
  readonly was: Bucket;
  readonly is: Bucket | null;
  readonly invoices: string;
  /** Open at the beginning. */
  readonly before: string;
  /** The part of it that was still open at the end. */
  readonly still: string;
}

/** What became of the invoices that stood in one bucket. */
export interface Roll {
  readonly bucket: Bucket;
  readonly openMinor: number;
  readonly invoices: number;
  /** Settled since: paid, credited, waived, written off or sold. */
  readonly settledMinor: number;
  /** Where the rest stands at the end. */
  readonly now: readonly { readonly bucket: Bucket; readonly amountMinor: number; readonly invoices: number }[];
  /** Percent of the amount that stands in a worse bucket at the end. */
  readonly rollRate: Quotient;
  /** Percent of the amount that was settled, or that is not overdue any more. */
  readonly cureRate: Quotient;
}

const nothing = 'nothing stood in this bucket';

/** What became of each bucket of one currency. */
export function rollsOf(rows: readonly RollRow[]): Roll[] {
  return buckets.map((bucket, place) => {
    const mine = rows.filter((row) => row.was === bucket);
    const before = sum(mine.map((row) => row.before));
    const still = sum(mine.map((row) => row.still));
    const now = buckets.map((other) => standing(other, mine));
    const worse = sum(now.slice(place + 1).map((cell) => cell.amountMinor));
    // A rest that is current is cured too, when it was overdue: its date was moved.
    const current = bucket === 'current' ? 0n : BigInt(now[0]?.amountMinor ?? 0);
    return {
      bucket,
      openMinor: Number(before),
      invoices: Number(sum(mine.map((row) => row.invoices))),
      settledMinor: Number(before - still),
      now,
      rollRate: quotient(worse * 100n, before, nothing),
      cureRate: quotient((before - still + current) * 100n, before, nothing),
    };
  });
}

function standing(bucket: Bucket, rows: readonly RollRow[]) {
  const here = rows.filter((row) => row.is === bucket);
  return {
    bucket,
    amountMinor: Number(sum(here.map((row) => row.still))),
    invoices: Number(sum(here.map((row) => row.invoices))),
  };
}

function sum(values: readonly (string | number)[]): bigint {
  return values.reduce((total, value) => total + BigInt(value), 0n);
}
