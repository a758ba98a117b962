import { z } from 'zod';
import { amountMinor, currencyCode, id, isoDate } from './primitives.js';

/**
 * What a payment plan can be. `at_risk`: an instalment is open beyond its date; it goes back to `active` once that is
 * paid. `replaced`: a newly agreed plan took its place. `ended`: a person
 * ended it. `declined`, `defaulted`, `ended` and `replaced` are final.
 */
export const planState = z.enum([
  'proposed',
  'declined',
  'active',
  'at_risk',
  'completed',
  'defaulted',
  'ended',
  'replaced',
]);
export type PlanState = z.infer<typeof planState>;

/** One instalment of a plan: what is to be paid until the end of a day, over all its invoices. */
export const planInstalment = z.strictObject({
  /** Its place in the order of dates, from 1. */
  number: z.int().min(1),
  dueDate: isoDate,
  amountMinor: amountMinor.positive(),
});

/** A payment plan over open invoices of one customer in one currency. */
export const plan = z.strictObject({
  planId: id,
  customerId: id,
  currency: currencyCode,
  state: planState,
  /** The sum of the instalments: what was open and not disputed when it was agreed. */
  totalMinor: amountMinor.positive(),
  invoices: z.array(z.strictObject({ invoiceId: id, number: z.string().min(1).max(60) })).min(1),
  instalments: z.array(planInstalment).min(1),
  note: z.string().max(1_000).nullable(),
  /** The plan in whose place this one was agreed. */
  replaces: id.nullable(),
  /** The plan that took its place. */
  replacedBy: id.nullable(),
});
export type Plan = z.infer<typeof plan>;
