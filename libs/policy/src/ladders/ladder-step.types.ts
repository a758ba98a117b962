import {
  beginningTime,
  channel,
  contactRole,
  currencyCode,
  messageIntent,
  stepName,
  tone,
  voice,
} from '@tactful/contracts';
import { z } from 'zod';

const audience = z
  .strictObject({ role: contactRole, level: z.int().min(0).max(9) })
  .describe('Whom to write to: a role, and the highest level that may be asked.');

/**
 * A calendar date of a step: so many days from its anchor (negative: before it).
 * - `issue`, `due`: the dates of the obligation.
 * - `month_end`: the last day of the month in which it is due.
 * - `contact`: the latest contact about the obligation, counted once every step above is used up.
 * Days from the due date on are counted without days under dispute or hold.
 */
export const anchoredDay = z
  .strictObject({ from: z.enum(['issue', 'due', 'month_end', 'contact']), days: z.int().min(-365).max(3_650) })
  .describe('So many days from an anchor; `contact` is the latest contact about the obligation.');
/** A calendar date of a step. */
export type AnchoredDay = z.infer<typeof anchoredDay>;

const leastOrMost = z.record(currencyCode, z.int().min(1)).refine((amounts) => Object.keys(amounts).length > 0, {
  message: 'names no currency',
});

/** What is known of how a customer pays. */
export const paymentBehaviour = z.enum(['never_paid_late', 'has_paid_late', 'promise_broken', 'no_promise_broken']);
export type PaymentBehaviour = z.infer<typeof paymentBehaviour>;

/** When a step applies: all that is stated must hold. */
export const stepConditions = z
  .strictObject({
    openAtLeast: leastOrMost
      .describe('By currency, in minor units: what the account owes and is not in dispute. A currency left out: any.')
      .optional(),
    openLessThan: leastOrMost.describe('The same, as a limit that is not reached.').optional(),
    segments: z.array(z.string().min(1).max(80)).min(1).max(50).describe("The customer's segment is one.").optional(),
    customerKind: z.enum(['person', 'company']).optional(),
    daysOverdueAtLeast: z
      .int()
      .min(1)
      .max(3_650)
      .describe('The oldest obligation that may be asked for is overdue by so many days.')
      .optional(),
    behaviour: z.array(paymentBehaviour).min(1).describe('All of them hold.').optional(),
  })
  .refine((given) => Object.keys(given).length > 0, { message: 'states no condition' });
/** When a step applies. */
export type StepConditions = z.infer<typeof stepConditions>;

/**
 * What a step does. `contact`, `contact_on_approval` and `propose_plan` ask delivery for a message; `call`, `decide`
 * and `hand_over` open a task for a person; `fee` has the ledger charge the late fee of the accepted terms.
 */
export const stepAction = z.enum([
  'contact',
  'contact_on_approval',
  'propose_plan',
  'call',
  'decide',
  'hand_over',
  'fee',
]);
export type StepAction = z.infer<typeof stepAction>;

/** One rung of a ladder, as data. What is left out is as its default says. */
export const ladderStep = z.strictObject({
  step: stepName,
  first: anchoredDay.describe('First date. Days from the due date on do not count while a dispute or hold runs.'),
  last: anchoredDay.nullable().default(null).describe('Last date, inclusive; null: it never passes.'),
  notBefore: beginningTime.describe('Time of day where the customer is, before which its message waits.').optional(),
  tone,
  intent: messageIntent
    .describe('What its message is for; left out: as the name of the step says, else to ask.')
    .optional(),
  audience: audience.default({ role: 'billing', level: 0 }),
  voice: voice.describe('In whose name its message speaks; left out: as its tone has it.').optional(),
  channels: z.array(channel).min(1).describe('The only channels that may carry its message.').optional(),
  when: stepConditions.optional(),
  otherwise: z
    .enum(['skip', 'wait'])
    .default('skip')
    .describe('When `when` does not hold: the step ends with that reason, or waits as long as its dates last.'),
  requires: z
    .enum(['nothing', 'delivered_contact', 'unanswered_contact'])
    .default('nothing')
    .describe('What must have happened about the obligation before; the step waits for it as long as its dates last.'),
  does: stepAction.default('contact'),
  onMiss: z
    .enum(['send_latest', 'spaced', 'skip'])
    .default('send_latest')
    .describe(
      'When its day was missed: it goes if it is the latest, it goes in its turn with days between, or it ends.',
    ),
  needs: z.enum(['late_fee']).nullable().default(null).describe('It applies only if the accepted terms hold this.'),
});
/** One rung of a ladder. */
export type LadderStep = z.infer<typeof ladderStep>;

const messages: ReadonlySet<StepAction> = new Set(['contact', 'contact_on_approval', 'propose_plan']);

/** Whether a step writes to the customer. */
export function isMessage({ does }: Pick<LadderStep, 'does'>): boolean {
  return messages.has(does);
}
