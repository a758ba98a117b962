import { migrate, runtimeSchema, type ServiceSchema, startEmbeddedPostgres } from '@tactful/runtime';
import { join } from 'node:path';
import { Client, Pool } from 'pg';
import { type BenchSettings, expectEqual } from './bench.js';

/** A PostgreSQL of a bench's own, with the settings that `npm start` gives it. */
export interface BenchPostgres {
  /** Runtime role, as services use it. */
  readonly url: string;
  readonly adminUrl: string;
  /** Connections in the runtime role. */
  readonly app: Pool;
  /** Connections as the owner, for preparing and for looking behind the services. */
  readonly owner: Pool;
  /** Writes everything out and forgets nothing: no run pays for the pages of the one before. */
  settle(): Promise<void>;
  /** A copy of the database as it is now, nobody being connected to it but us. */
  copy(name: string): Promise<DatabaseCopy>;
}

/** A database of one run. */
export interface DatabaseCopy {
  readonly url: string;
  readonly adminUrl: string;
  drop(): Promise<void>;
}

/** Starts the server, migrates `schemas`, and makes sure that commits are safe as in production. */
export async function openPostgres(
  { folder, atEnd }: Pick<BenchSettings, 'folder' | 'atEnd'>,
  schemas: readonly ServiceSchema[],
): Promise<BenchPostgres> {
  const server = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
  atEnd(() => server.stop());
  const runtimeRole = new URL(server.databaseUrl).username;
  await migrate({ adminUrl: server.adminUrl, runtimeRole, schemas: [runtimeSchema, ...schemas] });
  const app = new Pool({ connectionString: server.databaseUrl, max: 10 });
  const owner = new Pool({ connectionString: server.adminUrl, max: 4 });
  for (const pool of [app, owner]) {
    pool.on('error', ignoreTheEnd);
    atEnd(() => pool.end());
  }
  const { rows } = await owner.query(
    `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`,
  );
  expectEqual('settings of PostgreSQL', rows[0], { fsync: 'on', commit: 'on' });
  return {
    url: server.databaseUrl,
    adminUrl: server.adminUrl,
    app,
    owner,
    settle: async () => {
      await owner.query('checkpoint');
    },
    copy: (name) => copyOf({ url: server.databaseUrl, adminUrl: server.adminUrl }, name),
  };
}

async function copyOf(
  original: { readonly url: string; readonly adminUrl: string },
  name: string,
): Promise<DatabaseCopy> {
  const source = new URL(original.adminUrl).pathname.slice(1);
  // A database with connections cannot be copied: our idle ones go, and come back when they are needed.
  await onServer(
    original.adminUrl,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${source}'`,
  );
  await onServer(original.adminUrl, `create database ${name} template ${source}`);
  return {
    url: inDatabase(original.url, name),
    adminUrl: inDatabase(original.adminUrl, name),
    drop: () => onServer(original.adminUrl, `drop database ${name} with (force)`),
  };
}

async function onServer(adminUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: inDatabase(adminUrl, 'postgres') });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

function inDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}

/** The server says so to a connection that is being closed anyway; whoever still waits for an answer gets an error. */
function ignoreTheEnd(): void {
  return;
}
