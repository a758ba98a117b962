import { type DecidedAccount } from '../escalations/decision-record.decision.js';

/** Where an account stands otherwise than a decision made anew would have it. */
export interface Difference {
  readonly customerId: string;
  /** `action`: something would be done now; `wake_up`: it would be looked at another time; `standing`: it would read otherwise. */
  readonly kind: 'action' | 'wake_up' | 'standing';
  readonly expected: unknown;
  readonly stored: unknown;
}

/**
 * Compares an account that is not due with what is decided about it from the same facts: nothing is to be done before
 * its wake-up. Null when they agree.
 */
export function differenceOf(decided: DecidedAccount, wakeUpAt: Temporal.Instant | null): Difference | null {
  const { decision, snapshot } = decided;
  const { customerId } = snapshot;
  if (decision.actions.length > 0) {
    return { customerId, kind: 'action', expected: decision.actions.map(({ kind }) => kind), stored: [] };
  }
  const [expected, stored] = [decision.nextWakeUpAt?.toString() ?? null, wakeUpAt?.toString() ?? null];
  if (expected !== stored) return { customerId, kind: 'wake_up', expected, stored };
  if (decided.isNews || decided.isNextNews) {
    return { customerId, kind: 'standing', expected: decision.reasons, stored: null };
  }
  return null;
}

/** Those of these accounts that are not due at `now`: the others are left to their own turn. */
export function restingAt<Account extends { readonly wakeUpAt: Temporal.Instant | null }>(
  now: Temporal.Instant,
  accounts: readonly Account[],
): readonly Account[] {
  return accounts.filter(({ wakeUpAt }) => wakeUpAt === null || Temporal.Instant.compare(wakeUpAt, now) > 0);
}

/** The next night at which everything is looked at: three o'clock in the company's zone, after `now`. */
export function nextSweepAt(now: Temporal.Instant, zone: string): Temporal.Instant {
  const local = now.toZonedDateTimeISO(zone);
  const tonight = local.startOfDay().with({ hour: 3 });
  const next = Temporal.ZonedDateTime.compare(tonight, local) > 0 ? tonight : tonight.add({ days: 1 });
  return next.toInstant();
}
