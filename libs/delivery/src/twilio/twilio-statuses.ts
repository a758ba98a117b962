import { type DeliveryStatus } from '../status-callbacks/delivery-status.js';

/** Twilio's words for the status of a message we sent, in ours. A word that is not here is logged and left alone. */
export const twilioStatuses: Readonly<Record<string, DeliveryStatus>> = {
  accepted: 'accepted',
  scheduled: 'accepted',
  queued: 'accepted',
  sending: 'accepted',
  sent: 'sent',
  delivered: 'delivered',
  partially_delivered: 'delivered',
  read: 'read',
  undelivered: 'failed',
  failed: 'failed',
  canceled: 'failed',
};

/** Our word for one of Twilio's, undefined when it is unknown. */
export function twilioStatus(word: string): DeliveryStatus | undefined {
  return twilioStatuses[word];
}
