/** What policy itself decided. */
export const decisionTables: readonly string[] = [
  `create table policy.step_consumed (
    company_id uuid not null, obligation_id uuid not null, ladder_run integer not null, step text not null,
    customer_id uuid not null, outcome text not null check (outcome in ('requested', 'skipped', 'task', 'fee')),
    reason text, asked_tone text, at timestamptz not null, decision_id uuid not null,
    primary key (company_id, obligation_id, ladder_run, step)) with (fillfactor = 85)`,
  `create table policy.decision (
    company_id uuid not null, decision_id uuid not null, customer_id uuid not null, decided_at timestamptz not null,
    policy_version text not null, rules_version text not null, severity text not null, actions jsonb not null,
    holds jsonb not null, reasons jsonb not null, guards jsonb not null, next jsonb, next_because text not null,
    next_wake_up_at timestamptz, facts jsonb not null, facts_hash text not null, primary key (company_id, decision_id))`,
  `create index decision_of_customer on policy.decision (company_id, customer_id, decision_id desc)`,
  `create table policy.standing (
    company_id uuid not null, customer_id uuid not null, decision_fingerprint text not null,
    planned_fingerprint text not null, primary key (company_id, customer_id)) with (fillfactor = 70)`,
];
