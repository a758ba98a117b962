import { z } from 'zod';
import { positiveAmount } from '../../fields/amount.js';
import { documentDate } from '../../fields/dates.js';

const mostInstalments = 120;
const count = z.int().min(1).max(mostInstalments);

const equal = z.strictObject({
  kind: z.literal('equal'),
  /** How many; cents that do not divide evenly go to the first ones. */
  instalments: count,
  firstDueDate: documentDate,
  every: z.enum(['week', 'two_weeks', 'month']),
});

const custom = z.strictObject({
  kind: z.literal('custom'),
  /** In order of their dates; they add up to what is open and not disputed. */
  instalments: z
    .array(z.strictObject({ dueDate: documentDate, amountMinor: positiveAmount }))
    .min(1)
    .max(mostInstalments),
});

const payDay = z.strictObject({
  kind: z.literal('pay_day'),
  instalments: count,
  /** Day of the month on which the customer is paid; the last day of a month that is shorter. */
  payDay: z.int().min(1).max(31),
  /** The first pay day is not before this date; left out: after today. */
  from: documentDate.optional(),
});

/** When instalments are due, and how much each is. */
export const planSchedule = z.discriminatedUnion('kind', [equal, custom, payDay]).meta({ id: 'PlanSchedule' });
export type PlanSchedule = z.infer<typeof planSchedule>;
