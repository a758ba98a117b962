import { id, isoDate, isoInstant, line, pageById, pageOf, stepName } from '@tactful/contracts';
import { z } from 'zod';
import { policyId } from '../ladders/policy-id.js';

const variant = z.strictObject({
  key: stepName.describe('Its name in results.'),
  policyId: policyId.nullable().describe('The ladder and its version; null: nothing is sent.'),
  share: z.int().min(1).max(99).describe('Of 100 customers, so many.'),
});
export type Variant = z.infer<typeof variant>;

/** `POST /v1/experiments`. */
export const newExperiment = z
  .strictObject({
    name: line(120),
    variants: z.array(variant).min(2).max(4).describe('The first is what the others are compared with.'),
    endsOn: isoDate.describe('The last day on which new invoices come under it. Then it is over.'),
    customersPerVariant: z
      .int()
      .min(20)
      .max(1_000_000)
      .describe('So many customers of each variant, known for 30 days after their due date, answer the question.'),
    looks: z.int().min(1).max(10).default(5).describe('It may stop at so many looks, evenly spread over them.'),
  })
  .meta({
    id: 'NewExperiment',
    examples: [
      {
        name: 'Do fewer messages bring the same money?',
        variants: [
          { key: 'usual', policyId: 'considerate@1', share: 50 },
          { key: 'fewer', policyId: 'small_balance@1', share: 40 },
          { key: 'silence', policyId: null, share: 10 },
        ],
        endsOn: '2026-06-30',
        customersPerVariant: 400,
      },
    ],
  });
export type NewExperiment = z.infer<typeof newExperiment>;

export const experimentState = z.enum(['draft', 'running', 'stopped']);

export const stopExperiment = z
  .strictObject({ reason: line(500) })
  .meta({ id: 'StopExperiment', examples: [{ reason: 'We change our terms.' }] });
export type StopExperiment = z.infer<typeof stopExperiment>;

export const experimentView = z
  .strictObject({
    id,
    name: z.string(),
    variants: z.array(z.strictObject({ key: stepName, policyId: z.string().nullable(), share: z.int() })),
    endsOn: isoDate,
    customersPerVariant: z.int(),
    looks: z.int(),
    looksTaken: z.int(),
    state: experimentState,
    createdAt: isoInstant,
    createdBy: z.string(),
    startedAt: isoInstant.nullable(),
    startedBy: z.string().nullable(),
    stoppedAt: isoInstant.nullable(),
    stoppedBy: z.string().nullable(),
    /** `ended`: its last day has passed; `difference_shown`: a look crossed its boundary. */
    stoppedBecause: z.enum(['ended', 'stopped_by_person', 'difference_shown']).nullable(),
    stopReason: z.string().nullable(),
  })
  .meta({ id: 'Experiment' });
export type ExperimentView = z.infer<typeof experimentView>;

export const experimentQuery = z.strictObject({
  state: experimentState.optional(),
  ...pageById.shape,
});
export type ExperimentQuery = z.infer<typeof experimentQuery>;

export const experimentList = pageOf(experimentView).meta({ id: 'ExperimentList' });
export type ExperimentList = z.infer<typeof experimentList>;

/** An estimate with its 95 % interval; null: nothing is known yet. */
const estimate = z.strictObject({ n: z.int(), value: z.number(), low: z.number(), high: z.number() }).nullable();

/** `GET /v1/experiments/{id}/results`. */
export const experimentResults = z
  .strictObject({
    experimentId: id,
    state: experimentState,
    /** Outcomes as they were at the end of this day. */
    asOf: isoDate,
    definitions: z.record(z.string(), z.string()),
    variants: z.array(
      z.strictObject({
        key: stepName,
        policyId: z.string().nullable(),
        customers: z.int(),
        paidWithin30Days: estimate,
        paidWithin60Days: estimate,
        daysToCash: estimate,
        offended: estimate,
      }),
    ),
    /** Each variant against the first: the difference of the shares that paid within 30 days. */
    comparisons: z.array(
      z.strictObject({
        key: stepName,
        difference: z.strictObject({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
        /** In standard errors. */
        z: z.number().nullable(),
      }),
    ),
    sequential: z.strictObject({
      looks: z.int(),
      looksTaken: z.int(),
      /** What |z| has to reach at the next look; null after the last. */
      nextBoundary: z.number().nullable(),
      controls: z.string(),
    }),
  })
  .meta({ id: 'ExperimentResults' });
export type ExperimentResults = z.infer<typeof experimentResults>;
