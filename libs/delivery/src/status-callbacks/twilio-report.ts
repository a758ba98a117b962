import { toStorable } from '../people/rest-text.js';
import { twilioNews } from '../twilio/twilio-news.js';
import { type MeantReport } from './status-callbacks.service.js';

/** Reads a signed status callback of Twilio; null when it tells no status. */
export function readTwilioReport(
  form: URLSearchParams,
  ids: { readonly companyId: string; readonly attemptId: string },
): MeantReport | null {
  const providerId = textOf(form, ['MessageSid', 'SmsSid'], 100);
  const word = textOf(form, ['MessageStatus', 'SmsStatus'], 60);
  if (!providerId || !word) return null;
  const code = textOf(form, ['ErrorCode'], 60);
  const { status, ...failure } = twilioNews(word, code);
  return {
    ...ids,
    provider: 'twilio',
    eventKey: `${providerId}/${word}`,
    word,
    code,
    told: status ? { status, providerId, ...failure, optsOut: false } : null,
  };
}

/** The first of these fields that is there, storable and cut. */
function textOf(form: URLSearchParams, names: readonly string[], maxLength: number): string | null {
  const [given] = names.flatMap((name) => form.getAll(name));
  return given === undefined ? null : toStorable(given, maxLength);
}
