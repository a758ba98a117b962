import { statusRank } from '../status-callbacks/delivery-status.js';
import { acceptedEvents, crossedEvent } from './attempt-events.js';
import { type Standing, type Transition, unchanged } from './transition.types.js';

/** Ways in which it comes out that a provider took a message. */
export type AcceptedVia = 'response' | 'callback' | 'list' | 'person';

const beyondDoubt = new Set(['accepted', 'sent', 'delivered', 'read', 'failed']);

/**
 * The provider took the message. From the call itself, or found out later: then an attempt that was given up as absent
 * comes back, counts, and takes its message out of the queue again.
 */
export function accept(standing: Standing, providerId: string | null, via: AcceptedVia): Transition {
  const { attempt, message, companyId, now } = standing;
  if (beyondDoubt.has(attempt.state)) {
    // The callback was faster than the response: only the id may be missing.
    if (attempt.providerId !== null || providerId === null) return unchanged(standing);
    return { ...unchanged(standing), attempt: { ...attempt, providerId }, open: 'close' };
  }
  const accepted = {
    ...attempt,
    state: 'accepted' as const,
    rank: statusRank.accepted,
    providerId,
    acceptedAt: now.toString(),
  };
  const telling = { companyId, now };
  const crossed = attempt.accounts.flatMap(({ customerId, crossedBy }) =>
    crossedBy === null ? [] : crossedEvent(accepted, { customerId, fact: crossedBy }, telling),
  );
  return {
    attempt: accepted,
    message: { ...message, state: 'accepted', because: 'accepted', attemptId: attempt.attemptId, endedAt: now },
    budget: attempt.state === 'intent' || attempt.state === 'unknown' || attempt.state === 'parked' ? 'keep' : 'count',
    address: null,
    open: 'close',
    history: { status: 'accepted', detail: via },
    events: [...acceptedEvents(accepted, telling), ...crossed],
  };
}
