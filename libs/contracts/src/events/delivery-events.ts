import { z } from 'zod';
import { notice } from '../notice.js';
import { amountMinor, channel, currencyCode, hours, id, isoDate, isoInstant, tone } from '../primitives.js';
import { plainPromise, replyConcern, replyReading } from '../reply-reading.js';
import { defineEvent } from './define-event.js';
import { escalationStep, task } from './escalation-events.js';
import { sampleIds, sampleInstant } from './samples.js';

/** A message as every event about it tells it. `messageId` is the plan, `attemptId` one try to send it. */
const about = z.strictObject({
  messageId: id,
  customerId: id,
  contactId: id,
  channel,
  /** `ladder`, or what else the message is. */
  purpose: z.enum(['ladder', 'notice', 'confirmation', 'acknowledgement', 'answer', 'agent']),
  /** Every (obligation, step) of this customer that the message consumes; empty for other purposes. */
  steps: z.array(escalationStep),
  /** Of a `notice` or an `answer`: what it tells of. */
  notice: notice.optional(),
  /** Further customers whose accounts the same message speaks of: one person answers for all of them. */
  sharedWith: z.array(id).optional(),
  wantedTone: tone.nullable(),
});
const attempted = about.extend({
  attemptId: id,
  /** The tone it was really written in. */
  tone: tone.nullable(),
});
const outcome = attempted.extend({ at: isoInstant });
const stepSample = {
  obligationId: sampleIds.invoice,
  invoiceId: sampleIds.invoice,
  ladderRun: 0,
  step: 'reminder',
  validFrom: '2026-03-10',
  validUntil: '2026-03-16',
} as const;
const aboutSample = {
  messageId: sampleIds.message,
  customerId: sampleIds.customer,
  contactId: sampleIds.contact,
  channel: 'sms',
  purpose: 'ladder',
  steps: [stepSample],
  wantedTone: 'clear',
} as const;
const attemptedSample = { ...aboutSample, attemptId: sampleIds.attempt, tone: 'friendly' } as const;
const outcomeSample = { ...attemptedSample, at: sampleInstant } as const;

const inDelivery = { topic: 'delivery.v1', subject: 'customer' } as const;

/** When it will leave, in the words an agent reads. */
const planned = about.extend({
  sendAt: isoInstant,
  /** `2026-03-10T09:00[Europe/Berlin]`: the customer's own time. */
  localTime: z.string(),
  because: z.string().max(80),
});

/** A message that will not leave (any more), and why: its steps are consumed with this reason. */
const ended = about.partial({ contactId: true, channel: true, messageId: true }).extend({
  at: isoInstant,
  because: z.string().max(80),
  /** For `superseded`: the message that says it now. */
  replacedBy: id.nullable(),
});
const endedSample = { ...aboutSample, at: sampleInstant, because: 'paid', replacedBy: null };

/** An outcome that tells nothing beside itself. */
const plainOutcome = { ...inDelivery, data: outcome, sample: outcomeSample };

/** Facts of contacts made and not made, of replies, consent and preferences. */
export const deliveryEvents = [
  defineEvent({
    type: 'delivery.message.planned.v1',
    ...inDelivery,
    summary: 'A message waits for its moment; more steps may still join it.',
    data: planned,
    sample: {
      ...aboutSample,
      sendAt: sampleInstant,
      localTime: '2026-03-10T09:00[Europe/Berlin]',
      because: 'step_due',
    },
  }),
  defineEvent({
    type: 'delivery.contact.deferred.v1',
    ...inDelivery,
    summary: 'A message waits longer, with the reason.',
    data: planned,
    sample: {
      ...aboutSample,
      sendAt: sampleInstant,
      localTime: '2026-03-10T09:00[Europe/Berlin]',
      because: 'quiet_hours',
    },
  }),
  defineEvent({
    type: 'delivery.contact.suppressed.v1',
    ...inDelivery,
    summary: 'A contact will not be made, with the reason.',
    data: ended,
    sample: endedSample,
  }),
  defineEvent({
    type: 'delivery.contact.superseded.v1',
    ...inDelivery,
    summary: 'Another message says it now.',
    data: ended,
    sample: { ...endedSample, because: 'superseded', replacedBy: sampleIds.other },
  }),
  defineEvent({
    type: 'delivery.contact.expired.v1',
    ...inDelivery,
    summary: 'The last date of the steps passed before a moment was found.',
    data: ended,
    sample: { ...endedSample, because: 'expired' },
  }),
  defineEvent({
    type: 'delivery.message.accepted.v1',
    ...inDelivery,
    summary: 'The provider took the message.',
    data: outcome.extend({
      provider: z.string(),
      providerId: z.string(),
      templateId: z.string(),
      locale: z.string(),
      /** Every amount in the text, from the truth gate. */
      amounts: z.array(z.strictObject({ currency: currencyCode, amountMinor })),
      invoiceNumbers: z.array(z.string()),
      gateReadAt: isoInstant,
    }),
    sample: {
      ...outcomeSample,
      provider: 'twilio',
      providerId: 'SM00000000000000000000000000000000',
      templateId: 'overdue_clear@1',
      locale: 'en',
      amounts: [{ currency: 'EUR', amountMinor: 12_000 }],
      invoiceNumbers: ['INV-1001'],
      gateReadAt: sampleInstant,
    },
  }),
  defineEvent({
    type: 'delivery.message.sent.v1',
    ...plainOutcome,
    summary: 'The provider handed it on.',
  }),
  defineEvent({
    type: 'delivery.message.delivered.v1',
    ...plainOutcome,
    summary: 'It reached the phone or mailbox.',
  }),
  defineEvent({
    type: 'delivery.message.read.v1',
    ...plainOutcome,
    summary: 'It was read.',
  }),
  defineEvent({
    type: 'delivery.message.failed.v1',
    ...inDelivery,
    summary: 'It was accepted and then not delivered, or refused.',
    data: outcome.extend({
      errorClass: z.string(),
      errorCode: z.string().nullable(),
      wasAccepted: z.boolean(),
      next: z.string(),
    }),
    sample: {
      ...outcomeSample,
      errorClass: 'address_maybe',
      errorCode: '30003',
      wasAccepted: true,
      next: 'next_channel',
    },
  }),
  defineEvent({
    type: 'delivery.message.unknown.v1',
    ...plainOutcome,
    summary: 'The provider did not answer: it may or may not have been taken. Being looked up.',
  }),
  defineEvent({
    type: 'delivery.message.silent.v1',
    ...plainOutcome,
    summary: 'The provider took it and has told nothing of its end for so long that nobody waits for it any more.',
  }),
  defineEvent({
    type: 'delivery.message.parked.v1',
    ...inDelivery,
    summary: 'It cannot be found out whether it was taken: a person decides.',
    data: outcome.extend({ because: z.string() }),
    sample: { ...outcomeSample, because: 'provider_cannot_be_asked' },
  }),
  defineEvent({
    type: 'delivery.message.crossed.v1',
    ...inDelivery,
    summary: 'A payment, dispute or stop landed in the seconds in which the message left.',
    data: outcome.extend({ fact: z.string() }),
    sample: { ...outcomeSample, fact: 'payment' },
  }),
  defineEvent({
    type: 'delivery.reply.received.v1',
    ...inDelivery,
    summary: 'The customer wrote.',
    data: z.strictObject({
      replyId: id,
      customerId: id,
      contactId: id,
      channel,
      at: isoInstant,
      text: z.string().max(20_000),
      /** What the words were taken for; `other` pauses automation until an agent has read it. */
      keyword: z.enum(['stop', 'start', 'help', 'other']),
      /** The last message before it, if any: the contact counts as answered. */
      inReplyTo: id.nullable(),
      /** What the words seem to say, strongest first: a suggestion; left out: nobody has looked at them. */
      understanding: z.array(replyReading).optional(),
      /** Nothing is asked for until a person has looked after them; left out: nothing of the kind was said. */
      concerns: z.array(replyConcern).optional(),
      /** What the reply promises plainly, beside nothing that a person should look at; left out: nothing of the kind. */
      promise: plainPromise.optional(),
    }),
    sample: {
      replyId: sampleIds.other,
      customerId: sampleIds.customer,
      contactId: sampleIds.contact,
      channel: 'sms',
      at: sampleInstant,
      text: 'I will pay on Friday',
      keyword: 'other',
      inReplyTo: sampleIds.message,
      understanding: [{ intent: 'promise', confidence: 0.9, date: '2026-03-13', amountMinor: null, currency: null }],
      promise: { by: '2026-03-13', amountMinor: null, currency: null },
    },
  }),
  defineEvent({
    type: 'delivery.reply.read.v1',
    ...inDelivery,
    summary: 'An agent has read a reply; automation may go on.',
    data: z.strictObject({ replyId: id, customerId: id, contactId: id, at: isoInstant, by: z.string() }),
    sample: {
      replyId: sampleIds.other,
      customerId: sampleIds.customer,
      contactId: sampleIds.contact,
      at: sampleInstant,
      by: 'agent:mia',
    },
  }),
  defineEvent({
    type: 'delivery.consent.changed.v1',
    ...inDelivery,
    summary: 'A person opted out of, or back into, a channel.',
    data: z.strictObject({
      customerId: id,
      contactId: id,
      channel,
      state: z.enum(['opted_out', 'opted_in', 'address_bad']),
      source: z.enum(['keyword', 'reply', 'page', 'provider', 'agent', 'api', 'one_click']),
      /** The person called the message spam; left out: no. */
      isComplaint: z.literal(true).optional(),
      at: isoInstant,
    }),
    sample: {
      customerId: sampleIds.customer,
      contactId: sampleIds.contact,
      channel: 'sms',
      state: 'opted_out',
      source: 'keyword',
      at: sampleInstant,
    },
  }),
  defineEvent({
    type: 'delivery.preferences.changed.v1',
    ...inDelivery,
    summary: 'How a customer wants to be reached changed.',
    data: z.strictObject({
      customerId: id,
      at: isoInstant,
      by: z.string(),
      /** The contact whose own wishes they are; null or left out: those of the whole account. */
      contactId: id.nullable().optional(),
      preferences: z.strictObject({
        channels: z.array(channel).nullable(),
        hours: z.array(hours).nullable(),
        locale: z.string().nullable(),
        pausedUntil: isoDate.nullable(),
        paymentMethod: z.string().nullable(),
        payDays: z.array(z.int()).nullable(),
      }),
    }),
    sample: {
      customerId: sampleIds.customer,
      at: sampleInstant,
      by: 'page',
      preferences: {
        channels: ['email'],
        hours: null,
        locale: null,
        pausedUntil: null,
        paymentMethod: null,
        payDays: null,
      },
    },
  }),
  defineEvent({
    type: 'delivery.task.opened.v1',
    ...inDelivery,
    summary: 'Delivery needs a person (parked message, unclear zone, no channel left).',
    data: z.strictObject({ task }),
    sample: {
      task: {
        taskId: sampleIds.other,
        customerId: sampleIds.customer,
        kind: 'no_channel',
        title: 'No channel is left',
        because: 'all_opted_out',
        dueOn: null,
      },
    },
  }),
] as const;
