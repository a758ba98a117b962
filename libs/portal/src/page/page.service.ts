import { Inject, Injectable } from '@nestjs/common';
import {
  channel,
  companySettings,
  type CustomerSnapshot,
  customerLookup,
  type GateAccount,
  hours,
  paymentMethod,
  truthGateAnswer,
} from '@tactful/contracts';
import { APP_CONFIG, type AppConfig, InternalHttp } from '@tactful/runtime';
import { resolveLocale } from '@tactful/templates';
import { z } from 'zod';
import { type PageLink } from '../access/page-link.js';
import { StatementsService } from '../statements/statements.service.js';
import { type PageData, type PagePoint, type PagePreferences } from './page.types.js';
import { actingFor } from './acting-for.js';
import { languages } from '../wording/wording.types.js';

const consentAnswer = z.object({
  items: z.array(z.object({ contactId: z.uuid(), channel, address: z.string(), state: z.string() })),
});
const preferencesAnswer = z.object({
  channels: z.array(channel).optional(),
  hours: z.array(hours).optional(),
  locale: z.string().optional(),
  pausedUntil: z.string().optional(),
  paymentMethod: paymentMethod.optional(),
  payDays: z.array(z.int()).optional(),
});

/** Gathers what the page shows from the services that know it, at the moment it is asked for. */
@Injectable()
export class PageService {
  constructor(
    private readonly http: InternalHttp,
    private readonly statements: StatementsService,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** Throws `InternalCallFailed` when a service cannot be asked: a page that may be untrue is not shown. */
  async load(link: PageLink, wantedLanguage: string | undefined): Promise<PageData> {
    const { ledger, identity } = this.config.serviceUrls;
    const { companyId, customerId } = link;
    const [company, gate, customer, points, statements] = await Promise.all([
      this.http
        .get<unknown>(`${identity}/internal/companies/${companyId}`)
        .then((found) => companySettings.parse(found)),
      this.http
        .post<unknown>(`${ledger}/internal/truth-gate`, { companyId, customerIds: [customerId] })
        .then((answer) => truthGateAnswer.parse(answer)),
      this.http
        .get<unknown>(`${ledger}/internal/customers/${customerId}?companyId=${companyId}`)
        .then((found) => customerLookup.parse(found).customer),
      this.#points(link),
      this.statements.list(link),
    ]);
    const preferences = await this.#preferences(link, customer);
    const contact = customer.contacts.find(({ id }) => id === link.contactId);
    const wanted = [wantedLanguage, preferences.locale, contact?.locale, customer.locale, company.locale];
    const locale = resolveLocale(
      wanted.map((tag) => tag ?? undefined),
      languages,
    );
    return {
      company,
      person: { name: contact?.name ?? customer.name, customerName: customer.name },
      contacts: customer.contacts.length,
      account: gate.accounts.find((one) => one.customerId === customerId) ?? nothingOwed(customerId),
      statements,
      today: gate.companyToday,
      points,
      preferences,
      language: locale.language,
      format: locale.format,
    };
  }

  /** Where this person's preferences are kept: with the customer, unless it has several contacts. */
  preferencesUrl(link: PageLink, contacts: number): string {
    const url = `${this.config.serviceUrls.delivery}/v1/customers/${link.customerId}/preferences`;
    return contacts > 1 ? `${url}?contactId=${link.contactId}` : url;
  }

  async #points(link: PageLink): Promise<PagePoint[]> {
    const url = `${this.config.serviceUrls.delivery}/v1/customers/${link.customerId}/consents`;
    const { items } = consentAnswer.parse(await this.http.get<unknown>(url, actingFor(link)));
    return items
      .filter((item) => item.contactId === link.contactId)
      .map((item) => ({ channel: item.channel, address: item.address, state: stateOf(item.state) }));
  }

  async #preferences(link: PageLink, customer: CustomerSnapshot): Promise<PagePreferences> {
    const url = this.preferencesUrl(link, customer.contacts.length);
    return preferencesAnswer.parse(await this.http.get<unknown>(url, actingFor(link)));
  }
}

function stateOf(consent: string): PagePoint['state'] {
  if (consent === 'opted_out') return 'stopped';
  return consent === 'address_bad' ? 'unreachable' : 'on';
}

function nothingOwed(customerId: string): GateAccount {
  return { customerId, sequence: 0, onHold: null, obligations: [] };
}
