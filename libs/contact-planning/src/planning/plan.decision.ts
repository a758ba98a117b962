import { compareInstants, contactsWithin } from '@tactful/contact-rules';
import { mannerOf } from '../messages/manner.decision.js';
import { accountsOf, contactIdsOf, withSteps } from '../messages/message-accounts.js';
import { type MessageStep, type PlannedMessage, stepKey } from '../messages/message.types.js';
import { instantOf } from '../moments/iso-dates.js';
import { routeOf } from '../moments/route.decision.js';
import { isOneWithAll } from '../people/addressee.js';
import { type Reachable } from '../people/reachable.types.js';
import { addresseesOf, fits, type Fitting } from './join.decision.js';
import { type AskedContact, type DueContact, type PlanningFacts, type StepPlan } from './planning.types.js';
import { endMessage, settleMessage } from './settle.decision.js';

/**
 * Plans steps that have come due. They join the ladder message that already waits for the same person, whichever of the
 * person's accounts that message speaks of, or start one; a waiting earlier step of the same obligation is superseded.
 * Steps that some message took before are left alone: a step is consumed once.
 */
export function planSteps<M extends PlannedMessage, P extends Reachable>(
  due: DueContact<M>,
  facts: PlanningFacts<M, P>,
): StepPlan<M> {
  const { now } = facts;
  const fresh = freshSteps(due.escalation, facts.taken);
  if (fresh.length === 0) return { messages: [], news: [], moves: [] };
  const person = nearestReachable(due, fresh, facts);
  if (!person) return nobody(due, fresh, now);
  const steps = fresh.map((step) => ({ ...step, contactId: person.contactId }));
  const cleared = facts.waiting.map((message) => withoutSuperseded(message, fresh));
  const target = cleared.find((message) => takes(message, steps, { ...facts, person }));
  const own = target ? join(target, due.escalation, steps) : newMessage(due, steps);
  const { joined, absorbed } = gather(
    own,
    cleared.filter((message) => message !== target),
    facts,
  );
  const settled = settleMessage({
    ...facts,
    ...(addresseesOf(joined, facts) ?? { person, past: facts.pastOf(person), companions: [] }),
    message: joined,
    news: { plannedFor: [facts.customerId, ...absorbed.flatMap(accountsOf).map(({ customerId }) => customerId)] },
  });
  const others = cleared.filter((message) => message !== target && message.dropped.length > 0);
  const replaced = [
    ...others.filter((message) => !absorbed.includes(message)).map((message) => afterLoss(message, now)),
    ...absorbed.map((message) => afterLoss({ ...message, steps: [] }, now)),
  ];
  return {
    messages: [...replaced, ...settled.messages],
    news: [
      ...replaced.map(({ messageId }) => ({ kind: 'dropped', messageId, replacedBy: joined.messageId }) as const),
      ...settled.news,
    ],
    moves: absorbed.map(({ messageId, steps: moved }) => ({
      fromMessageId: messageId,
      toMessageId: joined.messageId,
      steps: moved,
    })),
  };
}

function freshSteps(escalation: AskedContact, taken: ReadonlySet<string>): MessageStep[] {
  const { escalationId, steps, customerId, wantedTone, audience, after } = escalation;
  const wishes = { wantedTone, audience, after: after ?? null, manner: mannerOf(escalation) };
  const asked = { escalationId, customerId, contactId: null, ...wishes };
  return steps.filter((step) => !taken.has(stepKey(step))).map((step) => ({ ...step, ...asked }));
}

/**
 * The nearest contact within the audience that some channel leads to; if none does, simply the nearest. Policy says how
 * high a message may go, because it has warned the account owner: nobody above is written to.
 */
function nearestReachable<M extends PlannedMessage, P extends Reachable>(
  due: DueContact<M>,
  steps: readonly MessageStep[],
  facts: PlanningFacts<M, P>,
): P | undefined {
  const near = contactsWithin(facts.people, due.escalation.audience);
  // There is no choice to make.
  if (near.length < 2) return near[0];
  const message = newMessage(due, steps);
  const reachable = near.find((person) => {
    const alone = { person, past: facts.pastOf(person), companions: [] };
    return routeOf({ ...facts, ...alone, message }).kind !== 'no_channel';
  });
  return reachable ?? near[0];
}

/** A customer without any contact: the steps end here, and a person is asked. */
function nobody<M extends PlannedMessage>(
  due: DueContact<M>,
  steps: readonly MessageStep[],
  now: Temporal.Instant,
): StepPlan<M> {
  const because = 'no_contact';
  const message = newMessage(due, steps);
  const plan = endMessage(message, because, now);
  const { messageId } = message;
  const needed = { kind: 'person_needed', messageId, task: 'no_channel', contactId: null, because } as const;
  return { ...plan, news: [...plan.news, needed], moves: [] };
}

/** A later step of an obligation says what an earlier one of it would have said. */
function withoutSuperseded<M extends PlannedMessage>(message: M, fresh: readonly MessageStep[]): M {
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
function afterLoss<M extends PlannedMessage>(message: M, now: Temporal.Instant): M {
  if (message.steps.length > 0) return message;
  return { ...message, state: 'superseded', because: 'superseded', endedAt: now };
}

/**
 * Takes up other messages that wait for the same person: what kept them apart, an account between them or an address, may
 * have gone since.
 */
function gather<M extends PlannedMessage, P extends Reachable>(
  own: M,
  others: readonly M[],
  facts: Fitting<P>,
): { readonly joined: M; readonly absorbed: readonly M[] } {
  const absorbed: M[] = [];
  let joined = own;
  for (const other of others) {
    if (other.steps.length === 0) continue;
    const both = withSteps(joined, [...joined.steps, ...other.steps]);
    if (!fits(both, facts)) continue;
    joined = both;
    absorbed.push(other);
  }
  return { joined, absorbed };
}

/** Whether the steps go into a message: everybody in it and their contact are one person, whom one way leads to. */
function takes<P extends Reachable>(
  message: PlannedMessage,
  steps: readonly MessageStep[],
  facts: Fitting<P> & { readonly person: P },
): boolean {
  const receivers = contactIdsOf(message).flatMap((contactId) => facts.known.get(contactId) ?? []);
  if (receivers.length === 0 || !isOneWithAll(facts.person, receivers)) return false;
  return fits(withSteps(message, [...message.steps, ...steps]), facts);
}

function join<M extends PlannedMessage>(message: M, { earliestAt }: AskedContact, steps: readonly MessageStep[]): M {
  const earliest = instantOf(earliestAt);
  return {
    ...withSteps(message, [...message.steps, ...steps]),
    earliestAt: compareInstants(message.earliestAt, earliest) > 0 ? message.earliestAt : earliest,
    because: 'step_due',
  };
}

function newMessage<M extends PlannedMessage>({ escalation, blank }: DueContact<M>, steps: readonly MessageStep[]): M {
  const { customerId, earliestAt } = escalation;
  const contactId = steps[0]?.contactId ?? null;
  return withSteps({ ...blank, customerId, contactId, earliestAt: instantOf(earliestAt) }, steps);
}
