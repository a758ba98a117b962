import { Injectable } from '@nestjs/common';
import { type Escalation } from '@tactful/contracts';
import { type PastContacts } from '@tactful/contact-rules';
import { type EntityManager } from 'typeorm';
import {
  accountsOf,
  budgetKeyOfAddress,
  type SharedAddress,
  stepKey,
  type StepMove,
  WaitingBook,
} from '@tactful/contact-planning';
import { BudgetStore } from '../budget/budget.store.js';
import { PeopleStore } from '../people/people.store.js';
import { type Person } from '../people/person.types.js';
import { MessageStore } from '../queue/message.store.js';
import { type MessageRecord } from '../queue/message.types.js';
import { ContactHistory } from './contact-history.js';
import { type StepPlan } from './planning.types.js';

/** What a batch of due steps is planned from, read under the locks that keep two plans for one person apart. */
export interface PlanningScene {
  readonly people: ReadonlyMap<string, readonly Person[]>;
  readonly known: ReadonlyMap<string, Person>;
  readonly pastOf: (person: Person) => PastContacts;
  readonly waiting: readonly MessageRecord[];
  readonly taken: ReadonlySet<string>;
  readonly shared: readonly SharedAddress[];
  readonly now: Temporal.Instant;
}

/** Reads what a batch of escalations is planned from. */
@Injectable()
export class PlanningScenes {
  constructor(
    private readonly people: PeopleStore,
    private readonly budgets: BudgetStore,
    private readonly messages: MessageStore,
    private readonly history: ContactHistory,
  ) {}

  /**
   * Locks the budget rows of addresses that several customers share, then the messages that wait for any of them: two
   * customers of one person that fall due at the same time are planned one after the other.
   */
  async load(tx: EntityManager, companyId: string, escalations: readonly Escalation[]): Promise<PlanningScene> {
    const customerIds = [...new Set(escalations.map((one) => one.customerId))];
    const shared = await this.people.sharedAddresses(tx, companyId, customerIds);
    const keys = [...new Set(shared.map(({ addressKey }) => budgetKeyOfAddress(addressKey)))];
    await this.budgets.lock(tx, companyId, keys);
    const related = [...new Set([...customerIds, ...shared.map(({ customerId }) => customerId)])];
    const waiting = await this.messages.lockWaiting(tx, companyId, related);
    const carried = waiting.flatMap((message) => accountsOf(message).map(({ customerId }) => customerId));
    const people = await this.people.loadForCustomers(tx, companyId, [...new Set([...customerIds, ...carried])]);
    const now = this.history.now();
    const steps = escalations.flatMap((one) => one.steps);
    return {
      people: Map.groupBy(people, (person) => person.customerId),
      known: new Map(people.map((person) => [person.contactId, person])),
      pastOf: await this.history.pastContacts(tx, companyId, { people, now }),
      waiting,
      taken: await this.messages.takenSteps(tx, companyId, steps),
      shared,
      now,
    };
  }
}

/** The waiting messages as a batch changes them, one escalation after the other. */
export class BatchBook {
  readonly #waiting: WaitingBook<MessageRecord>;
  readonly #changed = new Map<string, MessageRecord>();
  readonly #taken: Set<string>;
  readonly #moves: StepMove[] = [];

  constructor({ shared, waiting, taken }: Pick<PlanningScene, 'shared' | 'waiting' | 'taken'>) {
    this.#waiting = new WaitingBook(shared);
    for (const message of waiting) this.#waiting.put(message);
    this.#taken = new Set(taken);
  }

  get taken(): ReadonlySet<string> {
    return this.#taken;
  }

  get moves(): readonly StepMove[] {
    return this.#moves;
  }

  get changed(): readonly MessageRecord[] {
    return [...this.#changed.values()];
  }

  /** What waits for a customer, or for somebody who shares an address with one of its contacts. */
  waitingFor(customerId: string): readonly MessageRecord[] {
    return this.#waiting.waitingFor(customerId);
  }

  /** Takes up what became of an escalation. */
  put({ steps }: Escalation, { messages, moves }: StepPlan): void {
    this.#moves.push(...moves);
    for (const message of messages) {
      // Steps dropped by an earlier escalation of this batch are not written yet.
      const dropped = [...(this.#changed.get(message.messageId)?.dropped ?? []), ...message.dropped];
      this.#changed.set(message.messageId, { ...message, dropped });
      this.#waiting.put({ ...message, dropped: [] });
    }
    for (const step of steps) this.#taken.add(stepKey(step));
  }
}
