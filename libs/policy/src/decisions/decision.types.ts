import { channel, id, isoDate, isoInstant, messageIntent, pageOf, stepName, tone, voice } from '@tactful/contracts';
import { z } from 'zod';

const step = z.strictObject({
  obligationId: id,
  invoiceId: id,
  ladderRun: z.int(),
  step: stepName,
  validFrom: isoDate,
  validUntil: isoDate.nullable(),
  reason: z.string().optional(),
  raisedTo: tone.optional(),
});

const action = z.strictObject({
  kind: z.enum(['request_contact', 'skip_steps', 'charge_fee', 'open_task', 'close_task', 'end_approval']),
  steps: z.array(step).optional(),
  audience: z.strictObject({ role: z.string(), level: z.int() }).optional(),
  wantedTone: tone.optional(),
  earliestAt: isoInstant.optional(),
  intent: messageIntent.optional(),
  voice: voice.optional(),
  channels: z.array(channel).optional(),
  notBefore: z.string().optional(),
  preferredHour: z.int().optional(),
  approval: z.enum(['person', 'batch']).optional(),
  approvalId: id.optional(),
  contactId: id.optional(),
  reasons: z.array(z.string()).optional(),
  taskId: id.optional(),
  task: z.string().optional(),
  key: z.string().optional(),
  title: z.string().optional(),
  because: z.string().optional(),
  /** Of the task by which the account owner is told before somebody higher is written to. */
  warning: z
    .strictObject({
      audience: z.strictObject({ role: z.string(), level: z.int() }),
      obligations: z.array(z.strictObject({ obligationId: id, invoiceId: id, number: z.string() })),
      owner: z.strictObject({ name: z.string(), email: z.string() }).nullable(),
      notBefore: isoInstant,
    })
    .optional(),
});

const hold = z.strictObject({
  because: z.string(),
  invoiceId: id.nullable(),
  detail: z.string().nullable(),
  until: isoInstant.nullable(),
});

/** A reason as a stable code with what it speaks of, and the same in a plain sentence. */
const reason = z.strictObject({
  code: z.string(),
  sentence: z.string(),
  invoiceNumber: z.string().optional(),
  step: z.string().optional(),
  detail: z.string().optional(),
  until: isoInstant.optional(),
});

const guard = z.strictObject({
  guard: z.string(),
  passed: z.boolean(),
  heldBack: z.array(
    z.strictObject({
      code: z.string(),
      invoiceNumber: z.string().optional(),
      step: z.string().optional(),
      until: isoInstant.optional(),
    }),
  ),
});

/** One decision, to contact or not to, with everything it rested on. */
export const decisionView = z
  .strictObject({
    id,
    customerId: id,
    at: isoInstant,
    policyVersion: z.string(),
    rulesVersion: z.string(),
    severity: z.union([tone, z.literal('none')]),
    /** The decision in one plain sentence. */
    summary: z.string(),
    reasons: z.array(reason),
    /** What every contact has to pass, and what each of them held back. */
    guards: z.array(guard),
    actions: z.array(action),
    holds: z.array(hold),
    next: z.strictObject({ step: stepName, at: isoInstant, obligationIds: z.array(id), wantedTone: tone }).nullable(),
    nextBecause: z.string(),
    /** When time alone may change this decision; null: only a fact can. */
    nextLookAt: isoInstant.nullable(),
    /** The facts it was made from, and their SHA-256. */
    facts: z.record(z.string(), z.unknown()),
    factsHash: z.string(),
  })
  .meta({ id: 'Decision' });
export type DecisionView = z.infer<typeof decisionView>;

export const decisionList = pageOf(decisionView).meta({ id: 'DecisionList' });
export type DecisionList = z.infer<typeof decisionList>;
