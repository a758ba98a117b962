/** How many seconds of its rate a sender may save up. */
export const bucketCapacitySeconds = 5;

/** A sender's token bucket in business time. */
export interface Bucket {
  readonly ratePerSecond: number;
  readonly tokens: number;
  readonly refilledAt: Temporal.Instant;
}

/** A bucket as it is now, and the instant at which it holds a token (now or earlier: it does). */
export interface FilledBucket extends Bucket {
  readonly readyAt: Temporal.Instant;
}

/** The bucket at `now`: filled at its rate, never beyond 5 s of it, and never less than one whole token of room. */
export function refill(bucket: Bucket, now: Temporal.Instant): FilledBucket {
  const elapsedSeconds = Math.max(0, Number(now.epochNanoseconds - bucket.refilledAt.epochNanoseconds) / 1e9);
  const capacity = Math.max(1, bucket.ratePerSecond * bucketCapacitySeconds);
  const tokens = Math.min(capacity, bucket.tokens + elapsedSeconds * bucket.ratePerSecond);
  return withReadiness({ ...bucket, tokens, refilledAt: now });
}

/** Takes tokens out (or, with a negative count, puts unused ones back). */
export function take(bucket: Bucket, tokens: number): FilledBucket {
  return withReadiness({ ...bucket, tokens: bucket.tokens - tokens });
}

/** Whole messages that may be claimed now. */
export function messagesAllowed(bucket: Bucket): number {
  // Adding fractions of a token leaves errors of 1e-16: the due moment must find its token.
  return Math.max(0, Math.floor(bucket.tokens + 1e-6));
}

function withReadiness(bucket: Bucket): FilledBucket {
  const missing = 1 - bucket.tokens;
  if (missing <= 1e-6) return { ...bucket, readyAt: bucket.refilledAt };
  const waitMicroseconds = Math.ceil((missing / bucket.ratePerSecond) * 1e6);
  return { ...bucket, readyAt: bucket.refilledAt.add({ microseconds: waitMicroseconds }) };
}
