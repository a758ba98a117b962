import { planState } from '@tactful/contracts';
import { planHappenings } from '../plans/plan.types.js';

/** Payment plans and what happened to them. What of a plan is paid stands on its invoices alone. */
export const planTables: readonly string[] = [
  `create table ledger.plan (
    company_id uuid not null,
    plan_id uuid not null,
    customer_id uuid not null,
    currency text not null,
    state text not null check (state in (${quoted(planState.options)})),
    total_minor bigint not null check (total_minor > 0),
    schedule jsonb not null,
    instalments jsonb not null,
    invoices jsonb not null,
    note text,
    explanation text,
    hold_ids uuid[] not null,
    missed smallint[] not null default '{}',
    cured_times integer not null default 0,
    grace_until date,
    rest_due_on date check ((rest_due_on is not null) = (state = 'ended')),
    replaces uuid,
    replaced_by uuid,
    proposed_by text not null,
    proposed_at timestamptz not null,
    primary key (company_id, plan_id),
    foreign key (company_id, customer_id) references ledger.customer (company_id, customer_id)
  )`,
  `create index plan_of_customer on ledger.plan (company_id, customer_id, plan_id)`,
  `create table ledger.plan_history (
    company_id uuid not null,
    history_id uuid not null,
    plan_id uuid not null,
    what text not null check (what in (${quoted(planHappenings)})),
    at timestamptz not null,
    by text not null,
    note text,
    primary key (company_id, history_id),
    foreign key (company_id, plan_id) references ledger.plan (company_id, plan_id)
  )`,
  `create index plan_history_of_plan on ledger.plan_history (company_id, plan_id, history_id)`,
];

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}
