import { Injectable } from '@nestjs/common';
import { Clock, Database, notFound, type Refusal } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { PeopleService } from './people.service.js';

/** Work about one customer of one company, at an instant of business time. */
export type CustomerWork<T> = (tx: EntityManager, now: Temporal.Instant) => Promise<T | Refusal>;

/** Transactions about a customer that is certain to be known here. */
@Injectable()
export class CustomerTransactions {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly clock: Clock,
  ) {}

  /** Runs the work in one transaction of the company; refuses with 404 when nobody knows the customer. */
  async run<T>(companyId: string, customerId: string, work: CustomerWork<T>): Promise<T | Refusal> {
    const now = this.clock.now();
    if (!(await this.people.isKnown(companyId, customerId, now))) return notFound('customer');
    return this.database.inCompany(companyId, (tx) => work(tx, now));
  }
}
