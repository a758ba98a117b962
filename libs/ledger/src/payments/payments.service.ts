import { Injectable } from '@nestjs/common';
import { type EventDraft, type Page } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorName,
  Clock,
  Database,
  isRefusal,
  notFound,
  type Refusal,
  unacceptable,
} from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { openBooks, type Writing } from '../company/writing.js';
import { isInFuture } from '../fields/dates.js';
import { externalIdTaken } from '../fields/external-id.js';
import { type InvoiceRecord } from '../invoices/invoice.types.js';
import { readCursor, toPage } from '../paging/paging.js';
import { afterSettlement } from '../settlement/after-settlement.js';
import { type Destination } from '../settlement/settlement.types.js';
import { applyPayment } from './applying.js';
import {
  type Application,
  type NewPayment,
  type PaymentQuery,
  type PaymentView,
  type ReversalRequest,
} from './payment.schemas.js';
import { type PaymentRecord } from './payment.types.js';
import { listPayments, readPayment } from './payments.store.js';
import { receivePayments } from './receiving.js';
import { reversePayment } from './reversing.js';

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
      if (given.receivedOn !== undefined && isInFuture(given.receivedOn, day.today)) {
        return unacceptable('received_in_future', `receivedOn lies after today (${day.today}).`, '/receivedOn');
      }
      const payment = toRecord(given, randomUUIDv7(), day.today);
      const taken = await this.#takenBy(tx, companyId, payment.externalId);
      if (taken) return taken;
      const receiving = await receivePayments(tx, writing, [{ payment, destination: destinationOf(given) }]);
      if (receiving.kind === 'taken') {
        const meanwhile = await this.#takenBy(tx, companyId, payment.externalId);
        return meanwhile ?? externalIdTaken('payment', payment.externalId ?? '', undefined);
      }
      const [settlement] = receiving.settlements;
      if (settlement?.kind === 'refused') return unacceptable(settlement.code, settlement.detail, settlement.pointer);
      const [view] = await Promise.all([
        this.#view(tx, companyId, payment.paymentId),
        this.outbox.add(tx, receiving.drafts),
      ]);
      return view;
    });
  }

  /** Uses unapplied cash for open invoices. */
  apply(actor: Actor, paymentId: string, { allocations }: Application): Promise<PaymentView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const applied = await applyPayment(tx, writing, { paymentId, parts: allocations ?? null });
      if (isRefusal(applied)) return applied;
      return this.#tell(tx, writing, { ...applied, paymentId });
    });
  }

  /** The payment did not hold: what it had paid is open again. */
  reverse(actor: Actor, paymentId: string, request: ReversalRequest): Promise<PaymentView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const { kind = null, reason = null } = request;
      const reversed = await reversePayment(tx, writing, { paymentId, kind, reason });
      if (isRefusal(reversed)) return reversed;
      return this.#tell(tx, writing, { ...reversed, paymentId });
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

  /** Tells what happened, and lets those look at it who wait for money; the outbox is written last. */
  async #tell(
    tx: EntityManager,
    writing: Writing,
    told: {
      readonly paymentId: string;
      readonly drafts: readonly EventDraft[];
      readonly invoices: readonly InvoiceRecord[];
    },
  ): Promise<PaymentView> {
    const view = await this.#view(tx, writing.companyId, told.paymentId);
    await this.outbox.add(tx, [...told.drafts, ...(await afterSettlement(tx, writing, told.invoices))]);
    return view;
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
