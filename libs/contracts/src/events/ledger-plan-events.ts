import { z } from 'zod';
import { obligation } from '../obligation.js';
import { plan, planInstalment } from '../plan.js';
import { isoDate } from '../primitives.js';
import { defineEvent } from './define-event.js';
import { sampleIds, sampleObligation } from './samples.js';

const planData = z.strictObject({ plan, by: z.string().max(200) });
const owedData = planData.extend({ obligations: z.array(obligation) });

const planSample = {
  planId: sampleIds.other,
  customerId: sampleIds.customer,
  currency: 'EUR',
  state: 'active',
  totalMinor: 12_000,
  invoices: [{ invoiceId: sampleIds.invoice, number: 'INV-1001' }],
  instalments: [
    { number: 1, dueDate: '2026-04-01', amountMinor: 6_000 },
    { number: 2, dueDate: '2026-05-01', amountMinor: 6_000 },
  ],
  note: null,
  replaces: null,
  replacedBy: null,
} as const;
const withdrawnSample = { ...sampleObligation, openMinor: 0, state: 'void', withdrawn: 'on_plan' } as const;
const partSample = {
  ...sampleObligation,
  obligationId: sampleIds.message,
  dueDate: '2026-04-01',
  amountMinor: 6_000,
  openMinor: 6_000,
  instalment: { planId: sampleIds.other, number: 1, of: 2 },
} as const;

const inLedger = { topic: 'ledger.v1', subject: 'customer' } as const;
const missedSample = [{ number: 1, dueDate: '2026-04-01', amountMinor: 6_000 }];

/** Payment plans: proposed, agreed, kept or not. */
export const ledgerPlanEvents = [
  defineEvent({
    type: 'ledger.plan.proposed.v1',
    ...inLedger,
    summary: 'Somebody proposes to pay in instalments; a person decides.',
    data: planData.extend({
      /** The last day on which asking rests while it waits. */
      answerUntil: isoDate.optional(),
    }),
    sample: { plan: { ...planSample, state: 'proposed' }, answerUntil: '2026-03-20', by: 'portal' },
  }),
  defineEvent({
    type: 'ledger.plan.declined.v1',
    ...inLedger,
    summary: 'A proposed plan was declined, with an explanation.',
    data: planData.extend({ explanation: z.string().max(1_000) }),
    sample: { plan: { ...planSample, state: 'declined' }, explanation: 'too long', by: 'agent:mia' },
  }),
  defineEvent({
    type: 'ledger.plan.activated.v1',
    ...inLedger,
    summary: 'A plan is agreed: its instalments are owed instead of the invoices it covers.',
    data: owedData,
    sample: { plan: planSample, obligations: [withdrawnSample, partSample], by: 'agent:mia' },
  }),
  defineEvent({
    type: 'ledger.plan.at_risk.v1',
    ...inLedger,
    summary: 'An instalment is open beyond its date.',
    data: planData.extend({
      missed: z.array(planInstalment).min(1),
      /** The last day on which paying keeps the plan, once so many are missed that it would end; else null. */
      graceUntil: isoDate.nullable(),
    }),
    sample: { plan: { ...planSample, state: 'at_risk' }, missed: missedSample, graceUntil: null, by: 'ledger' },
  }),
  defineEvent({
    type: 'ledger.plan.cured.v1',
    ...inLedger,
    summary: 'No instalment is missed any more: the plan is back on track.',
    data: planData,
    sample: { plan: planSample, by: 'ledger' },
  }),
  defineEvent({
    type: 'ledger.plan.completed.v1',
    ...inLedger,
    summary: 'Nothing of the plan is left open.',
    data: planData,
    sample: { plan: { ...planSample, state: 'completed' }, by: 'ledger' },
  }),
  defineEvent({
    type: 'ledger.plan.reopened.v1',
    ...inLedger,
    summary: 'Something of a completed plan is owed again, because a payment did not hold.',
    data: planData,
    sample: { plan: planSample, by: 'api:main' },
  }),
  defineEvent({
    type: 'ledger.plan.defaulted.v1',
    ...inLedger,
    summary: 'Too many instalments were missed for too long: the plan has ended.',
    data: owedData.extend({
      missed: z.array(planInstalment).min(1),
      /** The rest is due at once; else the instalments stay as they are. */
      accelerated: z.boolean(),
    }),
    sample: {
      plan: { ...planSample, state: 'defaulted' },
      missed: missedSample,
      accelerated: true,
      obligations: [{ ...partSample, openMinor: 0, state: 'void', withdrawn: 'accelerated' }],
      by: 'ledger',
    },
  }),
  defineEvent({
    type: 'ledger.plan.ended.v1',
    ...inLedger,
    summary: 'A person ended a running plan: what is left of each invoice is owed as one, on the day given.',
    data: owedData.extend({ reason: z.string().max(500), restDueOn: isoDate }),
    sample: {
      plan: { ...planSample, state: 'ended' },
      reason: 'the customer asks to pay the rest by loan',
      restDueOn: '2026-06-30',
      obligations: [
        { ...partSample, openMinor: 0, state: 'void', withdrawn: 'accelerated' },
        { ...partSample, obligationId: sampleIds.other, dueDate: '2026-06-30' },
      ],
      by: 'agent:mia',
    },
  }),
  defineEvent({
    type: 'ledger.plan.replaced.v1',
    ...inLedger,
    summary: 'A plan was agreed anew; the new one tells what is owed.',
    data: planData,
    sample: { plan: { ...planSample, state: 'replaced', replacedBy: sampleIds.decision }, by: 'agent:mia' },
  }),
] as const;
