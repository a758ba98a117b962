import { Injectable } from '@nestjs/common';
import { Outbox } from '@tactful/messaging';
import { Database, switchCompany } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { LedgerCustomers } from './ledger-customers.js';
import { PeopleProjection } from './people-projection.js';
import { PeopleStore } from './people.store.js';

/** Customers that the bus has not brought yet are asked for, so that whoever created one can build on it at once. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly store: PeopleStore,
    private readonly projection: PeopleProjection,
    private readonly ledger: LedgerCustomers,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Makes sure that this customer is known here; false when the ledger does not know it either.
   * Call it outside any transaction. Throws `InternalCallFailed` when the ledger cannot be asked.
   */
  async isKnown(companyId: string, customerId: string, now: Temporal.Instant): Promise<boolean> {
    if (!(await this.#isMissing(companyId, customerId))) return true;
    const snapshot = await this.ledger.find(companyId, customerId);
    if (!snapshot) return false;
    await this.#inCompany(companyId, async (tx) => {
      // Sequence 0: every event of the ledger is newer than what was asked for.
      const told = { snapshot, sequence: 0, by: 'ledger', at: now };
      await this.outbox.add(tx, await this.projection.apply(tx, companyId, [told], now));
    });
    return true;
  }

  async #isMissing(companyId: string, customerId: string): Promise<boolean> {
    const missing = await this.#inCompany(companyId, (tx) => this.store.unknownCustomers(tx, companyId, [customerId]));
    return missing.length > 0;
  }

  /** Looking somebody up is not the command of the request: it must not be stored under its Idempotency-Key. */
  #inCompany<T>(companyId: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.database.acrossCompanies(async (tx) => {
      await switchCompany(tx, companyId);
      return work(tx);
    });
  }
}
