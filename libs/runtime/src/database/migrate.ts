import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { isolateByCompany, type ServiceSchema } from './service-schema.js';

const migrationLock = 7_240_115;

/** The schema of the virtual clock: the one table every process may read. */
export const runtimeSchema: ServiceSchema = { schema: 'runtime', migrations: clockMigrations() };

/** Who migrates, for whom, and what. */
export interface MigrationPlan {
  /** Connection of the owner of the schemas. */
  readonly adminUrl: string;
  /** Name of the role that services use at run time; it gets rows, never tables. */
  readonly runtimeRole: string;
  readonly schemas: readonly ServiceSchema[];
}

/**
 * Brings the schemas of this process up to date. Safe when several processes start at once:
 * an advisory lock lets one in, and the others find nothing left to do.
 */
export async function migrate(plan: MigrationPlan): Promise<void> {
  const lock = await new DataSource({ type: 'postgres', url: plan.adminUrl, poolSize: 1 }).initialize();
  const runner = lock.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [migrationLock]);
    for (const schema of plan.schemas) await migrateSchema(plan, schema);
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => undefined);
    await runner.release();
    await lock.destroy();
  }
}

async function migrateSchema(plan: MigrationPlan, owned: ServiceSchema): Promise<void> {
  const source = await new DataSource({
    type: 'postgres',
    url: plan.adminUrl,
    poolSize: 1,
    schema: owned.schema,
    migrationsTableName: 'migration',
    migrations: [commandKeyMigration(owned.schema), ...owned.migrations],
    migrationsTransactionMode: 'each',
  }).initialize();
  try {
    await source.query(`create schema if not exists ${owned.schema}`);
    await source.runMigrations();
    await grant(source, owned, plan.runtimeRole);
  } finally {
    await source.destroy();
  }
}

async function grant(source: DataSource, owned: ServiceSchema, role: string): Promise<void> {
  const { schema } = owned;
  await source.query(`grant usage on schema ${schema} to "${role}"`);
  await source.query(`grant select, insert, update, delete on all tables in schema ${schema} to "${role}"`);
  await source.query(`grant usage, select on all sequences in schema ${schema} to "${role}"`);
  await source.query(`grant execute on all functions in schema ${schema} to "${role}"`);
  for (const table of owned.appendOnly ?? []) {
    await source.query(`revoke update, delete, truncate on ${table} from "${role}"`);
  }
}

/** Idempotency keys live beside the facts they guard, one table per service. */
function commandKeyMigration(schema: string): new () => MigrationInterface {
  return class CommandKey1700000000000 implements MigrationInterface {
    name = 'CommandKey1700000000000';

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(`create table ${schema}.command_key (
        company_id uuid not null, key text not null, fingerprint text not null, outcome jsonb not null,
        recorded_at timestamptz not null default now(), primary key (company_id, key))`);
      // An outcome is what the company was answered: its customers, its invoices.
      await isolateByCompany(runner, [`${schema}.command_key`]);
    }

    async down(): Promise<void> {
      throw new Error('Migrations go forward only');
    }
  };
}

function clockMigrations(): (new () => MigrationInterface)[] {
  return [
    class VirtualClock1700000000001 implements MigrationInterface {
      name = 'VirtualClock1700000000001';

      async up(runner: QueryRunner): Promise<void> {
        await runner.query(`create table runtime.clock (
          only_row boolean primary key default true check (only_row), now timestamptz not null)`);
      }

      async down(): Promise<void> {
        throw new Error('Migrations go forward only');
      }
    },
  ];
}
