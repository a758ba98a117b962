import { type Escalation, type EventDraft } from '@tactful/contracts';
import { contactsWithin } from '@tactful/contact-rules';
import { type Person } from '../people/person.types.js';
import { droppedEvents, taskEvent } from '../queue/message-events.js';
import { accountsOf, contactIdsOf, firmestOf, withSteps } from '../queue/message-accounts.js';
import { type MessageRecord, type MessageStep, stepKey } from '../queue/message.types.js';
import { isOneWithAll } from './addressee.js';
import { addresseesOf, fits, type Fitting } from './join.decision.js';
import { mannerOf } from './manner.decision.js';
import { type DueEscalation, type PlanningFacts, type StepPlan } from './planning.types.js';
import { routeOf } from './route.decision.js';
import { end, settle } from './settle.decision.js';

/**
 * Plans a step that has come due. It joins the ladder message that already waits for the same person, whichever of the
 * person's accounts that message speaks of, or starts one; a waiting earlier step of the same obligation is superseded.
 * Steps that some message took before are left alone: a step is consumed once.
 */
export function planEscalation(due: DueEscalation, facts: PlanningFacts): StepPlan {
  const { now, companyId } = facts;
  const fresh = freshSteps(due.escalation, facts.taken);
  if (fresh.length === 0) return { messages: [], events: [], moves: [] };
  const person = nearestReachable(due, fresh, facts);
  if (!person) return nobody(due, fresh, facts);
  const steps = fresh.map((step) => ({ ...step, contactId: person.contactId }));
  const cleared = facts.waiting.map((message) => withoutSuperseded(message, fresh));
  const target = cleared.find((message) => takes(message, steps, { ...facts, person }));
  const own = target ? join(target, due.escalation, steps) : newMessage(due, steps, now);
  const { joined, absorbed } = gather(
    own,
    cleared.filter((message) => message !== target),
    facts,
  );
  const settled = settle({
    ...facts,
    ...(addresseesOf(joined, facts) ?? { person, past: facts.pastOf(person), companions: [] }),
    message: joined,
    taskId: due.taskId,
    news: { plannedFor: [facts.customerId, ...absorbed.flatMap(accountsOf).map(({ customerId }) => customerId)] },
  });
  const others = cleared.filter((message) => message !== target && message.dropped.length > 0);
  const replaced = [
    ...others.filter((message) => !absorbed.includes(message)).map((message) => afterLoss(message, now)),
    ...absorbed.map((message) => afterLoss({ ...message, steps: [] }, now)),
  ];
  const telling = { companyId, now, replacedBy: joined.messageId };
  return {
    messages: [...replaced, ...settled.messages],
    events: [...replaced.flatMap((message) => droppedEvents(message, telling)), ...settled.events],
    moves: absorbed.map(({ messageId, steps: moved }) => ({
      fromMessageId: messageId,
      toMessageId: joined.messageId,
      steps: moved,
    })),
  };
}

function freshSteps(escalation: Escalation, taken: ReadonlySet<string>): MessageStep[] {
  const { escalationId, steps, customerId, wantedTone, audience, after } = escalation;
  const wishes = { wantedTone, audience, after: after ?? null, manner: mannerOf(escalation) };
  const asked = { escalationId, customerId, contactId: null, ...wishes };
  return steps.filter((step) => !taken.has(stepKey(step))).map((step) => ({ ...step, ...asked }));
}

/**
 * The nearest contact within the audience that some channel leads to; if none does, simply the nearest. Policy says how
 * high a message may go, because it has warned the account owner: nobody above is written to.
 */
function nearestReachable(due: DueEscalation, steps: readonly MessageStep[], facts: PlanningFacts): Person | undefined {
  const near = contactsWithin(facts.people, due.escalation.audience);
  const reachable = near.find((person) => {
    const message = newMessage(due, steps, facts.now);
    const alone = { person, past: facts.pastOf(person), companions: [] };
    return routeOf({ ...facts, ...alone, message }).kind !== 'no_channel';
  });
  return reachable ?? near[0];
}

/** A customer without any contact: the steps end here, and a person is asked. */
function nobody(due: DueEscalation, steps: readonly MessageStep[], facts: PlanningFacts): StepPlan {
  const { companyId, customerId, now } = facts;
  const message = newMessage(due, steps, now);
  const plan = end({ message, companyId, now }, 'no_contact');
  const task = {
    kind: 'no_channel',
    title: 'This customer has no contact to write to',
    because: 'no_contact',
  } as const;
  const event: EventDraft = taskEvent({ ...task, taskId: due.taskId, customerId }, { companyId, now });
  return { ...plan, events: [...plan.events, event], moves: [] };
}

/** A later step of an obligation says what an earlier one of it would have said. */
function withoutSuperseded(message: MessageRecord, fresh: readonly MessageStep[]): MessageRecord {
  const renewed = new Set(fresh.map((step) => step.obligationId));
  const superseded = message.steps.filter((step) => renewed.has(step.obligationId));
  if (superseded.length === 0) return message;
  return {
    ...withSteps(
      message,
      message.steps.filter((step) => !renewed.has(step.obligationId)),
    ),
    dropped: superseded.map((step) => ({ ...step, because: 'superseded' })),
  };
}

/** A message to somebody else that lost steps: it goes on with the rest, or ends. */
function afterLoss(message: MessageRecord, now: Temporal.Instant): MessageRecord {
  if (message.steps.length > 0) return message;
  return { ...message, state: 'superseded', because: 'superseded', endedAt: now };
}

/**
 * Takes up other messages that wait for the same person: what kept them apart, an account between them or an address, may
 * have gone since.
 */
function gather(
  own: MessageRecord,
  others: readonly MessageRecord[],
  facts: Fitting,
): { readonly joined: MessageRecord; readonly absorbed: readonly MessageRecord[] } {
  const absorbed: MessageRecord[] = [];
  let joined = own;
  for (const other of others) {
    const both = withSteps(joined, [...joined.steps, ...other.steps]);
    if (other.steps.length === 0 || !fits(both, facts)) continue;
    joined = both;
    absorbed.push(other);
  }
  return { joined, absorbed };
}

/** Whether the steps go into a message: everybody in it and their contact are one person, whom one way leads to. */
function takes(
  message: MessageRecord,
  steps: readonly MessageStep[],
  facts: Fitting & { readonly person: Person },
): boolean {
  const receivers = contactIdsOf(message).flatMap((contactId) => facts.known.get(contactId) ?? []);
  if (receivers.length === 0 || !isOneWithAll(facts.person, receivers)) return false;
  return fits(withSteps(message, [...message.steps, ...steps]), facts);
}

function join(message: MessageRecord, escalation: Escalation, steps: readonly MessageStep[]): MessageRecord {
  const { earliestAt } = escalation;
  const earliest = Temporal.Instant.from(earliestAt);
  return {
    ...withSteps(message, [...message.steps, ...steps]),
    earliestAt: Temporal.Instant.compare(message.earliestAt, earliest) > 0 ? message.earliestAt : earliest,
    because: 'step_due',
  };
}

function newMessage(due: DueEscalation, steps: readonly MessageStep[], now: Temporal.Instant): MessageRecord {
  const { customerId, audience, earliestAt } = due.escalation;
  return {
    messageId: due.messageId,
    customerId,
    contactId: steps[0]?.contactId ?? null,
    channel: null,
    purpose: 'ladder',
    state: 'waiting',
    wantedTone: firmestOf(steps),
    audience,
    earliestAt: Temporal.Instant.from(earliestAt),
    sendAt: now,
    localTime: '',
    because: 'step_due',
    triedChannels: [],
    laterTries: 0,
    attemptId: null,
    service: null,
    manner: mannerOf(due.escalation),
    version: 1,
    steps,
    plannedAt: now,
    endedAt: null,
    dropped: [],
  };
}
