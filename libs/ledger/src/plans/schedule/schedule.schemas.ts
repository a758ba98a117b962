import { z } from 'zod';
import { positiveAmount } from '../../fields/amount.js';
import { documentDate } from '../../fields/dates.js';

const mostInstalments = 120;
const count = z.int().min(1).max(mostInstalments);

const equal = z.strictObject({
  kind: z.literal('equal'),
  /** How many; cents that do not divide evenly go to the first ones. */
  instalments: count,
  /** Left out: the customer's next pay day; where none is known, one span from today. */
  firstDueDate: documentDate.optional(),
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
  /**
   * Days of the month on which the customer pays; the last day of a month that is shorter. Left out: those that the
   * customer has stated as preference.
   */
  payDays: z.array(z.int().min(1).max(31)).min(1).max(31).optional(),
  /** The first pay day is not before this date; left out: after today. */
  from: documentDate.optional(),
});

/** When instalments are due, and how much each is. */
export const planSchedule = z.discriminatedUnion('kind', [equal, custom, payDay]).meta({ id: 'PlanSchedule' });
export type PlanSchedule = z.infer<typeof planSchedule>;

type Of<Kind extends PlanSchedule['kind']> = Extract<PlanSchedule, { kind: Kind }>;

/** A schedule of which the dates are settled. */
export type DatedSchedule =
  | Of<'custom'>
  | (Of<'equal'> & { readonly firstDueDate: string })
  | (Of<'pay_day'> & { readonly payDays: number[]; readonly from: string });
