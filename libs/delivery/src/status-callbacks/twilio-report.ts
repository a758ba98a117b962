import { twilioErrorClass } from '../twilio/twilio-codes.js';
import { twilioStatus } from '../twilio/twilio-statuses.js';
import { type MeantReport } from './status-callbacks.service.js';

/** Reads a signed status callback of Twilio; null when it tells no status. */
export function readTwilioReport(
  form: URLSearchParams,
  ids: { readonly companyId: string; readonly attemptId: string },
): MeantReport | null {
  const providerId = form.get('MessageSid') ?? form.get('SmsSid');
  const word = form.get('MessageStatus') ?? form.get('SmsStatus');
  if (!providerId || !word) return null;
  const code = form.get('ErrorCode');
  const status = twilioStatus(word);
  const errorClass = status === 'failed' ? twilioErrorClass(code) : null;
  return {
    ...ids,
    provider: 'twilio',
    eventKey: `${providerId}/${word}`.slice(0, 200),
    word: word.slice(0, 60),
    code,
    told: status ? { status, providerId, errorClass, errorCode: code, optsOut: false } : null,
  };
}
