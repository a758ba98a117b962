import { type DueStatus } from './business-timers.js';

const firstWaitMs = 1;
const longestWaitMs = 4;
/** A system that does not come to rest within this long (machine time) has a fault worth seeing. */
const restTimeoutMs = 120_000;

/**
 * Looks until nobody is busy in two looks in a row and nothing was done between them; returns the last look.
 * Throws when that does not happen within two minutes of machine time.
 *
 * One look is not enough where several processes are asked one after the other: what the last one did after the first
 * one's answer may be work for the first again (F. Mattern, Algorithms for distributed termination detection, 1987).
 */
export async function untilAtRest(look: () => Promise<DueStatus>): Promise<DueStatus> {
  const deadline = performance.now() + restTimeoutMs;
  let before: DueStatus | undefined;
  let waitMs = firstWaitMs;
  while (performance.now() < deadline) {
    const status = await look();
    if (!status.busy && before?.workDone === status.workDone) return status;
    before = status.busy ? undefined : status;
    if (before) continue;
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    waitMs = Math.min(waitMs * 2, longestWaitMs);
  }
  throw new Error(`Virtual time cannot move: something stayed busy for ${restTimeoutMs / 1000} s`);
}
