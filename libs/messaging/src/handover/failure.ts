import { sqlState } from '@tactful/runtime';

const connectionErrors = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EHOSTUNREACH']);
/** SQLSTATE classes: connection, resources, lock or serialization conflict, operator intervention (shutdown). */
const passingClasses = ['08', '53', '40', '57P'];
const connectionLost =
  /connection terminated|client has encountered a connection error|driver not connected|timeout exceeded when trying to connect/i;

/**
 * True when the cause is the machinery (database away, deadlock, shutdown), not the event: the batch is
 * tried again for as long as it takes and never becomes a dead letter.
 */
export function isPassing(error: unknown): boolean {
  const state = sqlState(error);
  if (state !== undefined)
    return connectionErrors.has(state) || passingClasses.some((start) => state.startsWith(start));
  return error instanceof Error && connectionLost.test(error.message);
}

/** The text kept with a dead letter: where it failed, without the data. */
export function describeFailure(error: unknown): string {
  return (error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(0, 4_000);
}
