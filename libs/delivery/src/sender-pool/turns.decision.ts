import { compareInstants } from '@tactful/contact-rules';
import { type Bucket, messagesAllowed, refill, take } from '../sending/bucket.decision.js';
import { type PoolSender } from './choose-sender.decision.js';

/** A sender of a pool with its own token bucket. */
export interface PoolBucket extends PoolSender, Bucket {
  /** The last place in its line that was given away. */
  readonly lineUntil: Temporal.Instant;
}

/** A message that is to leave from one of the senders. */
export interface Asking {
  readonly from: string;
  /** Its place in the line, given at an earlier time; null: it has none. */
  readonly place: Temporal.Instant | null;
  /** It passes the line: whoever it answers has written just now. */
  readonly isAnswer: boolean;
}

/** For each message in turn when it leaves, null: now; and the buckets after that. */
export interface Turns {
  readonly turns: readonly (Temporal.Instant | null)[];
  readonly buckets: readonly PoolBucket[];
}

/**
 * Takes a token of its sender's bucket for each message. Where none is left, or others wait already, the message gets the
 * next place in the sender's line: places are as far apart as the sender's rate says. A place that has not come is kept,
 * whatever the message was looked at for; an answer stands in no line, and gets the next token. Put answers first: otherwise
 * whoever has the next place takes that token. All instants are business time.
 */
export function lineUp(asking: readonly Asking[], buckets: readonly PoolBucket[], now: Temporal.Instant): Turns {
  const book = new Map(buckets.map((bucket) => [bucket.from, { ...bucket, ...refill(bucket, now) }]));
  const turns = asking.map(({ from, place, isAnswer }) => {
    const bucket = book.get(from);
    if (!bucket) return null;
    if (place && compareInstants(place, now) > 0) return place;
    const isInTurn = place !== null || isAnswer || compareInstants(bucket.lineUntil, now) <= 0;
    if (isInTurn && messagesAllowed(bucket) > 0) {
      book.set(from, { ...bucket, ...take(bucket, 1) });
      return null;
    }
    if (isAnswer) return bucket.readyAt;
    const lineUntil = nextPlace(bucket, now);
    book.set(from, { ...bucket, lineUntil });
    return lineUntil;
  });
  return { turns, buckets: [...book.values()] };
}

function nextPlace({ lineUntil, ratePerSecond }: PoolBucket, now: Temporal.Instant): Temporal.Instant {
  const end = compareInstants(lineUntil, now) > 0 ? lineUntil : now;
  return end.add({ microseconds: Math.ceil(1e6 / ratePerSecond) });
}
