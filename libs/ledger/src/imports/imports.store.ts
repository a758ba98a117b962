import { type Database, instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type ImportKind, type ImportMode, type ImportView, type RowError } from './import.schemas.js';
import { type ColumnPlan } from './upload/column-plan.decision.js';

const shownErrors = 200;

const asView = `m.import_id as "id", m.kind, m.mode, m.state, m.rows, m.done, m.failed, ${instantText('m.created_at')} as "createdAt",
  ${instantText('m.finished_at')} as "finishedAt",
  coalesce((select jsonb_agg(jsonb_build_object('row', e.row, 'field', e.field, 'code', e.code, 'message', e.message)
      order by e.row, e.field)
    from (select * from ledger.import_error r where r.company_id = m.company_id and r.import_id = m.import_id
      order by r.row, r.field limit ${shownErrors}) e), '[]') as errors`;

/** A new import, before its file is read. */
export interface NewImport {
  readonly importId: string;
  readonly kind: ImportKind;
  readonly mode: ImportMode;
  readonly plan: ColumnPlan;
  readonly contentSha256: string;
  readonly rows: number;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Makes the import known and puts it in the queue. Its rows are there already. */
export async function insertImport(tx: EntityManager, companyId: string, made: NewImport): Promise<void> {
  await tx.query(
    `insert into ledger.import (company_id, import_id, kind, mode, state, plan, content_sha256, rows, created_at, created_by)
     values ($1, $2, $3, $4, 'queued', $5, $6, $7, $8, $9)`,
    [
      companyId,
      made.importId,
      made.kind,
      made.mode,
      JSON.stringify(made.plan),
      made.contentSha256,
      made.rows,
      made.now.toString(),
      made.by,
    ],
  );
  await tx.query(`insert into ledger.import_due (company_id, import_id) values ($1, $2)`, [companyId, made.importId]);
}

/** Keeps parsed rows until the worker comes to them. */
export async function stageRows(
  tx: EntityManager,
  companyId: string,
  staged: { readonly importId: string; readonly firstRow: number; readonly rows: readonly (readonly string[])[] },
): Promise<void> {
  await tx.query(`insert into ledger.import_rows (company_id, import_id, first_row, rows) values ($1, $2, $3, $4)`, [
    companyId,
    staged.importId,
    staged.firstRow,
    JSON.stringify(staged.rows),
  ]);
}

/** Drops the rows of an upload that came to nothing. */
export async function discardRows(tx: EntityManager, companyId: string, importId: string): Promise<void> {
  await tx.query(`delete from ledger.import_rows where company_id = $1 and import_id = $2`, [companyId, importId]);
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

/** What the worker needs of an import: how to read it, and its next rows. */
export interface ImportJob {
  readonly kind: ImportKind;
  readonly mode: ImportMode;
  readonly plan: ColumnPlan;
  readonly by: string;
  readonly rows: number;
  readonly failed: number;
  readonly nextRow: number;
}

export async function readJob(tx: EntityManager, companyId: string, importId: string): Promise<ImportJob> {
  const [row] = await tx.query<ImportJob[]>(
    `select m.kind, m.mode, m.plan, m.created_by as by, m.rows, m.failed, m.next_row as "nextRow" from ledger.import m
     where m.company_id = $1 and m.import_id = $2`,
    [companyId, importId],
  );
  if (!row) throw new Error(`The import ${importId} waits but does not exist`);
  return row;
}

/** The staged rows from `nextRow` to the end of their chunk. */
export async function readStaged(
  tx: EntityManager,
  companyId: string,
  from: { readonly importId: string; readonly nextRow: number },
): Promise<string[][]> {
  const [staged] = await tx.query<{ firstRow: number; rows: string }[]>(
    `select r.first_row as "firstRow", r.rows from ledger.import_rows r
     where r.company_id = $1 and r.import_id = $2 and r.first_row <= $3 order by r.first_row desc limit 1`,
    [companyId, from.importId, from.nextRow],
  );
  if (!staged) return [];
  return (JSON.parse(staged.rows) as string[][]).slice(from.nextRow - staged.firstRow);
}

/** Notes how far the import is, and ends it after its last row; what is behind it is dropped. */
export async function saveProgress(
  tx: EntityManager,
  companyId: string,
  progress: {
    readonly importId: string;
    readonly nextRow: number;
    readonly done: number;
    readonly failed: number;
    readonly isLast: boolean;
    readonly now: Temporal.Instant;
  },
): Promise<void> {
  const { importId, nextRow, isLast } = progress;
  await tx.query(
    `update ledger.import m set state = $3, next_row = $4, done = m.done + $5, failed = m.failed + $6, finished_at = $7
     where m.company_id = $1 and m.import_id = $2`,
    [
      companyId,
      importId,
      isLast ? 'done' : 'running',
      nextRow,
      progress.done,
      progress.failed,
      isLast ? progress.now.toString() : null,
    ],
  );
  const dropped = isLast ? `delete from ledger.import_due d` : `update ledger.import_due d set turn = d.turn + 1`;
  await tx.query(`${dropped} where d.company_id = $1 and d.import_id = $2`, [companyId, importId]);
  await tx.query(
    `delete from ledger.import_rows r where r.company_id = $1 and r.import_id = $2 and ($4 or r.first_row < coalesce((
       select max(n.first_row) from ledger.import_rows n
       where n.company_id = $1 and n.import_id = $2 and n.first_row <= $3), 0))`,
    [companyId, importId, nextRow, isLast],
  );
}

/** Keeps what was wrong with rows. */
export async function insertErrors(
  tx: EntityManager,
  companyId: string,
  batch: { readonly importId: string; readonly errors: readonly RowError[] },
): Promise<void> {
  const { importId, errors } = batch;
  if (errors.length === 0) return;
  await tx.query(
    `insert into ledger.import_error (company_id, import_id, row, field, code, message)
     select $1, $2, n.* from unnest($3::integer[], $4::text[], $5::text[], $6::text[]) as n on conflict do nothing`,
    [
      companyId,
      importId,
      errors.map((error) => error.row),
      errors.map((error) => error.field),
      errors.map((error) => error.code),
      errors.map((error) => error.message),
    ],
  );
}

/** A page of errors by row. */
export async function listErrors(
  tx: EntityManager,
  companyId: string,
  page: {
    readonly importId: string;
    readonly limit: number;
    readonly after: { readonly row: number; readonly field: string };
  },
): Promise<RowError[]> {
  return tx.query<RowError[]>(
    `select e.row, e.field, e.code, e.message from ledger.import_error e
     where e.company_id = $1 and e.import_id = $2 and (e.row, e.field) > ($3, $4) order by e.row, e.field limit $5`,
    [companyId, page.importId, page.after.row, page.after.field, page.limit + 1],
  );
}
