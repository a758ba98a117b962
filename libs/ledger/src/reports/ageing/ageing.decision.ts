import { type AgeingRow, type Bucket, buckets } from './ageing.types.js';

/** One currency, or one customer in it: what is open by age, and apart from it what speaks against it. */
export interface Ageing {
  readonly buckets: readonly { readonly bucket: Bucket; readonly amountMinor: number; readonly count: number }[];
  /** Sum of the buckets. */
  readonly receivableMinor: number;
  /** Sum of all buckets but `current`. */
  readonly overdueMinor: number;
  /** Unapplied cash and other credits: nothing, or less than nothing. */
  readonly creditsMinor: number;
  /** What is owed when the credits are taken off. */
  readonly netMinor: number;
}

/** Puts the rows of one currency into the order of the buckets; all buckets are there. */
export function toAgeing(rows: readonly AgeingRow[]): Ageing {
  const inBucket = (bucket: AgeingRow['bucket']) => rows.filter((row) => row.bucket === bucket);
  const filled = buckets.map((bucket) => {
    const mine = inBucket(bucket);
    return { bucket, amountMinor: sum(mine), count: mine.reduce((total, row) => total + row.count, 0) };
  });
  const receivableMinor = sum(filled);
  const creditsMinor = sum(inBucket('credits'));
  return {
    buckets: filled,
    receivableMinor,
    overdueMinor: sum(filled.filter(({ bucket }) => bucket !== 'current')),
    creditsMinor,
    netMinor: receivableMinor + creditsMinor,
  };
}

/** The bucket of something that is `days` days past its date. */
export function bucketOf(days: number): Bucket {
  if (days <= 0) return 'current';
  if (days <= 30) return '1-30';
  if (days <= 60) return '31-60';
  return days <= 90 ? '61-90' : '90+';
}

function sum(rows: readonly { readonly amountMinor: number }[]): number {
  return rows.reduce((total, row) => total + row.amountMinor, 0);
}
