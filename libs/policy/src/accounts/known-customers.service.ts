import { Inject, Injectable } from '@nestjs/common';
import {
  APP_CONFIG,
  type AppConfig,
  Database,
  InternalCallFailed,
  InternalHttp,
  notFound,
  Refusal,
} from '@tactful/runtime';
import { isKnownCustomer } from './known-customers.store.js';

/** Tells whether a customer exists, so that a 2xx of the ledger can be built on before its event has arrived here. */
@Injectable()
export class KnownCustomers {
  constructor(
    private readonly database: Database,
    private readonly http: InternalHttp,
    @Inject(APP_CONFIG) private readonly config: Pick<AppConfig, 'serviceUrls'>,
  ) {}

  /** Null when the customer exists; the ledger is asked about one that is not known here. */
  async refuseUnknown(companyId: string, customerId: string): Promise<Refusal | null> {
    const isKnown = await this.database.inCompany(companyId, (tx) => isKnownCustomer(tx, customerId));
    if (isKnown) return null;
    try {
      await this.http.get(`${this.config.serviceUrls.ledger}/internal/customers/${customerId}?companyId=${companyId}`);
      return null;
    } catch (error) {
      if (!(error instanceof InternalCallFailed)) throw error;
      if (error.status === 404) return notFound('customer');
      return new Refusal(503, 'ledger_unavailable', 'The ledger cannot be asked right now. Please try again.');
    }
  }
}
