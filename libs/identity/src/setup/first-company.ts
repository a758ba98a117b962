import { Injectable } from '@nestjs/common';
import { Database } from '@tactful/runtime';
import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { AuthenticationService } from '../agents/authentication.service.js';
import { ApiKeysService } from '../api-keys/api-keys.service.js';
import { CompaniesService } from '../companies/companies.service.js';
import { type CompanyBody } from '../companies/company.types.js';

/** What a person needs to use a fresh installation. The key and the password are shown here only. */
export interface FirstCredentials {
  readonly companyId: string;
  readonly apiKey: string;
  readonly agent: { readonly email: string; readonly password: string };
}

/** Makes the first company of an empty installation, with a key and an agent's sign-in. */
@Injectable()
export class FirstCompany {
  constructor(
    private readonly database: Database,
    private readonly companies: CompaniesService,
    private readonly keys: ApiKeysService,
    private readonly authentication: AuthenticationService,
  ) {}

  /** True when nobody could use this installation yet. */
  async isMissing(): Promise<boolean> {
    const rows = await this.database.query('select from identity.api_key limit 1');
    return rows.length === 0;
  }

  /** Throws when the settings do not hold together: they are ours. */
  async create(
    settings: CompanyBody,
    agent: { readonly name: string; readonly email: string },
  ): Promise<FirstCredentials> {
    const companyId = randomUUIDv7();
    const made = await this.companies.replace({ companyId, name: 'setup' }, settings);
    if ('kind' in made) throw new Error(`The first company's settings were refused: ${JSON.stringify(made.fields)}`);
    const password = randomBytes(15).toString('base64url');
    await this.authentication.createAgent({ companyId, role: 'admin', ...agent, password });
    const { key } = await this.keys.create(companyId, {
      name: 'first key',
      permissions: ['read', 'write', 'settings'],
    });
    return { companyId, apiKey: key, agent: { email: agent.email, password } };
  }
}
