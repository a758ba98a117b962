import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@tactful/runtime';
import { ApiKeysService } from '../api-keys/api-keys.service.js';
import { AgentSessions } from './agent-sessions.js';
import { findActorOfUser, insertAgent } from './agents.store.js';

/** Tells who is behind a key's hash or a session cookie, and makes agents. */
@Injectable()
export class AuthenticationService {
  constructor(
    private readonly database: Database,
    private readonly keys: ApiKeysService,
    private readonly sessions: AgentSessions,
  ) {}

  async authenticate(asked: {
    readonly apiKeyHash?: string | undefined;
    readonly cookie?: string | undefined;
  }): Promise<{ actor: Actor | null }> {
    if (asked.apiKeyHash !== undefined) return { actor: (await this.keys.findActor(asked.apiKeyHash)) ?? null };
    if (asked.cookie === undefined) return { actor: null };
    const userId = await this.sessions.userIdOf(asked.cookie);
    const actor = userId === undefined ? undefined : await findActorOfUser(this.database, userId);
    return { actor: actor ?? null };
  }

  /** Makes a sign-in for a company. Throws when the email is taken. */
  async createAgent(agent: {
    readonly companyId: string;
    readonly name: string;
    readonly role: 'agent' | 'admin';
    readonly email: string;
    readonly password: string;
  }): Promise<void> {
    const { email, name, password, companyId, role } = agent;
    const userId = await this.sessions.createUser({ email, name, password });
    await insertAgent(this.database, { userId, companyId, name, role });
  }
}
