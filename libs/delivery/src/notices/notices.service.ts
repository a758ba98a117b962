import { Injectable } from '@nestjs/common';
import { type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { crossedEvent } from '../attempts/attempt-events.js';
import { AttemptStore } from '../attempts/attempt.store.js';
import { PeopleStore } from '../people/people.store.js';
import { ContactHistory } from '../planning/contact-history.js';
import { PlanningStore } from '../planning/planning.store.js';
import { MessageStore } from '../queue/message.store.js';
import { Queue } from '../queue/queue.js';
import { type NoticeOrder } from './notice.types.js';
import { NoticesStore } from './notices.store.js';
import { OrderBook } from './order-book.js';

/** What notices are written to. */
@Injectable()
export class NoticeStores {
  constructor(
    readonly notices: NoticesStore,
    readonly messages: MessageStore,
    readonly planning: PlanningStore,
    readonly attempts: AttemptStore,
    readonly queue: Queue,
  ) {}
}

type Withdrawal = NoticeOrder & { readonly kind: 'withdraw' };

/** Plans what is to be told without a ladder asking for it, and withdraws what need not be told any more. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly stores: NoticeStores,
    private readonly people: PeopleStore,
    private readonly history: ContactHistory,
  ) {}

  /** Follows orders of one company, in their order, and returns what to tell. */
  async follow(tx: EntityManager, companyId: string, orders: readonly NoticeOrder[]): Promise<EventDraft[]> {
    const company = await this.history.companyOf(tx, companyId);
    const { messages, notices, queue } = this.stores;
    const customerIds = [...new Set(orders.map(({ customerId }) => customerId))];
    const people = await this.people.loadForCustomers(tx, companyId, customerIds);
    const waiting = await messages.lockWaiting(tx, companyId, customerIds, ['notice']);
    const now = this.history.now();
    const pastOf = await this.history.pastContacts(tx, companyId, { people, now });
    const known = await notices.known(
      tx,
      companyId,
      orders.flatMap((order) => (order.kind === 'tell' ? order.content.notice : [])),
    );
    const settings = company && { ...company, pastOf };
    const book = new OrderBook({ companyId, now, settings }, waiting, known);
    for (const order of orders) {
      const mine = people.filter(({ customerId }) => customerId === order.customerId);
      if (order.kind === 'tell') book.tell(order, mine);
      else book.withdraw(order);
    }
    await messages.save(tx, companyId, book.changed);
    await notices.add(tx, companyId, book.told);
    queue.wake(tx, book.changed);
    const crossed = await this.#remember(
      tx,
      companyId,
      orders.filter((order) => order.kind === 'withdraw'),
    );
    return [...book.events, ...crossed];
  }

  /** A claim that is being decided must ask the gate anew, and what is leaving in this moment crosses. */
  async #remember(tx: EntityManager, companyId: string, withdrawals: readonly Withdrawal[]): Promise<EventDraft[]> {
    const facts = withdrawals.map((order) => ({ ...order, fact: 'called_off_collection' }));
    if (facts.length > 0) await this.stores.planning.saveFacts(tx, companyId, facts);
    const telling = { companyId, now: this.history.now() };
    const events: EventDraft[] = [];
    for (const { customerId, at, sequence, fact, invoiceId, because } of facts) {
      // On its day it comes true.
      if (because === 'collection_due') continue;
      const crossing = { customerId, at, sequence, fact, obligationIds: [invoiceId] };
      const crossed = await this.stores.attempts.markCrossed(tx, companyId, crossing);
      events.push(...crossed.flatMap((attempt) => crossedEvent(attempt, { customerId, fact }, telling)));
    }
    return events;
  }
}
