import { z } from 'zod';
import { knownCurrency, positiveAmount } from '../fields/amount.js';

/** How money finds its way to what is owed. */
export const settlementSettings = z
  .strictObject({
    /** Which of several debts money pays that names none. */
    order: z.enum(['oldest_due_first', 'oldest_issued_first']).default('oldest_due_first'),
    /** What money for an invoice pays first within it: late fees and interest, or the invoice itself. */
    withinInvoice: z.enum(['fees_first', 'principal_first']).default('fees_first'),
    /** Per currency: a payment that leaves no more than this open on an invoice closes it; the rest is waived. */
    tolerance: z.record(knownCurrency, positiveAmount.max(10_000)).default({}),
  })
  .prefault({});
/** How money finds its way to what is owed. */
export type SettlementSettings = z.infer<typeof settlementSettings>;
