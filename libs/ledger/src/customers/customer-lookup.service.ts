import { Injectable } from '@nestjs/common';
import { type CustomerLookup } from '@tactful/contracts';
import { Clock, Database, notFound, type Refusal } from '@tactful/runtime';
import { companyDayAt } from '../company/company-day.js';
import { zoneOfCompany } from '../company/company-zone.store.js';
import { toEventDispute } from '../disputes/dispute.events.js';
import { openDisputes } from '../disputes/disputes.store.js';
import { toEventHold } from '../holds/hold.events.js';
import { activeHolds } from '../holds/holds.store.js';
import { toObligations } from '../invoices/invoice.types.js';
import { liveInvoices } from '../invoices/invoices.store.js';
import { toSnapshot } from './customers.service.js';
import { readCustomer } from './customers.store.js';

/** A customer for a service whose projection lacks it, so that a 2xx of the ledger can be built on at once. */
@Injectable()
export class CustomerLookupService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  find(companyId: string, customerId: string): Promise<CustomerLookup | Refusal> {
    const now = this.clock.now();
    return this.database.inCompany(companyId, async (tx) => {
      const customer = await readCustomer(tx, companyId, customerId);
      if (!customer) return notFound('customer');
      const invoices = await liveInvoices(tx, companyId, customerId);
      const { today } = companyDayAt(now, await zoneOfCompany(tx, companyId));
      const holds = await activeHolds(tx, companyId, { customerIds: [customerId], today });
      const disputes = await openDisputes(tx, companyId, customerId);
      return {
        customer: toSnapshot(customer),
        obligations: invoices.flatMap(toObligations),
        holds: holds.map(toEventHold),
        disputes: disputes.map(toEventDispute),
      };
    });
  }
}
