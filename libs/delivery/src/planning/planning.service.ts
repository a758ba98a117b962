import { Injectable } from '@nestjs/common';
import { type Escalation, type EventDraft } from '@tactful/contracts';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { type BusEvent } from '@tactful/messaging';
import { easeMessage } from '@tactful/contact-planning';
import { PeopleStore } from '../people/people.store.js';
import { MessageStore } from '../queue/message.store.js';
import { Queue } from '../queue/queue.js';
import { ContactHistory } from './contact-history.js';
import { planEscalation } from './plan.decision.js';
import { PlanningScenes, BatchBook } from './planning-scene.js';
import { type PlanningFacts } from './planning.types.js';
import { PlanningStore } from './planning.store.js';

/** What is planned is kept here. */
@Injectable()
export class PlanningStores {
  constructor(
    readonly messages: MessageStore,
    readonly people: PeopleStore,
    readonly early: PlanningStore,
  ) {}
}

/** Plans messages for steps that have come due, a batch of one company at a time. */
@Injectable()
export class PlanningService {
  constructor(
    private readonly history: ContactHistory,
    private readonly scenes: PlanningScenes,
    private readonly stores: PlanningStores,
    private readonly queue: Queue,
  ) {}

  /** Plans each escalation and returns what to tell. Escalations of customers not known yet wait for them. */
  async plan(tx: EntityManager, companyId: string, escalations: readonly Escalation[]): Promise<EventDraft[]> {
    const customerIds = [...new Set(escalations.map((one) => one.customerId))];
    const company = await this.history.companyOf(tx, companyId);
    const unknown = new Set(
      company ? await this.stores.people.unknownCustomers(tx, companyId, customerIds) : customerIds,
    );
    const early = escalations.filter((one) => unknown.has(one.customerId));
    if (early.length > 0) await this.stores.early.keepEarly(tx, companyId, early);
    const known = escalations.filter((one) => !unknown.has(one.customerId));
    return company && known.length > 0 ? this.#planKnown(tx, { companyId, ...company }, known) : [];
  }

  /** Lowers what waits to leave: the customer has shown good faith since it was asked for. */
  async ease(tx: EntityManager, events: readonly BusEvent<'policy.tone.eased.v1'>[]): Promise<void> {
    const [first] = events;
    if (!first) return;
    const customerIds = [...new Set(events.map(({ data }) => data.customerId))];
    const waiting = await this.stores.messages.lockWaiting(tx, first.companyId, customerIds);
    const told = events.map(({ data }) => data);
    const eased = waiting.flatMap((message) => easeMessage(message, told) ?? []);
    await this.stores.messages.save(tx, first.companyId, eased);
    this.queue.wake(tx, eased);
  }

  /** What a person had raised and takes back is asked for only as firmly as it was earned, from the next claim on. */
  async liftRaises(tx: EntityManager, events: readonly BusEvent<'policy.tone.lifted.v1'>[]): Promise<void> {
    const [first] = events;
    const obligationIds = events.flatMap(({ data }) => data.obligations.map(({ obligationId }) => obligationId));
    if (first) await this.stores.early.liftRaises(tx, first.companyId, obligationIds);
  }

  /** Plans what came before its customer (or its company) did. */
  async planEarly(tx: EntityManager, companyId: string, customerIds: readonly string[]): Promise<EventDraft[]> {
    const escalations = await this.stores.early.takeEarly(tx, companyId, customerIds);
    return escalations.length === 0 ? [] : this.plan(tx, companyId, escalations);
  }

  async #planKnown(
    tx: EntityManager,
    company: Pick<PlanningFacts, 'companyId' | 'company' | 'rules'>,
    escalations: readonly Escalation[],
  ): Promise<EventDraft[]> {
    const { companyId } = company;
    const scene = await this.scenes.load(tx, companyId, escalations);
    const book = new BatchBook(scene);
    const events: EventDraft[] = [];
    for (const escalation of escalations) {
      const { customerId } = escalation;
      const due = { escalation, messageId: randomUUIDv7(), taskId: randomUUIDv7() };
      const plan = planEscalation(due, {
        ...company,
        ...scene,
        customerId,
        people: scene.people.get(customerId) ?? [],
        waiting: book.waitingFor(customerId),
        taken: book.taken,
      });
      book.put(escalation, plan);
      events.push(...plan.events);
    }
    await this.stores.messages.move(tx, companyId, book.moves);
    await this.stores.messages.save(tx, companyId, book.changed);
    this.queue.wake(tx, book.changed);
    return events;
  }
}
