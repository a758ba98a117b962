import { type EntityManager } from 'typeorm';
import { type FieldChange, type RowError } from './import.schemas.js';

/** Where a page of findings begins, and how long it is. */
export interface FindingPage {
  readonly importId: string;
  readonly limit: number;
  readonly after: { readonly row: number; readonly field: string };
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
export async function listErrors(tx: EntityManager, companyId: string, page: FindingPage): Promise<RowError[]> {
  return tx.query<RowError[]>(
    `select e.row, e.field, e.code, e.message from ledger.import_error e
     where e.company_id = $1 and e.import_id = $2 and (e.row, e.field) > ($3, $4) order by e.row, e.field limit $5`,
    [companyId, page.importId, page.after.row, page.after.field, page.limit + 1],
  );
}

/** Keeps what rows change. */
export async function insertChanges(
  tx: EntityManager,
  companyId: string,
  batch: { readonly importId: string; readonly changes: readonly FieldChange[] },
): Promise<void> {
  const { importId, changes } = batch;
  if (changes.length === 0) return;
  await tx.query(
    `insert into ledger.import_change (company_id, import_id, row, field, external_id, before, after)
     select $1, $2, n.* from unnest($3::integer[], $4::text[], $5::text[], $6::jsonb[], $7::jsonb[]) as n`,
    [
      companyId,
      importId,
      changes.map((change) => change.row),
      changes.map((change) => change.field),
      changes.map((change) => change.externalId),
      changes.map((change) => JSON.stringify(change.before)),
      changes.map((change) => JSON.stringify(change.after)),
    ],
  );
}

/** A page of changes by row. */
export async function listChanges(tx: EntityManager, companyId: string, page: FindingPage): Promise<FieldChange[]> {
  return tx.query<FieldChange[]>(
    `select c.row, c.external_id as "externalId", c.field, c.before, c.after from ledger.import_change c
     where c.company_id = $1 and c.import_id = $2 and (c.row, c.field) > ($3, $4) order by c.row, c.field limit $5`,
    [companyId, page.importId, page.after.row, page.after.field, page.limit + 1],
  );
}
