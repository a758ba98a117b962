import { Injectable } from '@nestjs/common';
import { type CustomerSnapshot, draftEvent, type Page } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import { type Actor, actorName, Clock, conflict, Database, isRefusal, notFound, Refusal } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { companyDayAt } from '../company/company-day.js';
import { zoneOfCompany } from '../company/company-zone.store.js';
import { readCursor, toPage } from '../paging/paging.js';
import { externalIdTaken, refuseIfTaken } from '../fields/external-id.js';
import { createCustomer, type CustomerOutcome, patchCustomer } from './customer.decision.js';
import {
  type BalanceView,
  type CustomerPatch,
  type CustomerQuery,
  type CustomerView,
  type NewCustomer,
} from './customer.schemas.js';
import {
  customersByExternalId,
  insertCustomers,
  listCustomers,
  lockCustomers,
  readBalances,
  readCustomer,
  updateCustomers,
} from './customers.store.js';

/** Customers and their contacts. */
@Injectable()
export class CustomersService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** A known external id is a conflict that tells whose it is. */
  create(actor: Actor, given: NewCustomer): Promise<CustomerView | Refusal> {
    const now = this.clock.now();
    return this.database.inCompany(actor.companyId, async (tx) => {
      const source = actor.kind === 'agent' ? 'console' : 'api';
      const made = { customerId: randomUUIDv7(), source, nextId: () => randomUUIDv7() } as const;
      const customer = accepted(createCustomer(given, made));
      if (isRefusal(customer)) return customer;
      const written = await insertCustomers(tx, actor.companyId, { customers: [customer], now });
      if (written.size === 0) return this.#taken(tx, actor.companyId, customer.externalId ?? '');
      const data = { customer, by: actorName(actor) };
      const about = { companyId: actor.companyId, subject: customer.customerId, time: now };
      const view = await this.#view(tx, actor.companyId, customer.customerId);
      await this.outbox.add(tx, [draftEvent('ledger.customer.created.v1', about, data)]);
      return view;
    });
  }

  change(actor: Actor, customerId: string, patch: CustomerPatch): Promise<CustomerView | Refusal> {
    const now = this.clock.now();
    const work = this.database.inCompany(actor.companyId, async (tx) => {
      await lockCustomers(tx, actor.companyId, [customerId]);
      const known = await readCustomer(tx, actor.companyId, customerId);
      if (!known) return notFound('customer');
      if (known.erasedAt) return erased();
      const customer = accepted(patchCustomer(toSnapshot(known), patch, () => randomUUIDv7()));
      if (isRefusal(customer)) return customer;
      const taken = await this.#takenByOther(tx, actor.companyId, customer);
      if (taken) return taken;
      await updateCustomers(tx, actor.companyId, { customers: [customer], now });
      const view = await this.#view(tx, actor.companyId, customer.customerId);
      const about = { companyId: actor.companyId, subject: customer.customerId, time: now };
      const data = { customer, by: actorName(actor) };
      await this.outbox.add(tx, [draftEvent('ledger.customer.updated.v1', about, data)]);
      return view;
    });
    return refuseIfTaken('customer', patch.externalId ?? '', work);
  }

  find(companyId: string, customerId: string): Promise<CustomerView | Refusal> {
    return this.database.inCompany(
      companyId,
      async (tx) => (await readCustomer(tx, companyId, customerId)) ?? notFound('customer'),
    );
  }

  list(companyId: string, query: CustomerQuery): Promise<Page<CustomerView> | Refusal> {
    const after = readCursor(query.cursor, 2);
    if (isRefusal(after)) return Promise.resolve(after);
    return this.database.inCompany(companyId, async (tx) => {
      const rows = await listCustomers(tx, companyId, { ...query, after });
      return toPage(rows, query.limit, (row) => [row.name.toLowerCase(), row.id]);
    });
  }

  /** What the customer owes, per currency. */
  balance(companyId: string, customerId: string): Promise<BalanceView | Refusal> {
    const now = this.clock.now();
    return this.database.inCompany(companyId, async (tx) => {
      if (!(await readCustomer(tx, companyId, customerId))) return notFound('customer');
      const { today } = companyDayAt(now, await zoneOfCompany(tx, companyId));
      const rows = await readBalances(tx, companyId, { customerId, today });
      return { customerId, asOf: today, balances: rows.map(toBalance) };
    });
  }

  async #view(tx: EntityManager, companyId: string, customerId: string): Promise<CustomerView> {
    const view = await readCustomer(tx, companyId, customerId);
    if (!view) throw new Error('A customer that was just written is not there');
    return view;
  }

  async #taken(tx: EntityManager, companyId: string, externalId: string): Promise<Refusal> {
    const [other] = await customersByExternalId(tx, companyId, [externalId]);
    return externalIdTaken('customer', externalId, other?.id);
  }

  async #takenByOther(tx: EntityManager, companyId: string, customer: CustomerSnapshot): Promise<Refusal | undefined> {
    if (customer.externalId === null) return undefined;
    const others = await customersByExternalId(tx, companyId, [customer.externalId]);
    const other = others.find((candidate) => candidate.id !== customer.customerId);
    return other && externalIdTaken('customer', customer.externalId, other.id);
  }
}

/** The customer as other services know it. */
export function toSnapshot(view: CustomerView): CustomerSnapshot {
  const { id, createdAt: _created, updatedAt: _updated, ...rest } = view;
  return { customerId: id, ...rest };
}

function accepted(outcome: CustomerOutcome): CustomerSnapshot | Refusal {
  if (outcome.kind === 'ok') return outcome.customer;
  return new Refusal(422, 'invalid_input', outcome.fields[0]?.detail ?? 'Invalid input.', outcome.fields);
}

function erased(): Refusal {
  return conflict('customer_erased', 'This customer was erased. Who comes back is a new customer.');
}

function toBalance(row: Record<string, string>): BalanceView['balances'][number] {
  const number = (key: string) => Number(row[key]);
  return {
    currency: row['currency'] ?? '',
    openMinor: number('openMinor'),
    overdueMinor: number('overdueMinor'),
    disputedMinor: number('disputedMinor'),
    unappliedMinor: number('unappliedMinor'),
    openInvoices: number('openInvoices'),
    overdueInvoices: number('overdueInvoices'),
  };
}
