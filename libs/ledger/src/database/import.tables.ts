/**
 * Imports. The parsed rows of a file wait in `import_rows`, some thousands to a row and as text, behind row-level
 * security (which COPY into a staging table would not get past). `next_row` moves in the transaction that writes
 * what the rows say: after a crash the job goes on there. `import_due` routes the worker: an import is always due,
 * and its turn moves on with each chunk, so that companies take turns.
 */
export const importTables: readonly string[] = [
  `create table ledger.import (
    company_id uuid not null,
    import_id uuid not null,
    kind text not null check (kind in ('customers', 'invoices', 'payments')),
    mode text not null check (mode in ('create', 'upsert')),
    state text not null check (state in ('uploading', 'queued', 'running', 'done')),
    plan jsonb not null,
    content_sha256 text,
    rows integer not null default 0,
    done integer not null default 0,
    failed integer not null default 0,
    next_row integer not null default 1,
    created_at timestamptz not null,
    finished_at timestamptz,
    created_by text not null,
    primary key (company_id, import_id)
  )`,
  `create table ledger.import_rows (
    company_id uuid not null,
    import_id uuid not null,
    first_row integer not null,
    rows text not null,
    primary key (company_id, import_id, first_row)
  )`,
  `create table ledger.import_error (
    company_id uuid not null,
    import_id uuid not null,
    row integer not null,
    field text not null,
    code text not null,
    message text not null,
    primary key (company_id, import_id, row, field)
  )`,
  `create table ledger.import_due (
    company_id uuid not null,
    import_id uuid not null,
    turn bigint not null default 0,
    primary key (company_id, import_id)
  )`,
  `create index import_due_turn on ledger.import_due (turn)`,
];
