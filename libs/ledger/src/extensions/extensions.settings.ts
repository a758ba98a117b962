import { z } from 'zod';

/** Within which limits more time is granted by rule; beyond them a person decides. Nothing is refused by rule. */
export const extensionSettings = z
  .strictObject({
    /** False: a person decides about every request. */
    autoGrant: z.boolean().default(true),
    /** The most days that a due date moves by rule. */
    maxDays: z.int().min(0).max(365).default(14),
    /** So many times the due date of one invoice moves by rule. */
    maxPerInvoice: z.int().min(0).max(100).default(1),
    /** So many extensions an account gets by rule within so many days. */
    maxPerAccount: z
      .strictObject({ count: z.int().min(0).max(1_000), days: z.int().min(1).max(3_650) })
      .default({ count: 3, days: 90 }),
    /** By rule only until the due date is over: whoever asks in time gets an answer at once. */
    onlyBeforeOverdue: z.boolean().default(true),
    /** Working days in which a person answers; the invoice is not asked for meanwhile. */
    answerWithinWorkingDays: z.int().min(1).max(60).default(5),
  })
  .prefault({});
export type ExtensionSettings = z.infer<typeof extensionSettings>;
