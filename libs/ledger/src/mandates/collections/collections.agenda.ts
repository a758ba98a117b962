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
import { readMandates } from '../mandates.store.js';
import { announceAgain, collectedBy, heldInvoices } from './announcing.js';
import { collectOn, judgeOnDay, retryOn } from './collection.decision.js';
import { collectionDraft } from './collection.events.js';
import { readCollections, saveCollections } from './collections.store.js';

/**
 * On its day a collection is made, put off while the customer could not be told of it, or cancelled when the invoice must
 * not be asked for or needs nothing any more.
 */
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
    const outcomes = announced.map((collection) => {
      const invoice = byId.get(collection.invoiceId);
      const outcome = judgeOnDay(collection, invoice, invoice !== undefined && held(invoice));
      return { collection, invoice, outcome };
    });
    const judged = outcomes.flatMap(({ collection, outcome }): CollectionRecord[] => {
      switch (outcome.kind) {
        case 'due':
          return [{ ...collection, state: 'due', amountMinor: outcome.amountMinor }];
        case 'cancelled':
          return [{ ...collection, state: 'cancelled', reason: outcome.because }];
        case 'postponed':
          return [];
      }
    });
    await saveCollections(tx, companyId, judged);
    const cancelled = judged.filter(({ state }) => state === 'cancelled');
    const lifted = await liftHolds(
      tx,
      writing,
      cancelled.map(({ holdId }) => holdId),
    );
    const told = judged.map((found) => collectionDraft(writing, found.state === 'due' ? 'due' : 'cancelled', found));
    const later = outcomes.flatMap(({ collection, invoice, outcome }) =>
      outcome.kind === 'postponed' && invoice ? [{ collection, dueDate: invoice.dueDate }] : [],
    );
    return [...told, ...lifted, ...(await postpone(tx, writing, later))];
  }
}

interface Untold {
  readonly collection: CollectionRecord;
  readonly dueDate: string;
}

/** Names a new day for collections of which the customer has not been told: as if they were announced today. */
async function postpone(
  tx: EntityManager,
  writing: Writing,
  untold: readonly Untold[],
): Promise<readonly EventDraft[]> {
  if (untold.length === 0) return [];
  const mandateIds = untold.map(({ collection }) => collection.mandateId);
  const mandates = new Map(
    (await readMandates(tx, writing.companyId, mandateIds)).map((found) => [found.mandateId, found]),
  );
  const by = await collectedBy(
    tx,
    writing,
    untold.map(({ collection }) => collection.customerId),
  );
  const drafts: EventDraft[] = [];
  // Seldom more than one.
  for (const { collection, dueDate } of untold) {
    const mandate = mandates.get(collection.mandateId);
    if (!mandate) continue;
    const { today } = writing.day;
    const on = collection.attempt === 1 ? collectOn(dueDate, by(mandate), today) : retryOn(by(mandate), today);
    const moved = await announceAgain(tx, writing, { ...collection, collectOn: on });
    drafts.push(collectionDraft(writing, 'postponed', moved.collection), ...moved.drafts);
  }
  return drafts;
}
