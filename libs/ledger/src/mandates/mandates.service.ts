import { Injectable } from '@nestjs/common';
import { draftEvent, type EventDraft, type Page } from '@tactful/contracts';
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
import { agendaTimer } from '../agenda/agenda.timer.js';
import { about, openBooks, type Writing } from '../company/writing.js';
import { lockCustomers } from '../customers/customers.store.js';
import { isInFuture } from '../fields/dates.js';
import { liftHolds } from '../holds/placing.js';
import { openInvoices } from '../invoices/invoices.store.js';
import { readCursor, toPage } from '../paging/paging.js';
import { announceCollections } from './collections/announcing.js';
import { collectionDraft } from './collections/collection.events.js';
import { runningCollections, saveCollections } from './collections/collections.store.js';
import { type MandateQuery, type MandateRevocation, type MandateView, type NewMandate } from './mandate.schemas.js';
import { type MandateRecord } from './mandate.types.js';
import { activeMandates, insertMandate, listMandates, markRevoked, readMandates } from './mandates.store.js';

/** Mandates: what may be collected of whom. */
@Injectable()
export class MandatesService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

  /** Keeps a mandate, and announces the collection of what is open. */
  give(actor: Actor, given: NewMandate): Promise<MandateView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const { companyId, day, by } = writing;
      const { customerId, currency } = given;
      const known = await lockCustomers(tx, companyId, [customerId]);
      if (!known.has(customerId)) {
        return unacceptable('customer_not_found', 'There is no such customer.', '/customerId');
      }
      if (isInFuture(given.signedOn, day.today)) {
        return unacceptable('signed_in_future', `signedOn lies after today (${day.today}).`, '/signedOn');
      }
      const mandate = toRecord(given, writing);
      if (!(await insertMandate(tx, companyId, mandate))) return this.#taken(tx, companyId, given);
      const open = await openInvoices(tx, companyId, [customerId]);
      const mine = open.filter((invoice) => invoice.currency === currency);
      const announced = await announceCollections(tx, writing, mine);
      const told = draftEvent('ledger.mandate.given.v1', about(writing, customerId), { mandate, by });
      await this.outbox.add(tx, [told, ...announced]);
      afterCommit(tx, () => this.timers.poke(agendaTimer));
      return toView(mandate);
    });
  }

  /** Ends a mandate: what was announced is not collected, and asked for like anything else. */
  revoke(actor: Actor, mandateId: string, { reason = null }: MandateRevocation): Promise<MandateView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const { companyId, day, by } = writing;
      const [found] = await readMandates(tx, companyId, [mandateId]);
      if (!found) return notFound('mandate');
      await lockCustomers(tx, companyId, [found.customerId]);
      const [before = found] = await readMandates(tx, companyId, [mandateId]);
      if (before.revokedAt !== null) {
        return conflict('already_revoked', 'This mandate is revoked already.', { state: 'revoked' });
      }
      await markRevoked(tx, companyId, { mandateId, now: day.now });
      const mandate = { ...before, revokedAt: day.now.toString() };
      const told = draftEvent('ledger.mandate.revoked.v1', about(writing, found.customerId), { mandate, reason, by });
      await this.outbox.add(tx, [told, ...(await cancelAll(tx, writing, mandateId))]);
      return toView(mandate);
    });
  }

  find(companyId: string, mandateId: string): Promise<MandateView | Refusal> {
    return this.database.inCompany(companyId, async (tx) => {
      const [found] = await readMandates(tx, companyId, [mandateId]);
      return found ? toView(found) : notFound('mandate');
    });
  }

  list(companyId: string, query: MandateQuery): Promise<Page<MandateView> | Refusal> {
    const after = readCursor(query.cursor, 1);
    if (isRefusal(after)) return Promise.resolve(after);
    const { limit, customerId } = query;
    return this.database.inCompany(companyId, async (tx) => {
      const rows = await listMandates(tx, companyId, { limit, customerId, before: after?.[0] });
      return toPage(rows.map(toView), limit, (row) => [row.id]);
    });
  }

  async #taken(tx: EntityManager, companyId: string, { customerId, currency }: NewMandate): Promise<Refusal> {
    const active = await activeMandates(tx, companyId, [customerId]);
    const mandateId = active.find((found) => found.currency === currency)?.mandateId;
    const detail = `This customer has a mandate in ${currency}: revoke it first.`;
    return conflict('mandate_exists', detail, { state: 'active', mandateId });
  }

  #write<T>(actor: Actor, work: (tx: EntityManager, writing: Writing) => Promise<T>): Promise<T> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany(companyId, async (tx) => work(tx, await openBooks(tx, { companyId, now, by })));
  }
}

/** A collection that is due is with the bank already; its outcome may still be told. */
async function cancelAll(tx: EntityManager, writing: Writing, mandateId: string): Promise<readonly EventDraft[]> {
  const running = await runningCollections(tx, writing.companyId, { mandateId });
  const cancelled = running
    .filter(({ state }) => state === 'announced')
    .map((found) => ({ ...found, state: 'cancelled', reason: 'mandate_revoked' }) as const);
  await saveCollections(tx, writing.companyId, cancelled);
  const lifted = await liftHolds(
    tx,
    writing,
    cancelled.map(({ holdId }) => holdId),
  );
  return [...cancelled.map((found) => collectionDraft(writing, 'cancelled', found)), ...lifted];
}

function toRecord(given: NewMandate, { day, settings }: Writing): MandateRecord {
  const { customerId, currency, method, reference, signedOn } = given;
  const { noticeDays, retryAfterDays } = settings.mandates;
  const terms = {
    noticeDays: given.terms.noticeDays ?? noticeDays,
    retryAfterDays: given.terms.retryAfterDays ?? retryAfterDays,
    payDay: given.terms.payDay ?? null,
  };
  const made = { mandateId: randomUUIDv7(), givenAt: day.now.toString(), revokedAt: null };
  return { ...made, customerId, currency, method, reference, signedOn, terms };
}

function toView({ mandateId: id, ...rest }: MandateRecord): MandateView {
  return { id, ...rest, state: rest.revokedAt === null ? 'active' : 'revoked' };
}
