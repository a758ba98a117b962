import { isolateByCompany } from '@tactful/runtime';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Tables of this migration that only grow. */
export const messagesAppendOnly: readonly string[] = ['delivery.attempt_status', 'delivery.callback'];

const isolated = [
  'delivery.company',
  'delivery.pool_sender',
  'delivery.message',
  'delivery.message_obligation',
  'delivery.message_account',
  'delivery.notice',
  'delivery.attempt',
  'delivery.attempt_account',
  'delivery.attempt_status',
  'delivery.callback',
  'delivery.budget',
  'delivery.budget_use',
  'delivery.ledger_fact',
  'delivery.next_step',
  'delivery.early_escalation',
  'delivery.own_message',
];

/** Messages, the queue, attempts to send, budgets, and what delivery knows of companies and ledgers. */
export class Messages1800000002000 implements MigrationInterface {
  name = 'Messages1800000002000';

  async up(runner: QueryRunner): Promise<void> {
    await messageTables(runner);
    await attemptTables(runner);
    await budgetTables(runner);
    await projectionTables(runner);
    await ownPeopleTables(runner);
    await routingTables(runner);
    await isolateByCompany(runner, isolated);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

async function messageTables(runner: QueryRunner): Promise<void> {
  await runner.query(`create table delivery.message (
    company_id uuid not null, message_id uuid not null, customer_id uuid not null,
    contact_id uuid, channel text, purpose text not null, state text not null,
    wanted_tone text, audience_role text, audience_level int,
    earliest_at timestamptz not null, send_at timestamptz not null, local_time text not null, because text not null,
    tried_channels text[] not null default '{}', later_tries int not null default 0,
    attempt_id uuid, service jsonb, version int not null default 1,
    planned_at timestamptz not null, ended_at timestamptz,
    primary key (company_id, message_id))`);
  await runner.query(
    `create index answer_to_contact on delivery.message (company_id, contact_id) where purpose = 'answer'`,
  );
  // The accounts that a message speaks of, or spoke of while it waited.
  await runner.query(`create table delivery.message_account (
    company_id uuid not null, message_id uuid not null, customer_id uuid not null, contact_id uuid,
    waiting boolean not null, primary key (company_id, message_id, customer_id))`);
  await runner.query(
    `create index account_waiting on delivery.message_account (company_id, customer_id, message_id) where waiting`,
  );
  await runner.query(
    `create index message_of_account on delivery.message_account (company_id, customer_id, message_id)`,
  );
  // One row for each step of each obligation, for ever: a step is consumed once.
  await runner.query(`create table delivery.message_obligation (
    company_id uuid not null, obligation_id uuid not null, ladder_run int not null, step text not null,
    invoice_id uuid not null, customer_id uuid not null, contact_id uuid,
    message_id uuid not null, escalation_id uuid not null, wanted_tone text not null,
    audience_role text not null, audience_level int not null, after text, manner jsonb,
    valid_from date not null, valid_until date, raised_to text, dropped_because text,
    primary key (company_id, obligation_id, ladder_run, step))`);
  // One row for each thing that is told, for ever: it is told once.
  await runner.query(`create table delivery.notice (
    company_id uuid not null, kind text not null, subject_id uuid not null, round int not null,
    customer_id uuid not null, message_id uuid not null,
    primary key (company_id, kind, subject_id, round))`);
  await runner.query(`create index obligation_of_message on delivery.message_obligation (company_id, message_id)`);
}

async function attemptTables(runner: QueryRunner): Promise<void> {
  await runner.query(`create table delivery.attempt (
    company_id uuid not null, attempt_id uuid not null, message_id uuid not null,
    customer_id uuid not null, contact_id uuid not null, purpose text not null,
    channel text not null, provider text not null, sender text not null, address text not null, address_key text not null,
    state text not null, status_rank int not null default 0,
    tone text, wanted_tone text, template_id text not null, locale text not null,
    subject text, body text not null, body_hash text not null, token_hash text,
    notice jsonb, facts jsonb not null, gate_read_at timestamptz not null,
    decided_at timestamptz not null, intent_at timestamptz not null default clock_timestamp(), lease_until timestamptz not null,
    provider_id text, accepted_at timestamptz, received_at timestamptz, failed_at timestamptz,
    error_class text, error_code text, absent_looks int not null default 0, unknown_at timestamptz,
    attachments jsonb not null default '[]',
    primary key (company_id, attempt_id))`);
  // What an attempt says of each account: the last ledger event that the gate's answer included is the account's own.
  await runner.query(`create table delivery.attempt_account (
    company_id uuid not null, attempt_id uuid not null, customer_id uuid not null, contact_id uuid not null, place int not null,
    steps jsonb not null, amounts jsonb not null, invoice_numbers jsonb not null, obligation_ids uuid[] not null,
    gate_sequence bigint not null, crossed_by text,
    primary key (company_id, attempt_id, customer_id))`);
  await runner.query(
    `create index attempt_of_account on delivery.attempt_account (company_id, customer_id, attempt_id)`,
  );
  await runner.query(`create index attempt_of_message on delivery.attempt (company_id, message_id)`);
  await runner.query(`create index attempt_parked on delivery.attempt (company_id, attempt_id) where state = 'parked'`);
  await runner.query(`create unique index attempt_provider_id on delivery.attempt (company_id, provider, provider_id)
    where provider_id is not null`);
  await runner.query(`create table delivery.attempt_status (
    company_id uuid not null, attempt_status_id uuid not null default uuidv7(), attempt_id uuid not null,
    status text not null, at timestamptz not null, detail text, recorded_at timestamptz not null default clock_timestamp(),
    primary key (company_id, attempt_status_id))`);
  await runner.query(`create index status_of_attempt on delivery.attempt_status (company_id, attempt_id)`);
  await runner.query(`create table delivery.callback (
    company_id uuid not null, provider text not null, event_key text not null, attempt_id uuid not null,
    word text not null, code text, occurred_at timestamptz, received_at timestamptz not null,
    primary key (company_id, provider, event_key))`);
  await runner.query(`create index callback_received on delivery.callback (company_id, provider, received_at)`);
}

async function budgetTables(runner: QueryRunner): Promise<void> {
  await runner.query(`create table delivery.budget (
    company_id uuid not null, budget_key text not null, primary key (company_id, budget_key))`);
  await runner.query(`create table delivery.budget_use (
    company_id uuid not null, budget_key text not null, attempt_id uuid not null, at timestamptz not null,
    primary key (company_id, budget_key, attempt_id))`);
  await runner.query(`create index budget_use_of_attempt on delivery.budget_use (company_id, attempt_id)`);
}

async function projectionTables(runner: QueryRunner): Promise<void> {
  await runner.query(`create table delivery.company (
    company_id uuid primary key, settings jsonb not null, sequence bigint not null)`);
  // Of companies with several numbers for texts: business time, as in delivery.sender.
  await runner.query(`create table delivery.pool_sender (
    company_id uuid not null, sender text not null,
    tokens float8 not null, refilled_at timestamptz not null, line_until timestamptz not null,
    primary key (company_id, sender))`);
  await runner.query(`create table delivery.ledger_fact (
    company_id uuid not null, customer_id uuid not null, fact text not null, sequence bigint not null,
    primary key (company_id, customer_id))`);
  await runner.query(`create table delivery.next_step (
    company_id uuid not null, customer_id uuid not null, next jsonb, because text not null, sequence bigint not null,
    primary key (company_id, customer_id))`);
  await runner.query(`create table delivery.early_escalation (
    company_id uuid not null, escalation_id uuid not null, customer_id uuid not null, escalation jsonb not null,
    primary key (company_id, escalation_id))`);
}

/** Messages to the company's own people: told once each, and never repeated blindly. */
async function ownPeopleTables(runner: QueryRunner): Promise<void> {
  await runner.query(`create table delivery.own_message (
    company_id uuid not null, message_id uuid not null, channel text not null, about jsonb not null,
    state text not null check (state in ('waiting', 'calling', 'sent', 'not_sent', 'unknown')),
    tries int not null default 0, because text,
    asked_at timestamptz not null, expires_at timestamptz not null, ended_at timestamptz,
    primary key (company_id, message_id))`);
}

/** What workers read across companies: ids and due instants, nothing about people. */
async function routingTables(runner: QueryRunner): Promise<void> {
  // send_at is business time; a lease is machine time.
  await runner.query(`create table delivery.queue (
    message_id uuid primary key, company_id uuid not null, channel text not null, send_at timestamptz not null,
    lease_until timestamptz, claim_id uuid)`);
  await runner.query(`create index queue_due on delivery.queue (channel, company_id, send_at, message_id)`);
  // claimed_at is machine time: whoever was served longest ago is served next, also while business time stands.
  await runner.query(`create table delivery.sender (
    company_id uuid not null, channel text not null, rate_per_second float8 not null,
    tokens float8 not null, refilled_at timestamptz not null, ready_at timestamptz not null,
    claimed_at timestamptz not null default '-infinity',
    primary key (channel, company_id))`);
  await runner.query(`create table delivery.own_message_due (
    message_id uuid primary key, company_id uuid not null, channel text not null, send_at timestamptz not null,
    lease_until timestamptz)`);
  await runner.query(`create index own_message_due_at on delivery.own_message_due (channel, send_at)`);
  await runner.query(`create table delivery.open_attempt (
    attempt_id uuid primary key, company_id uuid not null, channel text not null,
    lease_until timestamptz not null, look_up_at timestamptz, looking_until timestamptz)`);
  await runner.query(`create index open_attempt_due on delivery.open_attempt (channel, look_up_at)`);
  // Attempts that a provider took, until it has told how they ended; ask_at is business time.
  await runner.query(`create table delivery.awaited_news (
    attempt_id uuid primary key, company_id uuid not null, channel text not null, ask_at timestamptz not null)`);
  await runner.query(`create index awaited_news_due on delivery.awaited_news (channel, ask_at)`);
}
