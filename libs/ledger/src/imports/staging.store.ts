import { type Database } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';

/** Deleted at once, so that no transaction of a sweep lasts long. */
const slice = { staged: 100, previews: 10_000 } as const;

/**
 * Keeps parsed rows until the worker comes to them. Until an import claims them they count as left behind once nothing
 * was added for an hour. False when that has happened: then the upload has come to nothing.
 */
export async function stageRows(
  tx: EntityManager,
  companyId: string,
  staged: { readonly importId: string; readonly firstRow: number; readonly rows: string },
): Promise<boolean> {
  const { importId, firstRow, rows } = staged;
  const touch =
    firstRow === 1
      ? `insert into ledger.import_unclaimed (company_id, import_id, since) values ($1, $2, now()) returning import_id`
      : `update ledger.import_unclaimed set since = now()
         where company_id = $1 and import_id = $2 and since > '-infinity' returning import_id`;
  const kept = await tx.query<unknown[]>(
    `with touched as (${touch})
     insert into ledger.import_rows (company_id, import_id, first_row, rows) select $1, $2, $3, $4 from touched
     returning first_row`,
    [companyId, importId, firstRow, rows],
  );
  return kept.length === 1;
}

/** Makes the staged rows those of an import; false when they were given up meanwhile. */
export async function claimRows(tx: EntityManager, companyId: string, importId: string): Promise<boolean> {
  const claimed = await tx.query<unknown[]>(
    `with claimed as (
       delete from ledger.import_unclaimed where company_id = $1 and import_id = $2 and since > '-infinity' returning import_id
     ) select import_id from claimed`,
    [companyId, importId],
  );
  return claimed.length === 1;
}

/** Drops the rows of an upload that came to nothing. */
export async function discardRows(tx: EntityManager, companyId: string, importId: string): Promise<void> {
  await tx.query(
    `with unclaimed as (delete from ledger.import_unclaimed where company_id = $1 and import_id = $2)
     delete from ledger.import_rows where company_id = $1 and import_id = $2`,
    [companyId, importId],
  );
}

/** Rows as they were staged, in JSON; the first of them has this number in the file. */
export interface StagedRows {
  readonly firstRow: number;
  readonly rows: string;
}

/** The staged rows that this row is one of; undefined behind the last one. */
export async function readStaged(
  tx: EntityManager,
  companyId: string,
  from: { readonly importId: string; readonly nextRow: number },
): Promise<StagedRows | undefined> {
  const [staged] = await tx.query<StagedRows[]>(
    `select r.first_row as "firstRow", r.rows from ledger.import_rows r
     where r.company_id = $1 and r.import_id = $2 and r.first_row <= $3 order by r.first_row desc limit 1`,
    [companyId, from.importId, from.nextRow],
  );
  return staged;
}

/** What a dry run remembers of a row for the rows after it, by key. */
export interface Preview {
  readonly key: string;
  readonly value: unknown;
}

/** What earlier rows of a dry run would have written. */
export async function readPreviews(
  tx: EntityManager,
  companyId: string,
  of: { readonly importId: string; readonly keys: readonly string[] },
): Promise<Map<string, unknown>> {
  const rows = await tx.query<Preview[]>(
    `select p.key, p.value from ledger.import_preview p
     where p.company_id = $1 and p.import_id = $2 and p.key = any ($3::text[])`,
    [companyId, of.importId, of.keys],
  );
  return new Map(rows.map(({ key, value }) => [key, value]));
}

/** Remembers what rows of a dry run would have written; keys differ. */
export async function keepPreviews(
  tx: EntityManager,
  companyId: string,
  of: { readonly importId: string; readonly previews: readonly Preview[] },
): Promise<void> {
  if (of.previews.length === 0) return;
  await tx.query(
    `insert into ledger.import_preview (company_id, import_id, key, value)
     select $1, $2, n.* from unnest($3::text[], $4::jsonb[]) as n
     on conflict (company_id, import_id, key) do update set value = excluded.value`,
    [companyId, of.importId, of.previews.map(({ key }) => key), of.previews.map(({ value }) => JSON.stringify(value))],
  );
}

/** Uploads to which nothing was added for an hour, and dry runs that are over: what is left of them is of no use. */
export async function leftBehind(
  database: Database,
): Promise<readonly { readonly companyId: string; readonly importId: string }[]> {
  return database.query(
    `select u.company_id as "companyId", u.import_id as "importId" from ledger.import_unclaimed u
     where u.since < now() - interval '1 hour' order by u.since limit 1000`,
  );
}

/** Drops a part of what was left behind, and the mark with the last of it. Returns whether anything is left. */
export async function dropLeftBehind(tx: EntityManager, companyId: string, importId: string): Promise<boolean> {
  const [given] = await tx.query<{ up: boolean }[]>(
    `with given as (
       update ledger.import_unclaimed set since = '-infinity'
       where company_id = $1 and import_id = $2 and since < now() - interval '1 hour' returning import_id
     ) select true as up from given`,
    [companyId, importId],
  );
  if (!given) return false;
  const [dropped] = await tx.query<{ rows: number }[]>(
    `with staged as (
       delete from ledger.import_rows r where r.company_id = $1 and r.import_id = $2 and r.first_row in (
         select n.first_row from ledger.import_rows n where n.company_id = $1 and n.import_id = $2 limit ${slice.staged})
       returning 1
     ), previews as (
       delete from ledger.import_preview p where p.company_id = $1 and p.import_id = $2 and p.key in (
         select n.key from ledger.import_preview n where n.company_id = $1 and n.import_id = $2 limit ${slice.previews})
       returning 1
     )
     select (select count(*) from staged)::int + (select count(*) from previews)::int as rows`,
    [companyId, importId],
  );
  if (dropped && dropped.rows > 0) return true;
  await tx.query(`delete from ledger.import_unclaimed where company_id = $1 and import_id = $2`, [companyId, importId]);
  return false;
}
