import { z } from 'zod';

/** What a company owes a customer who says that something is not right. */
export const disputeSettings = z
  .strictObject({
    /** Working days (where the company is) in which a dispute is answered. */
    answerWithinWorkingDays: z.int().min(1).max(60).default(5),
    /** No interest for what has been disputed for longer than so many days; null: interest never stops. */
    stopInterestAfterDays: z.int().min(0).max(3_650).nullable().default(30),
  })
  .prefault({});
export type DisputeSettings = z.infer<typeof disputeSettings>;
