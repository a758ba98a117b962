import { type PlannedMessage } from './message.types.js';

/** A ladder message of a customer that nothing is in yet. */
export function blankMessage(
  messageId: string,
  { customerId, now }: { readonly customerId: string; readonly now: Temporal.Instant },
): PlannedMessage {
  return {
    messageId,
    customerId,
    contactId: null,
    channel: null,
    purpose: 'ladder',
    state: 'waiting',
    wantedTone: null,
    audience: null,
    earliestAt: now,
    sendAt: now,
    because: 'step_due',
    triedChannels: [],
    laterTries: 0,
    attemptId: null,
    service: null,
    manner: null,
    steps: [],
    plannedAt: now,
    endedAt: null,
    dropped: [],
  };
}
