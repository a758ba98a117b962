import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, notFound, type Refusal } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { hashApiKey, newApiKey } from './api-key.js';
import { type ApiKeyView, type CreatedApiKey, type NewApiKeyBody } from './api-key.types.js';
import { findActorByKeyHash, insertApiKey, listApiKeys, revokeApiKey } from './api-keys.store.js';

/** Keys of the REST API: shown once, kept as hashes, revocable. */
@Injectable()
export class ApiKeysService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async create(companyId: string, body: NewApiKeyBody): Promise<CreatedApiKey> {
    const key = newApiKey();
    const createdAt = this.clock.now();
    const view = { id: randomUUIDv7(), name: body.name, prefix: key.slice(0, 9), permissions: body.permissions };
    await insertApiKey(this.database, { ...view, keyHash: hashApiKey(key), companyId, createdAt });
    return { ...view, createdAt: createdAt.toString(), revokedAt: null, key };
  }

  async list(companyId: string): Promise<{ items: ApiKeyView[]; nextCursor: null }> {
    return { items: await listApiKeys(this.database, companyId), nextCursor: null };
  }

  async revoke(companyId: string, id: string): Promise<ApiKeyView | Refusal> {
    return (await revokeApiKey(this.database, { companyId, id }, this.clock.now())) ?? notFound('api key');
  }

  findActor(keyHash: string): Promise<Actor | undefined> {
    return findActorByKeyHash(this.database, keyHash);
  }
}
