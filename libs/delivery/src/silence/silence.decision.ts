import { type Channel } from '@tactful/contracts';
import { type AttemptRecord } from '../attempts/attempt.types.js';
import { outcomeEvents } from '../attempts/attempt-events.js';
import { type Standing, type Transition, unchanged } from '../attempts/transition.types.js';

/** How long a provider's silence about a message that it took is borne. Hours of business time after acceptance. */
export interface Patience {
  /** Callbacks are seconds late, not hours: one that has not come by then is lost, or the phone is off. */
  readonly askAfterHours: number;
  readonly askEveryHours: number;
  /** Nothing can happen to the message after that. */
  readonly giveUpAfterHours: number;
}

/**
 * By channel. A text may wait 10 h at the carrier (the longest `ValidityPeriod` of Twilio's Messages API); WhatsApp keeps a
 * message for 30 days while the phone is off; mail servers try for 72 h and more.
 */
export const patience: Readonly<Record<Channel, Patience>> = {
  sms: { askAfterHours: 4, askEveryHours: 8, giveUpAfterHours: 36 },
  whatsapp: { askAfterHours: 12, askEveryHours: 24, giveUpAfterHours: 30 * 24 },
  email: { askAfterHours: 96, askEveryHours: 24, giveUpAfterHours: 96 },
};

/** An attempt whose provider is to be asked at an instant of business time, should it tell nothing until then. */
export interface AwaitedNews {
  readonly attemptId: string;
  readonly channel: Channel;
  readonly askAt: Temporal.Instant;
}

/** What a change of an attempt means for the wait for news of it; null: nothing. */
export type NewsWait =
  (AwaitedNews & { readonly kind: 'awaited' }) | { readonly kind: 'over'; readonly attemptId: string } | null;

const undecided = new Set(['accepted', 'sent']);

/** True while a provider that took a message has not told how it ended. */
export function isUndecided(attempt: Pick<AttemptRecord, 'state'>): boolean {
  return undecided.has(attempt.state);
}

/** An attempt that has just been taken waits for news; one whose end has been told waits no longer. */
export function newsAfter(before: AttemptRecord, after: AttemptRecord): NewsWait {
  const { attemptId, channel, acceptedAt } = after;
  if (before.acceptedAt === null && acceptedAt !== null && isUndecided(after) && tellsOfDelivery(after)) {
    const askAt = Temporal.Instant.from(acceptedAt).add({ hours: patience[channel].askAfterHours });
    return { kind: 'awaited', attemptId, channel, askAt };
  }
  return isUndecided(before) && !isUndecided(after) ? { kind: 'over', attemptId } : null;
}

/** Plain SMTP never tells what became of a message: its silence means nothing. */
function tellsOfDelivery({ provider }: AttemptRecord): boolean {
  return provider !== 'smtp';
}

/** True once nothing more can be heard of an attempt. */
export function isGivenUp({ acceptedAt, channel }: AttemptRecord, now: Temporal.Instant): boolean {
  if (acceptedAt === null) return false;
  const until = Temporal.Instant.from(acceptedAt).add({ hours: patience[channel].giveUpAfterHours });
  return Temporal.Instant.compare(now, until) >= 0;
}

/**
 * Nobody waits for news any more: told as what it is. The attempt stays as it was, since a message without news may well
 * have arrived; should news come after all, it counts.
 */
export function fallSilent(standing: Standing): Transition {
  const { attempt, companyId, now } = standing;
  if (!isUndecided(attempt)) return unchanged(standing);
  return {
    ...unchanged(standing),
    history: { status: 'no_news', detail: null },
    events: outcomeEvents('delivery.message.silent.v1', attempt, { companyId, now }),
  };
}
