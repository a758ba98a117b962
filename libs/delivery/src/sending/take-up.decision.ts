import { accountsOf, fits, type Fitting, hasWay, withSteps } from '@tactful/contact-planning';
import { type Person } from '../people/person.types.js';
import { type StepPlan } from '../planning/planning.types.js';
import { droppedEvents, plannedEvents } from '../queue/message-events.js';
import { type MessageRecord } from '../queue/message.types.js';

/**
 * A message that comes back from a failed attempt finds newer ones waiting for the same person: they become one message,
 * which goes by the channels that are left, and is claimed anew at once. Null when nothing that waits fits, or no channel
 * would be left for it.
 */
export function takeUp(
  message: MessageRecord,
  waiting: readonly MessageRecord[],
  facts: Fitting<Person> & { readonly companyId: string },
): StepPlan | null {
  if (message.purpose !== 'ladder' || message.attemptId === null) return null;
  const { now, companyId } = facts;
  const taken: MessageRecord[] = [];
  let joined = message;
  for (const other of waiting) {
    const both = joinedBy(joined, other);
    if (!fits(both, facts) || !hasWay(both, facts)) continue;
    joined = both;
    taken.push(other);
  }
  if (taken.length === 0) return null;
  const due = { ...joined, sendAt: now };
  const news = new Set(taken.flatMap(accountsOf).map(({ customerId }) => customerId));
  const told = accountsOf(due).filter(({ customerId }) => news.has(customerId));
  const replacedBy = due.messageId;
  return {
    messages: [due, ...taken.map((other) => endedIn(other, now))],
    events: [
      ...droppedEvents(due, { companyId, now, replacedBy }),
      ...plannedEvents('planned', due, { companyId, now }, told),
    ],
    moves: taken.map(({ messageId, steps }) => ({ fromMessageId: messageId, toMessageId: replacedBy, steps })),
  };
}

/** A later step of an obligation says what its earlier ones in the message would have said. */
function joinedBy(message: MessageRecord, newer: MessageRecord): MessageRecord {
  const renewed = new Set(newer.steps.map(({ obligationId }) => obligationId));
  const kept = message.steps.filter(({ obligationId }) => !renewed.has(obligationId));
  const superseded = message.steps.filter(({ obligationId }) => renewed.has(obligationId));
  const { earliestAt } = Temporal.Instant.compare(message.earliestAt, newer.earliestAt) > 0 ? message : newer;
  return {
    ...withSteps(message, [...kept, ...newer.steps]),
    earliestAt,
    dropped: [...message.dropped, ...superseded.map((step) => ({ ...step, because: 'superseded' }))],
  };
}

/** What it says goes on in another message. */
function endedIn(message: MessageRecord, now: Temporal.Instant): MessageRecord {
  return { ...message, state: 'superseded', because: 'superseded', endedAt: now, steps: [], dropped: [] };
}
