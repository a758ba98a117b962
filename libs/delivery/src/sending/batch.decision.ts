import { type EventDraft } from '@tactful/contracts';
import {
  accountsOf,
  addresseesOf,
  budgetKeysOf,
  type BudgetUse,
  contactIdsOf,
  countsAgainstBudget,
  everybody,
  type Fitting,
  narrowedTo,
  type Others,
  passOn,
  pastContactsOf,
  separate,
  type StepMove,
} from '@tactful/contact-planning';
import { type Person } from '../people/person.types.js';
import { type Plan } from '../planning/planning.types.js';
import { toldPlan } from '../planning/told-plan.decision.js';
import { plannedEvents } from '../queue/message-events.js';
import { type MessageRecord } from '../queue/message.types.js';
import { decideSending } from './decide.decision.js';
import { takeUp } from './take-up.decision.js';
import { type BatchDecision, type Scene, type Send, type SendingFacts } from './sending.types.js';

/** New ids for one message of a batch. */
export interface BatchIds {
  readonly attemptId: string;
  readonly taskId: string;
  /** For what does not go together any more. */
  readonly newMessageId: () => string;
}

/**
 * Decides a batch, one message after the other: a contact that is reserved for one counts for those after it, so that
 * one person is never contacted twice by one batch.
 */
export function decideBatch(scene: Scene, newIds: () => BatchIds): BatchDecision {
  const uses = new Map([...scene.uses].map(([key, list]) => [key, [...list]]));
  const sends: Send[] = [];
  const changed: MessageRecord[] = [];
  const events: EventDraft[] = [];
  const moves: StepMove[] = [];
  const done = new Set<string>();
  for (const claimed of scene.messages) {
    if (done.has(claimed.messageId)) continue;
    done.add(claimed.messageId);
    const ids = newIds();
    const fitting = fittingOf({ ...scene, uses });
    const beside = scene.beside.filter(({ messageId }) => !done.has(messageId));
    const taken = takeUp(claimed, beside, { ...fitting, companyId: scene.companyId });
    if (taken) {
      // The gate is asked anew: its answer may not hold the accounts that have joined.
      for (const { messageId } of taken.messages) done.add(messageId);
      changed.push(...taken.messages);
      events.push(...taken.events);
      moves.push(...taken.moves);
      continue;
    }
    const { message, apart, moves: moved } = separate(claimed, fitting, ids.newMessageId);
    changed.push(...apart);
    events.push(...apart.flatMap((one) => plannedEvents('planned', one, scene)));
    moves.push(...moved);
    const facts = factsOf(message, { ...scene, uses }, { ...ids, fitting });
    if (!facts) {
      const gone = withoutReceiver(message, { ...scene, uses }, ids);
      changed.push(...gone.messages);
      events.push(...gone.events);
      continue;
    }
    const decision = decideSending(facts);
    switch (decision.kind) {
      case 'send': {
        const sent = narrowedTo(facts, contactIdsOf(decision.message));
        const reserved = reservations(sent, ids.attemptId);
        for (const use of reserved) uses.set(use.budgetKey, [...(uses.get(use.budgetKey) ?? []), use]);
        const from = senderFor(decision, scene);
        sends.push({ decision, facts: sent, attemptId: ids.attemptId, from, uses: reserved });
        break;
      }
      case 'plan':
        changed.push(...decision.plan.messages);
        events.push(...decision.plan.events);
        break;
      case 'ask_again':
        changed.push({ ...message, sendAt: scene.now });
    }
  }
  return { sends, moves, changed, events };
}

/** The company's usual sender on the channel. */
function senderFor({ route }: Send['decision'], { company }: Scene): string {
  return company.senders[route.point.channel]?.from ?? '';
}

/** Its receiver has left: the next contact gets it, or it ends. */
function withoutReceiver(message: MessageRecord, scene: Scene, { taskId }: BatchIds): Plan {
  const { companyId, company, rules, now, people } = scene;
  const plan = passOn(message, { company, rules, now, others: othersIn(scene) });
  const personOf = (contactId: string) => people.find((person) => person.contactId === contactId);
  return toldPlan(plan, { companyId, now, taskId, companyZone: company.timeZone, personOf });
}

function othersIn({ people, uses }: Scene): Others<Person> {
  return { people, pastOf: (person) => pastContactsOf(person, uses) };
}

function fittingOf({ company, rules, people, uses, now }: Scene): Fitting<Person> {
  const known = new Map(people.map((person) => [person.contactId, person]));
  return { company, rules, now, known, pastOf: (person) => pastContactsOf(person, uses) };
}

function factsOf(
  message: MessageRecord,
  scene: Scene,
  { taskId, fitting }: { readonly taskId: string; readonly fitting: Fitting<Person> },
): SendingFacts | null {
  const addressees = addresseesOf(message, fitting);
  if (!addressees) return null;
  const { companyId, company, rules, contacts, gate, now } = scene;
  const ids = new Set(accountsOf(message).map(({ customerId }) => customerId));
  return {
    companyId,
    company,
    rules,
    message,
    ...addressees,
    contacts,
    now,
    taskId,
    gate: {
      readAt: Temporal.Instant.from(gate.readAt),
      sending: gate.sending,
      accounts: new Map(
        gate.accounts.filter(({ customerId }) => ids.has(customerId)).map((account) => [account.customerId, account]),
      ),
    },
    latestFacts: scene.latestFacts,
    isParked: [...ids].some((customerId) => scene.parked.has(customerId)),
    others: othersIn(scene),
  };
}

/** What a contact uses: the budget of every account in it, and that of every address of the person, on all channels. */
function reservations(facts: SendingFacts, attemptId: string): BudgetUse[] {
  const { message, now } = facts;
  if (!countsAgainstBudget(message, now)) return [];
  const keys = new Set(everybody(facts).flatMap(({ person }) => budgetKeysOf(person)));
  return [...keys].map((budgetKey) => ({ budgetKey, attemptId, at: now }));
}
