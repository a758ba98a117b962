import { type EventDraft } from '@tactful/contracts';
import { type BudgetUse } from '../budget/budget-use.js';
import { budgetKeysOf, countsAgainstBudget, pastContactsOf } from '../planning/contact-facts.decision.js';
import { handOver } from '../planning/choose-contact.decision.js';
import { type Others, type Plan } from '../planning/planning.types.js';
import { end, settle } from '../planning/settle.decision.js';
import { type MessageRecord } from '../queue/message.types.js';
import { decideSending } from './decide.decision.js';
import { type BatchDecision, type Scene, type Send, type SendingFacts } from './sending.types.js';

/** New ids for one message of a batch. */
export interface BatchIds {
  readonly attemptId: string;
  readonly taskId: string;
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
  for (const message of scene.messages) {
    const ids = newIds();
    const facts = factsOf(message, { ...scene, uses }, ids);
    if (!facts) {
      const gone = withoutReceiver(message, { ...scene, uses }, ids);
      changed.push(...gone.messages);
      events.push(...gone.events);
      continue;
    }
    const decision = decideSending(facts);
    switch (decision.kind) {
      case 'send': {
        const reserved = reservations(facts, ids.attemptId);
        for (const use of reserved) uses.set(use.budgetKey, [...(uses.get(use.budgetKey) ?? []), use]);
        sends.push({ decision, facts, attemptId: ids.attemptId, uses: reserved });
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
  return { sends, changed, events };
}

/** Its receiver has left: the next contact gets it, or it ends. */
function withoutReceiver(message: MessageRecord, scene: Scene, { taskId }: BatchIds): Plan {
  const { companyId, company, rules, now } = scene;
  const place = { companyId, company, rules, now };
  const moved = handOver(message, { ...place, others: othersIn(scene) });
  if (!moved) return end({ message, companyId, now }, 'contact_gone');
  return settle({ ...place, ...moved, taskId, news: 'again' });
}

function othersIn({ people, uses }: Scene): Others {
  return { people, pastOf: (person) => pastContactsOf(person, uses) };
}

function factsOf(message: MessageRecord, scene: Scene, ids: BatchIds): SendingFacts | null {
  const person = scene.people.find((one) => one.contactId === message.contactId);
  if (!person) return null;
  const { companyId, company, rules, contacts, gate, now } = scene;
  return {
    companyId,
    company,
    rules,
    message,
    person,
    past: pastContactsOf(person, scene.uses),
    contacts,
    now,
    taskId: ids.taskId,
    gate: {
      readAt: Temporal.Instant.from(gate.readAt),
      sending: gate.sending,
      account: gate.accounts.find((account) => account.customerId === message.customerId),
    },
    latestFact: scene.latestFacts.get(message.customerId),
    isParked: scene.parked.has(message.customerId),
    others: othersIn(scene),
  };
}

/** What a contact uses: the account's budget, and that of every address of the person, on all channels. */
function reservations({ message, person, now }: SendingFacts, attemptId: string): BudgetUse[] {
  if (!countsAgainstBudget(message, now)) return [];
  return budgetKeysOf(person).map((budgetKey) => ({ budgetKey, attemptId, at: now }));
}
