import { type Actor, type Database, instantText } from '@tactful/runtime';
import { type ApiKeyView } from './api-key.types.js';

const columns = `key_id as id, name, prefix, permissions,
  ${instantText('created_at')} as "createdAt",
  ${instantText('revoked_at')} as "revokedAt"`;

/** A key to store: its hash and what it may do. */
export interface StoredApiKey {
  readonly keyHash: string;
  readonly companyId: string;
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly permissions: readonly string[];
  readonly createdAt: Temporal.Instant;
}

/** Stores a new key by its hash. */
export async function insertApiKey(database: Database, key: StoredApiKey): Promise<void> {
  await database.query(
    `insert into identity.api_key (key_hash, key_id, company_id, name, prefix, permissions, created_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [key.keyHash, key.id, key.companyId, key.name, key.prefix, key.permissions, key.createdAt.toString()],
  );
}

/** The company's keys, newest first. */
export async function listApiKeys(database: Database, companyId: string): Promise<ApiKeyView[]> {
  return database.query<ApiKeyView>(
    `select ${columns} from identity.api_key where company_id = $1 order by created_at desc limit 200`,
    [companyId],
  );
}

/** Marks a key as revoked; returns it, or undefined when the company has none with this id. */
export async function revokeApiKey(
  database: Database,
  key: { readonly companyId: string; readonly id: string },
  now: Temporal.Instant,
): Promise<ApiKeyView | undefined> {
  await database.query(
    `update identity.api_key set revoked_at = $3 where company_id = $1 and key_id = $2 and revoked_at is null`,
    [key.companyId, key.id, now.toString()],
  );
  const [row] = await database.query<ApiKeyView>(
    `select ${columns} from identity.api_key where company_id = $1 and key_id = $2`,
    [key.companyId, key.id],
  );
  return row;
}

/** Who is behind a key's hash; undefined for an unknown or revoked key. */
export async function findActorByKeyHash(database: Database, keyHash: string): Promise<Actor | undefined> {
  const [row] = await database.query<Omit<Actor, 'kind'>>(
    `select key_id as id, company_id as "companyId", name, permissions
     from identity.api_key where key_hash = $1 and revoked_at is null`,
    [keyHash],
  );
  return row && { kind: 'api_key', ...row };
}
