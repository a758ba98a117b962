/** Nightly sweeps: what each looked at, and where it found an account to stand otherwise than decided anew. */
export const sweepTables: readonly string[] = [
  `create table policy.sweep (
    company_id uuid not null, sweep_id uuid not null, started_at timestamptz not null, finished_at timestamptz,
    accounts integer not null default 0, differences integer not null default 0, last_customer_id uuid,
    primary key (company_id, sweep_id))`,
  `create table policy.sweep_difference (
    company_id uuid not null, sweep_id uuid not null, customer_id uuid not null, found_at timestamptz not null,
    kind text not null, expected jsonb, stored jsonb, primary key (company_id, sweep_id, customer_id))`,
];

/** Those of them that hold a company's data. */
export const sweepTableNames = ['sweep', 'sweep_difference'];
