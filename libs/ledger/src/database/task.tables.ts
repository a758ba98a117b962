/** Tasks that policy opens for people, as far as the ledger asks about them: what they were and what came of them. */
export const taskTables: readonly string[] = [
  `create table ledger.task (
    company_id uuid not null,
    task_id uuid not null,
    customer_id uuid not null,
    kind text not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    outcome text,
    closed_by text,
    primary key (company_id, task_id)
  )`,
];
