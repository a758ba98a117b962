import { type SendResult } from './channel-provider.js';

/** Failures before any byte was written: the provider cannot have taken anything. */
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);
/** The same while connecting; a connection that stands may break with them after the request was read. */
const unreachable = new Set(['EHOSTUNREACH', 'ENETUNREACH']);

/** A call that brought no answer: not taken when it never connected, else unknown. */
export function resultOfNetworkError(error: unknown): SendResult {
  const code = textOf('code', error) ?? textOf('code', causeOf(error));
  if (code === undefined) return { kind: 'unknown', why: 'no_answer' };
  const during = textOf('syscall', error) ?? textOf('syscall', causeOf(error));
  const isNotTaken = neverConnected.has(code) || (unreachable.has(code) && during === 'connect');
  return isNotTaken ? { kind: 'refused', errorClass: 'outage', code } : { kind: 'unknown', why: code };
}

function causeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
}

function textOf(name: 'code' | 'syscall', error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : undefined;
}
