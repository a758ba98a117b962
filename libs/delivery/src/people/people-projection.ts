import { Injectable } from '@nestjs/common';
import { type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { ConsentLog } from '../consent/consent-log.js';
import { consentOfPoint } from '../consent/stated-consent.decision.js';
import { type KnownCustomer, PeopleProjectionStore, pointsOf } from './people-projection.store.js';

/** A customer as the ledger told it: by whom, and when. */
export interface ToldCustomer extends KnownCustomer {
  readonly by: string;
  readonly at: Temporal.Instant;
}

/** Keeps people as the ledger tells them. The newest telling wins; an older or repeated one changes nothing. */
@Injectable()
export class PeopleProjection {
  constructor(
    private readonly store: PeopleProjectionStore,
    private readonly consents: ConsentLog,
  ) {}

  /** Applies tellings in the order given; returns the events that the caller gives to the outbox. */
  async apply(
    tx: EntityManager,
    companyId: string,
    told: readonly ToldCustomer[],
    now: Temporal.Instant,
  ): Promise<EventDraft[]> {
    const newest = [...new Map(told.map((customer) => [customer.snapshot.customerId, customer])).values()];
    const saved = new Set((await this.store.saveCustomers(tx, companyId, newest)).map(({ snapshot }) => snapshot));
    const fresh = newest.filter(({ snapshot }) => saved.has(snapshot));
    if (fresh.length === 0) return [];
    const customers = fresh.map(({ snapshot }) => snapshot);
    const contacts = customers.flatMap((customer) => customer.contacts);
    await this.store.saveContacts(tx, companyId, customers);
    await this.store.savePoints(
      tx,
      companyId,
      contacts.map(({ id }) => id),
      contacts.flatMap(pointsOf),
    );
    const acts = fresh.flatMap((customer) =>
      customer.snapshot.contacts
        .flatMap(pointsOf)
        .flatMap((point) => consentOfPoint(customer.snapshot, point, customer)),
    );
    return this.consents.record(tx, companyId, acts, now);
  }
}
