import { type SendResult } from '../sending/channel-provider.js';
import { resultOfNetworkError } from '../sending/network-result.js';
import { twilioErrorClass } from './twilio-codes.js';

/** What an error of the SDK says about the message. */
export function resultOfTwilioError(error: unknown): SendResult {
  const { status, code } = statusAndCode(error);
  if (status === undefined) return resultOfNetworkError(error);
  if (status === 429) return { kind: 'refused', errorClass: 'rate', code };
  // Twilio says of its 500 that a repeated POST may send twice (error 20500): nobody knows what was taken.
  if (status >= 500 || status === 408) return { kind: 'unknown', why: `http_${status}` };
  return { kind: 'refused', errorClass: twilioErrorClass(code), code };
}

function statusAndCode(error: unknown): { status: number | undefined; code: string | null } {
  if (typeof error !== 'object' || error === null || !('status' in error) || typeof error.status !== 'number') {
    return { status: undefined, code: null };
  }
  const code = 'code' in error ? error.code : null;
  return { status: error.status, code: typeof code === 'number' || typeof code === 'string' ? String(code) : null };
}
