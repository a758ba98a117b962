/** What the simulator rests on, its runs and their results. */
export const simulatorTables: readonly string[] = [
  // An obligation as each event told it: the other facts of an account hold their instants themselves.
  `create table policy.obligation_version (
    company_id uuid not null, customer_id uuid not null, obligation_id uuid not null, sequence bigint not null,
    at timestamptz not null, issue_date date not null, due_date date not null, open_minor bigint not null,
    disputed_minor bigint not null, state text not null, has_late_fee boolean not null,
    primary key (company_id, customer_id, obligation_id, sequence))`,
  // When and on which channel people may be written to, without names and addresses.
  `create table policy.reach (
    company_id uuid not null, customer_id uuid not null, people jsonb not null, preferred_channel text,
    sequence bigint not null, primary key (company_id, customer_id))`,
  // Which customers have an address, by its mark: those who share one are simulated together.
  `create table policy.address_holder (
    company_id uuid not null, mark text not null, customer_id uuid not null,
    primary key (company_id, mark, customer_id))`,
  `create index address_holder_of_customer on policy.address_holder (company_id, customer_id)`,
  `create table policy.wishes (
    company_id uuid not null, customer_id uuid not null, wishes jsonb not null, sequence bigint not null,
    primary key (company_id, customer_id))`,
  `create table policy.channels (company_id uuid primary key, channels jsonb not null, sequence bigint not null)`,
  `create table policy.simulation (
    company_id uuid not null, simulation_id uuid not null, question jsonb not null, state text not null
      check (state in ('queued', 'running', 'done', 'cancelled', 'failed')),
    accounts integer not null, done integer not null default 0, last_customer_id uuid, tallies jsonb not null,
    failure text, tries integer not null default 0, created_at timestamptz not null, created_by text not null,
    finished_at timestamptz, primary key (company_id, simulation_id))`,
  `create table policy.simulated_account (
    company_id uuid not null, simulation_id uuid not null, customer_id uuid not null, differs boolean not null,
    body jsonb not null, primary key (company_id, simulation_id, customer_id))`,
  // Routing: read across companies. A run that somebody works on is left to them until their claim ends.
  `create table policy.simulation_due (
    company_id uuid not null, simulation_id uuid not null, turn bigint generated always as identity,
    claimed_until timestamptz, primary key (company_id, simulation_id))`,
];

/** Those of them that belong to one company each. */
export const simulatorTableNames = [
  'obligation_version',
  'reach',
  'address_holder',
  'wishes',
  'channels',
  'simulation',
  'simulated_account',
] as const;
