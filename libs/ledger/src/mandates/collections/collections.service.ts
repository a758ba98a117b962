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
  unacceptable,
} from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { agendaTimer } from '../../agenda/agenda.timer.js';
import { openBooks, type Writing } from '../../company/writing.js';
import { lockCustomers } from '../../customers/customers.store.js';
import { isInFuture } from '../../fields/dates.js';
import { liftHolds } from '../../holds/placing.js';
import { readCursor, toPage } from '../../paging/paging.js';
import { receivePayments } from '../../payments/receiving.js';
import { type CollectionRecord } from '../mandate.types.js';
import { readMandates } from '../mandates.store.js';
import { announceAgain, collectedBy } from './announcing.js';
import { retryOn } from './collection.decision.js';
import { collectionDraft, failedDraft, toCollectionView } from './collection.events.js';
import {
  type CollectionFailure,
  type CollectionQuery,
  type CollectionSuccess,
  type CollectionView,
} from './collection.schemas.js';
import { listCollections, readCollections, saveCollections } from './collections.store.js';

/** A new attempt is announced anew. */
const untold = { toldOn: null, untoldBecause: null } as const;

/** What became of collections, as the company's bank or card processor told it. */
@Injectable()
export class CollectionsService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

  /** The money came: it is booked as a payment of the invoice. */
  succeed(actor: Actor, collectionId: string, given: CollectionSuccess): Promise<CollectionView | Refusal> {
    return this.#onDue(actor, collectionId, async (tx, writing, collection) => {
      const { day, companyId } = writing;
      const receivedOn = given.receivedOn ?? day.today;
      if (isInFuture(receivedOn, day.today)) {
        return unacceptable('received_in_future', `receivedOn lies after today (${day.today}).`, '/receivedOn');
      }
      const { customerId, currency, amountMinor, method, invoiceId } = collection;
      const paymentId = randomUUIDv7();
      const money = { currency, amountMinor, unappliedMinor: amountMinor, receivedOn, method };
      const payment = { paymentId, customerId, externalId: null, ...money };
      const receiving = await receivePayments(tx, writing, [{ payment, destination: { kind: 'towards', invoiceId } }]);
      if (receiving.kind === 'taken') throw new Error('A payment without an external id was taken');
      const [settlement] = receiving.settlements;
      if (settlement?.kind === 'refused') return unacceptable(settlement.code, settlement.detail, settlement.pointer);
      const succeeded = { ...collection, state: 'succeeded', paymentId } as const;
      await saveCollections(tx, companyId, [succeeded]);
      const lifted = await liftHolds(tx, writing, [collection.holdId]);
      await this.outbox.add(tx, [collectionDraft(writing, 'succeeded', succeeded), ...receiving.drafts, ...lifted]);
      return toCollectionView(succeeded);
    });
  }

  /** The money did not come: once more by rule, then the invoice is asked for like any other. */
  fail(actor: Actor, collectionId: string, { reason }: CollectionFailure): Promise<CollectionView | Refusal> {
    return this.#onDue(actor, collectionId, async (tx, writing, collection) => {
      const [mandate] = await readMandates(tx, writing.companyId, [collection.mandateId]);
      if (collection.attempt === 1 && mandate?.revokedAt === null) {
        const by = await collectedBy(tx, writing, [mandate.customerId]);
        const on = retryOn(by(mandate), writing.day.today);
        const next = { ...collection, state: 'announced', attempt: 2, collectOn: on, reason, ...untold } as const;
        const again = await announceAgain(tx, writing, next);
        await this.outbox.add(tx, [failedDraft(writing, again.collection, on), ...again.drafts]);
        return toCollectionView(again.collection);
      }
      const failed = { ...collection, state: 'failed', reason } as const;
      await saveCollections(tx, writing.companyId, [failed]);
      const lifted = await liftHolds(tx, writing, [collection.holdId]);
      await this.outbox.add(tx, [failedDraft(writing, failed, null), ...lifted]);
      return toCollectionView(failed);
    });
  }

  find(companyId: string, collectionId: string): Promise<CollectionView | Refusal> {
    return this.database.inCompany(companyId, async (tx) => {
      const [found] = await readCollections(tx, companyId, [collectionId]);
      return found ? toCollectionView(found) : notFound('collection');
    });
  }

  list(companyId: string, query: CollectionQuery): Promise<Page<CollectionView> | Refusal> {
    const after = readCursor(query.cursor, 1);
    if (isRefusal(after)) return Promise.resolve(after);
    const { limit, customerId, state } = query;
    return this.database.inCompany(companyId, async (tx) => {
      const rows = await listCollections(tx, companyId, { limit, customerId, state, before: after?.[0] });
      return toPage(rows.map(toCollectionView), limit, (row) => [row.id]);
    });
  }

  #onDue(
    actor: Actor,
    collectionId: string,
    work: (tx: EntityManager, writing: Writing, collection: CollectionRecord) => Promise<CollectionView | Refusal>,
  ): Promise<CollectionView | Refusal> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany(companyId, async (tx) => {
      const [found] = await readCollections(tx, companyId, [collectionId]);
      if (!found) return notFound('collection');
      await lockCustomers(tx, companyId, [found.customerId]);
      const [collection = found] = await readCollections(tx, companyId, [collectionId]);
      if (collection.state !== 'due') {
        const detail = `This collection is ${collection.state}: its outcome is told once, after its day has come.`;
        return conflict('collection_not_due', detail, { state: collection.state, collectOn: collection.collectOn });
      }
      afterCommit(tx, () => this.timers.poke(agendaTimer));
      return work(tx, await openBooks(tx, { companyId, now, by }), collection);
    });
  }
}
