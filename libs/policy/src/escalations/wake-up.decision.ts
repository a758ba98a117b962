import { instantOf, leastAfter } from './calendar.decision.js';
import { type ObligationPlan, type PlanFacts } from './obligation-plan.types.js';

/** What time alone may change, beside the plans. */
export interface Watched {
  readonly watch: readonly Temporal.Instant[];
  /** The whole account stands still, so that what is due waits too. */
  readonly isHeld: boolean;
}

/**
 * The next instant at which time alone changes something: a step begins, a waiting one ends, a pause ends, silence is
 * loss. Null: never.
 */
export function nextWakeUp(
  plans: readonly ObligationPlan[],
  { watch, isHeld }: Watched,
  { now, nowMs }: PlanFacts,
): Temporal.Instant | null {
  let leastMs = Infinity;
  for (const plan of plans) leastMs = Math.min(leastMs, firstMoment(plan, isHeld, nowMs));
  const least = leastAfter(now, [...watch, ...plans.flatMap(watchedBy)]);
  if (leastMs === Infinity || (least && least.epochMilliseconds < leastMs)) return least;
  return instantOf(leastMs);
}

/** The first moment after now at which a step begins or ends; Infinity: none does. */
function firstMoment({ ahead, waiting, blocked, due, fees }: ObligationPlan, isHeld: boolean, nowMs: number): number {
  let leastMs = Infinity;
  const consider = (momentMs: number | null): void => {
    if (momentMs !== null && momentMs > nowMs && momentMs < leastMs) leastMs = momentMs;
  };
  for (const { startsAtMs, waitsSinceMs } of ahead) {
    consider(startsAtMs);
    consider(waitsSinceMs);
  }
  for (const { endsAtMs } of waiting) consider(endsAtMs);
  for (const { moment } of blocked) consider(moment.endsAtMs);
  if (isHeld && due) consider(due.endsAtMs);
  if (isHeld) for (const { endsAtMs } of fees) consider(endsAtMs);
  return leastMs;
}

function watchedBy({ pausedBy, freeAt, blocked }: ObligationPlan): readonly Temporal.Instant[] {
  const until = pausedBy?.until;
  return [...(until ? [until] : []), ...(freeAt ? [freeAt] : []), ...blocked.flatMap(({ unmet }) => unmet.watch)];
}
