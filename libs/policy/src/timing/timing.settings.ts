import { z } from 'zod';

/** How messages find the moment that suits a customer. */
export const timingSettings = z
  .strictObject({
    bestHour: z
      .boolean()
      .default(true)
      .describe('Messages leave at the hour at which a customer answers best, if one is known.'),
    leastObservations: z.int().min(3).max(100).default(5).describe('Fewer readings and payments teach nothing.'),
    payDayWaitDays: z
      .int()
      .min(0)
      .max(15)
      .default(5)
      .describe('A reminder waits at most so many days for the day after a stated pay day; 0: never.'),
  })
  .prefault({});
export type TimingSettings = z.infer<typeof timingSettings>;
