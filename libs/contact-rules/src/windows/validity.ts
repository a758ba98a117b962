/** Twilio's longest ValidityPeriod, and its default. */
const LONGEST_VALIDITY_SECONDS = 36_000;
/** Carriers take their time; compliance practice keeps five minutes free before the window closes. */
const SAFETY_SECONDS = 300;

/** Whole seconds that are left until an instant; 0 when it has passed. */
export function secondsUntilClose(now: Temporal.Instant, closesAt: Temporal.Instant): number {
  return Math.max(0, Math.floor((closesAt.epochMilliseconds - now.epochMilliseconds) / 1000));
}

/**
 * For how long a carrier may try to deliver a message (Twilio's `ValidityPeriod`, 1 to 36,000 s), so that it never
 * arrives after the window: what is left, less five minutes where there is more than that. 0: too late to hand over.
 */
export function validityPeriodSeconds(now: Temporal.Instant, closesAt: Temporal.Instant): number {
  const left = secondsUntilClose(now, closesAt);
  return Math.min(LONGEST_VALIDITY_SECONDS, left > SAFETY_SECONDS ? left - SAFETY_SECONDS : left);
}
