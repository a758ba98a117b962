import { type Message } from '../message-log/message.types.js';
import { type Mail, recipientsOf } from './mail.schema.js';
import { plainText } from './plain-text.js';

/** One message for each recipient, in the order of the request. */
export function messagesOf(
  sent: Mail,
  accepted: { readonly messageId: string; readonly at: Temporal.Instant; readonly tellsEvents: boolean },
): Message[] {
  const body = { ...bodyOf(sent), ...(sent.attachments && { attachments: sent.attachments.map(fileOf) }) };
  return sent.personalizations
    .flatMap((personalization) => {
      const customArgs = { ...sent.custom_args, ...personalization.custom_args };
      return recipientsOf(personalization).map(({ email }) => ({
        email,
        customArgs,
        subject: personalization.subject ?? sent.subject,
      }));
    })
    .map(({ email, customArgs, subject }, index) => ({
      id: `${accepted.messageId}.sandbox-${index}`,
      providerId: accepted.messageId,
      provider: 'sendgrid',
      channel: 'email',
      at: accepted.at,
      from: sent.from.email,
      to: email,
      replyTo: sent.reply_to?.email ?? sent.reply_to_list?.[0]?.email ?? null,
      subject: subject ?? null,
      ...body,
      attemptId: customArgs['attemptId'] ?? customArgs['attempt_id'] ?? customArgs['attempt'] ?? null,
      firstStatus: 'accepted',
      messagingServiceSid: null,
      segments: 1,
      callback: accepted.tellsEvents
        ? { kind: 'event_webhook', customArgs, categories: sent.categories ?? [] }
        : { kind: 'none' },
    }));
}

function fileOf({ filename, type, content }: NonNullable<Mail['attachments']>[number]) {
  return { name: filename, mediaType: type ?? null, sizeBytes: Buffer.byteLength(content, 'base64') };
}

function bodyOf(sent: Mail): Pick<Message, 'body' | 'html'> {
  const text = sent.content.find(({ type }) => type === 'text/plain')?.value;
  const html = sent.content.find(({ type }) => type === 'text/html')?.value ?? null;
  return { body: text ?? plainText(html ?? ''), html };
}
