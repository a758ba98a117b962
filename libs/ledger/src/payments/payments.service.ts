import { Injectable } from '@nestjs/common';
import { draftEvent } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
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
import { about, openBooks, type Writing } from '../company/writing.js';
import { actorName } from '../customers/actor-name.js';
import { externalIdTaken } from '../fields/external-id.js';
import { lockCustomers } from '../customers/customers.store.js';
import { isInFuture } from '../fields/dates.js';
import { toObligations, withAmounts } from '../invoices/invoice.types.js';
import { readInvoices, saveAmounts } from '../invoices/invoices.store.js';
import { paymentReversed } from '../journal/entries.decision.js';
import { bookEntries } from '../journal/journal.store.js';
import { type Page, readCursor, toPage } from '../paging/paging.js';
import { type Destination } from '../settlement/settlement.types.js';
import { type NewPayment, type PaymentQuery, type PaymentView, type ReversalRequest } from './payment.schemas.js';
import { type PaymentRecord } from './payment.types.js';
import { liveAllocations, listPayments, markReversed, readPayment } from './payments.store.js';
import { receivePayments, toEventPayment } from './receiving.js';

/** Payments and what they settle. */
@Injectable()
export class PaymentsService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  receive(actor: Actor, given: NewPayment): Promise<PaymentView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const { companyId, day } = writing;
      const known = await lockCustomers(tx, companyId, [given.customerId]);
      if (!known.has(given.customerId)) {
        return unacceptable('customer_not_found', 'There is no such customer.', '/customerId');
      }
      if (given.receivedOn !== undefined && isInFuture(given.receivedOn, day.today)) {
        return unacceptable('received_in_future', `receivedOn lies after today (${day.today}).`, '/receivedOn');
      }
      const payment = toRecord(given, randomUUIDv7(), day.today);
      const taken = await this.#takenBy(tx, companyId, payment.externalId);
      if (taken) return taken;
      const receiving = await receivePayments(tx, writing, [{ payment, destination: destinationOf(given) }]);
      if (receiving.kind === 'taken') return externalIdTaken('payment', payment.externalId ?? '', undefined);
      const [settlement] = receiving.settlements;
      if (settlement?.kind === 'refused') return unacceptable(settlement.code, settlement.detail, settlement.pointer);
      const view = await this.#view(tx, companyId, payment.paymentId);
      await this.outbox.add(tx, receiving.drafts);
      return view;
    });
  }

  /** The payment did not hold: what it had paid is open again. */
  reverse(actor: Actor, paymentId: string, request: ReversalRequest): Promise<PaymentView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const { companyId, day, by } = writing;
      const found = await readPayment(tx, companyId, { id: paymentId });
      if (!found) return notFound('payment');
      await lockCustomers(tx, companyId, [found.customerId]);
      const payment = await this.#view(tx, companyId, paymentId);
      if (payment.state === 'reversed') {
        return conflict('already_reversed', 'This payment is reversed already.', { state: payment.state });
      }
      const allocations = await liveAllocations(tx, companyId, paymentId);
      const paid = new Map(allocations.map((allocation) => [allocation.invoiceId, allocation.amountMinor]));
      const before = await readInvoices(tx, companyId, [...paid.keys()]);
      const reopened = before.map((invoice) =>
        withAmounts(invoice, { paidMinor: invoice.paidMinor - (paid.get(invoice.invoiceId) ?? 0) }),
      );
      const record = toRecordOf(payment);
      const reason = request.reason ?? null;
      const entry = paymentReversed(record, allocations, { entryId: randomUUIDv7(), valueDate: day.today });
      await markReversed(tx, companyId, { paymentId, now: day.now, reason });
      await saveAmounts(tx, companyId, reopened);
      await bookEntries(tx, companyId, { entries: [entry], now: day.now, by });
      const view = await this.#view(tx, companyId, paymentId);
      const told = toEventPayment(record, allocations, before);
      const data = { payment: told, obligations: reopened.flatMap(toObligations), reason, by };
      await this.outbox.add(tx, [draftEvent('ledger.payment.reversed.v1', about(writing, payment.customerId), data)]);
      return view;
    });
  }

  find(companyId: string, paymentId: string): Promise<PaymentView | Refusal> {
    return this.database.inCompany(
      companyId,
      async (tx) => (await readPayment(tx, companyId, { id: paymentId })) ?? notFound('payment'),
    );
  }

  list(companyId: string, query: PaymentQuery): Promise<Page<PaymentView> | Refusal> {
    const after = readCursor(query.cursor, 1);
    if (isRefusal(after)) return Promise.resolve(after);
    const { limit, customerId, externalId } = query;
    return this.database.inCompany(companyId, async (tx) => {
      const rows = await listPayments(tx, companyId, { limit, customerId, externalId, before: after?.[0] });
      return toPage(rows, limit, (row) => [row.id]);
    });
  }

  async #view(tx: EntityManager, companyId: string, paymentId: string): Promise<PaymentView> {
    const view = await readPayment(tx, companyId, { id: paymentId });
    if (!view) throw new Error('A payment that was just there is gone');
    return view;
  }

  async #takenBy(tx: EntityManager, companyId: string, externalId: string | null): Promise<Refusal | undefined> {
    if (externalId === null) return undefined;
    const other = await readPayment(tx, companyId, { externalId });
    return other && externalIdTaken('payment', externalId, other.id);
  }

  #write<T>(actor: Actor, work: (tx: EntityManager, writing: Writing) => Promise<T>): Promise<T> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany(companyId, async (tx) => work(tx, await openBooks(tx, { companyId, now, by })));
  }
}

function destinationOf({ allocations }: NewPayment): Destination {
  return allocations ? { kind: 'exact', parts: allocations } : { kind: 'rule' };
}

function toRecord(given: NewPayment, paymentId: string, today: string): PaymentRecord {
  return {
    paymentId,
    customerId: given.customerId,
    externalId: given.externalId ?? null,
    currency: given.currency,
    amountMinor: given.amountMinor,
    unappliedMinor: given.amountMinor,
    receivedOn: given.receivedOn ?? today,
    method: given.method,
  };
}

function toRecordOf(view: PaymentView): PaymentRecord {
  const { id: paymentId, customerId, externalId, currency, amountMinor, unappliedMinor, receivedOn, method } = view;
  return { paymentId, customerId, externalId, currency, amountMinor, unappliedMinor, receivedOn, method };
}
