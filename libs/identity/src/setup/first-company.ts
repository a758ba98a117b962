import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig, Database, Home, InternalHttp } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { z } from 'zod';
import { CompaniesService } from '../companies/companies.service.js';
import { type CompanyBody } from '../companies/company.types.js';
import { FirstAccounts } from './first-accounts.js';
import { bareCompany, completeCompany } from './first-company.settings.js';

const approved = z.object({ items: z.array(z.object({ sid: z.string(), name: z.string() })) });

/** Makes the first company of an empty installation, with a key and an agent's sign-in, and writes how to get in. */
@Injectable()
export class FirstCompany {
  constructor(
    private readonly database: Database,
    private readonly companies: CompaniesService,
    private readonly accounts: FirstAccounts,
    private readonly http: InternalHttp,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** Call it when the app listens. On later starts it only renews the addresses in the credentials file. */
  async ensure(): Promise<void> {
    const home = new Home(this.config.home);
    const urls = { url: this.config.publicUrl, sandboxUrl: this.config.sandboxUrl ?? this.config.publicUrl };
    if (!(await this.#isMissing())) {
      const known = home.readCredentials();
      if (known) home.writeCredentials({ ...known, ...urls });
      return;
    }
    const companyId = randomUUIDv7();
    const made = await this.companies.replace({ companyId, name: 'setup' }, await this.#settings());
    if ('kind' in made) throw new Error(`The first company's settings were refused: ${JSON.stringify(made.fields)}`);
    home.writeCredentials({ ...urls, companyId, ...(await this.accounts.create(companyId)) });
  }

  async #isMissing(): Promise<boolean> {
    return (await this.database.query('select from identity.api_key limit 1')).length === 0;
  }

  async #settings(): Promise<CompanyBody> {
    if (this.config.providers === 'live') return bareCompany;
    const answer = await this.http.get(`${this.config.sandboxUrl ?? this.config.publicUrl}/sandbox/contents`);
    return completeCompany(Object.fromEntries(approved.parse(answer).items.map(({ name, sid }) => [name, sid])));
  }
}
