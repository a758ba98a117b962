import { type Escalation, type EventDraft, type Tone, toneRank } from '@tactful/contracts';
import { contactsWithin } from '@tactful/contact-rules';
import { type Person } from '../people/person.types.js';
import { droppedEvents, taskEvent } from '../queue/message-events.js';
import { type MessageRecord, type MessageStep, stepKey } from '../queue/message.types.js';
import { isSamePerson } from './choose-contact.decision.js';
import { joinManner, mannerOf } from './manner.decision.js';
import { type DueEscalation, type Plan, type PlanningFacts } from './planning.types.js';
import { routeOf } from './route.decision.js';
import { end, settle } from './settle.decision.js';

/**
 * Plans a step that has come due. It joins the ladder message that already waits for the same person and account, or
 * starts one; a waiting earlier step of the same obligation is superseded. Steps that some message took before are
 * left alone: a step is consumed once.
 */
export function planEscalation(due: DueEscalation, facts: PlanningFacts): Plan {
  const fresh = freshSteps(due.escalation, facts.taken);
  if (fresh.length === 0) return { messages: [], events: [] };
  const person = nearestReachable(due, fresh, facts);
  if (!person) return nobody(due, fresh, facts);
  const cleared = facts.waiting.map((message) => withoutSuperseded(message, fresh));
  const target = cleared.find((message) => isFor(message, person, facts.people));
  const joined = target ? join(target, due.escalation, fresh) : newMessage(due, person, fresh, facts.now);
  const settled = settle({
    ...facts,
    message: joined,
    person: target ? (facts.people.find((one) => one.contactId === target.contactId) ?? person) : person,
    past: facts.pastOf(person),
    taskId: due.taskId,
    news: 'planned',
  });
  const others = cleared.filter((message) => message !== target && message.dropped.length > 0);
  const replaced = others.map((message) => afterLoss(message, facts.now));
  const telling = { companyId: facts.companyId, now: facts.now, replacedBy: joined.messageId };
  return {
    messages: [...replaced, ...settled.messages],
    events: [...replaced.flatMap((message) => droppedEvents(message, telling)), ...settled.events],
  };
}

function freshSteps(escalation: Escalation, taken: ReadonlySet<string>): MessageStep[] {
  const { escalationId } = escalation;
  return escalation.steps.filter((step) => !taken.has(stepKey(step))).map((step) => ({ ...step, escalationId }));
}

/**
 * The nearest contact within the audience that some channel leads to; if none does, simply the nearest. Policy says how
 * high a message may go, because it has warned the account owner: nobody above is written to.
 */
function nearestReachable(due: DueEscalation, steps: readonly MessageStep[], facts: PlanningFacts): Person | undefined {
  const near = contactsWithin(facts.people, due.escalation.audience);
  const reachable = near.find((person) => {
    const message = newMessage(due, person, steps, facts.now);
    return routeOf({ ...facts, message, person, past: facts.pastOf(person) }).kind !== 'no_channel';
  });
  return reachable ?? near[0];
}

/** A customer without any contact: the steps end here, and a person is asked. */
function nobody(due: DueEscalation, steps: readonly MessageStep[], facts: PlanningFacts): Plan {
  const { companyId, customerId, now } = facts;
  const message = newMessage(due, { contactId: null, customerId }, steps, now);
  const plan = end({ message, companyId, now }, 'no_contact');
  const task = {
    kind: 'no_channel',
    title: 'This customer has no contact to write to',
    because: 'no_contact',
  } as const;
  const event: EventDraft = taskEvent({ ...task, taskId: due.taskId, customerId }, { companyId, now });
  return { ...plan, events: [...plan.events, event] };
}

/** A later step of an obligation says what an earlier one of it would have said. */
function withoutSuperseded(message: MessageRecord, fresh: readonly MessageStep[]): MessageRecord {
  const renewed = new Set(fresh.map((step) => step.obligationId));
  const superseded = message.steps.filter((step) => renewed.has(step.obligationId));
  return {
    ...message,
    steps: message.steps.filter((step) => !renewed.has(step.obligationId)),
    dropped: superseded.map((step) => ({ ...step, because: 'superseded' })),
  };
}

/** A message to somebody else that lost steps: it goes on with the rest, or ends. */
function afterLoss(message: MessageRecord, now: Temporal.Instant): MessageRecord {
  if (message.steps.length > 0) return message;
  return { ...message, state: 'superseded', because: 'superseded', endedAt: now };
}

function isFor(message: MessageRecord, person: Person, people: readonly Person[]): boolean {
  const receiver = people.find((one) => one.contactId === message.contactId);
  return receiver !== undefined && isSamePerson(receiver, person);
}

function join(message: MessageRecord, escalation: Escalation, fresh: readonly MessageStep[]): MessageRecord {
  const { audience, wantedTone, earliestAt } = escalation;
  const earliest = Temporal.Instant.from(earliestAt);
  return {
    ...message,
    steps: [...message.steps, ...fresh],
    wantedTone: message.steps.length === 0 ? wantedTone : firmer(message.wantedTone, wantedTone),
    audience: (message.audience?.level ?? -1) >= audience.level ? message.audience : audience,
    earliestAt: Temporal.Instant.compare(message.earliestAt, earliest) > 0 ? message.earliestAt : earliest,
    after: escalation.after ?? message.after ?? null,
    manner:
      message.steps.length === 0
        ? mannerOf(escalation)
        : joinManner(
            { manner: message.manner ?? null, tone: message.wantedTone },
            { manner: mannerOf(escalation), tone: wantedTone },
          ),
    because: 'step_due',
  };
}

function newMessage(
  due: DueEscalation,
  receiver: { readonly contactId: string | null; readonly customerId: string },
  steps: readonly MessageStep[],
  now: Temporal.Instant,
): MessageRecord {
  return {
    messageId: due.messageId,
    customerId: receiver.customerId,
    contactId: receiver.contactId,
    channel: null,
    purpose: 'ladder',
    state: 'waiting',
    wantedTone: due.escalation.wantedTone,
    audience: due.escalation.audience,
    earliestAt: Temporal.Instant.from(due.escalation.earliestAt),
    sendAt: now,
    localTime: '',
    because: 'step_due',
    triedChannels: [],
    laterTries: 0,
    attemptId: null,
    service: null,
    after: due.escalation.after ?? null,
    manner: mannerOf(due.escalation),
    version: 1,
    steps,
    plannedAt: now,
    endedAt: null,
    dropped: [],
  };
}

function firmer(a: Tone | null, b: Tone): Tone {
  return a !== null && toneRank[a] >= toneRank[b] ? a : b;
}
