import { providerAddress, type TrackedMessage } from '../message-log/message-book.js';
import { rfc2822 } from './rfc2822.js';

/** A message as Twilio's API shows it: the same names, types and date format. */
export function messageResource(accountSid: string, tracked: TrackedMessage): Record<string, unknown> {
  const { message } = tracked;
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${message.id}`;
  const senderIsChosen = tracked.status !== 'accepted';
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: tracked.redacted ? '' : message.body,
    date_created: rfc2822(message.at),
    date_sent: tracked.sentAt === null ? null : rfc2822(tracked.sentAt),
    date_updated: rfc2822(tracked.updatedAt),
    direction: 'outbound-api',
    error_code: tracked.errorCode,
    error_message: tracked.reason,
    from: senderIsChosen ? providerAddress(message.channel, message.from) : null,
    messaging_service_sid: message.messagingServiceSid,
    num_media: '0',
    num_segments: String(senderIsChosen ? message.segments : 0),
    price: null,
    price_unit: 'USD',
    sid: message.id,
    status: tracked.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: providerAddress(message.channel, message.to),
    uri: `${uri}.json`,
  };
}
