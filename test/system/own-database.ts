import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** An empty database on the server of the test run (libs/testing/database-server.setup.mjs). */
export interface OwnDatabase {
  /** For services. */
  readonly url: string;
  /** For migrations. */
  readonly adminUrl: string;
  drop(): Promise<void>;
}

/** Makes the database; the system under test migrates it. */
export async function createOwnDatabase(): Promise<OwnDatabase> {
  const server = { admin: variable('TEST_DATABASE_ADMIN_URL'), runtime: variable('TEST_DATABASE_URL') };
  const name = `system_${randomUUID().replaceAll('-', '')}`;
  await onServer(server.admin, `create database ${name}`);
  return {
    url: inDatabase(server.runtime, name),
    adminUrl: inDatabase(server.admin, name),
    drop: () => onServer(server.admin, `drop database if exists ${name} with (force)`),
  };
}

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run this through npm run test:scenarios`);
  return value;
}

function inDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}

async function onServer(adminUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: inDatabase(adminUrl, 'postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
