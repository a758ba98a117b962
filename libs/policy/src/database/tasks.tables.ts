/** What people are asked to do, and the messages that wait for their approval. */
export const taskTables: readonly string[] = [
  // `deadline_on`: the last day on which doing it is of use; nobody may let it rest beyond.
  `create table policy.task (
    company_id uuid not null, task_id uuid not null, customer_id uuid not null, source text not null,
    kind text not null, key text not null, title text not null, because text not null, due_on date, deadline_on date,
    owner_id text, owner_name text, contact_id uuid, opened_at timestamptz not null, snoozed_until timestamptz,
    closed_at timestamptz, outcome text, note text, follow_up_at timestamptz, closed_by text,
    primary key (company_id, task_id), unique (company_id, key))`,
  `create index task_of_customer on policy.task (company_id, customer_id)`,
  `create index task_open on policy.task (company_id, due_on, task_id) where closed_at is null`,
  // `asked` is what the ladder wanted and never changes; `request` is what leaves, as people made it.
  `create table policy.contact_approval (
    company_id uuid not null, approval_id uuid not null, customer_id uuid not null, decision_id uuid not null,
    policy_version text not null, because text not null check (because in ('step', 'batch')), asked jsonb not null,
    request jsonb not null, valid_until date, asked_at timestamptz not null,
    state text not null check (state in ('waiting', 'approved', 'declined', 'lapsed')),
    edits jsonb not null default '[]', ended_at timestamptz, ended_by text, reason text,
    primary key (company_id, approval_id))`,
  `create index contact_approval_waiting on policy.contact_approval (company_id, customer_id) where state = 'waiting'`,
];

/** All of them belong to one company each. */
export const taskTableNames = ['task', 'contact_approval'] as const;
