import { z } from 'zod';

/** What the truth gate requires before anybody is asked. */
export const gateSettings = z
  .strictObject({
    /** Nobody is asked while the bank's data are older than this; null: their age does not matter. */
    bankDataMaxAgeHours: z
      .int()
      .min(1)
      .max(24 * 31)
      .nullable()
      .default(null),
  })
  .prefault({});
/** What the truth gate requires before anybody is asked. */
export type GateSettings = z.infer<typeof gateSettings>;
