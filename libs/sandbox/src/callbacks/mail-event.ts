import { type Message, type Receipt } from '../message-log/message.types.js';

/** One object of SendGrid's event webhook; the mail's `custom_args` stand beside the event's own fields. */
export function mailEvent(message: Message, receipt: Receipt): Record<string, unknown> {
  const { customArgs, categories } =
    message.callback.kind === 'event_webhook' ? message.callback : { customArgs: {}, categories: [] };
  return {
    ...customArgs,
    email: message.to,
    timestamp: Math.floor(receipt.occursAt.epochMilliseconds / 1_000),
    'smtp-id': smtpId(message.providerId),
    event: receipt.status,
    ...(categories.length > 0 && { category: categories }),
    sg_event_id: Buffer.from(receipt.eventId).toString('base64url'),
    sg_message_id: message.id,
    ...detailsOf(receipt),
  };
}

/** The Message-ID that the sandbox gives a mail. */
export function smtpId(providerId: string): string {
  return `<${providerId}@sandbox.invalid>`;
}

function detailsOf(receipt: Receipt): Record<string, unknown> {
  switch (receipt.status) {
    case 'delivered':
      return { response: '250 OK' };
    case 'bounce':
      return { reason: receipt.reason, status: '5.1.1', type: 'bounce', bounce_classification: 'Invalid Address' };
    case 'dropped':
      return { reason: receipt.reason, status: '5.0.0' };
    case 'open':
      return { useragent: 'Mozilla/5.0', ip: '192.0.2.1', sg_machine_open: false };
    default:
      return {};
  }
}
