import { dateZonesOf, isAutomated } from '@tactful/contact-planning';
import { localTimeAt } from '../people/local-time.js';
import { droppedEvents } from '../queue/message-events.js';
import { type MessageRecord } from '../queue/message.types.js';
import { type BatchDecision, type Send } from '../sending/sending.types.js';
import { chooseSender } from './choose-sender.decision.js';
import { lineUp, type PoolBucket } from './turns.decision.js';

/** Why a message waits whose sender has no token left: it has a place in that sender's line. */
const waitsForTurn = 'sender_turn';

/** What the senders of a batch are chosen from. */
export interface SenderPool {
  readonly buckets: readonly PoolBucket[];
  /** The sender that people know, by the key of their address. */
  readonly knownBy: ReadonlyMap<string, string>;
}

/** A batch whose messages have senders, and the buckets after it. */
export interface AssignedBatch {
  readonly decided: BatchDecision;
  readonly buckets: readonly PoolBucket[];
}

/** Gives each message that is to leave its sender; one whose sender is busy waits for its place in that sender's line. */
export function assignSenders(decided: BatchDecision, pool: SenderPool, now: Temporal.Instant): AssignedBatch {
  const sends = decided.sends.toSorted(answersFirst).map((send) => {
    const { point } = send.decision.route;
    const from = chooseSender(pool.buckets, point, pool.knownBy.get(point.addressKey))?.from ?? send.from;
    return { ...send, from };
  });
  const { turns, buckets } = lineUp(sends.map(askingOf), pool.buckets, now);
  const waiting = sends.flatMap((send, at) => {
    const turn = turns[at];
    return turn ? [{ companyId: send.facts.companyId, message: waitingUntil(turn, send) }] : [];
  });
  const told = waiting.flatMap(({ companyId, message }) =>
    droppedEvents(message, { companyId, now, replacedBy: message.messageId }),
  );
  return {
    decided: {
      ...decided,
      sends: sends.filter((_, at) => !turns[at]),
      changed: [...decided.changed, ...waiting.map(({ message }) => message)],
      events: [...decided.events, ...told],
    },
    buckets,
  };
}

function answersFirst(a: Send, b: Send): number {
  return Number(isAutomated(a.facts.message)) - Number(isAutomated(b.facts.message));
}

function askingOf({ from, facts: { message } }: Send) {
  const place = message.because === waitsForTurn ? message.sendAt : null;
  return { from, place, isAnswer: !isAutomated(message) };
}

function waitingUntil(sendAt: Temporal.Instant, { decision, facts }: Send): MessageRecord {
  const [zone = facts.company.timeZone] = dateZonesOf(facts.person, facts.company.timeZone);
  return {
    ...decision.message,
    ...{ state: 'waiting', sendAt, because: waitsForTurn, localTime: localTimeAt(sendAt, zone) },
  };
}
