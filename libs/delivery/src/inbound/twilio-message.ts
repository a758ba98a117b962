import { toStorable } from '../people/rest-text.js';
import { normalAddress } from '@tactful/contact-planning';
import { longestText, type ReceivedMessage } from './received-message.types.js';

const keywords = new Map<string, 'stop' | 'start' | 'help'>([
  ['STOP', 'stop'],
  ['START', 'start'],
  ['HELP', 'help'],
]);

/**
 * Reads the form that Twilio posts when a message comes in; null when it is not one.
 * Fields grow without notice: those we do not know are left alone.
 */
export function readTwilioMessage(channel: 'sms' | 'whatsapp', form: URLSearchParams): ReceivedMessage | null {
  const [providerId, from, to] = [form.get('MessageSid'), form.get('From'), form.get('To')];
  if (!providerId || !from || !to || providerId.length > 100 || from.length > 200) return null;
  const text = toStorable(textOf(form), longestText);
  return {
    channel,
    providerId: toStorable(providerId, 100),
    from: toStorable(normalAddress(channel, from), 200),
    to: [toStorable(normalAddress(channel, to), 200)],
    subject: null,
    text,
    newText: text,
    providerKeyword: keywords.get(form.get('OptOutType') ?? '') ?? null,
    isAutomatic: false,
    isAuthentic: true,
    threadIds: form.getAll('OriginalRepliedMessageSid').map((id) => toStorable(id, 100)),
    quotedTokens: [],
  };
}

/** What was written; a pressed button says its words, and a picture without words is named as such. */
function textOf(form: URLSearchParams): string {
  const words = form.get('Body') ?? '';
  if (words !== '') return words;
  const attachments = Number(form.get('NumMedia') ?? '0');
  return form.get('ButtonText') ?? (attachments > 0 ? `[${attachments} attachment(s) without text]` : '');
}
