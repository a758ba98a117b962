import { importKinds, importModes } from '../imports/import.kinds.js';

/**
 * Imports. The parsed rows of a file wait in `import_rows`, some thousands to a row and as text, behind row-level
 * security (which COPY into a staging table would not get past). `next_row` moves in the transaction that writes
 * what the rows say: after a crash the job goes on there. `import_due` routes the worker: an import is always due,
 * and its turn moves on with each chunk, so that companies take turns. `import_unclaimed` is a routing table too: it
 * names the rows that no import has claimed yet, or that are of no more use, and `import_preview` holds what the
 * earlier rows of a dry run would have written.
 */
export const importTables: readonly string[] = [
  `create table ledger.import (
    company_id uuid not null,
    import_id uuid not null,
    kind text not null check (kind in (${quoted(importKinds)})),
    mode text not null check (mode in (${quoted(importModes)})),
    dry_run boolean not null default false,
    state text not null check (state in ('uploading', 'queued', 'running', 'done')),
    plan jsonb not null,
    content_sha256 text,
    rows integer not null default 0,
    done integer not null default 0,
    failed integer not null default 0,
    created integer not null default 0,
    changed integer not null default 0,
    unchanged integer not null default 0,
    field_changes integer not null default 0,
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
  // Read once and dropped: packing the text would cost more than writing it.
  `alter table ledger.import_rows alter column rows set storage external`,
  `create table ledger.import_error (
    company_id uuid not null,
    import_id uuid not null,
    row integer not null,
    field text not null,
    code text not null,
    message text not null,
    primary key (company_id, import_id, row, field)
  )`,
  `create table ledger.import_change (
    company_id uuid not null,
    import_id uuid not null,
    row integer not null,
    field text not null,
    external_id text not null,
    before jsonb not null,
    after jsonb not null,
    primary key (company_id, import_id, row, field)
  )`,
  `create table ledger.import_preview (
    company_id uuid not null,
    import_id uuid not null,
    key text not null,
    value jsonb not null,
    primary key (company_id, import_id, key)
  )`,
  `create table ledger.import_unclaimed (
    company_id uuid not null,
    import_id uuid not null,
    since timestamptz not null,
    primary key (company_id, import_id)
  )`,
  `create table ledger.import_due (
    company_id uuid not null,
    import_id uuid not null,
    turn bigint not null default 0,
    primary key (company_id, import_id)
  )`,
  `create index import_due_turn on ledger.import_due (turn)`,
];

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}
