import { statementForms } from '../statements/statement.types.js';

/** What papers say of a company; statements as they were issued, and when the next ones are. */
export const statementTables: readonly string[] = [
  `create table ledger.letterhead (
    company_id uuid primary key,
    letterhead jsonb not null
  )`,
  `create table ledger.statement (
    company_id uuid not null,
    statement_id uuid not null,
    customer_id uuid not null,
    currency text not null,
    first date not null,
    last date not null check (last >= first),
    form text not null check (form in (${statementForms.map((form) => `'${form}'`).join(', ')})),
    content jsonb not null,
    issued_at timestamptz not null,
    issued_by text not null,
    scheduled boolean not null,
    primary key (company_id, statement_id),
    foreign key (company_id, customer_id) references ledger.customer (company_id, customer_id)
  )`,
  `create index statement_of_customer on ledger.statement (company_id, customer_id, statement_id)`,
  `create table ledger.statement_sending (
    company_id uuid not null,
    statement_id uuid not null,
    round integer not null check (round >= 1),
    asked_at timestamptz not null,
    asked_by text not null,
    primary key (company_id, statement_id, round),
    foreign key (company_id, statement_id) references ledger.statement (company_id, statement_id)
  )`,
  `create table ledger.statement_schedule (
    company_id uuid not null,
    customer_id uuid not null,
    every text not null check (every in ('month', 'quarter')),
    day smallint not null check (day between 1 and 28),
    form text not null,
    next_on date not null,
    primary key (company_id, customer_id),
    foreign key (company_id, customer_id) references ledger.customer (company_id, customer_id)
  )`,
];
