import { providerAddress } from '../message-log/message-book.js';
import { type Message, type Receipt, type Reply } from '../message-log/message.types.js';

const apiVersion = '2010-04-01';

/** The fields of Twilio's status callback. */
export function statusForm(accountSid: string, message: Message, receipt: Receipt): Record<string, string> {
  return {
    AccountSid: accountSid,
    ApiVersion: apiVersion,
    From: providerAddress(message.channel, message.from),
    MessageSid: message.providerId,
    MessageStatus: receipt.status,
    SmsSid: message.providerId,
    SmsStatus: receipt.status,
    To: providerAddress(message.channel, message.to),
    ...(message.messagingServiceSid !== null && { MessagingServiceSid: message.messagingServiceSid }),
    ...(receipt.errorCode !== null && { ErrorCode: String(receipt.errorCode) }),
    ...(message.channel === 'whatsapp' && { ChannelPrefix: 'whatsapp', ChannelToAddress: message.to }),
    ...(receipt.status === 'read' && { EventType: 'READ' }),
  };
}

/** The fields of Twilio's webhook for a message that comes in. */
export function inboundTextForm(accountSid: string, reply: Reply): Record<string, string> {
  return {
    AccountSid: accountSid,
    ApiVersion: apiVersion,
    Body: reply.text,
    From: providerAddress(reply.channel, reply.from),
    MessageSid: reply.id,
    NumMedia: '0',
    NumSegments: '1',
    SmsMessageSid: reply.id,
    SmsSid: reply.id,
    SmsStatus: 'received',
    To: providerAddress(reply.channel, reply.to),
    ...(reply.channel === 'whatsapp' && {
      MessageType: 'text',
      ProfileName: reply.profileName ?? reply.from,
      // Whoever hides their number has none here.
      ...(reply.from.startsWith('+') && { WaId: reply.from.slice(1) }),
    }),
  };
}
