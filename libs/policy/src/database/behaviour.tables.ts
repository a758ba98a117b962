/** How customers behave, whom at the customer messages reach, and what people of the company said about it. */
export const behaviourTables: readonly string[] = [
  // One event of the bus is at most one act: the event's id is its key.
  `create table policy.good_faith (
    company_id uuid not null, act_id uuid not null, customer_id uuid not null, kind text not null,
    at timestamptz not null, invoice_ids uuid[], source_id uuid, undone_at timestamptz,
    primary key (company_id, act_id))`,
  `create index good_faith_of_customer on policy.good_faith (company_id, customer_id, at desc) where undone_at is null`,
  `create index good_faith_of_source on policy.good_faith (company_id, source_id)`,
  // `mark` tells addresses apart without keeping them: a new address is open again.
  `create table policy.closed_channel (
    company_id uuid not null, contact_id uuid not null, channel text not null, customer_id uuid not null,
    mark text, state text not null check (state in ('open', 'opted_out', 'address_bad')), at timestamptz not null,
    primary key (company_id, contact_id, channel))`,
  `create index closed_channel_of_customer on policy.closed_channel (company_id, customer_id) where state <> 'open'`,
  // The warning's id is that of its task: how the task was closed is the owner's answer.
  `create table policy.owner_warning (
    company_id uuid not null, warning_id uuid not null, customer_id uuid not null, level integer not null,
    obligation_ids uuid[] not null, warned_at timestamptz not null, primary key (company_id, warning_id))`,
  `create index owner_warning_of_customer on policy.owner_warning (company_id, customer_id)`,
  `create table policy.tone_raise (
    company_id uuid not null, raise_id uuid not null, customer_id uuid not null, obligation_ids uuid[] not null,
    tone text not null, reason text not null, raised_at timestamptz not null, raised_by text not null,
    lifted_at timestamptz, lifted_by text, lifted_because text, primary key (company_id, raise_id))`,
  `create index tone_raise_of_customer on policy.tone_raise (company_id, customer_id) where lifted_at is null`,
];

/** Those of them that belong to one company each. */
export const behaviourTableNames = ['good_faith', 'closed_channel', 'owner_warning', 'tone_raise'] as const;
