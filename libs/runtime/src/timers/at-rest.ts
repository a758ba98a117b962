import { type DueStatus } from './business-timers.js';

/** Between two looks at a busy system passes an eighth of the time that it has been busy, within these bounds. */
const shortestWaitMs = 1;
const longestWaitMs = 100;
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
  const from = performance.now();
  let before: DueStatus | undefined;
  while (performance.now() < from + restTimeoutMs) {
    const status = await look();
    if (!status.busy && before?.workDone === status.workDone) return status;
    before = status.busy ? undefined : status;
    if (before) continue;
    const waitMs = Math.min(Math.max(shortestWaitMs, (performance.now() - from) / 8), longestWaitMs);
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
  throw new Error(`Virtual time cannot move: something stayed busy for ${restTimeoutMs / 1000} s`);
}
