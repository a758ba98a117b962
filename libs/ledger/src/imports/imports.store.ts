import { type Database, instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type ImportKind, type ImportMode } from './import.kinds.js';
import { type ImportView } from './import.schemas.js';
import { claimRows } from './staging.store.js';
import { type ColumnPlan } from './upload/column-plan.decision.js';

const shownErrors = 200;

const asView = `m.import_id as "id", m.kind, m.mode, m.dry_run as "dryRun", m.state, m.rows, m.done, m.failed,
  case when m.dry_run then 0 else m.created end as created, case when m.dry_run then 0 else m.changed end as changed,
  m.unchanged, case when m.dry_run then m.created else 0 end as "wouldCreate",
  case when m.dry_run then m.changed else 0 end as "wouldChange", m.field_changes as "fieldChanges",
  ${instantText('m.created_at')} as "createdAt", ${instantText('m.finished_at')} as "finishedAt",
  coalesce((select jsonb_agg(jsonb_build_object('row', e.row, 'field', e.field, 'code', e.code, 'message', e.message)
      order by e.row, e.field)
    from (select * from ledger.import_error r where r.company_id = m.company_id and r.import_id = m.import_id
      order by r.row, r.field limit ${shownErrors}) e), '[]') as errors`;

/** A new import, before its file is read. */
export interface NewImport {
  readonly importId: string;
  readonly kind: ImportKind;
  readonly mode: ImportMode;
  readonly dryRun: boolean;
  readonly plan: ColumnPlan;
  readonly contentSha256: string;
  readonly rows: number;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Makes the import known and puts it in the queue. False when its rows, staged before, were given up meanwhile. */
export async function insertImport(tx: EntityManager, companyId: string, made: NewImport): Promise<boolean> {
  if (!(await claimRows(tx, companyId, made.importId))) return false;
  await tx.query(
    `insert into ledger.import (company_id, import_id, kind, mode, dry_run, state, plan, content_sha256, rows, created_at, created_by)
     values ($1, $2, $3, $4, $5, 'queued', $6, $7, $8, $9, $10)`,
    [
      companyId,
      made.importId,
      made.kind,
      made.mode,
      made.dryRun,
      JSON.stringify(made.plan),
      made.contentSha256,
      made.rows,
      made.now.toString(),
      made.by,
    ],
  );
  await tx.query(`insert into ledger.import_due (company_id, import_id) values ($1, $2)`, [companyId, made.importId]);
  return true;
}

/** One import with the first of its errors, undefined when there is none. */
export async function readImport(
  tx: EntityManager,
  companyId: string,
  importId: string,
): Promise<ImportView | undefined> {
  const [row] = await tx.query<ImportView[]>(
    `select ${asView} from ledger.import m where m.company_id = $1 and m.import_id = $2`,
    [companyId, importId],
  );
  return row;
}

/** The fingerprint of the file behind an import. */
export async function contentOf(tx: EntityManager, companyId: string, importId: string): Promise<string | undefined> {
  const [row] = await tx.query<{ content: string }[]>(
    `select m.content_sha256 as content from ledger.import m where m.company_id = $1 and m.import_id = $2`,
    [companyId, importId],
  );
  return row?.content;
}

/** A page of imports, newest first. */
export async function listImports(
  tx: EntityManager,
  companyId: string,
  page: { readonly limit: number; readonly before: string | undefined },
): Promise<ImportView[]> {
  return tx.query<ImportView[]>(
    `select ${asView} from ledger.import m where m.company_id = $1 and ($2::uuid is null or m.import_id < $2)
     order by m.import_id desc limit $3`,
    [companyId, page.before ?? null, page.limit + 1],
  );
}

/** The turn of the import that is next, null when none waits. */
export async function nextTurn(database: Database): Promise<bigint | null> {
  const [row] = await database.query<{ turn: string }>(
    `select d.turn from ledger.import_due d order by d.turn limit 1`,
  );
  return row ? BigInt(row.turn) : null;
}

/** Takes the import that is next for this transaction; undefined when none waits or others have them. */
export async function takeTurn(
  tx: EntityManager,
): Promise<{ readonly companyId: string; readonly importId: string } | undefined> {
  const [row] = await tx.query<{ companyId: string; importId: string }[]>(
    `select d.company_id as "companyId", d.import_id as "importId" from ledger.import_due d
     order by d.turn limit 1 for update skip locked`,
  );
  return row;
}

/** Takes the turn of this import for this transaction; false when it waits no more, or others have it. */
export async function takeTurnOf(tx: EntityManager, companyId: string, importId: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `select d.import_id from ledger.import_due d where d.company_id = $1 and d.import_id = $2 for update skip locked`,
    [companyId, importId],
  );
  return rows.length === 1;
}

/** What the worker needs of an import: how to read it, and its next rows. */
export interface ImportJob {
  readonly companyId: string;
  readonly importId: string;
  readonly kind: ImportKind;
  readonly mode: ImportMode;
  readonly dryRun: boolean;
  readonly plan: ColumnPlan;
  readonly by: string;
  readonly rows: number;
  readonly failed: number;
  readonly fieldChanges: number;
  readonly nextRow: number;
}

export async function readJob(tx: EntityManager, companyId: string, importId: string): Promise<ImportJob> {
  const [row] = await tx.query<ImportJob[]>(
    `select m.company_id as "companyId", m.import_id as "importId", m.kind, m.mode, m.dry_run as "dryRun", m.plan, m.created_by as by, m.rows, m.failed,
       m.field_changes as "fieldChanges", m.next_row as "nextRow" from ledger.import m
     where m.company_id = $1 and m.import_id = $2`,
    [companyId, importId],
  );
  if (!row) throw new Error(`The import ${importId} waits but does not exist`);
  return row;
}

/** How far a chunk brought an import. */
export interface Progress {
  readonly importId: string;
  readonly nextRow: number;
  readonly failed: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly fieldChanges: number;
  readonly isLast: boolean;
  readonly now: Temporal.Instant;
}

/** Notes how far the import is, and ends it after its last row; rows that are behind it are dropped. */
export async function saveProgress(tx: EntityManager, companyId: string, progress: Progress): Promise<void> {
  const { importId, nextRow, isLast, created, changed, unchanged } = progress;
  const turn = isLast
    ? `delete from ledger.import_due d where d.company_id = $1 and d.import_id = $2`
    : `update ledger.import_due d set turn = d.turn + 1 where d.company_id = $1 and d.import_id = $2`;
  const over = `insert into ledger.import_unclaimed (company_id, import_id, since)
    select $1, $2, '-infinity' from counted where ${isLast} and counted.dry_run`;
  await tx.query(
    `with counted as (
       update ledger.import m set state = $3, next_row = $4, finished_at = $5, failed = m.failed + $6, done = m.done + $7,
         created = m.created + $8, changed = m.changed + $9, unchanged = m.unchanged + $10,
         field_changes = m.field_changes + $11
       where m.company_id = $1 and m.import_id = $2 returning m.dry_run
     ), turned as (${turn}), given_up as (${over})
     delete from ledger.import_rows r where r.company_id = $1 and r.import_id = $2 and (${isLast} or r.first_row < coalesce((
       select max(n.first_row) from ledger.import_rows n
       where n.company_id = $1 and n.import_id = $2 and n.first_row <= $4), 0))`,
    [
      companyId,
      importId,
      isLast ? 'done' : 'running',
      nextRow,
      isLast ? progress.now.toString() : null,
      progress.failed,
      created + changed + unchanged,
      created,
      changed,
      unchanged,
      progress.fieldChanges,
    ],
  );
}
