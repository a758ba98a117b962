import { z } from 'zod';
import { obligation } from '../obligation.js';
import { amountMinor, currencyCode, id, isoDate, isoInstant } from '../primitives.js';
import { defineEvent } from './define-event.js';
import { sampleIds, sampleInstant, sampleObligation } from './samples.js';

/** What a promise to pay is, or how it ended. */
export const promiseState = z.enum(['running', 'kept', 'partly_kept', 'broken', 'withdrawn']);

/** How somebody promised to pay. */
export const promiseChannel = z.enum(['phone', 'in_person', 'sms', 'whatsapp', 'email', 'portal', 'other']);

/** A promise to pay an amount until a day. While it runs its invoices are not asked for and do not age. */
export const paymentPromise = z.strictObject({
  promiseId: id,
  customerId: id,
  currency: currencyCode,
  amountMinor: amountMinor.positive(),
  /** The last day on which the payment was promised. */
  by: isoDate,
  /** The last day on which it is waited for: `by` and some days of grace. It is judged when this day is over. */
  graceUntil: isoDate,
  /** What it is about, each invoice with the hold that pauses it meanwhile. */
  invoices: z.array(z.strictObject({ invoiceId: id, number: z.string(), holdId: id })).min(1),
  /** A contact's id or a name, as given; and the name by which people know who it is. Null: the customer. */
  promisedBy: z.string().max(200).nullable(),
  promisedByName: z.string().max(200).nullable(),
  /** The customer's own words. */
  words: z.string().max(1_000).nullable(),
  channel: promiseChannel.nullable(),
  /** The reply that it was recorded from by itself; null or left out: a person recorded it. */
  replyId: id.nullable().optional(),
  madeAt: isoInstant,
  state: promiseState,
  /** The cash that came in for its invoices since it was made, as it was judged; 0 while it runs. */
  receivedMinor: amountMinor.min(0),
  endedAt: isoInstant.nullable(),
  /** Why it was withdrawn: a person's reason, or `nothing_left_to_pay`. */
  withdrawnBecause: z.string().max(500).nullable(),
});
export type PaymentPromise = z.infer<typeof paymentPromise>;

const data = z.strictObject({ promise: paymentPromise, obligations: z.array(obligation), by: z.string().max(200) });
const running = {
  promiseId: sampleIds.other,
  customerId: sampleIds.customer,
  currency: 'EUR',
  amountMinor: 12_000,
  by: '2026-03-13',
  graceUntil: '2026-03-15',
  invoices: [{ invoiceId: sampleIds.invoice, number: 'INV-1001', holdId: sampleIds.message }],
  promisedBy: sampleIds.contact,
  promisedByName: 'Jana Linde',
  words: 'We pay on Friday, when the salaries are through.',
  channel: 'phone',
  madeAt: sampleInstant,
  state: 'running',
  receivedMinor: 0,
  endedAt: null,
  withdrawnBecause: null,
} as const;
const inLedger = { topic: 'ledger.v1', subject: 'customer' } as const;

function sampleOf(state: z.infer<typeof promiseState>, receivedMinor: number, withdrawnBecause: string | null) {
  const ended = state === 'running' ? null : sampleInstant;
  const promise = { ...running, state, receivedMinor, withdrawnBecause, endedAt: ended };
  return { promise, obligations: [sampleObligation], by: 'agent:mia' };
}

/** Promises to pay: made, and how each ended. A promise ends once. */
export const ledgerPromiseEvents = [
  defineEvent({
    type: 'ledger.promise.made.v1',
    ...inLedger,
    summary: 'A customer promised to pay until a day; its invoices are not asked for until then.',
    data,
    sample: sampleOf('running', 0, null),
  }),
  defineEvent({
    type: 'ledger.promise.kept.v1',
    ...inLedger,
    summary: 'The promised money came in.',
    data,
    sample: sampleOf('kept', 12_000, null),
  }),
  defineEvent({
    type: 'ledger.promise.partly_kept.v1',
    ...inLedger,
    summary: 'The promised day and its grace passed; a part of the money came in.',
    data,
    sample: sampleOf('partly_kept', 5_000, null),
  }),
  defineEvent({
    type: 'ledger.promise.broken.v1',
    ...inLedger,
    summary: 'The promised day and its grace passed, and nothing came in.',
    data,
    sample: sampleOf('broken', 0, null),
  }),
  defineEvent({
    type: 'ledger.promise.withdrawn.v1',
    ...inLedger,
    summary: 'A promise no longer stands: somebody withdrew it, or nothing is left to pay.',
    data,
    sample: sampleOf('withdrawn', 0, 'the customer asked for a plan instead'),
  }),
] as const;
