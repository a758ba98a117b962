import { taskEvent } from '../queue/message-events.js';
import { outcomeEvents, parkedEvents } from './attempt-events.js';
import { type Standing, type Transition, unchanged, whileOwned } from './transition.types.js';

/** How long to wait between two looks that did not find a message (business time). */
export const secondsBetweenLooks = 60;
/** A message that was not found so often is absent. */
export const looksUntilAbsent = 2;

const open = new Set(['intent', 'unknown']);

/**
 * The call brought no answer, or the process ended in it: nobody knows whether the message left. It keeps its
 * reservation and is looked up, never repeated.
 */
export function lose(standing: Standing, why: string, lookUpAt: Temporal.Instant): Transition {
  const { attempt, companyId, now } = standing;
  if (attempt.state !== 'intent') return unchanged(standing);
  const unknown = { ...attempt, state: 'unknown' as const, unknownAt: now.toString() };
  return {
    ...unchanged(standing),
    attempt: unknown,
    open: { lookUpAt },
    history: { status: 'unknown', detail: why },
    events: outcomeEvents('delivery.message.unknown.v1', unknown, { companyId, now }),
  };
}

/** It was too late to start the call: nothing left, and the message waits for its next claim. */
export function leave(standing: Standing, why: string): Transition {
  const { attempt, message, now } = standing;
  if (attempt.state !== 'intent') return unchanged(standing);
  return {
    attempt: { ...attempt, state: 'not_sent' },
    message: whileOwned(standing, { ...message, state: 'waiting', sendAt: now, because: 'not_sent' }),
    budget: 'free',
    address: null,
    open: 'close',
    history: { status: 'not_sent', detail: why },
    events: [],
  };
}

/** A look-up did not find it: after so many of them, apart from each other, it is absent and the message waits again. */
export function miss(standing: Standing, looksNeeded: number = looksUntilAbsent): Transition {
  const { attempt, message, now } = standing;
  if (!open.has(attempt.state)) return unchanged(standing);
  const absentLooks = attempt.absentLooks + 1;
  if (absentLooks < looksNeeded) {
    return {
      ...unchanged(standing),
      attempt: { ...attempt, absentLooks },
      open: { lookUpAt: now.add({ seconds: secondsBetweenLooks }) },
      history: { status: 'not_found', detail: null },
    };
  }
  return {
    attempt: { ...attempt, state: 'absent', absentLooks },
    message: whileOwned(standing, { ...message, state: 'waiting', sendAt: now, because: 'absent' }),
    budget: 'free',
    address: null,
    open: 'close',
    history: { status: 'absent', detail: null },
    events: [],
  };
}

/** The provider could not be asked, or no event has come yet: looked up again later. */
export function askAgain(standing: Standing, at: Temporal.Instant): Transition {
  if (!open.has(standing.attempt.state)) return unchanged(standing);
  return { ...unchanged(standing), open: { lookUpAt: at } };
}

/** It cannot be found out: a person decides. It keeps its reservation until then. */
export function park(standing: Standing, because: string): Transition {
  const { attempt, message, companyId, taskId, now } = standing;
  if (!open.has(attempt.state)) return unchanged(standing);
  const parked = { ...attempt, state: 'parked' as const };
  const telling = { companyId, now };
  const title = 'Was this message sent? The provider cannot tell';
  return {
    ...unchanged(standing),
    attempt: parked,
    message: whileOwned(standing, { ...message, state: 'parked', because }),
    open: 'close',
    history: { status: 'parked', detail: because },
    events: [
      ...parkedEvents(parked, because, telling),
      taskEvent({ taskId, customerId: message.customerId, kind: 'parked_message', title, because }, telling),
    ],
  };
}

/** A person found out that a parked message was never taken: it waits again, through every check. */
export function unpark(standing: Standing, by: string): Transition {
  const { attempt, message, now } = standing;
  if (attempt.state !== 'parked') return unchanged(standing);
  return {
    attempt: { ...attempt, state: 'absent' },
    message: whileOwned(standing, { ...message, state: 'waiting', sendAt: now, because: 'not_sent' }),
    budget: 'free',
    address: null,
    open: 'close',
    history: { status: 'absent', detail: by },
    events: [],
  };
}
