import { isolateByCompany, type ServiceSchema } from '@tactful/runtime';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Which messages' pages were opened on which day: so that an opening is told once. */
class Openings1800000000000 implements MigrationInterface {
  name = 'Openings1800000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table portal.opening (
      company_id uuid not null, token_hash text not null, day date not null, primary key (company_id, token_hash, day))`);
    await isolateByCompany(runner, ['portal.opening']);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

/** What the customer page owns in the database. */
export const portalSchema: ServiceSchema = { schema: 'portal', migrations: [Openings1800000000000] };
