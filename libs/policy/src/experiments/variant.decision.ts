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
  const place = hashOf(`${experimentId}:${customerId}`) % places;
  let end = 0;
  for (const variant of variants) {
    end += variant.share * (places / 100);
    if (place < end) return variant;
  }
  throw new Error('The shares of an experiment do not add up to 100');
}

/** FNV-1a, then the finalizer of MurmurHash3: ids that differ in their last digits spread evenly. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
