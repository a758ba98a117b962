import { z } from 'zod';

/** Within which bounds a company tries what is least offensive. */
export const experimentSettings = z
  .strictObject({
    mostDays: z
      .int()
      .min(7)
      .max(365)
      .default(120)
      .describe('An experiment lasts at most so many days: what is left in silence costs money while it runs.'),
    mostSilent: z.int().min(1).max(90).default(50).describe('At most so many of 100 customers may be left in silence.'),
  })
  .prefault({});
export type ExperimentSettings = z.infer<typeof experimentSettings>;
