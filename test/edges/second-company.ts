import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { type EdgeClient } from './edge-client.js';
import { type EdgeSystem } from './edge-system.js';

/**
 * A company beside the first one, by its API key. There is no route that makes companies, so the key is put into the
 * table as identity keeps it (SHA-256); the company's settings then go in by REST like everybody's.
 */
export async function addCompany(system: EdgeSystem): Promise<EdgeClient> {
  const companyId = randomUUID();
  const client = system.client.as(await addKey(system, companyId, ['read', 'write', 'settings']));
  const { companyId: _id, senders, ...settings } = await system.client.make<Settings>('GET', '/v1/company');
  await client.make('PUT', '/v1/company', {
    ...settings,
    name: 'Other House Ltd',
    senders: {
      sms: { ...senders.sms, from: '+12125550177' },
      whatsapp: { ...senders.whatsapp, from: '+12125550176' },
      email: { ...senders.email, from: 'accounts@other-house.example' },
    },
  });
  return client;
}

interface Settings {
  readonly companyId: string;
  readonly senders: Readonly<Record<'sms' | 'whatsapp' | 'email', object>>;
}

/** A key of a company, known or not. */
export async function addKey(system: EdgeSystem, companyId: string, permissions: readonly string[]): Promise<string> {
  const key = `tact_${randomBytes(19).toString('hex')}`;
  const hash = createHash('sha256').update(key).digest('hex');
  await queryAs(
    system.database.adminUrl,
    `insert into identity.api_key (key_hash, key_id, company_id, name, prefix, permissions, created_at)
     values ($1, $2, $3, 'edges', $4, $5, '2026-06-01T00:00:00Z')`,
    [hash, randomUUID(), companyId, key.slice(0, 9), permissions],
  );
  return key;
}

/** One statement as a role of the database. */
export async function queryAs<Row>(url: string, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, parameters)).rows as Row[];
  } finally {
    await client.end();
  }
}
