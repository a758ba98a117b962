import { type SendResult } from '../sending/channel-provider.js';
import { twilioErrorClass } from './twilio-codes.js';

/** Failures before any byte was written: the provider cannot have taken anything. */
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** What an error of the SDK says about the message. */
export function resultOfTwilioError(error: unknown): SendResult {
  const { status, code } = statusAndCode(error);
  if (status === undefined) return resultOfNetworkError(error);
  if (status === 429) return { kind: 'refused', errorClass: 'rate', code };
  // Twilio says of its 500 that a repeated POST may send twice (error 20500): nobody knows what was taken.
  if (status >= 500 || status === 408) return { kind: 'unknown', why: `http_${status}` };
  return { kind: 'refused', errorClass: twilioErrorClass(code), code };
}

/** A call that brought no answer: not taken when it never connected, else unknown. */
export function resultOfNetworkError(error: unknown): SendResult {
  const code = codeOf(error) ?? codeOf(causeOf(error));
  if (code !== undefined && neverConnected.has(code)) return { kind: 'refused', errorClass: 'outage', code };
  return { kind: 'unknown', why: code ?? 'no_answer' };
}

function statusAndCode(error: unknown): { status: number | undefined; code: string | null } {
  if (typeof error !== 'object' || error === null || !('status' in error) || typeof error.status !== 'number') {
    return { status: undefined, code: null };
  }
  const code = 'code' in error && error.code != null ? String(error.code as string | number) : null;
  return { status: error.status, code };
}

function causeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
