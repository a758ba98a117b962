import { Injectable } from '@nestjs/common';
import { type Page } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorName,
  afterCommit,
  BusinessTimers,
  Clock,
  conflict,
  Database,
  isRefusal,
  notFound,
  type Refusal,
} from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { agendaTimer } from '../agenda/agenda.timer.js';
import { openBooks, type Writing } from '../company/writing.js';
import { lockCustomers, readCustomer } from '../customers/customers.store.js';
import { readCursor, toPage } from '../paging/paging.js';
import { withdrawPromises } from './follow-promises.js';
import { summarisePromises } from './promise-summary.decision.js';
import { toPromiseView } from './promise.events.js';
import {
  type NewPromise,
  type PromiseQuery,
  type PromiseSummary,
  type PromiseView,
  type PromiseWithdrawal,
} from './promise.schemas.js';
import { listPromises, promiseTotals, readPromise } from './promises.store.js';
import { recordPromise } from './record-promise.js';

/** Promises to pay: made, withdrawn, and how a customer keeps them. */
@Injectable()
export class PromisesService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

  make(actor: Actor, given: NewPromise): Promise<PromiseView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const made = await recordPromise(tx, writing, given);
      if (isRefusal(made)) return made;
      afterCommit(tx, () => this.timers.poke(agendaTimer));
      await this.outbox.add(tx, made.drafts);
      return toPromiseView(made.promise);
    });
  }

  withdraw(actor: Actor, promiseId: string, { reason }: PromiseWithdrawal): Promise<PromiseView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const { companyId } = writing;
      const found = await readPromise(tx, companyId, promiseId);
      if (!found) return notFound('promise');
      await lockCustomers(tx, companyId, [found.customerId]);
      const drafts = await withdrawPromises(tx, writing, { promiseIds: [promiseId], reason });
      const promise = (await readPromise(tx, companyId, promiseId)) ?? found;
      const { state } = promise;
      if (drafts.length === 0) return conflict('promise_ended', `This promise is ${state}.`, { state });
      await this.outbox.add(tx, drafts);
      return toPromiseView(promise);
    });
  }

  find(companyId: string, promiseId: string): Promise<PromiseView | Refusal> {
    return this.database.inCompany(companyId, async (tx) => {
      const promise = await readPromise(tx, companyId, promiseId);
      return promise ? toPromiseView(promise) : notFound('promise');
    });
  }

  list(companyId: string, query: PromiseQuery): Promise<Page<PromiseView> | Refusal> {
    const after = readCursor(query.cursor, 1);
    if (isRefusal(after)) return Promise.resolve(after);
    const { limit, customerId, invoiceId, state } = query;
    return this.database.inCompany(companyId, async (tx) => {
      const rows = await listPromises(tx, companyId, { limit, customerId, invoiceId, state, before: after?.[0] });
      return toPage(rows.map(toPromiseView), limit, (row) => [row.id]);
    });
  }

  summarise(companyId: string, customerId: string): Promise<PromiseSummary | Refusal> {
    return this.database.inCompany(companyId, async (tx) => {
      if (!(await readCustomer(tx, companyId, customerId))) return notFound('customer');
      return summarisePromises(customerId, await promiseTotals(tx, companyId, customerId));
    });
  }

  #write<T>(actor: Actor, work: (tx: EntityManager, writing: Writing) => Promise<T>): Promise<T> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany(companyId, async (tx) => work(tx, await openBooks(tx, { companyId, now, by })));
  }
}
