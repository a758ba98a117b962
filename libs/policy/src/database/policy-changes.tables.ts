/** Changes of the policies in force, and what a company has settled about policies. */
export const policyChangeTables: readonly string[] = [
  `create table policy.settings (company_id uuid primary key, settings jsonb not null)`,
  `create table policy.policy_change (
    company_id uuid not null, change_id uuid not null, scope text not null, subject text not null,
    policy_id text, in_flight text not null check (in_flight in ('keep', 'reenter', 'restart')),
    effective_on date not null, reason text not null, needs_second_person boolean not null,
    state text not null check (state in ('proposed', 'confirmed', 'applied', 'cancelled')),
    counted_customers integer not null, counted_obligations integer not null, applied_obligations integer not null,
    proposed_at timestamptz not null, proposed_by text not null, proposer_key text not null,
    confirmed_at timestamptz, confirmed_by text, applied_at timestamptz, cancelled_at timestamptz, cancelled_by text,
    last_customer_id uuid, primary key (company_id, change_id))`,
];
