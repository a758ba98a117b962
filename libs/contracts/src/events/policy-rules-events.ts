import { z } from 'zod';
import { id, isoDate, isoInstant, stepName } from '../primitives.js';
import { defineEvent } from './define-event.js';
import { sampleIds, sampleInstant } from './samples.js';

const inEscalations = { topic: 'escalations.v1', subject: 'company' } as const;

/** How much offence a step of a ladder gave in a span of days. */
const offence = z.strictObject({
  from: isoDate,
  to: isoDate,
  contacts: z.int().min(0),
  optOuts: z.int().min(0),
  complaints: z.int().min(0),
  upset: z.int().min(0),
  disputes: z.int().min(0),
});

const pause = z.strictObject({
  pauseId: id,
  policyId: z.string().max(80),
  step: stepName,
  /** What is over its limit. */
  over: z.enum(['optOuts', 'complaints', 'upset', 'disputes']),
  /** Of it, per 1,000 contacts: as counted, and what the company allows. */
  perThousand: z.number().min(0),
  limit: z.number().min(0),
  offence,
  at: isoInstant,
});
const pauseSample = {
  pauseId: sampleIds.other,
  policyId: 'considerate@1',
  step: 'reminder',
  over: 'optOuts',
  perThousand: 31.3,
  limit: 20,
  offence: { from: '2026-02-01', to: '2026-03-02', contacts: 320, optOuts: 10, complaints: 0, upset: 4, disputes: 2 },
  at: sampleInstant,
} as const;

const experiment = z.strictObject({
  experimentId: id,
  name: z.string().max(120),
  variants: z.array(z.strictObject({ key: stepName, policyId: z.string().max(80).nullable() })).min(2),
  /** The last day on which new invoices come under it. */
  endsOn: isoDate,
  by: z.string().max(200),
  at: isoInstant,
});
const experimentSample = {
  experimentId: sampleIds.other,
  name: 'Do fewer messages bring the same money?',
  variants: [
    { key: 'usual', policyId: 'considerate@1' },
    { key: 'silence', policyId: null },
  ],
  endsOn: '2026-06-30',
  by: 'agent:mia',
  at: sampleInstant,
} as const;

/** Steps that stop by themselves because they offend, and experiments on what is least offensive. */
export const policyRulesEvents = [
  defineEvent({
    type: 'policy.step.paused.v1',
    ...inEscalations,
    summary: 'A step of a ladder gives more offence than the company allows: it waits until a person resumes it.',
    data: pause,
    sample: pauseSample,
  }),
  defineEvent({
    type: 'policy.step.resumed.v1',
    ...inEscalations,
    summary: 'A person lets a step go on that had stopped by itself.',
    data: pause.extend({ reason: z.string().max(500), by: z.string().max(200), resumedAt: isoInstant }),
    sample: { ...pauseSample, reason: 'The wording is a new one.', by: 'agent:mia', resumedAt: sampleInstant },
  }),
  defineEvent({
    type: 'policy.experiment.started.v1',
    ...inEscalations,
    summary: 'New invoices come under ladders that are compared with each other, by a stable hash of the customer.',
    data: experiment,
    sample: experimentSample,
  }),
  defineEvent({
    type: 'policy.experiment.stopped.v1',
    ...inEscalations,
    summary: 'An experiment is over; what was left in silence goes on under its usual ladder.',
    data: experiment.extend({
      because: z.enum(['ended', 'stopped_by_person', 'difference_shown']),
      reason: z.string().max(500).nullable(),
    }),
    sample: { ...experimentSample, because: 'difference_shown', reason: null },
  }),
] as const;
