import { type Message, type Receipt, type Reply } from '../message-log/message.types.js';

/** One thing the company is to be told by a webhook. */
export type Telling =
  | { readonly kind: 'receipt'; readonly receipt: Receipt; readonly message: Message }
  | { readonly kind: 'reply'; readonly reply: Reply };

/** SendGrid posts its events as one array. */
const mostEventsInABatch = 500;

/** What is told in order: the receipts of one text, the replies of one person, all mail events. */
export function laneOf(telling: Telling): string {
  if (telling.kind === 'reply') return `${telling.reply.channel} ${telling.reply.from}`;
  return receiptLane(telling.message, telling.receipt.forged);
}

/** The lane of a message's receipts. A forged one goes alone, because its signature spoils the whole request. */
export function receiptLane(message: Message, forged = false): string {
  if (forged) return `forged ${message.id}`;
  return message.callback.kind === 'event_webhook' ? 'mail events' : message.id;
}

/** How many tellings of this one's lane go into one request. */
export function batchLimitOf(telling: Telling): number {
  return telling.kind === 'receipt' && telling.message.callback.kind === 'event_webhook' ? mostEventsInABatch : 1;
}
