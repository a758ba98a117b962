import { z } from 'zod';

const days = z.int().min(1).max(3_650);

/** How long a hold lasts when nobody says, and after how many days somebody looks at it again. Null: never by itself. */
const lasting = (most: number | null, review: number | null) =>
  z
    .strictObject({ days: days.nullable().default(most), reviewAfterDays: days.nullable().default(review) })
    .prefault({});

/** What the reasons for a hold mean when a person gives no dates of their own. */
export const holdSettings = z
  .strictObject({
    hardship: lasting(30, 14),
    vulnerable: lasting(null, 30),
    bereavement: lasting(30, 21),
    insolvency: lasting(null, 30),
    legal: lasting(null, 30),
    complaint: lasting(null, 7),
    other: lasting(null, null),
    /** At least what the Debt Respite Scheme Regulations 2020 give: 60 days, or the treatment and 30 days after it. */
    breathing_space: z
      .strictObject({
        days: days.min(60).default(60),
        daysAfterTreatment: days.min(30).default(30),
        reviewAfterDays: days.nullable().default(30),
      })
      .prefault({}),
    /** "I have paid": how many working days (where the company is) we wait for the money. */
    claims_paid: z.strictObject({ workingDays: z.int().min(1).max(30).default(5) }).prefault({}),
  })
  .prefault({});
export type HoldSettings = z.infer<typeof holdSettings>;
