import { z } from 'zod';
import { knownCurrency, largestAmountMinor } from '../fields/amount.js';

/** What a company accepts as a promise, and when it calls one kept. */
export const promiseSettings = z
  .strictObject({
    /** The longest that a promise may reach into the future: days from today. */
    maxDaysAhead: z.int().min(0).max(365).default(30),
    /**
     * So many promises an account may make within so many days. Those that were kept, and those that were withdrawn
     * because nothing was left to pay, are not counted: who keeps their word may give it again.
     */
    maxPerAccount: z
      .strictObject({ count: z.int().min(0).max(1_000), days: z.int().min(1).max(3_650) })
      .default({ count: 2, days: 90 }),
    /** A promise is kept when at least the promised amount less so many per cent came in. 0: all of it. */
    tolerancePercent: z.int().min(0).max(50).default(0),
    /** Days after the promised one on which the money is still waited for, because transfers take their time. */
    graceDays: z.int().min(0).max(30).default(2),
    /**
     * Per currency, in minor units: a promise of less than this that a reply makes plainly is recorded without a person.
     * In a currency that is not named, and so by default in none, a person confirms each.
     */
    recordedBelowMinor: z.record(knownCurrency, z.int().min(0).max(largestAmountMinor)).default({}),
  })
  .prefault({});
export type PromiseSettings = z.infer<typeof promiseSettings>;
