import { Injectable } from '@nestjs/common';
import { draftEvent } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import { type Actor, actorName, notFound, type Refusal } from '@tactful/runtime';
import { CustomerTransactions } from '../people/customer-transactions.js';
import { Queue } from '../queue/queue.js';
import { type NewPreferences, type PreferencesView } from './preferences.types.js';
import { type PreferencesSubject, PreferencesStore, type StoredPreferences } from './preferences.store.js';

/** Whose preferences are meant: the customer's, or those of one of its contacts. */
export interface PreferencesOwner {
  readonly customerId: string;
  readonly contactId?: string | undefined;
}

/** Reads and replaces what customers wish. */
@Injectable()
export class PreferencesService {
  constructor(
    private readonly transactions: CustomerTransactions,
    private readonly store: PreferencesStore,
    private readonly queue: Queue,
    private readonly outbox: Outbox,
  ) {}

  find(actor: Actor, owner: PreferencesOwner): Promise<PreferencesView | Refusal> {
    return this.transactions.run(actor.companyId, owner.customerId, async (tx) => {
      if (!(await this.#exists(tx, actor, owner))) return notFound('contact');
      const found = await this.store.find(tx, subjectOf(actor, owner));
      return found ? viewOf(found) : {};
    });
  }

  replace(actor: Actor, owner: PreferencesOwner, wanted: NewPreferences): Promise<PreferencesView | Refusal> {
    const { companyId } = actor;
    const { customerId } = owner;
    return this.transactions.run(companyId, customerId, async (tx, now) => {
      if (!(await this.#exists(tx, actor, owner))) return notFound('contact');
      const preferences = storedOf(wanted);
      const by = actorName(actor);
      await this.store.save(tx, subjectOf(actor, owner), preferences, { at: now, by });
      // What waits may have to leave sooner, later, or another way.
      await this.queue.reconsider(tx, companyId, { now, customerIds: [customerId] });
      const { contactId = null } = owner;
      const data = { customerId, contactId, at: now.toString(), by, preferences };
      const about = { companyId, subject: customerId, time: now };
      await this.outbox.add(tx, [draftEvent('delivery.preferences.changed.v1', about, data)]);
      return viewOf(preferences);
    });
  }

  async #exists(tx: Parameters<PreferencesStore['find']>[0], actor: Actor, owner: PreferencesOwner): Promise<boolean> {
    const { customerId, contactId } = owner;
    return contactId === undefined || this.store.isContactOf(tx, actor.companyId, { customerId, contactId });
  }
}

function subjectOf(actor: Actor, owner: PreferencesOwner): PreferencesSubject {
  const { companyId } = actor;
  return owner.contactId === undefined
    ? { companyId, kind: 'customer', id: owner.customerId }
    : { companyId, kind: 'contact', id: owner.contactId };
}

function storedOf(wanted: NewPreferences): StoredPreferences {
  return {
    channels: wanted.channels ?? null,
    hours: wanted.hours ?? null,
    locale: wanted.locale ?? null,
    pausedUntil: wanted.pausedUntil ?? null,
    paymentMethod: wanted.paymentMethod ?? null,
    payDays: wanted.payDays ?? null,
  };
}

function viewOf(stored: StoredPreferences): PreferencesView {
  return Object.fromEntries(Object.entries(stored).filter(([, value]) => value !== null));
}
