import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What one service owns in the database. Each service lib exports one. */
export interface ServiceSchema {
  /** Schema name, the same as the service's. */
  readonly schema: string;
  /** Hand-written, forward only, in order. Class names end in a 13-digit timestamp (TypeORM sorts by it). */
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Tables (with schema) that the runtime role may only read and insert into. */
  readonly appendOnly?: readonly string[];
  /** True when every database of the process needs it, whichever services it serves: the bus. */
  readonly everyDatabase?: boolean;
}

/**
 * Row-level security for a table with a `company_id`: a transaction sees and writes the rows of
 * the company in `app.company_id`, and none when it is unset. FORCE binds the owner too.
 */
export async function isolateByCompany(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    await runner.query(`alter table ${table} enable row level security`);
    await runner.query(`alter table ${table} force row level security`);
    await runner.query(`create policy one_company on ${table}
      using (company_id = (select nullif(current_setting('app.company_id', true), '')::uuid))
      with check (company_id = (select nullif(current_setting('app.company_id', true), '')::uuid))`);
  }
}
