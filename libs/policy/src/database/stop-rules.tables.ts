/** How much offence each step of a ladder gives, and the steps that stopped by themselves. */
export const stopRulesTables: readonly string[] = [
  // Each contact once for every step that it took: what offence followed it is counted on its day.
  `create table policy.asked_contact (
    company_id uuid not null, attempt_id uuid not null, policy_id text not null, step text not null,
    template_id text not null, message_id uuid not null, customer_id uuid not null, contact_id uuid not null,
    obligation_ids uuid[] not null, accepted_at timestamptz not null, on_date date not null,
    primary key (company_id, attempt_id, policy_id, step))`,
  `create index asked_contact_of_customer on policy.asked_contact (company_id, customer_id, accepted_at desc)`,
  // One event of the bus is at most one offence of a kind: the event's id is its key.
  `create table policy.offence_taken (
    company_id uuid not null, event_id uuid not null, kind text not null, customer_id uuid not null,
    attempt_id uuid not null, at timestamptz not null, primary key (company_id, event_id, kind))`,
  `create unique index offence_taken_once on policy.offence_taken (company_id, attempt_id, kind)`,
  `create index offence_taken_of_customer on policy.offence_taken (company_id, customer_id, at)`,
  `create table policy.offence (
    company_id uuid not null, policy_id text not null, step text not null, template_id text not null,
    on_date date not null, contacts integer not null, opt_outs integer not null, complaints integer not null,
    upset integer not null, disputes integer not null,
    primary key (company_id, policy_id, step, template_id, on_date)) with (fillfactor = 70)`,
  `create index offence_of_day on policy.offence (company_id, on_date)`,
  `create table policy.step_pause (
    company_id uuid not null, pause_id uuid not null, policy_id text not null, step text not null,
    kind text not null, per_thousand numeric not null, "limit" numeric not null, offence jsonb not null,
    task_id uuid not null, paused_at timestamptz not null, resumed_at timestamptz, resumed_by text,
    resumed_because text, primary key (company_id, pause_id))`,
  // A step is paused once at a time.
  `create unique index step_pause_running on policy.step_pause (company_id, policy_id, step) where resumed_at is null`,
];

/** Those of them that belong to one company each. */
export const stopRulesTableNames = ['asked_contact', 'offence_taken', 'offence', 'step_pause'] as const;
