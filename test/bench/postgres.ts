import { migrate, runtimeSchema, type ServiceSchema, startEmbeddedPostgres } from '@tactful/runtime';
import { join } from 'node:path';
import { Pool } from 'pg';
import { expectEqual } from './bench.js';

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
  stop(): Promise<void>;
}

/** Starts the server, migrates `schemas`, and makes sure that commits are safe as in production. */
export async function openPostgres(folder: string, schemas: readonly ServiceSchema[]): Promise<BenchPostgres> {
  const server = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
  const runtimeRole = new URL(server.databaseUrl).username;
  await migrate({ adminUrl: server.adminUrl, runtimeRole, schemas: [runtimeSchema, ...schemas] });
  const app = new Pool({ connectionString: server.databaseUrl, max: 10 });
  const owner = new Pool({ connectionString: server.adminUrl, max: 4 });
  for (const pool of [app, owner]) pool.on('error', ignoreTheEnd);
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
    stop: async () => {
      await app.end();
      await owner.end();
      await server.stop();
    },
  };
}

/** The server says so to a connection that is being closed anyway; whoever still waits for an answer gets an error. */
function ignoreTheEnd(): void {
  return;
}
