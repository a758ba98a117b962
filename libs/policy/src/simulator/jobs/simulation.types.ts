import { id, isoDate, isoInstant, type Page, pageById, pageOf } from '@tactful/contracts';
import { z } from 'zod';
import { policyId } from '../../ladders/policy-id.js';
import { type SimulatedAccount } from '../report/simulated-account.decision.js';

const longestDays = 1_100;

/** What is to be simulated. */
export const newSimulation = z
  .strictObject({
    mode: z.enum(['preview', 'backtest']),
    /** Of a preview, counted from now. */
    days: z.int().min(1).max(366).default(90),
    /** Of a backtest: first and last day in UTC, the last one included. */
    from: isoDate.optional(),
    to: isoDate.optional(),
    /** One or two; `assigned`: each invoice keeps to the ladder that it has. */
    variants: z
      .array(z.union([z.literal('assigned'), policyId]))
      .min(1)
      .max(2)
      .default(['assigned']),
    /** Of a preview: whether nobody pays, or everybody as late as they usually do. */
    payments: z.enum(['nobody_pays', 'as_usual']).default('nobody_pays'),
    /** Only customers of this segment. */
    segment: z.string().max(60).optional(),
    /** Only these customers. */
    customerIds: z.array(id).min(1).max(1_000).optional(),
  })
  .superRefine((made, context) => {
    const complain = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (new Set(made.variants).size < made.variants.length) complain('variants', 'compares a ladder with itself');
    if (made.mode === 'preview') {
      if (made.from !== undefined) complain('from', 'belongs to a backtest: a preview begins now');
      if (made.to !== undefined) complain('to', 'belongs to a backtest: a preview has days');
      return;
    }
    if (made.payments === 'as_usual') complain('payments', 'belongs to a preview: a backtest knows the payments');
    if (made.from === undefined) complain('from', 'is missing');
    if (made.to === undefined) complain('to', 'is missing');
    if (made.from === undefined || made.to === undefined) return;
    const days = Temporal.PlainDate.from(made.from).until(made.to, { largestUnit: 'days' }).days;
    if (days < 0) complain('to', 'is before the first day');
    if (days >= longestDays) complain('to', `is more than ${longestDays} days after the first`);
  })
  .meta({
    id: 'NewSimulation',
    examples: [{ mode: 'preview', days: 90, variants: ['considerate@1', 'small_balance@1'], payments: 'as_usual' }],
  });
export type NewSimulation = z.infer<typeof newSimulation>;

const counts = z.record(z.string(), z.int());

/** What a variant would do to everybody together. */
export const simulationReport = z
  .strictObject({
    /** The ladder, or `assigned`. */
    policy: z.string(),
    accounts: z.int(),
    accountsContacted: z.int(),
    messages: z.int(),
    byChannel: counts,
    byTone: counts,
    byStep: counts,
    /** By the Monday of each week. */
    byWeek: counts,
    /** How many weeks of one person had so many messages. */
    personWeeks: counts,
    byLocalHour: counts,
    /** The ten hours of UTC in which most messages leave. */
    peaks: z.array(z.strictObject({ hour: z.string(), messages: z.int() })),
    /** Of the people's own clocks; null: no message leaves. */
    earliest: z.string().nullable(),
    latest: z.string().nullable(),
    costMinor: z.int(),
    currency: z.string(),
    peopleOverBudget: z.int(),
    accountsThatWaited: z.int(),
    tasks: counts,
    skips: counts,
    endedWithoutMessage: counts,
    waits: counts,
  })
  .meta({ id: 'SimulationReport' });
export type SimulationReport = z.infer<typeof simulationReport>;

/** A run of the simulator. */
export const simulationView = z
  .strictObject({
    id,
    state: z.enum(['queued', 'running', 'done', 'cancelled', 'failed']),
    question: z.strictObject({
      mode: z.enum(['preview', 'backtest']),
      from: isoInstant,
      to: isoInstant,
      variants: z.array(z.string()),
      payments: z.enum(['nobody_pays', 'as_usual', 'recorded']),
      segment: z.string().nullable(),
      customerIds: z.array(id).nullable(),
    }),
    /** Accounts to look at, and those that were. */
    accounts: z.int(),
    done: z.int(),
    failure: z.string().nullable(),
    createdAt: isoInstant,
    createdBy: z.string(),
    finishedAt: isoInstant.nullable(),
    /** One for each variant; of a run that has not ended, as far as it got. */
    reports: z.array(simulationReport),
    /** Accounts that the second variant treats otherwise; null with one variant. */
    differences: z
      .strictObject({
        accounts: z.int(),
        fewerMessages: z.int(),
        moreMessages: z.int(),
        otherMoments: z.int(),
      })
      .nullable(),
  })
  .meta({ id: 'Simulation' });
export type SimulationView = z.infer<typeof simulationView>;
export type SimulationQuestion = SimulationView['question'];

export const simulationList = pageOf(simulationView).meta({ id: 'SimulationList' });
export type SimulationList = z.infer<typeof simulationList>;

export const simulationQuery = z.strictObject({
  ...pageById.shape,
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export type SimulationQuery = z.infer<typeof simulationQuery>;

/** An account, as each variant would treat it. */
export const simulatedAccountView = z
  .strictObject({
    customerId: id,
    name: z.string(),
    variants: z.array(
      z.strictObject({
        messages: z.array(
          z.strictObject({
            at: isoInstant,
            localTime: z.string(),
            channel: z.string(),
            tone: z.string(),
            steps: z.array(z.strictObject({ obligationId: id, invoiceId: id, step: z.string() })),
            /** Other accounts of the same person that the message speaks of as well; left out: none. */
            sharedWith: z.array(id).optional(),
          }),
        ),
        tasks: z.array(z.strictObject({ at: isoInstant, task: z.string(), because: z.string() })),
      }),
    ),
  })
  .meta({ id: 'SimulatedAccount' });

export const simulatedAccountList = pageOf(simulatedAccountView).meta({ id: 'SimulatedAccountList' });
export type SimulatedAccountList = Page<SimulatedAccount>;

export const simulatedAccountQuery = z.strictObject({
  differing: z.enum(['true', 'false']).default('false'),
  ...pageById.shape,
});
export type SimulatedAccountQuery = z.infer<typeof simulatedAccountQuery>;

export const downloadQuery = z.strictObject({ format: z.enum(['csv', 'json']).default('json') });
export type DownloadQuery = z.infer<typeof downloadQuery>;
