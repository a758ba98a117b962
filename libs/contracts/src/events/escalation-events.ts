import { z } from 'zod';
import {
  beginningTime,
  channel,
  contactRole,
  id,
  isoDate,
  isoInstant,
  messageIntent,
  stepName,
  tone,
  voice,
} from '../primitives.js';
import { defineEvent } from './define-event.js';
import { sampleIds, sampleInstant } from './samples.js';

/** One step of one obligation that a message is to consume. */
export const escalationStep = z.strictObject({
  obligationId: id,
  invoiceId: id,
  /** Grows only by an explicit restart of the ladder. */
  ladderRun: z.int().min(0),
  step: stepName,
  /** First and last date on which this step says something true and timely; null: no last date. */
  validFrom: isoDate,
  validUntil: isoDate.nullable(),
  /** A person has said that this old debt was asked for before: it may go up to this tone, though nothing earned it. */
  raisedTo: tone.optional(),
});
export type EscalationStep = z.infer<typeof escalationStep>;

/** What policy asks delivery to do: contact a customer about these steps, in this tone at most. */
export const escalation = z.strictObject({
  escalationId: id,
  decisionId: id,
  customerId: id,
  /** The ladders that led to it, such as `considerate@1`; several, where the account's invoices keep to several. */
  policyVersion: z.string().max(500),
  steps: z.array(escalationStep).min(1),
  /** Whom to write to: a role and the highest level; the nearest contact is found by delivery. */
  audience: z.strictObject({ role: contactRole, level: z.int().min(0).max(9) }),
  wantedTone: tone,
  /** The start of the step's date in the company's and the customer's zone: never sent before. */
  earliestAt: isoInstant,
  /** What ended since the customer was last written to: the message refers to it. Left out: nothing. */
  after: z
    .enum([
      'dispute',
      'promise',
      'promise_kept',
      'promise_partly_kept',
      'plan',
      'extension',
      'placed',
      'claims_paid',
      'hold',
    ])
    .optional(),
  /** What the message is for; left out: as the names of its steps say. */
  intent: messageIntent.optional(),
  /** In whose name it speaks; left out: as its tone has it. */
  voice: voice.optional(),
  /** The only channels that may carry it; left out: any that the person allows. */
  channels: z.array(channel).min(1).optional(),
  /** Not before this time of day where the person is. */
  notBefore: beginningTime.optional(),
  /** The hour of the day at which the customer answers best: it leaves then, if it may and is still timely. */
  preferredHour: z.int().min(0).max(23).optional(),
  reasons: z.array(z.string()),
});
export type Escalation = z.infer<typeof escalation>;

/** Why a step was consumed without a message. */
export const skippedStep = escalationStep.extend({ reason: z.string().max(80) });

/** A step at which the fee of the accepted terms falls due. */
export const dueFee = escalationStep.pick({ obligationId: true, invoiceId: true, ladderRun: true, step: true });
export type DueFee = z.infer<typeof dueFee>;

/** What agents are asked to do. Kinds grow in later versions. */
export const taskKinds = [
  'call',
  'decide',
  'reply',
  'owner_warning',
  'hand_over',
  'approval',
  'find_contact',
  'step_paused',
  'extension_to_answer',
  'plan_to_answer',
  'dispute_to_answer',
  'parked_message',
  'data_incomplete',
  'zone_unclear',
  'no_channel',
  'wrong_person',
  'vulnerable',
  'hardship',
  'upset',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** Whose task it is: an agent's id, or an account owner's email address. */
export const taskOwner = z.strictObject({ id: z.string().min(1).max(200), name: z.string().min(1).max(200) });
export type TaskOwner = z.infer<typeof taskOwner>;

/** A task for an agent. */
export const task = z.strictObject({
  taskId: id,
  customerId: id,
  kind: z.enum(taskKinds),
  title: z.string().max(200),
  because: z.string().max(200),
  dueOn: isoDate.nullable(),
  /** Left out or null: the team's. */
  owner: taskOwner.nullable().optional(),
  /** Who asks; left out: the service that tells it. */
  source: z.enum(['policy', 'delivery', 'ledger']).optional(),
});

const inEscalations = { topic: 'escalations.v1', subject: 'customer' } as const;
const stepSample = {
  obligationId: sampleIds.invoice,
  invoiceId: sampleIds.invoice,
  ladderRun: 0,
  step: 'reminder',
  validFrom: '2026-03-10',
  validUntil: '2026-03-16',
} as const;

/** All events of the policy service. */
export const escalationEvents = [
  defineEvent({
    type: 'policy.escalation.requested.v1',
    ...inEscalations,
    summary: 'A step is due: contact the customer, if it may be done and is still true when it leaves.',
    data: z.strictObject({ escalation }),
    sample: {
      escalation: {
        escalationId: sampleIds.escalation,
        decisionId: sampleIds.decision,
        customerId: sampleIds.customer,
        policyVersion: 'considerate@1',
        steps: [stepSample],
        audience: { role: 'billing', level: 0 },
        wantedTone: 'clear',
        earliestAt: sampleInstant,
        reasons: ['step_due'],
      },
    },
  }),
  defineEvent({
    type: 'policy.step.skipped.v1',
    ...inEscalations,
    summary: 'Steps were consumed without a message, each with its reason.',
    data: z.strictObject({ customerId: id, decisionId: id, steps: z.array(skippedStep).min(1) }),
    sample: {
      customerId: sampleIds.customer,
      decisionId: sampleIds.decision,
      steps: [{ ...stepSample, reason: 'before_our_time' }],
    },
  }),
  defineEvent({
    type: 'policy.next_step.planned.v1',
    ...inEscalations,
    summary: 'What policy will do next for this account, and when; null: nothing is planned, with the reason.',
    data: z.strictObject({
      customerId: id,
      next: z.strictObject({ step: stepName, at: isoInstant, obligationIds: z.array(id), wantedTone: tone }).nullable(),
      because: z.string().max(80),
    }),
    sample: {
      customerId: sampleIds.customer,
      next: { step: 'reminder', at: sampleInstant, obligationIds: [sampleIds.invoice], wantedTone: 'clear' },
      because: 'step_ahead',
    },
  }),
  defineEvent({
    type: 'policy.task.opened.v1',
    ...inEscalations,
    summary: 'A person is needed.',
    data: z.strictObject({ task }),
    sample: {
      task: {
        taskId: sampleIds.other,
        customerId: sampleIds.customer,
        kind: 'call',
        title: 'Please call Jana Linde',
        because: 'three_contacts_failed',
        dueOn: '2026-03-12',
      },
    },
  }),
  defineEvent({
    type: 'policy.task.closed.v1',
    ...inEscalations,
    summary: 'A task was done.',
    data: z.strictObject({
      taskId: id,
      customerId: id,
      outcome: z.string().max(200),
      by: z.string(),
      kind: z.enum(taskKinds).optional(),
      note: z.string().max(1_000).optional(),
      /** When it is taken up again, where its outcome says so. */
      followUpAt: isoInstant.optional(),
    }),
    sample: { taskId: sampleIds.other, customerId: sampleIds.customer, outcome: 'reached', by: 'agent:mia' },
  }),
  defineEvent({
    type: 'policy.fee.due.v1',
    ...inEscalations,
    summary: 'The ladder has come to the fee of the accepted terms: the ledger charges it, as far as they allow it.',
    data: z.strictObject({ customerId: id, decisionId: id, policyVersion: z.string().max(500), fee: dueFee }),
    sample: {
      customerId: sampleIds.customer,
      decisionId: sampleIds.decision,
      policyVersion: 'own_ladder@3',
      fee: { obligationId: sampleIds.invoice, invoiceId: sampleIds.invoice, ladderRun: 0, step: 'late_fee' },
    },
  }),
  defineEvent({
    type: 'policy.ladder.published.v1',
    topic: 'escalations.v1',
    subject: 'company',
    summary: 'A company published a version of a ladder of its own. It never changes from then on.',
    data: z.strictObject({
      policyId: z.string().max(80),
      name: stepName,
      version: z.int().min(1),
      summary: z.string().max(300),
      by: z.string().max(200),
    }),
    sample: { policyId: 'own_ladder@3', name: 'own_ladder', version: 3, summary: 'For our members.', by: 'agent:Mia' },
  }),
] as const;
