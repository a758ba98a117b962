import { currencyCode } from '@tactful/contracts';
import { z } from 'zod';

const workingDays = (days: number) => z.int().min(0).max(60).default(days);

/** How soon tasks are to be done, and what a recommendation goes by. */
export const taskSettings = z
  .strictObject({
    dueInWorkingDays: z
      .strictObject({
        call: workingDays(1),
        reply: workingDays(1),
        approval: workingDays(1),
        find_contact: workingDays(2),
        decide: workingDays(3),
        hand_over: workingDays(5),
        owner_warning: workingDays(2),
        extension_to_answer: workingDays(2),
        plan_to_answer: workingDays(2),
        dispute_to_answer: workingDays(3),
        step_paused: workingDays(2),
        parked_message: workingDays(1),
        data_incomplete: workingDays(1),
        zone_unclear: workingDays(1),
        no_channel: workingDays(2),
        wrong_person: workingDays(1),
        vulnerable: workingDays(1),
        hardship: workingDays(1),
        upset: workingDays(1),
      })
      .prefault({})
      .describe('Working days after the day on which it was opened; what has a deadline is due by that.'),
    restAtMostDays: z
      .int()
      .min(1)
      .max(90)
      .default(14)
      .describe('So long after its due date a task without a deadline may be let rest.'),
    smallBelow: z
      .record(currencyCode, z.int().min(1))
      .default({ EUR: 5_000, USD: 5_000, GBP: 5_000, CHF: 5_000, IDR: 50_000_000 })
      .describe('By currency, in minor units: less than this is small, and is rather let go than pursued.'),
    importantSegments: z
      .array(z.string().min(1).max(80))
      .max(50)
      .default(['key'])
      .describe('Segments whose goodwill weighs more than the amount.'),
  })
  .prefault({});
export type TaskSettings = z.infer<typeof taskSettings>;
