import { migrate, runtimeSchema, Database, type ServiceName, type ServiceSchema } from '@tactful/runtime';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';

/** A migrated, empty database of its own for one suite. */
export interface TestDatabase {
  /** Runtime role: row-level security applies. */
  readonly url: string;
  /** Owner of the schemas. */
  readonly adminUrl: string;
  /** The service's view of it, as services get it injected. */
  as(service: ServiceName): Database;
  /** A raw connection pool in the runtime role. */
  readonly source: DataSource;
  /** A raw connection pool as the owner, for assertions that look behind the service. */
  readonly admin: DataSource;
  /** Closes the pools and drops the database. Call it in afterAll. */
  drop(): Promise<void>;
}

/** Makes a database on the run's server and migrates `schemas` into it. */
export async function createTestDatabase(schemas: readonly ServiceSchema[]): Promise<TestDatabase> {
  const serverAdminUrl = process.env['TEST_DATABASE_ADMIN_URL'];
  const serverUrl = process.env['TEST_DATABASE_URL'];
  if (!serverAdminUrl || !serverUrl) throw new Error('Name database specs *.db-spec.ts: only those get a server');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(serverAdminUrl, `create database ${name}`);
  const [url, adminUrl] = [withDatabase(serverUrl, name), withDatabase(serverAdminUrl, name)];
  const role = new URL(serverUrl).username;
  await migrate({ adminUrl, runtimeRole: role, schemas: [runtimeSchema, ...schemas] });
  const source = await new DataSource({
    type: 'postgres',
    url,
    poolSize: 8,
    extra: { options: '-c timezone=UTC', pipeline: true },
  }).initialize();
  const admin = await new DataSource({
    type: 'postgres',
    url: adminUrl,
    poolSize: 2,
    extra: { options: '-c timezone=UTC' },
  }).initialize();
  return {
    url,
    adminUrl,
    source,
    admin,
    as: (service) => new Database(source, service),
    drop: async () => {
      await source.destroy();
      await admin.destroy();
      await onServer(serverAdminUrl, `drop database ${name} with (force)`);
    },
  };
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}

async function onServer(adminUrl: string, statement: string): Promise<void> {
  const server = await new DataSource({
    type: 'postgres',
    url: withDatabase(adminUrl, 'postgres'),
    poolSize: 1,
  }).initialize();
  await server.query(statement);
  await server.destroy();
}
