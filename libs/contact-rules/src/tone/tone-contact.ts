import { compareInstants } from '../dates/instant-numbers.js';
import { type Tone } from '@tactful/contracts';

/** What tone and automation need to know about one contact: one attempt that a provider accepted. */
export interface ToneContact {
  /** The obligations that it named. */
  readonly obligationIds: readonly string[];
  /** The tone it was really written in; null for messages that asked for nothing. */
  readonly tone: Tone | null;
  readonly acceptedAt: Temporal.Instant;
  /** First receipt: delivered or read. */
  readonly receivedAt: Temporal.Instant | null;
  readonly failedAt: Temporal.Instant | null;
  /** The customer wrote back to it. */
  readonly answeredAt: Temporal.Instant | null;
  /** Whether this provider tells of delivery at all (plain SMTP does not). */
  readonly receiptsExist: boolean;
}

/** How long no news is awaited: then a contact without receipts counts as received, one with receipts as lost. */
export const RECEIPT_WAIT_HOURS = 72;

/**
 * Whether a contact reached the person: delivered or read, or without failure 72 h after acceptance where no
 * receipts exist. Exactly 72 h is enough.
 */
export function isReceived(contact: ToneContact, now: Temporal.Instant): boolean {
  if (contact.receivedAt) return compareInstants(contact.receivedAt, now) <= 0;
  if (contact.failedAt || contact.receiptsExist) return false;
  return isOlderThan(contact.acceptedAt, RECEIPT_WAIT_HOURS, now);
}

/**
 * Whether a contact came to nothing: it failed, or it is 72 h old without a receipt where receipts exist.
 * Not the opposite of {@link isReceived}: in between lies what is still on its way.
 */
export function isLost(contact: ToneContact, now: Temporal.Instant): boolean {
  if (contact.receivedAt) return false;
  if (contact.failedAt) return true;
  return contact.receiptsExist && isOlderThan(contact.acceptedAt, RECEIPT_WAIT_HOURS, now);
}

const HOUR_MS = 3_600_000;

/** At least so many hours old. */
export function isOlderThan(then: Temporal.Instant, hours: number, now: Temporal.Instant): boolean {
  const oldEnoughMs = then.epochMilliseconds + hours * HOUR_MS;
  const nowMs = now.epochMilliseconds;
  // Only within one millisecond do the finer parts decide.
  return oldEnoughMs === nowMs ? compareInstants(then.add({ hours }), now) <= 0 : oldEnoughMs < nowMs;
}
