import { id, isoDate, isoInstant, line, pageById, pageOf, stepName } from '@tactful/contracts';
import { z } from 'zod';

/** The kinds of offence, the gravest first. */
export const offenceKinds = ['complaints', 'optOuts', 'upset', 'disputes'] as const;
export type OffenceKind = (typeof offenceKinds)[number];

const count = z.int().min(0);

/** Contacts of a step, and how many of them were followed by an offence of each kind. */
export const offenceCounts = z.strictObject({
  contacts: count,
  optOuts: count,
  complaints: count,
  upset: count,
  disputes: count,
});
export type OffenceCounts = z.infer<typeof offenceCounts>;

/** Of a step: what followed the contacts of a span of days. */
export const offenceOfSpan = offenceCounts.extend({ from: isoDate, to: isoDate });
export type OffenceOfSpan = z.infer<typeof offenceOfSpan>;

export const offenceQuery = z
  .strictObject({
    from: isoDate.describe('First day of the contacts that count, in the calendar of the company.').optional(),
    to: isoDate.describe('Last day, inclusive; left out: today.').optional(),
    by: z
      .enum(['step', 'template'])
      .default('step')
      .describe('For each step of a ladder, or for each of its templates.'),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    message: 'lies before from',
  });
export type OffenceQuery = z.infer<typeof offenceQuery>;

const rates = z.strictObject({
  optOuts: z.number(),
  complaints: z.number(),
  upset: z.number(),
  disputes: z.number(),
});

/** How much offence each step gives, with what the figures mean. */
export const offenceReport = z
  .strictObject({
    from: isoDate,
    to: isoDate,
    /** What each figure counts, in plain words. */
    definitions: z.record(z.string(), z.string()),
    limits: z.strictObject({ leastContacts: z.int(), leastOffences: z.int(), perThousand: rates }),
    items: z.array(
      offenceCounts.extend({
        policyId: z.string(),
        step: stepName,
        /** The wording; null where the figures are those of the whole step. */
        templateId: z.string().nullable(),
        perThousand: rates,
        isPaused: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'OffenceReport' });
export type OffenceReport = z.infer<typeof offenceReport>;

/** A step that stopped by itself. */
export const stepPauseView = z
  .strictObject({
    id,
    policyId: z.string(),
    step: stepName,
    over: z.enum(offenceKinds),
    perThousand: z.number(),
    limit: z.number(),
    offence: offenceOfSpan,
    taskId: id,
    pausedAt: isoInstant,
    /** Null: it waits for a person. */
    resumedAt: isoInstant.nullable(),
    resumedBy: z.string().nullable(),
    resumedBecause: z.string().nullable(),
  })
  .meta({ id: 'StepPause' });
export type StepPauseView = z.infer<typeof stepPauseView>;

export const stepPauseQuery = z.strictObject({
  state: z.enum(['running', 'resumed', 'all']).default('running'),
  ...pageById.shape,
});
export type StepPauseQuery = z.infer<typeof stepPauseQuery>;

export const stepPauseList = pageOf(stepPauseView).meta({ id: 'StepPauseList' });
export type StepPauseList = z.infer<typeof stepPauseList>;

export const resumeStep = z
  .strictObject({
    reason: line(500),
  })
  .meta({ id: 'ResumeStep', examples: [{ reason: 'The wording that offended is a new one now.' }] });
export type ResumeStep = z.infer<typeof resumeStep>;
