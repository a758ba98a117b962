import { isolateByCompany, type ServiceSchema } from '@tactful/runtime';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

class Timeline1790000000005 implements MigrationInterface {
  name = 'Timeline1790000000005';

  async up(runner: QueryRunner): Promise<void> {
    // `position` is the order of recording: pages and the live feed follow it, `at` is for display.
    await runner.query(`create table timeline.entry (
      company_id uuid not null, customer_id uuid not null, position bigint generated always as identity,
      entry_id uuid not null, at timestamptz not null, recorded_at timestamptz not null,
      kind text not null, summary text not null, data jsonb not null,
      primary key (company_id, customer_id, position))`);
    await runner.query(`create unique index entry_once on timeline.entry (company_id, entry_id)`);
    await isolateByCompany(runner, ['timeline.entry']);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

/** What the timeline owns in the database. Entries are never changed or removed. */
export const timelineSchema: ServiceSchema = {
  schema: 'timeline',
  migrations: [Timeline1790000000005],
  appendOnly: ['timeline.entry'],
};
