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
    await runner.query(`create table timeline.erasure (
      company_id uuid not null, customer_id uuid not null, subject_id uuid not null,
      primary key (company_id, customer_id, subject_id))`);
    // Whoever appends waits until the erasure is committed, and sees it then: nothing slips in between.
    await runner.query(`create function timeline.hold_entries() returns void
      language plpgsql security definer set search_path = timeline, pg_catalog as $$
      begin
        lock table timeline.entry in share row exclusive mode;
      end $$`);
    await runner.query(`create function timeline.empty_entries(company uuid, emptied jsonb) returns void
      language plpgsql security definer set search_path = timeline, pg_catalog as $$
      begin
        update timeline.entry e set summary = n.summary, data = n.data
          from jsonb_to_recordset(emptied) as n (id uuid, summary text, data jsonb)
          where e.company_id = company and e.entry_id = n.id and exists (
            select from timeline.erasure x where x.company_id = company and x.customer_id = e.customer_id);
      end $$`);
    for (const signature of ['hold_entries()', 'empty_entries(uuid, jsonb)']) {
      await runner.query(`revoke execute on function timeline.${signature} from public`);
    }
    await isolateByCompany(runner, ['timeline.entry', 'timeline.erasure']);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

/** What the timeline owns in the database. Entries are never removed, nor changed but to forget who was erased. */
export const timelineSchema: ServiceSchema = {
  schema: 'timeline',
  migrations: [Timeline1790000000005],
  appendOnly: ['timeline.entry'],
};
