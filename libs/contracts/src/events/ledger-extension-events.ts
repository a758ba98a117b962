import { z } from 'zod';
import { obligation } from '../obligation.js';
import { id, isoDate, isoInstant } from '../primitives.js';
import { defineEvent } from './define-event.js';
import { sampleIds, sampleInstant, sampleObligation } from './samples.js';

/** Why a request for more time waits for a person instead of being granted by rule. */
export const extensionReview = z.enum([
  'rule_is_off',
  'too_many_days',
  'invoice_had_enough',
  'account_had_enough',
  'overdue_already',
]);

/** A customer's request for a later due date, and its answer. */
export const extension = z.strictObject({
  extensionId: id,
  customerId: id,
  invoiceId: id,
  number: z.string(),
  /** The due date before any extension. */
  originalDueDate: isoDate,
  /** The due date when more time was asked for. */
  dueDateBefore: isoDate,
  /** The due date that was asked for. */
  newDueDate: isoDate,
  /** The due date that was granted. */
  grantedDueDate: isoDate.nullable(),
  reason: z.string().max(1_000).nullable(),
  /** A contact's id or a name, as given; and the name by which people know who it is. Null: the customer. */
  requestedBy: z.string().max(200).nullable(),
  requestedByName: z.string().max(200).nullable(),
  requestedAt: isoInstant,
  state: z.enum(['requested', 'granted', 'declined']),
  /** Why a person decides; empty when the rule granted it. */
  review: z.array(extensionReview),
  /** The last day on which its invoice is not asked for while a person decides; null when nobody had to. */
  answerUntil: isoDate.nullable(),
  decidedAt: isoInstant.nullable(),
  /** Who granted or declined it; `rule` when it lay within the company's limits. */
  decidedBy: z.string().max(200).nullable(),
  /** What the customer is told when it is declined. */
  explanation: z.string().max(1_000).nullable(),
});
export type Extension = z.infer<typeof extension>;

const data = z.strictObject({ extension, obligations: z.array(obligation), by: z.string().max(200) });
const requested = {
  extensionId: sampleIds.other,
  customerId: sampleIds.customer,
  invoiceId: sampleIds.invoice,
  number: 'INV-1001',
  originalDueDate: '2026-03-03',
  dueDateBefore: '2026-03-03',
  newDueDate: '2026-04-03',
  grantedDueDate: null,
  reason: 'Our own customer pays late this month.',
  requestedBy: sampleIds.contact,
  requestedByName: 'Jana Linde',
  requestedAt: sampleInstant,
  state: 'requested',
  review: ['too_many_days'],
  answerUntil: '2026-03-09',
  decidedAt: null,
  decidedBy: null,
  explanation: null,
} as const;
const decided = { decidedAt: sampleInstant, decidedBy: 'agent:mia' } as const;
const inLedger = { topic: 'ledger.v1', subject: 'customer' } as const;

function sampleOf(given: z.input<typeof extension>) {
  return { extension: given, obligations: [sampleObligation], by: 'agent:mia' };
}

/** More time to pay: asked for, granted, declined. */
export const ledgerExtensionEvents = [
  defineEvent({
    type: 'ledger.extension.requested.v1',
    ...inLedger,
    summary: 'A customer asks for more time, and a person has to decide.',
    data,
    sample: sampleOf({ ...requested, review: [...requested.review] }),
  }),
  defineEvent({
    type: 'ledger.extension.granted.v1',
    ...inLedger,
    summary: 'An invoice is due later, by rule or by a person.',
    data,
    sample: sampleOf({ ...requested, ...decided, review: [], state: 'granted', grantedDueDate: '2026-03-20' }),
  }),
  defineEvent({
    type: 'ledger.extension.declined.v1',
    ...inLedger,
    summary: 'More time was not granted; the explanation says why.',
    data,
    sample: sampleOf({
      ...requested,
      ...decided,
      review: [...requested.review],
      state: 'declined',
      explanation: 'We can offer a plan instead.',
    }),
  }),
] as const;
