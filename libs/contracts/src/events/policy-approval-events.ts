import { z } from 'zod';
import { contactRole, id, isoDate, tone } from '../primitives.js';
import { defineEvent } from './define-event.js';
import { escalationStep } from './escalation-events.js';
import { sampleIds } from './samples.js';

const inEscalations = { topic: 'escalations.v1', subject: 'customer' } as const;
const by = z.string().max(200);
const reason = z.string().max(500);
const approvedStep = escalationStep.pick({ obligationId: true, invoiceId: true, ladderRun: true, step: true });

const approval = z.strictObject({
  approvalId: id,
  decisionId: id,
  customerId: id,
  steps: z.array(approvedStep).min(1),
  audience: z.strictObject({ role: contactRole, level: z.int().min(0).max(9) }),
  wantedTone: tone,
  /** The last date on which it may be approved; null: none. */
  validUntil: isoDate.nullable(),
  /** `step`: the ladder wants it; `batch`: the company lets the day's messages wait. */
  because: z.enum(['step', 'batch']),
});

const approvalSample = {
  approvalId: sampleIds.other,
  decisionId: sampleIds.decision,
  customerId: sampleIds.customer,
  steps: [{ obligationId: sampleIds.invoice, invoiceId: sampleIds.invoice, ladderRun: 0, step: 'reminder' }],
  audience: { role: 'billing', level: 0 },
  wantedTone: 'clear',
  validUntil: '2026-03-16',
  because: 'step',
} as const;

/** Messages that leave only when a person has approved of them. */
export const policyApprovalEvents = [
  defineEvent({
    type: 'policy.approval.requested.v1',
    ...inEscalations,
    summary: 'A message is due and waits for a person to approve of it.',
    data: z.strictObject({ approval }),
    sample: { approval: approvalSample },
  }),
  defineEvent({
    type: 'policy.approval.edited.v1',
    ...inEscalations,
    summary: 'A person made a waiting message gentler, later, or changed its channels or whom it goes to.',
    data: z.strictObject({ approval, changed: z.array(z.string().max(40)).min(1), reason, by }),
    sample: {
      approval: { ...approvalSample, wantedTone: 'friendly' },
      changed: ['tone'],
      reason: 'We spoke on Monday.',
      by: 'agent:Mia',
    },
  }),
  defineEvent({
    type: 'policy.approval.decided.v1',
    ...inEscalations,
    summary: 'A person approved of a waiting message, or declined it: then it never leaves.',
    data: z.strictObject({ approval, decision: z.enum(['approved', 'declined']), reason: reason.nullable(), by }),
    sample: {
      approval: approvalSample,
      decision: 'declined',
      reason: 'Their director calls tomorrow.',
      by: 'agent:Mia',
    },
  }),
  defineEvent({
    type: 'policy.approval.lapsed.v1',
    ...inEscalations,
    summary: 'A waiting message has lost its cause, or nobody approved of it in time.',
    data: z.strictObject({
      approvalId: id,
      customerId: id,
      steps: z.array(approvedStep).min(1),
      /** Such as `paid`, `disputed`, `superseded_by_later_step`, `not_approved`. */
      because: z.string().max(80),
    }),
    sample: {
      approvalId: sampleIds.other,
      customerId: sampleIds.customer,
      steps: approvalSample.steps,
      because: 'paid',
    },
  }),
] as const;
