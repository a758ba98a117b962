import { Injectable } from '@nestjs/common';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
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
import { type EntityManager } from 'typeorm';
import { agendaTimer } from '../agenda/agenda.timer.js';
import { openBooks, type Writing } from '../company/writing.js';
import { actorName } from '../customers/actor-name.js';
import { lockCustomers } from '../customers/customers.store.js';
import { readInvoices } from '../invoices/invoices.store.js';
import { type Page, readCursor, toPage } from '../paging/paging.js';
import { toReleasedDraft } from './hold.events.js';
import { type HoldQuery, type HoldView, type NewHold } from './hold.schemas.js';
import { listHolds, readHold, releaseHolds } from './holds.store.js';
import { placeHolds } from './placing.js';

/** Holds: asking pauses for an account or an invoice. */
@Injectable()
export class HoldsService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

  place(actor: Actor, given: NewHold): Promise<HoldView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const refusal = await this.#refuse(tx, writing, given);
      if (refusal) return refusal;
      const { customerId, reason, invoiceId = null, until = null, note = null } = given;
      const { holds, drafts } = await placeHolds(tx, writing, [{ customerId, invoiceId, reason, until, note }]);
      const view = await readHold(tx, writing.companyId, holds[0]?.holdId ?? '');
      await this.outbox.add(tx, drafts);
      afterCommit(tx, () => this.timers.poke(agendaTimer));
      return view ?? notFound('hold');
    });
  }

  release(actor: Actor, holdId: string): Promise<HoldView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const { companyId, day } = writing;
      const found = await readHold(tx, companyId, holdId);
      if (!found) return notFound('hold');
      await lockCustomers(tx, companyId, [found.customerId]);
      const [released] = await releaseHolds(tx, companyId, { holdIds: [holdId], now: day.now });
      if (!released) return conflict('already_released', 'This hold has ended already.', { state: 'released' });
      await this.outbox.add(tx, [toReleasedDraft(writing, released)]);
      return released;
    });
  }

  list(companyId: string, query: HoldQuery): Promise<Page<HoldView> | Refusal> {
    const after = readCursor(query.cursor, 1);
    if (isRefusal(after)) return Promise.resolve(after);
    const { limit, customerId, state } = query;
    return this.database.inCompany(companyId, async (tx) => {
      const rows = await listHolds(tx, companyId, { limit, customerId, state, before: after?.[0] });
      return toPage(rows, limit, (row) => [row.id]);
    });
  }

  async #refuse(tx: EntityManager, writing: Writing, given: NewHold): Promise<Refusal | undefined> {
    const { companyId, day } = writing;
    const known = await lockCustomers(tx, companyId, [given.customerId]);
    if (!known.has(given.customerId)) {
      return unacceptable('customer_not_found', 'There is no such customer.', '/customerId');
    }
    if (typeof given.invoiceId === 'string') {
      const [invoice] = await readInvoices(tx, companyId, [given.invoiceId]);
      if (invoice?.customerId !== given.customerId) {
        return unacceptable('invoice_not_found', 'This customer has no such invoice.', '/invoiceId');
      }
    }
    if (typeof given.until === 'string' && given.until < day.today) {
      return unacceptable('until_in_past', `until lies before today (${day.today}).`, '/until');
    }
    return undefined;
  }

  #write<T>(actor: Actor, work: (tx: EntityManager, writing: Writing) => Promise<T>): Promise<T> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany(companyId, async (tx) => work(tx, await openBooks(tx, { companyId, now, by })));
  }
}
