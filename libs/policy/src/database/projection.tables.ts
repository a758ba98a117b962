/** What is known of accounts: a projection of the ledger's, delivery's and identity's events. */
export const projectionTables: readonly string[] = [
  `create table policy.company (
    company_id uuid primary key, time_zone text not null, name text not null, sequence bigint not null)`,
  `create table policy.account (
    company_id uuid not null, customer_id uuid not null, name text not null, kind text not null, locale text,
    segment text, zones text[] not null, people jsonb not null, account_owner jsonb, sequence bigint not null,
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
  `create index obligation_paid_late on policy.obligation (company_id, customer_id)
    where state = 'paid' and (closed_at at time zone 'UTC')::date > due_date + 1`,
  `create table policy.pause (
    company_id uuid not null, pause_id text not null, customer_id uuid not null, kind text not null,
    obligation_id uuid, invoice_id uuid, reason text not null, from_at timestamptz not null, until_date date,
    ended_at timestamptz, promise jsonb,
    primary key (company_id, pause_id))`,
  `create index pause_of_customer on policy.pause (company_id, customer_id)`,
  `create table policy.contact (
    company_id uuid not null, attempt_id uuid not null, message_id uuid not null, customer_id uuid not null,
    obligation_ids uuid[] not null, tone text, receipts_exist boolean not null, accepted_at timestamptz not null,
    received_at timestamptz, failed_at timestamptz, answered_at timestamptz, contact_id uuid not null, level integer,
    primary key (company_id, attempt_id, customer_id)) with (fillfactor = 85)`,
  `create index contact_of_customer on policy.contact (company_id, customer_id, accepted_at desc)`,
  `create index contact_of_message on policy.contact (company_id, message_id)`,
  `create table policy.reply (
    company_id uuid not null, reply_id uuid not null, customer_id uuid not null, at timestamptz not null,
    read_at timestamptz, primary key (company_id, reply_id, customer_id))`,
  `create index reply_unread on policy.reply (company_id, customer_id) where read_at is null`,
];
