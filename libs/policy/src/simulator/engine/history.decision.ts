import { compareInstants, isAfter } from '@tactful/contact-rules';
import { type AccountSnapshot, type ObligationFacts, type Pause } from '../../accounts/account.types.js';
import { pauseEnd } from '../../accounts/pause-end.decision.js';

/** An obligation as it was told at an instant; it holds until the next version. */
export interface ObligationVersion {
  readonly at: Temporal.Instant;
  readonly facts: ObligationFacts;
}

/** A pause with both of its ends: the date until which it was set, and when somebody ended it before. */
export interface RecordedPause extends Omit<Pause, 'until'> {
  readonly untilDate: Temporal.PlainDate | null;
  readonly endedAt: Temporal.Instant | null;
}

/** A reply that an agent had, or has, to read. */
export interface RecordedReply {
  readonly replyId: string;
  readonly at: Temporal.Instant;
  readonly readAt: Temporal.Instant | null;
}

/**
 * What happens to an account without our doing, past and (as far as it is foreseen) future, each thing with its instant.
 * What policy and delivery do themselves is no part of it: the simulation does that.
 */
export interface AccountHistory {
  /** By the order in which obligations are loaded; the versions of each by their instants. */
  readonly obligations: readonly (readonly ObligationVersion[])[];
  readonly pauses: readonly RecordedPause[];
  readonly replies: readonly RecordedReply[];
  readonly goodFaith: AccountSnapshot['goodFaith'];
  readonly raises: AccountSnapshot['raises'];
}

/** What an account's snapshot takes from its history. */
export type HistoricFacts = Pick<
  AccountSnapshot,
  'obligations' | 'pauses' | 'unreadReplies' | 'goodFaith' | 'raises' | 'hasPaidLate'
>;

/** The facts of a history as they were known at an instant: nothing of what came later. */
export function factsAt(history: AccountHistory, at: Temporal.Instant, companyZone: string): HistoricFacts {
  const hasCome = (instant: Temporal.Instant): boolean => !isAfter(instant, at);
  const versions = history.obligations.flatMap((known) => known.findLast((version) => hasCome(version.at)) ?? []);
  return {
    obligations: versions.map(({ facts }) => facts),
    pauses: history.pauses.filter(({ from }) => hasCome(from)).map((pause) => pauseAt(pause, at, companyZone)),
    unreadReplies: history.replies
      .filter((reply) => hasCome(reply.at) && !(reply.readAt && hasCome(reply.readAt)))
      .map(({ replyId, at: repliedAt }) => ({ replyId, at: repliedAt })),
    goodFaith: history.goodFaith.filter((act) => hasCome(act.at)),
    raises: history.raises.filter((raise) => hasCome(raise.at)),
    hasPaidLate: versions.some(({ facts }) => wasPaidLate(facts)),
  };
}

/** Every instant at which something of a history becomes known, once, in order. */
export function instantsOf(history: AccountHistory): readonly Temporal.Instant[] {
  const instants = [
    ...history.obligations.flatMap((versions) => versions.map(({ at }) => at)),
    ...history.pauses.flatMap(({ from, endedAt }) => [from, endedAt]),
    ...history.replies.flatMap(({ at, readAt }) => [at, readAt]),
    ...history.goodFaith.map(({ at }) => at),
    ...history.raises.map(({ at }) => at),
  ].filter((instant) => instant !== null);
  const sorted = instants.sort(compareInstants);
  return sorted.filter((instant, place) => {
    const before = sorted[place - 1];
    return !before || compareInstants(before, instant) !== 0;
  });
}

/** A pause that somebody ended later ran on, as far as was known. */
function pauseAt(pause: RecordedPause, at: Temporal.Instant, companyZone: string): Pause {
  const { kind, obligationId, invoiceId, reason, from, untilDate } = pause;
  const endedAt = pause.endedAt && isAfter(pause.endedAt, at) ? null : pause.endedAt;
  return { kind, obligationId, invoiceId, reason, from, until: pauseEnd({ untilDate, endedAt }, companyZone) };
}

/** Later than the day after its due date, in UTC, as the snapshot's query counts it. */
function wasPaidLate({ state, closedAt, dueDate }: ObligationFacts): boolean {
  if (state !== 'paid' || !closedAt) return false;
  const paidOn = closedAt.toZonedDateTimeISO('UTC').toPlainDate();
  return Temporal.PlainDate.compare(paidOn, dueDate.add({ days: 1 })) > 0;
}
