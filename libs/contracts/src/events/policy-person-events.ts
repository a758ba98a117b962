import { z } from 'zod';
import { accountOwner } from '../customer.js';
import { contactRole, id, isoInstant, stepName, tone } from '../primitives.js';
import { defineEvent } from './define-event.js';
import { escalationStep } from './escalation-events.js';
import { sampleIds, sampleInstant } from './samples.js';

const inEscalations = { topic: 'escalations.v1', subject: 'customer' } as const;

/** An obligation as people know it. */
const named = z.strictObject({ obligationId: id, invoiceId: id, number: z.string().min(1).max(60) });
const namedSample = { obligationId: sampleIds.invoice, invoiceId: sampleIds.invoice, number: 'INV-1001' } as const;

const raise = z.strictObject({
  raiseId: id,
  customerId: id,
  obligations: z.array(named).min(1),
  /** The tone in which these may be asked for, as far as their age calls for it. */
  tone,
  reason: z.string().max(500),
  by: z.string().max(200),
  at: isoInstant,
});
const raiseSample = {
  raiseId: sampleIds.other,
  customerId: sampleIds.customer,
  obligations: [namedSample],
  tone: 'personal',
  reason: 'Asked for three times from our old system.',
  by: 'agent:Mia',
  at: sampleInstant,
} as const;

const easedStep = escalationStep.pick({ obligationId: true, invoiceId: true, ladderRun: true, step: true });

/** Where policy and the company's own people meet: a warning before going up, and a tone that a person raises. */
export const policyPersonEvents = [
  defineEvent({
    type: 'policy.owner.warned.v1',
    ...inEscalations,
    summary: "The customer's account owner is told before anybody higher at the customer is written to.",
    data: z.strictObject({
      customerId: id,
      /** The task by which the owner can say no. */
      taskId: id,
      /** Null: the company named nobody, and the task is for the team. */
      owner: accountOwner.nullable(),
      /** Who would be written to. */
      audience: z.strictObject({ role: contactRole, level: z.int().min(0).max(9) }),
      obligations: z.array(named).min(1),
      at: isoInstant,
      /** Nobody higher is written to before this. */
      notBefore: isoInstant,
    }),
    sample: {
      customerId: sampleIds.customer,
      taskId: sampleIds.other,
      owner: { name: 'Mia Sommer', email: 'mia@harbour.example' },
      audience: { role: 'manager', level: 1 },
      obligations: [namedSample],
      at: sampleInstant,
      notBefore: '2026-03-04T09:00:00.000000Z',
    },
  }),
  defineEvent({
    type: 'policy.tone.eased.v1',
    ...inEscalations,
    summary: 'The customer showed good faith before a message left that was asked for: it goes in a milder tone.',
    data: z.strictObject({
      customerId: id,
      decisionId: id,
      steps: z.array(easedStep).min(1),
      wantedTone: tone,
      because: stepName,
    }),
    sample: {
      customerId: sampleIds.customer,
      decisionId: sampleIds.decision,
      steps: [{ obligationId: sampleIds.invoice, invoiceId: sampleIds.invoice, ladderRun: 0, step: 'reminder' }],
      wantedTone: 'friendly',
      because: 'after_part_payment',
    },
  }),
  defineEvent({
    type: 'policy.tone.raised.v1',
    ...inEscalations,
    summary: 'A person said that old debt was asked for before, so that it need not begin with the first tone.',
    data: raise,
    sample: raiseSample,
  }),
  defineEvent({
    type: 'policy.tone.lifted.v1',
    ...inEscalations,
    summary: 'A person took back a raised tone: from now on it rises only as it is earned.',
    data: raise,
    sample: { ...raiseSample, reason: 'It was the wrong customer.' },
  }),
] as const;
