import { Injectable } from '@nestjs/common';
import { type Escalation, type EventDraft } from '@tactful/contracts';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { type BusEvent } from '@tactful/messaging';
import { PeopleStore } from '../people/people.store.js';
import { MessageStore } from '../queue/message.store.js';
import { type MessageRecord, type MessageStep, stepKey } from '../queue/message.types.js';
import { Queue } from '../queue/queue.js';
import { ContactHistory } from './contact-history.js';
import { easeMessage } from './ease.decision.js';
import { planEscalation } from './plan.decision.js';
import { type PlanningFacts } from './planning.types.js';
import { PlanningStore } from './planning.store.js';

/** Plans messages for steps that have come due, a batch of one company at a time. */
@Injectable()
export class PlanningService {
  constructor(
    private readonly messages: MessageStore,
    private readonly people: PeopleStore,
    private readonly history: ContactHistory,
    private readonly early: PlanningStore,
    private readonly queue: Queue,
  ) {}

  /** Plans each escalation and returns what to tell. Escalations of customers not known yet wait for them. */
  async plan(tx: EntityManager, companyId: string, escalations: readonly Escalation[]): Promise<EventDraft[]> {
    const customerIds = [...new Set(escalations.map((one) => one.customerId))];
    const company = await this.history.companyOf(tx, companyId);
    const unknown = new Set(company ? await this.people.unknownCustomers(tx, companyId, customerIds) : customerIds);
    const early = escalations.filter((one) => unknown.has(one.customerId));
    if (early.length > 0) await this.early.keepEarly(tx, companyId, early);
    const known = escalations.filter((one) => !unknown.has(one.customerId));
    return company && known.length > 0 ? this.#planKnown(tx, { companyId, ...company }, known) : [];
  }

  /** Lowers what waits to leave: the customer has shown good faith since it was asked for. */
  async ease(tx: EntityManager, events: readonly BusEvent<'policy.tone.eased.v1'>[]): Promise<void> {
    const [first] = events;
    if (!first) return;
    const customerIds = [...new Set(events.map(({ data }) => data.customerId))];
    const waiting = await this.messages.lockWaiting(tx, first.companyId, customerIds);
    const told = events.map(({ data }) => data);
    const eased = waiting.flatMap((message) => easeMessage(message, told) ?? []);
    await this.messages.save(tx, first.companyId, eased);
    this.queue.wake(tx, eased);
  }

  /** What a person had raised and takes back is asked for only as firmly as it was earned, from the next claim on. */
  async liftRaises(tx: EntityManager, events: readonly BusEvent<'policy.tone.lifted.v1'>[]): Promise<void> {
    const [first] = events;
    const obligationIds = events.flatMap(({ data }) => data.obligations.map(({ obligationId }) => obligationId));
    if (first) await this.early.liftRaises(tx, first.companyId, obligationIds);
  }

  /** Plans what came before its customer (or its company) did. */
  async planEarly(tx: EntityManager, companyId: string, customerIds: readonly string[]): Promise<EventDraft[]> {
    const escalations = await this.early.takeEarly(tx, companyId, customerIds);
    return escalations.length === 0 ? [] : this.plan(tx, companyId, escalations);
  }

  async #planKnown(
    tx: EntityManager,
    company: Pick<PlanningFacts, 'companyId' | 'company' | 'rules'>,
    escalations: readonly Escalation[],
  ): Promise<EventDraft[]> {
    const { companyId } = company;
    const customerIds = [...new Set(escalations.map((one) => one.customerId))];
    const people = Map.groupBy(
      await this.people.loadForCustomers(tx, companyId, customerIds),
      (person) => person.customerId,
    );
    const waiting = await this.messages.lockWaiting(tx, companyId, customerIds);
    const now = this.history.now();
    const pastOf = await this.history.pastContacts(tx, companyId, { people: [...people.values()].flat(), now });
    const taken = new Set(await this.messages.takenSteps(tx, companyId, escalations.flatMap(stepsOf)));
    const book = new Map(waiting.map((message) => [message.messageId, message]));
    const changed = new Map<string, MessageRecord>();
    const events: EventDraft[] = [];
    for (const escalation of escalations) {
      const { customerId } = escalation;
      const due = { escalation, messageId: randomUUIDv7(), taskId: randomUUIDv7() };
      const plan = planEscalation(due, {
        ...company,
        customerId,
        people: people.get(customerId) ?? [],
        pastOf,
        waiting: [...book.values()].filter((one) => one.customerId === customerId && one.state === 'waiting'),
        taken,
        now,
      });
      for (const message of plan.messages) {
        // Steps dropped by an earlier escalation of this batch are not written yet.
        const dropped = [...(changed.get(message.messageId)?.dropped ?? []), ...message.dropped];
        changed.set(message.messageId, { ...message, dropped });
        book.set(message.messageId, { ...message, dropped: [] });
      }
      for (const step of escalation.steps) taken.add(stepKey(step));
      events.push(...plan.events);
    }
    await this.messages.save(tx, companyId, [...changed.values()]);
    this.queue.wake(tx, [...changed.values()]);
    return events;
  }
}

function stepsOf({ escalationId, steps }: Escalation): MessageStep[] {
  return steps.map((step) => ({ ...step, escalationId }));
}
