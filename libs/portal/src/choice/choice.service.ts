import { Inject, Injectable } from '@nestjs/common';
import {
  companySettings,
  customerLookup,
  type CustomerSnapshot,
  type GateAccount,
  truthGateAnswer,
} from '@tactful/contracts';
import { APP_CONFIG, type AppConfig, InternalHttp } from '@tactful/runtime';
import { resolveLocale } from '@tactful/templates';
import { type MessageLink } from '../access/page-link.js';
import { type Choice } from './choice.types.js';
import { languages } from '../wording/wording.types.js';

/** So many accounts are asked for at the same time. */
const atOnce = 20;

/** Gathers the accounts of a link, for the person who chooses one. */
@Injectable()
export class ChoiceService {
  constructor(
    private readonly http: InternalHttp,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** Throws `InternalCallFailed` when a service cannot be asked: a page that may be untrue is not shown. */
  async load(link: MessageLink, wantedLanguage: string | undefined): Promise<Choice> {
    const { identity } = this.config.serviceUrls;
    const { companyId, accounts } = link;
    const company = companySettings.parse(await this.http.get<unknown>(`${identity}/internal/companies/${companyId}`));
    const known: Known[] = [];
    for (let start = 0; start < accounts.length; start += atOnce) {
      const group = accounts.slice(start, start + atOnce).map(({ customerId }) => customerId);
      known.push(...(await this.#group(companyId, group)));
    }
    const first = known[0]?.customer;
    const contact = first?.contacts.find(({ id }) => id === accounts[0]?.contactId);
    const wanted = [wantedLanguage, contact?.locale, first?.locale, company.locale];
    const { language, format } = resolveLocale(
      wanted.map((tag) => tag ?? undefined),
      languages,
    );
    return {
      company,
      personName: contact?.name ?? first?.name ?? '',
      accounts: known.map(({ customer, account }) => ({ name: customer.name, account })),
      language,
      format,
    };
  }

  async #group(companyId: string, customerIds: readonly string[]): Promise<Known[]> {
    const url = `${this.config.serviceUrls.ledger}/internal/truth-gate`;
    const [gate, customers] = await Promise.all([
      this.http.post<unknown>(url, { companyId, customerIds }).then((answer) => truthGateAnswer.parse(answer)),
      Promise.all(customerIds.map((customerId) => this.#customer(companyId, customerId))),
    ]);
    return customers.map((customer) => {
      const account = gate.accounts.find(({ customerId }) => customerId === customer.customerId);
      return { customer, account: account ?? nothingOwed(customer.customerId) };
    });
  }

  async #customer(companyId: string, customerId: string): Promise<CustomerSnapshot> {
    const url = `${this.config.serviceUrls.ledger}/internal/customers/${customerId}?companyId=${companyId}`;
    return customerLookup.parse(await this.http.get<unknown>(url)).customer;
  }
}

interface Known {
  readonly customer: CustomerSnapshot;
  readonly account: GateAccount;
}

function nothingOwed(customerId: string): GateAccount {
  return { customerId, sequence: 0, onHold: null, obligations: [] };
}
