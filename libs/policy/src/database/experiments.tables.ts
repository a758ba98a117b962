/** Experiments on ladders, and who is in which variant. */
export const experimentTables: readonly string[] = [
  `create table policy.experiment (
    company_id uuid not null, experiment_id uuid not null, name text not null, variants jsonb not null,
    ends_on date not null, looks smallint not null, customers_per_variant integer not null,
    state text not null check (state in ('draft', 'running', 'stopped')), created_at timestamptz not null,
    created_by text not null, started_at timestamptz, started_by text, stopped_at timestamptz, stopped_by text,
    stopped_because text, stop_reason text, looks_taken smallint not null default 0,
    primary key (company_id, experiment_id))`,
  // One at a time: an invoice is in one experiment at most, and each has the company to itself.
  `create unique index experiment_running on policy.experiment (company_id) where state = 'running'`,
  `create table policy.enrolment (
    company_id uuid not null, obligation_id uuid not null, experiment_id uuid not null, customer_id uuid not null,
    variant text not null, enrolled_at timestamptz not null, primary key (company_id, obligation_id))`,
  `create index enrolment_of_experiment on policy.enrolment (company_id, experiment_id, customer_id)`,
];

/** Those of them that belong to one company each. */
export const experimentTableNames = ['experiment', 'enrolment'] as const;
