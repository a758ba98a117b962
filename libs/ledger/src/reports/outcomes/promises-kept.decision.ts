import { type Quotient, quotient } from '../quotient.js';

/** Promises of one currency that ended alike. Minor units. */
export interface PromiseEndings {
  readonly state: 'kept' | 'partly_kept' | 'broken';
  readonly promises: number;
  readonly promisedMinor: number;
  readonly receivedMinor: number;
}

/** How promises were kept, in percent. */
export interface PromisesKept {
  /** Kept / (kept + partly kept + broken), by number of promises. */
  readonly byCount: Quotient;
  /** The same by what was promised. */
  readonly byAmount: Quotient;
  /** What came in for them / what was promised. */
  readonly received: Quotient;
}

/**
 * How promises were kept.
 *
 * @example two kept promises of 50.00 and one broken of 100.00: by count 66.67 %, by amount 50 %
 */
export function promisesKept(endings: readonly PromiseEndings[]): PromisesKept {
  const kept = endings.filter(({ state }) => state === 'kept');
  const percent = (part: bigint, whole: bigint) => quotient(part * 100n, whole, 'no promise ended in the period');
  const promised = sum(endings, 'promisedMinor');
  return {
    byCount: percent(sum(kept, 'promises'), sum(endings, 'promises')),
    byAmount: percent(sum(kept, 'promisedMinor'), promised),
    received: percent(sum(endings, 'receivedMinor'), promised),
  };
}

function sum(endings: readonly PromiseEndings[], what: 'promises' | 'promisedMinor' | 'receivedMinor'): bigint {
  return endings.reduce((total, ending) => total + BigInt(ending[what]), 0n);
}
