import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { AuthenticationService } from '../agents/authentication.service.js';
import { ApiKeysService } from '../api-keys/api-keys.service.js';

const agent = { name: 'Mia Sommer', email: 'agent@tactful.local' };

/** The first key and the first agent. The key and the password are told once. */
@Injectable()
export class FirstAccounts {
  constructor(
    private readonly keys: ApiKeysService,
    private readonly authentication: AuthenticationService,
  ) {}

  async create(companyId: string): Promise<{ apiKey: string; agent: { email: string; password: string } }> {
    const password = randomBytes(15).toString('base64url');
    await this.authentication.createAgent({ companyId, role: 'admin', ...agent, password });
    const { key } = await this.keys.create(companyId, {
      name: 'first key',
      permissions: ['read', 'write', 'settings'],
    });
    return { apiKey: key, agent: { email: agent.email, password } };
  }
}
