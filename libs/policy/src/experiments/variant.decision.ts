import { hashOf } from '@tactful/contact-planning';

/** A variant and how many of 100 customers are in it. */
export interface Share {
  readonly key: string;
  readonly share: number;
}

/** Hundredths of a percent, so that a share of one is a hundred places. */
const places = 10_000;

/**
 * The variant of a customer in an experiment, by a stable hash of the two: nothing is drawn and nothing has to be kept,
 * and neither the order of customers nor the other experiments change it.
 */
export function variantOf<V extends Share>(experimentId: string, customerId: string, variants: readonly V[]): V {
  const place = scattered(hashOf(`${experimentId}:${customerId}`)) % places;
  let end = 0;
  for (const variant of variants) {
    end += variant.share * (places / 100);
    if (place < end) return variant;
  }
  throw new Error('The shares of an experiment do not add up to 100');
}

/** The finalizer of MurmurHash3: ids that differ in their last digits spread evenly. */
function scattered(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
