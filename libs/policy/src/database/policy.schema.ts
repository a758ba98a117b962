import { isolateByCompany, type ServiceSchema } from '@tactful/runtime';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What is known of accounts: a projection of the ledger's, delivery's and identity's events. */
const projection: readonly string[] = [
  `create table policy.company (
    company_id uuid primary key, time_zone text not null, sequence bigint not null)`,
  `create table policy.account (
    company_id uuid not null, customer_id uuid not null, name text not null, kind text not null, locale text,
    segment text, zones text[] not null, audiences jsonb not null, sequence bigint not null,
    primary key (company_id, customer_id))`,
  `create table policy.obligation (
    company_id uuid not null, obligation_id uuid not null, customer_id uuid not null, invoice_id uuid not null,
    number text not null, issue_date date not null, due_date date not null, currency text not null,
    open_minor bigint not null, disputed_minor bigint not null, state text not null, has_late_fee boolean not null,
    is_instalment boolean not null, known_at timestamptz not null, closed_at timestamptz, disputed_since timestamptz,
    policy_id text not null, entered_at timestamptz not null, ladder_run integer not null default 0,
    settled boolean not null default false, sequence bigint not null,
    primary key (company_id, obligation_id)) with (fillfactor = 85)`,
  `create index obligation_unsettled on policy.obligation (company_id, customer_id) where not settled`,
  `create table policy.pause (
    company_id uuid not null, pause_id text not null, customer_id uuid not null, kind text not null,
    obligation_id uuid, invoice_id uuid, reason text not null, from_at timestamptz not null, until_date date,
    ended_at timestamptz, primary key (company_id, pause_id))`,
  `create index pause_of_customer on policy.pause (company_id, customer_id)`,
  `create table policy.contact (
    company_id uuid not null, attempt_id uuid not null, message_id uuid not null, customer_id uuid not null,
    obligation_ids uuid[] not null, tone text, receipts_exist boolean not null, accepted_at timestamptz not null,
    received_at timestamptz, failed_at timestamptz, answered_at timestamptz,
    primary key (company_id, attempt_id)) with (fillfactor = 85)`,
  `create index contact_of_customer on policy.contact (company_id, customer_id, accepted_at desc)`,
  `create index contact_of_message on policy.contact (company_id, message_id)`,
  `create table policy.reply (
    company_id uuid not null, reply_id uuid not null, customer_id uuid not null, at timestamptz not null,
    read_at timestamptz, primary key (company_id, reply_id))`,
  `create index reply_unread on policy.reply (company_id, customer_id) where read_at is null`,
];

/** What policy itself decided. */
const decisions: readonly string[] = [
  `create table policy.step_consumed (
    company_id uuid not null, obligation_id uuid not null, ladder_run integer not null, step text not null,
    customer_id uuid not null, outcome text not null check (outcome in ('requested', 'skipped', 'task')),
    reason text, at timestamptz not null, decision_id uuid not null,
    primary key (company_id, obligation_id, ladder_run, step)) with (fillfactor = 85)`,
  `create table policy.decision (
    company_id uuid not null, decision_id uuid not null, customer_id uuid not null, decided_at timestamptz not null,
    policy_version text not null, rules_version text not null, severity text not null, actions jsonb not null,
    holds jsonb not null, reasons jsonb not null, next jsonb, next_because text not null,
    next_wake_up_at timestamptz, facts jsonb not null, facts_hash text not null, primary key (company_id, decision_id))`,
  `create index decision_of_customer on policy.decision (company_id, customer_id, decision_id desc)`,
  `create table policy.standing (
    company_id uuid not null, customer_id uuid not null, decision_fingerprint text not null,
    planned_fingerprint text not null, primary key (company_id, customer_id)) with (fillfactor = 70)`,
  `create table policy.task (
    company_id uuid not null, task_id uuid not null, customer_id uuid not null, source text not null,
    kind text not null, key text not null, title text not null, because text not null, due_on date,
    opened_at timestamptz not null, closed_at timestamptz, outcome text, closed_by text,
    primary key (company_id, task_id), unique (company_id, key))`,
  `create index task_of_customer on policy.task (company_id, customer_id)`,
  `create index task_open on policy.task (company_id, task_id) where closed_at is null`,
];

/** The ladders of companies, and who is led by which. */
const policies: readonly string[] = [
  `create table policy.ladder_version (
    company_id uuid not null, name text not null, version integer not null, body jsonb not null,
    created_at timestamptz not null, created_by text not null, primary key (company_id, name, version))`,
  `create table policy.assignment (
    company_id uuid not null, scope text not null check (scope in ('company', 'segment', 'customer', 'invoice')),
    subject text not null, policy_id text not null, since timestamptz not null, assigned_by text not null,
    primary key (company_id, scope, subject))`,
];

/** Routing: read across companies, so it holds nothing but whom to look at and when. */
const routing: readonly string[] = [
  `create table policy.wake_up (
    company_id uuid not null, customer_id uuid not null, due_at timestamptz,
    primary key (company_id, customer_id)) with (fillfactor = 70)`,
  `create index wake_up_due on policy.wake_up (due_at) where due_at is not null`,
];

const isolated = [
  'company',
  'account',
  'obligation',
  'pause',
  'contact',
  'reply',
  'step_consumed',
  'decision',
  'standing',
  'task',
  'ladder_version',
  'assignment',
].map((table) => `policy.${table}`);

class Policy1790000000002 implements MigrationInterface {
  name = 'Policy1790000000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...projection, ...decisions, ...policies, ...routing]) await runner.query(statement);
    await isolateByCompany(runner, isolated);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

/** What the policy service owns in the database. Decisions and versions of ladders are never changed. */
export const policySchema: ServiceSchema = {
  schema: 'policy',
  migrations: [Policy1790000000002],
  appendOnly: ['policy.decision', 'policy.ladder_version'],
};
