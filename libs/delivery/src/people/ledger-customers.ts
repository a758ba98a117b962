import { Inject, Injectable } from '@nestjs/common';
import { customerLookup, type CustomerSnapshot } from '@tactful/contracts';
import { APP_CONFIG, type AppConfig, InternalCallFailed, InternalHttp } from '@tactful/runtime';

/** Asks the ledger for one customer. */
@Injectable()
export class LedgerCustomers {
  constructor(
    private readonly http: InternalHttp,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** Undefined when the ledger has no such customer. Throws `InternalCallFailed` when it cannot be asked. */
  async find(companyId: string, customerId: string): Promise<CustomerSnapshot | undefined> {
    const url = `${this.config.serviceUrls.ledger}/internal/customers/${customerId}?companyId=${companyId}`;
    try {
      return customerLookup.parse(await this.http.get<unknown>(url)).customer;
    } catch (error) {
      if (error instanceof InternalCallFailed && error.status === 404) return undefined;
      throw error;
    }
  }
}
