import { z } from 'zod';

/** Automatic withdrawal: when it is announced, and what happens when it fails. A mandate may say otherwise. */
export const mandateSettings = z
  .strictObject({
    /** Days between announcing a collection and making it. */
    noticeDays: z.int().min(1).max(90).default(14),
    /**
     * Where the mandate names no pay day, a collection falls on the customer's own, if one comes within so many days.
     * 0: on the due date whatever the customer's pay days are.
     */
    waitForPayDayDays: z.int().min(0).max(31).default(31),
    /** Days after a failed collection on which it is tried once more. */
    retryAfterDays: z.int().min(1).max(60).default(5),
    /** Days after a collection until which nobody is asked while its outcome is not told. */
    answerWithinDays: z.int().min(1).max(60).default(10),
  })
  .prefault({});
export type MandateSettings = z.infer<typeof mandateSettings>;
