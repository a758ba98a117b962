import { type SendResult } from './channel-provider.js';

/** Failures before any byte was written: the provider cannot have taken anything. */
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** A call that brought no answer: not taken when it never connected, else unknown. */
export function resultOfNetworkError(error: unknown): SendResult {
  const code = codeOf(error) ?? codeOf(causeOf(error));
  if (code !== undefined && neverConnected.has(code)) return { kind: 'refused', errorClass: 'outage', code };
  return { kind: 'unknown', why: code ?? 'no_answer' };
}

function causeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
