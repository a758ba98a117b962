import { isolateByCompany } from '@tactful/runtime';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Tables of this migration that only grow. */
export const peopleAppendOnly: readonly string[] = ['delivery.consent_event'];

const isolated = [
  'delivery.customer',
  'delivery.contact',
  'delivery.contact_point',
  'delivery.consent_event',
  'delivery.consent',
  'delivery.preferences',
  'delivery.reply',
  'delivery.link',
  'delivery.template',
  'delivery.template_rules',
  'delivery.trouble',
  'delivery.erasure',
];

/** People and how they may be reached: contacts, consent, preferences, replies, links; and the company's own words. */
export class People1800000001000 implements MigrationInterface {
  name = 'People1800000001000';

  async up(runner: QueryRunner): Promise<void> {
    await peopleTables(runner);
    await consentTables(runner);
    await preferenceTables(runner);
    await linkTables(runner);
    await templateTables(runner);
    await troubleTables(runner);
    await erasureTables(runner);
    await isolateByCompany(runner, isolated);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

async function peopleTables(runner: QueryRunner): Promise<void> {
  await runner.query(`create table delivery.customer (
    company_id uuid not null, customer_id uuid not null,
    name text not null, kind text not null, locale text, time_zone text, country text, preferred_channel text,
    sequence bigint not null, primary key (company_id, customer_id))`);
  await runner.query(`create table delivery.contact (
    company_id uuid not null, contact_id uuid not null, customer_id uuid not null, place int not null,
    name text not null, role text not null, level int not null,
    locale text, time_zone text, region text, postal_code text,
    active boolean not null, primary key (company_id, contact_id))`);
  await runner.query(`create index contact_of_customer on delivery.contact (company_id, customer_id)`);
  await runner.query(`create table delivery.contact_point (
    company_id uuid not null, contact_id uuid not null, channel text not null, address_key text not null,
    address text not null, active boolean not null,
    primary key (company_id, contact_id, channel, address_key))`);
  await runner.query(`create index contact_point_of_address on delivery.contact_point (company_id, address_key)`);
}

async function consentTables(runner: QueryRunner): Promise<void> {
  await runner.query(`create table delivery.consent_event (
    company_id uuid not null, consent_event_id uuid not null default uuidv7(),
    address_key text not null, channel text not null, address text not null,
    customer_id uuid, contact_id uuid,
    kind text not null check (kind in ('implied_by_contract', 'express', 'opted_out', 'opted_in', 'address_bad')),
    wording text, language text, source text not null, actor text not null, reference text not null, proof text,
    at timestamptz not null, recorded_at timestamptz not null,
    primary key (company_id, consent_event_id))`);
  await runner.query(`create unique index consent_event_once
    on delivery.consent_event (company_id, address_key, channel, kind, reference)`);
  await runner.query(`create index consent_event_of_customer on delivery.consent_event (company_id, customer_id)`);
  await runner.query(`create table delivery.consent (
    company_id uuid not null, address_key text not null, channel text not null,
    state text not null, since timestamptz not null, primary key (company_id, address_key, channel))`);
}

async function preferenceTables(runner: QueryRunner): Promise<void> {
  await runner.query(`create table delivery.preferences (
    company_id uuid not null, subject_id uuid not null, subject_kind text not null check (subject_kind in ('customer', 'contact')),
    channels text[], hours jsonb, locale text, paused_until date, payment_method text, pay_days int[],
    changed_at timestamptz not null, changed_by text not null, primary key (company_id, subject_id))`);
  await runner.query(`create table delivery.reply (
    company_id uuid not null, reply_id uuid not null, channel text not null, provider_id text not null,
    customer_id uuid, contact_id uuid, address_key text not null, from_address text not null, to_address text not null,
    subject text, text text not null, keyword text not null, ambiguous boolean not null default false,
    in_reply_to uuid, at timestamptz not null, read_at timestamptz, read_by text,
    understanding jsonb not null,
    primary key (company_id, reply_id))`);
  await runner.query(`create unique index reply_once on delivery.reply (company_id, channel, provider_id)`);
  await runner.query(`create index reply_of_address on delivery.reply (company_id, address_key, channel, at desc)`);
  await runner.query(`create index reply_unread on delivery.reply (company_id, reply_id)
    where read_at is null`);
  await runner.query(`create index reply_of_contact on delivery.reply (company_id, contact_id, channel)`);
}

/** What is remembered of an account when words are chosen: that there was trouble, and nothing more of it. */
async function troubleTables(runner: QueryRunner): Promise<void> {
  await runner.query(`create table delivery.trouble (
    company_id uuid not null, customer_id uuid not null, kind text not null, at timestamptz not null,
    primary key (company_id, customer_id, kind))`);
}

/**
 * Who was erased, and the one way in which the log of consent and the news of attempts lose what tells who it was: for
 * recorded erasures only. What was agreed to or withdrawn, when and how, stays under the hash of the address.
 */
async function erasureTables(runner: QueryRunner): Promise<void> {
  await runner.query(`create table delivery.erasure (
    company_id uuid not null, customer_id uuid not null, subject_id uuid not null, erased_at timestamptz not null,
    primary key (company_id, customer_id, subject_id))`);
  await runner.query(`create function delivery.empty_logs(company uuid, subject uuid, keys text[], attempts uuid[])
    returns void language plpgsql security definer set search_path = delivery, pg_catalog as $$
    begin
      if not exists (select from delivery.erasure e where e.company_id = company and e.subject_id = subject) then
        raise exception 'nobody asked to erase %', subject;
      end if;
      update delivery.consent_event c set address = '', wording = null, proof = null, customer_id = null, contact_id = null
        where c.company_id = company and (subject in (c.customer_id, c.contact_id) or c.address_key = any (keys));
      update delivery.attempt_status s set detail = null
        where s.company_id = company and s.attempt_id = any (attempts) and s.detail is not null;
    end $$`);
  await runner.query(`revoke execute on function delivery.empty_logs(uuid, uuid, text[], uuid[]) from public`);
}

async function linkTables(runner: QueryRunner): Promise<void> {
  await runner.query(`create table delivery.link_route (token_hash text primary key, company_id uuid not null)`);
  await runner.query(`create table delivery.link (
    company_id uuid not null, token_hash text not null, attempt_id uuid,
    accounts jsonb not null, expires_at timestamptz not null,
    primary key (company_id, token_hash))`);
  await runner.query(`create table delivery.sender_address (
    channel text not null, address_key text not null, company_id uuid not null, retired boolean not null default false,
    primary key (channel, address_key, company_id))`);
  await runner.query(`create index link_of_attempt on delivery.link (company_id, attempt_id)`);
}

async function templateTables(runner: QueryRunner): Promise<void> {
  await runner.query(`create table delivery.template (
    company_id uuid not null, template_id uuid not null default uuidv7(),
    kind text not null, language text not null, variant text not null, version int not null,
    state text not null check (state in ('draft', 'active', 'retired')), wording jsonb not null, exceptions jsonb not null,
    created_at timestamptz not null, created_by text not null, approved_at timestamptz, approved_by text,
    primary key (company_id, template_id), unique (company_id, kind, language, variant, version))`);
  await runner.query(`create unique index template_in_use on delivery.template (company_id, kind, language, variant)
    where state = 'active'`);
  await runner.query(`create table delivery.template_rules (
    company_id uuid not null primary key, second_person boolean not null,
    test_recipients text[] not null, variant text not null,
    changed_at timestamptz not null, changed_by text not null)`);
}
