import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A message remembers what ended before it, so that its text can refer to it. */
export class After1800000003000 implements MigrationInterface {
  name = 'After1800000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table delivery.message add column after text`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
