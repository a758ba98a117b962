import { isolateByCompany } from '@tactful/runtime';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What WhatsApp thinks of companies' templates and numbers. */
export class Whatsapp1800000003000 implements MigrationInterface {
  name = 'Whatsapp1800000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table delivery.content_template (
      company_id uuid not null, content_sid text not null, name text not null,
      approval text not null, category text not null, rejection_reason text, looked_at timestamptz not null,
      stopped_at timestamptz, released_by text, released_why text, primary key (company_id, content_sid))`);
    await runner.query(`create table delivery.whatsapp_sender (
      company_id uuid primary key, quality text not null, taken int not null, blocked int not null,
      looked_at timestamptz not null, paused_because text, paused_at timestamptz,
      resumed_at timestamptz, resumed_by text, resumed_why text)`);
    await runner.query(`create index attempt_on_whatsapp on delivery.attempt (company_id, accepted_at)
      where channel = 'whatsapp'`);
    // Routing: a company and when its account is looked at next.
    await runner.query(`create table delivery.whatsapp_look (
      company_id uuid primary key, look_at timestamptz not null, lease_until timestamptz)`);
    await isolateByCompany(runner, ['delivery.content_template', 'delivery.whatsapp_sender']);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
