import { Injectable } from '@nestjs/common';
import { type PageById } from '@tactful/contracts';
import { Database, type Refusal } from '@tactful/runtime';
import { KnownCustomers } from '../accounts/known-customers.service.js';
import { type DecisionList } from './decision.types.js';
import { readDecisions } from './decisions.store.js';

/** Reads what was decided. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly database: Database,
    private readonly customers: KnownCustomers,
  ) {}

  /** A page of a customer's decisions, newest first; a refusal for a customer that does not exist. */
  async list(companyId: string, customerId: string, page: PageById): Promise<DecisionList | Refusal> {
    const unknown = await this.customers.refuseUnknown(companyId, customerId);
    if (unknown) return unknown;
    return this.database.inCompany(companyId, (tx) => readDecisions(tx, customerId, page));
  }
}
