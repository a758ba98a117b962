import { type AskedMessage } from '../sending/channel-provider.js';
import { twilioErrorClass } from './twilio-codes.js';
import { twilioStatus } from './twilio-statuses.js';

/** What Twilio's word for a status, and its error code, mean. */
export function twilioNews(word: string, errorCode: string | null): AskedMessage {
  const status = twilioStatus(word) ?? null;
  return { status, errorClass: status === 'failed' ? twilioErrorClass(errorCode) : null, errorCode };
}
