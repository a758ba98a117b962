import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { AgendaTimer } from '../../agenda/agenda.timer.js';
import { type AgendaWork } from '../../agenda/agenda.types.js';
import { type Writing } from '../../company/writing.js';
import { lockCustomers } from '../../customers/customers.store.js';
import { liftHolds } from '../../holds/placing.js';
import { readInvoices } from '../../invoices/invoices.store.js';
import { type CollectionRecord } from '../mandate.types.js';
import { heldInvoices } from './announcing.js';
import { judgeOnDay } from './collection.decision.js';
import { collectionDraft } from './collection.events.js';
import { readCollections, saveCollections } from './collections.store.js';

/** On its day a collection is made, or cancelled when the invoice must not be asked for or needs nothing any more. */
@Injectable()
export class CollectionsOnAgenda implements AgendaWork, OnModuleInit {
  readonly kind = 'collection_due';

  constructor(private readonly agenda: AgendaTimer) {}

  onModuleInit(): void {
    this.agenda.register(this);
  }

  async run(tx: EntityManager, writing: Writing, collectionIds: readonly string[]): Promise<readonly EventDraft[]> {
    const { companyId, day } = writing;
    const named = await readCollections(tx, companyId, collectionIds);
    await lockCustomers(tx, companyId, [...new Set(named.map(({ customerId }) => customerId))]);
    const announced = (await readCollections(tx, companyId, collectionIds)).filter(
      ({ state, collectOn }) => state === 'announced' && collectOn <= day.today,
    );
    const invoices = await readInvoices(
      tx,
      companyId,
      announced.map(({ invoiceId }) => invoiceId),
    );
    const byId = new Map(invoices.map((invoice) => [invoice.invoiceId, invoice]));
    const held = await heldInvoices(tx, writing, invoices);
    const judged = announced.map((collection): CollectionRecord => {
      const invoice = byId.get(collection.invoiceId);
      const outcome = judgeOnDay(collection, invoice, invoice !== undefined && held(invoice));
      if (outcome.kind === 'due') return { ...collection, state: 'due', amountMinor: outcome.amountMinor };
      return { ...collection, state: 'cancelled', reason: outcome.because };
    });
    await saveCollections(tx, companyId, judged);
    const cancelled = judged.filter(({ state }) => state === 'cancelled');
    const lifted = await liftHolds(
      tx,
      writing,
      cancelled.map(({ holdId }) => holdId),
    );
    const told = judged.map((found) => collectionDraft(writing, found.state === 'due' ? 'due' : 'cancelled', found));
    return [...told, ...lifted];
  }
}
