import { Injectable } from '@nestjs/common';
import { type Page, type PaymentPromise } from '@tactful/contracts';
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
  unacceptable,
} from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { addToAgenda } from '../agenda/agenda.store.js';
import { agendaTimer } from '../agenda/agenda.timer.js';
import { openBooks, type Writing } from '../company/writing.js';
import { lockCustomers, readCustomer } from '../customers/customers.store.js';
import { type NamedPerson, namedPerson } from '../customers/named-person.js';
import { placeHolds } from '../holds/placing.js';
import { openInvoices, readInvoices } from '../invoices/invoices.store.js';
import { readCursor, toPage } from '../paging/paging.js';
import { withdrawPromises } from './follow-promises.js';
import { makePromise, type PromiseFacts } from './make-promise.decision.js';
import { summarisePromises } from './promise-summary.decision.js';
import { toPromiseDraft, toPromiseView } from './promise.events.js';
import {
  type NewPromise,
  type PromiseQuery,
  type PromiseSummary,
  type PromiseView,
  type PromiseWithdrawal,
} from './promise.schemas.js';
import { nothingLeftToPay } from './promise.types.js';
import { countPromises, insertPromise, listPromises, promiseTotals, readPromise } from './promises.store.js';

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
      const { companyId, day } = writing;
      const person = await lockPromiser(tx, companyId, given);
      if (isRefusal(person)) return person;
      const facts = await readFacts(tx, writing, given);
      const outcome = makePromise(given, facts);
      if (outcome.kind === 'refused') return unacceptable(outcome.code, outcome.detail, outcome.pointer);
      if (outcome.kind === 'conflict') return conflict(outcome.code, outcome.detail, outcome.state);
      const { invoices, graceUntil } = outcome;
      const orders = invoices.map(
        ({ invoiceId }) =>
          ({ customerId: given.customerId, invoiceId, reason: 'promise', until: graceUntil, note: null }) as const,
      );
      const { holds, drafts } = await placeHolds(tx, writing, orders);
      const holdIds = new Map(holds.map(({ invoiceId, holdId }) => [invoiceId, holdId]));
      const promise: PaymentPromise = {
        promiseId: randomUUIDv7(),
        customerId: given.customerId,
        currency: given.currency,
        amountMinor: given.amountMinor,
        by: given.by,
        graceUntil,
        invoices: invoices.map(({ invoiceId, number }) => ({
          invoiceId,
          number,
          holdId: holdIds.get(invoiceId) ?? '',
        })),
        promisedBy: person.given,
        promisedByName: person.name,
        words: given.words ?? null,
        channel: given.channel ?? null,
        madeAt: day.now.toString({ smallestUnit: 'microsecond' }),
        state: 'running',
        receivedMinor: 0,
        endedAt: null,
        withdrawnBecause: null,
      };
      await this.#keep(tx, writing, promise);
      await this.outbox.add(tx, [...drafts, toPromiseDraft(writing, promise, invoices)]);
      return toPromiseView(promise);
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

  async #keep(tx: EntityManager, { companyId, day, settings }: Writing, promise: PaymentPromise): Promise<void> {
    await insertPromise(tx, companyId, { promise, tolerancePercent: settings.promises.tolerancePercent });
    const date = Temporal.PlainDate.from(promise.graceUntil).add({ days: 1 }).toString();
    const item = { kind: 'promise_due', subjectId: promise.promiseId, date } as const;
    await addToAgenda(tx, { companyId, zone: day.zone }, [item]);
    afterCommit(tx, () => this.timers.poke(agendaTimer));
  }

  #write<T>(actor: Actor, work: (tx: EntityManager, writing: Writing) => Promise<T>): Promise<T> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany(companyId, async (tx) => work(tx, await openBooks(tx, { companyId, now, by })));
  }
}

/** Locks the customer; tells who of theirs promises. */
async function lockPromiser(
  tx: EntityManager,
  companyId: string,
  { customerId, promisedBy }: NewPromise,
): Promise<NamedPerson | Refusal> {
  await lockCustomers(tx, companyId, [customerId]);
  const customer = await readCustomer(tx, companyId, customerId);
  if (!customer) return unacceptable('customer_not_found', 'There is no such customer.', '/customerId');
  const person = namedPerson(promisedBy, customer);
  return person ?? unacceptable('contact_not_found', 'This customer has no such contact.', '/promisedBy');
}

async function readFacts(tx: EntityManager, writing: Writing, given: NewPromise): Promise<PromiseFacts> {
  const { companyId, day } = writing;
  const { promises: settings } = writing.settings;
  const { customerId, invoiceIds = [] } = given;
  const since = day.now.subtract({ hours: settings.maxPerAccount.days * 24 });
  const recentPromises = await countPromises(tx, companyId, { customerId, since, fallenAway: nothingLeftToPay });
  const open = await openInvoices(tx, companyId, [customerId]);
  const named = await readInvoices(tx, companyId, invoiceIds);
  return { today: day.today, settings, recentPromises, invoices: [...open, ...named] };
}
