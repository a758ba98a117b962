import { Injectable } from '@nestjs/common';
import { type TruthGateAnswer } from '@tactful/contracts';
import { parkedSubjects } from '@tactful/messaging';
import { type EntityManager } from 'typeorm';
import { budgetKeysOf, contactIdsOf } from '@tactful/contact-planning';
import { AttemptStore } from '../attempts/attempt.store.js';
import { BudgetStore } from '../budget/budget.store.js';
import { deliveryConsumer } from '../delivery.consumer-group.js';
import { PeopleStore } from '../people/people.store.js';
import { type Person } from '../people/person.types.js';
import { ContactHistory } from '../planning/contact-history.js';
import { PlanningStore } from '../planning/planning.store.js';
import { MessageStore } from '../queue/message.store.js';
import { type MessageRecord } from '../queue/message.types.js';
import { SenderPoolStore } from '../sender-pool/sender-pool.store.js';
import { ClaimStore, type Claim } from './claim.store.js';
import { type Scene } from './sending.types.js';
import { toneContacts } from './tone-contacts.js';

/** The stores behind the queue, in the order of their locks. */
@Injectable()
export class QueueStores {
  constructor(
    readonly budgets: BudgetStore,
    readonly messages: MessageStore,
    readonly claims: ClaimStore,
    readonly pools: SenderPoolStore,
  ) {}
}

/** Reads everything that a claimed batch is decided from, under the locks of the protocol. */
@Injectable()
export class SceneLoader {
  constructor(
    private readonly history: ContactHistory,
    private readonly queue: QueueStores,
    private readonly people: PeopleStore,
    private readonly attempts: AttemptStore,
    private readonly planning: PlanningStore,
  ) {}

  /** Locks budget rows, then messages, and reads the rest after that; null while the company is not known. */
  async load(tx: EntityManager, claim: Claim, gate: TruthGateAnswer): Promise<Scene | null> {
    const { companyId } = claim;
    const [company, beside] = await Promise.all([
      this.history.companyOf(tx, companyId),
      this.queue.messages.waitingBeside(tx, companyId, claim.messageIds),
    ]);
    if (!company) return null;
    const messageIds = [...new Set([...claim.messageIds, ...beside])];
    const customerIds = await this.queue.messages.customersOf(tx, companyId, messageIds);
    const keys = await this.people.budgetKeys(tx, companyId, customerIds);
    const locked = new Set(keys);
    const [, waiting] = await Promise.all([
      this.queue.budgets.lock(tx, companyId, keys),
      this.#lockWaiting(tx, companyId, messageIds),
    ]);
    const now = this.history.now();
    // Read after the locks: an opt-out that was committed before them is seen.
    const [claimed, people, facts, uses, taken, parked] = await Promise.all([
      this.queue.claims.stillClaimed(tx, claim),
      this.people.loadForCustomers(tx, companyId, customerIds),
      this.planning.facts(tx, companyId, customerIds),
      this.history.usesOf(tx, companyId, { keys, now }),
      this.attempts.taken(tx, companyId, customerIds),
      parkedSubjects(tx, deliveryConsumer.name, customerIds),
    ]);
    const covered = waiting.filter((message) => isCovered(message, people, locked));
    return {
      ...company,
      companyId,
      messages: covered.filter(({ messageId }) => claimed.has(messageId)),
      beside: covered.filter(({ messageId }) => beside.includes(messageId)),
      people,
      uses,
      contacts: toneContacts(taken, people),
      latestFacts: new Map(facts.map((fact) => [fact.customerId, fact])),
      parked,
      gate,
      now,
    };
  }

  /** Only messages that still wait: a stop may have come. */
  async #lockWaiting(tx: EntityManager, companyId: string, messageIds: readonly string[]): Promise<MessageRecord[]> {
    const messages = await this.queue.messages.lock(tx, companyId, messageIds);
    return messages.filter(({ state }) => state === 'waiting');
  }
}

/** An address that was added since the locks were chosen has no lock: its message is left to the next claim. */
function isCovered(message: MessageRecord, people: readonly Person[], keys: ReadonlySet<string>): boolean {
  const contactIds = contactIdsOf(message);
  const ours = people.filter((person) => contactIds.includes(person.contactId));
  return ours.flatMap(budgetKeysOf).every((key) => keys.has(key));
}
