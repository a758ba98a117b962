import { z } from 'zod';
import { knownCurrency, positiveAmount } from '../fields/amount.js';

const perCurrency = z.record(knownCurrency, positiveAmount);

/**
 * Payment plans. A proposal within these limits is agreed at once; any other waits for a person, who may agree to
 * whatever they think right.
 */
export const planSettings = z
  .strictObject({
    maxInstalments: z.int().min(1).max(120).default(6),
    /** From the day of the proposal to the last instalment. */
    maxDurationDays: z.int().min(1).max(3_660).default(190),
    /** Least instalment per currency; a currency that is not named has none. */
    minInstalmentMinor: perCurrency.default({}),
    /** Largest balance per currency that is agreed to at once; a currency that is not named waits for a person. */
    autoAcceptUpToMinor: perCurrency.default({ EUR: 50_000, GBP: 50_000, USD: 50_000 }),
    /** How long asking rests while a proposal waits for its answer. */
    proposalPauseDays: z.int().min(1).max(60).default(10),
    /** A plan ends when so many instalments are missed at once… */
    missesBeforeDefault: z.int().min(1).max(120).default(2),
    /** …and nobody has paid them so many days later. */
    graceDays: z.int().min(0).max(365).default(5),
    /** What is left when a person ends a plan is due after so many days at the least, unless they say otherwise. */
    restDueAfterDays: z.int().min(0).max(365).default(14),
    /** What is left when a plan ends so: due at once, or by the instalments' dates as before. */
    acceleration: z.enum(['remaining_due_at_once', 'none']).default('remaining_due_at_once'),
  })
  .prefault({});
export type PlanSettings = z.infer<typeof planSettings>;
