import {
  amountMinor,
  id,
  isoDate,
  isoInstant,
  line,
  note,
  pageOf,
  plan,
  planInstalment,
  planState,
} from '@tactful/contracts';
import { z } from 'zod';
import { documentDate } from '../fields/dates.js';
import { givenId } from '../fields/ids.js';
import { pageQuery } from '../paging/paging.js';
import { planHappenings } from './plan.types.js';
import { planSchedule } from './schedule/schedule.schemas.js';

const mostInvoices = 100;
const equalSchedule = { kind: 'equal', instalments: 3, firstDueDate: '2026-04-01', every: 'month' } as const;

export const newPlan = z
  .strictObject({
    customerId: givenId,
    /** Open invoices in one currency, each once. */
    invoiceIds: z
      .array(givenId)
      .min(1)
      .max(mostInvoices)
      .refine((ids) => new Set(ids).size === ids.length, 'must not name an invoice twice'),
    schedule: planSchedule,
    note: note(1_000).nullable().optional(),
  })
  .meta({
    id: 'NewPlan',
    examples: [
      {
        customerId: '01980000-0000-7000-8000-000000000002',
        invoiceIds: ['01980000-0000-7000-8000-000000000004'],
        schedule: equalSchedule,
      },
    ],
  });
export type NewPlan = z.infer<typeof newPlan>;

export const planAcceptance = z
  .strictObject({
    /** Another schedule than the proposed one: agreed with it, nothing more is asked. */
    schedule: planSchedule.optional(),
  })
  .meta({ id: 'PlanAcceptance', examples: [{}] });
export type PlanAcceptance = z.infer<typeof planAcceptance>;

export const planRejection = z
  .strictObject({
    /** For the customer to understand. */
    explanation: note(1_000).refine((text) => text.trim() !== '', 'must not be empty'),
  })
  .meta({ id: 'PlanRejection', examples: [{ explanation: 'We can wait until June, not longer.' }] });
export type PlanRejection = z.infer<typeof planRejection>;

export const renegotiation = z
  .strictObject({ schedule: planSchedule, note: note(1_000).nullable().optional() })
  .meta({ id: 'PlanRenegotiation', examples: [{ schedule: { ...equalSchedule, instalments: 6 } }] });
export type Renegotiation = z.infer<typeof renegotiation>;

export const planEnding = z
  .strictObject({
    /** Why it ends, for the customer to understand. */
    reason: line(500),
    /**
     * When what is left is due, not before today. Left out: as late as the last instalment that is left, and not before
     * the days of the settings (`plans.restDueAfterDays`).
     */
    restDueOn: documentDate.optional(),
  })
  .meta({
    id: 'PlanEnding',
    examples: [{ reason: 'the customer asks to pay the rest by loan', restDueOn: '2026-06-30' }],
  });
export type PlanEnding = z.infer<typeof planEnding>;

const instalmentView = planInstalment.extend({
  /** Still owed of it. */
  openMinor: amountMinor,
  disputedMinor: amountMinor,
  /** `missed`: open beyond its date; `withdrawn`: its plan has ended, and what was open is owed otherwise. */
  state: z.enum(['planned', 'open', 'missed', 'paid', 'withdrawn']),
});
export type InstalmentView = z.infer<typeof instalmentView>;

const planShown = plan.omit({ planId: true, instalments: true }).extend({
  id,
  schedule: planSchedule,
  instalments: z.array(instalmentView),
  /** What is still owed under the plan. */
  openMinor: amountMinor,
  /** Why it was declined, or ended by a person. */
  explanation: z.string().nullable(),
  /** How often it came back on track. */
  curedTimes: z.int(),
  /** The last day on which paying keeps the plan, while so many instalments are missed that it would end. */
  graceUntil: isoDate.nullable(),
  /** When what was left of it is due, after a person ended it. */
  restDueOn: isoDate.nullable(),
  proposedBy: z.string(),
  proposedAt: isoInstant,
});

export const planView = planShown
  .extend({
    history: z.array(
      z.object({ what: z.enum(planHappenings), at: isoInstant, by: z.string(), note: z.string().nullable() }),
    ),
  })
  .meta({ id: 'Plan' });
export type PlanView = z.infer<typeof planView>;

export const planSummary = planShown.meta({ id: 'PlanSummary' });
export type PlanSummary = z.infer<typeof planSummary>;
export const planPage = pageOf(planSummary).meta({ id: 'PlanPage' });

export const planQuery = z.strictObject({
  ...pageQuery,
  customerId: givenId.optional(),
  state: planState.optional(),
});
export type PlanQuery = z.infer<typeof planQuery>;
