import { Injectable } from '@nestjs/common';
import { type CustomerSnapshot, draftEvent } from '@tactful/contracts';
import { LogEraser, Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorName,
  Clock,
  conflict,
  Database,
  forgetOutcomes,
  notFound,
  type Refusal,
} from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { toSnapshot } from '../customers/customers.service.js';
import { lockCustomers, readCustomer, updateCustomers } from '../customers/customers.store.js';
import { eraseContact, eraseCustomer, type ErasureOutcome } from './erasure.decision.js';
import { type ErasureList, type ErasureView, type NewErasure } from './erasure.schemas.js';
import { emptyWritten, insertErasure, listErasures, markErased, readUnfinished } from './erasures.store.js';

/** Erases people from the ledger and tells every service that holds a copy. */
@Injectable()
export class ErasuresService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly log: LogEraser,
    private readonly clock: Clock,
  ) {}

  /** Somebody who was erased before is answered as then: nothing happens twice. */
  erase(actor: Actor, customerId: string, { contactId: named, reason }: NewErasure): Promise<ErasureView | Refusal> {
    const { companyId } = actor;
    const at = this.clock.now().toString();
    const contactId = named ?? null;
    return this.database.inCompany<ErasureView | Refusal>(companyId, async (tx) => {
      await lockCustomers(tx, companyId, [customerId]);
      const known = await readCustomer(tx, companyId, customerId);
      if (!known) return notFound('customer');
      const done = (await listErasures(tx, companyId, customerId)).find((erasure) => erasure.contactId === contactId);
      if (done) return done;
      const before = toSnapshot(known);
      const unfinished = await readUnfinished(tx, companyId, customerId);
      const outcome =
        contactId === null ? eraseCustomer(before, unfinished, at) : eraseContact(before, contactId, unfinished);
      if (outcome.kind !== 'erased') return refusalOf(outcome);
      const wanted = { customerId, contactId, reason, erasedAt: at, erasedBy: actorName(actor) };
      const erasure = await insertErasure(tx, companyId, wanted);
      await this.#write(tx, companyId, { erasure, before, after: outcome.customer });
      return erasure;
    });
  }

  list(companyId: string, customerId: string): Promise<ErasureList | Refusal> {
    return this.database.inCompany<ErasureList | Refusal>(companyId, async (tx) => {
      if (!(await readCustomer(tx, companyId, customerId))) return notFound('customer');
      return { items: await listErasures(tx, companyId, customerId), nextCursor: null };
    });
  }

  async #write(
    tx: EntityManager,
    companyId: string,
    { erasure, before, after }: { erasure: ErasureView; before: CustomerSnapshot; after: CustomerSnapshot },
  ): Promise<void> {
    const { id: erasureId, customerId, contactId, reason, erasedAt, erasedBy } = erasure;
    const now = Temporal.Instant.from(erasedAt);
    const names = before.contacts.flatMap(({ id, name }) => (id === contactId ? [id, name] : []));
    await emptyWritten(tx, companyId, { erasureId, customerId, persons: contactId === null ? null : names });
    await updateCustomers(tx, companyId, { customers: [after], now });
    if (after.erasedAt) await markErased(tx, companyId, customerId, after.erasedAt);
    await forgetOutcomes(tx, 'ledger', { companyId, mentioning: [customerId] });
    await this.log.forget(tx, { source: 'ledger', companyId, subject: customerId, contactId });
    const data = { erasureId, contactId, customer: after, reason, by: erasedBy };
    await this.outbox.add(tx, [
      draftEvent('ledger.customer.erased.v1', { companyId, subject: customerId, time: now }, data),
    ]);
  }
}

function refusalOf(outcome: Exclude<ErasureOutcome, { kind: 'erased' }>): Refusal {
  if (outcome.kind === 'no_such_contact') return notFound('contact');
  return conflict(outcome.obstacle.code, outcome.obstacle.detail);
}
