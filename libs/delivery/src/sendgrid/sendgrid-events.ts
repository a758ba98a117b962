import { z } from 'zod';
import { type ErrorClass } from '../sending/channel-provider.js';
import { type DeliveryStatus } from '../status-callbacks/delivery-status.js';

/** What an event of SendGrid says about a message, in our words. */
export interface EventMeaning {
  readonly status: DeliveryStatus;
  readonly errorClass: ErrorClass | null;
  readonly optsOut: boolean;
  /** The person called the mail spam. */
  readonly isComplaint?: true;
}

const plain = (status: DeliveryStatus): EventMeaning => ({ status, errorClass: null, optsOut: false });
const failed = (errorClass: ErrorClass): EventMeaning => ({ status: 'failed', errorClass, optsOut: false });
/** Whoever reports a mail as spam or unsubscribes has received it. */
const optOut: EventMeaning = { status: 'delivered', errorClass: null, optsOut: true };

/** SendGrid's event words in ours (Event Webhook reference). A word that is not here is logged and left alone. */
export const sendGridEvents: Readonly<Record<string, EventMeaning>> = {
  processed: plain('accepted'),
  deferred: plain('accepted'),
  delivered: plain('delivered'),
  open: plain('read'),
  click: plain('read'),
  bounce: failed('address_permanent'),
  blocked: failed('address_maybe'),
  dropped: failed('address_permanent'),
  spamreport: { ...optOut, isComplaint: true },
  unsubscribe: optOut,
  group_unsubscribe: optOut,
};

/** Reasons for which SendGrid drops a mail without trying; anything else is the address. */
const droppedReasons: readonly (readonly [RegExp, ErrorClass])[] = [
  [/unsubscribed|spam report/i, 'opted_out'],
  [/invalid smtpapi|spam content|recipient list over/i, 'content'],
];

/** An event of the webhook, as far as it is read. Fields come and go without notice. */
export const sendGridEvent = z.looseObject({
  event: z.string().max(60),
  sg_event_id: z.string().max(200),
  timestamp: z.number().optional(),
  type: z.string().optional(),
  reason: z.string().optional(),
  sg_message_id: z.string().optional(),
  'smtp-id': z.string().optional(),
  attempt_id: z.uuid().optional(),
  company_id: z.uuid().optional(),
});
export type SendGridEvent = z.infer<typeof sendGridEvent>;

/** The meaning of an event, undefined for a word that we do not know. */
export function meaningOf({ event, type, reason = '' }: SendGridEvent): EventMeaning | undefined {
  if (event === 'bounce' && type === 'blocked') return sendGridEvents['blocked'];
  if (event === 'dropped') {
    const known = droppedReasons.find(([pattern]) => pattern.test(reason));
    return known ? failed(known[1]) : sendGridEvents['dropped'];
  }
  return sendGridEvents[event];
}
