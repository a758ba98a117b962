import { z } from 'zod';
import { knownCurrency, largestAmountMinor } from '../fields/amount.js';

const limit = z.int().min(0).max(largestAmountMinor);

/** What one person may not do alone. */
export const approvalSettings = z
  .strictObject({
    /**
     * Per currency, in minor units: more than this may be written off of an invoice only when a second person agrees. In
     * a currency that is not named, always.
     */
    writeOffAboveMinor: z.record(knownCurrency, limit).default({ EUR: 50_000, USD: 50_000, GBP: 50_000, CHF: 50_000 }),
    /** Every sale to a factor needs a second person, and so does taking one back. */
    saleAlways: z.boolean().default(true),
    /** Every placement with an agency or lawyer needs a second person. */
    placementAlways: z.boolean().default(true),
  })
  .prefault({});
export type ApprovalSettings = z.infer<typeof approvalSettings>;
