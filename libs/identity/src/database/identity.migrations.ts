import { isolateByCompany, type ServiceSchema } from '@tactful/runtime';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Companies, keys and roles, and the four tables that better-auth defines for sessions. */
class Identity1790000000001 implements MigrationInterface {
  name = 'Identity1790000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table identity.company (
      company_id uuid primary key, settings jsonb not null, updated_at timestamptz not null)`);
    await isolateByCompany(runner, ['identity.company']);
    // Looked up before the company is known, so not isolated: a hash tells nothing by itself.
    await runner.query(`create table identity.api_key (
      key_hash text primary key, key_id uuid not null unique, company_id uuid not null, name text not null,
      prefix text not null, permissions text[] not null, created_at timestamptz not null, revoked_at timestamptz)`);
    await runner.query(`create index api_key_of_company on identity.api_key (company_id, created_at)`);
    await runner.query(`create table identity.agent (
      user_id uuid primary key, company_id uuid not null, name text not null, role text not null check (role in ('agent', 'admin')))`);
    await this.#betterAuth(runner);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }

  /** As printed by better-auth's own `compileMigrations()`, in our schema. */
  async #betterAuth(runner: QueryRunner): Promise<void> {
    await runner.query(`create table identity."user" (
      "id" uuid default gen_random_uuid() not null primary key, "name" text not null, "email" text not null unique,
      "emailVerified" boolean not null, "image" text, "createdAt" timestamptz default current_timestamp not null,
      "updatedAt" timestamptz default current_timestamp not null)`);
    await runner.query(`create table identity."session" (
      "id" uuid default gen_random_uuid() not null primary key, "expiresAt" timestamptz not null, "token" text not null unique,
      "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz not null, "ipAddress" text,
      "userAgent" text, "userId" uuid not null references identity."user" ("id") on delete cascade)`);
    await runner.query(`create table identity."account" (
      "id" uuid default gen_random_uuid() not null primary key, "accountId" text not null, "providerId" text not null,
      "userId" uuid not null references identity."user" ("id") on delete cascade, "accessToken" text, "refreshToken" text,
      "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text,
      "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz not null)`);
    await runner.query(`create table identity."verification" (
      "id" uuid default gen_random_uuid() not null primary key, "identifier" text not null, "value" text not null,
      "expiresAt" timestamptz not null, "createdAt" timestamptz default current_timestamp not null,
      "updatedAt" timestamptz default current_timestamp not null)`);
    await runner.query(`create index session_of_user on identity."session" ("userId")`);
    await runner.query(`create index account_of_user on identity."account" ("userId")`);
    await runner.query(`create index verification_identifier on identity."verification" ("identifier")`);
  }
}

/** What the identity service owns in the database. */
export const identitySchema: ServiceSchema = { schema: 'identity', migrations: [Identity1790000000001] };
