import { type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { type Writing } from '../company/writing.js';
import { type ChunkInFlight } from './chunk-in-flight.js';
import { type RowError } from './import.schemas.js';
import { insertChanges, insertErrors } from './findings.store.js';
import { type ImportJob, saveProgress } from './imports.store.js';
import { loadCreditNotes } from './loading/load-credit-notes.js';
import { loadCustomers } from './loading/load-customers.js';
import { loadInvoices } from './loading/load-invoices.js';
import { loadPayments } from './loading/load-payments.js';
import { type Chunk, type Loading } from './loading/loading.types.js';
import { type ReadAhead } from './read-ahead.js';
import { type ReadRows } from './rows/read-rows.js';
import { keepPreviews, readPreviews, readStaged } from './staging.store.js';

/** Findings that are kept of one import; all are counted. Errors are kept by chunk, so a few more of them may be. */
const mostErrorRows = 10_000;
const mostChanges = 10_000;

/** A chunk of an import that is to be loaded. */
export interface ChunkWork {
  /** The import as it stands, or as it will once the chunk before this one has committed. */
  readonly job: ImportJob;
  readonly ahead: ReadAhead;
  /** Tells those who wait for this one, and waits for the one before it. */
  readonly chunk: ChunkInFlight;
  /** Asked before the import moves on: whether it stands where this chunk begins. Throws when it does not. */
  readonly confirm: (tx: EntityManager) => Promise<void>;
}

/**
 * Loads a chunk of an import: reads its rows, writes what they say unless it is a dry run, and moves on, all in this
 * transaction. Returns the events to append last.
 */
export async function loadChunk(tx: EntityManager, writing: Writing, work: ChunkWork): Promise<readonly EventDraft[]> {
  const { job } = work;
  const read = await takeRows(tx, writing.companyId, work);
  work.chunk.name(new Set(read.rows.map(({ value }) => value.externalId)));
  const loading = await loadRows(tx, writing, { job, read });
  const after = progressOf(job, read, loading);
  work.chunk.decide(after.job);
  await work.chunk.mayWrite();
  const drafts = job.dryRun ? await foresee(tx, writing, { job, loading }) : await loading.write();
  work.chunk.written();
  await work.confirm(tx);
  await moveOn(tx, writing, { job, read, loading, after });
  return drafts;
}

/** The rows of this chunk; those of the next one begin to be read. */
async function takeRows(
  tx: EntityManager,
  companyId: string,
  work: Pick<ChunkWork, 'job' | 'ahead'>,
): Promise<ReadRows> {
  const { job, ahead } = work;
  const { importId, nextRow } = job;
  const read = (await ahead.take(importId, nextRow)) ?? (await readNow(tx, companyId, work));
  const next = nextRow + read.count;
  const staged = next > job.rows ? undefined : await readStaged(tx, companyId, { importId, nextRow: next });
  if (staged) ahead.begin(job, next, staged);
  return read;
}

async function readNow(
  tx: EntityManager,
  companyId: string,
  { job, ahead }: Pick<ChunkWork, 'job' | 'ahead'>,
): Promise<ReadRows> {
  const { importId, nextRow } = job;
  const staged = await readStaged(tx, companyId, { importId, nextRow });
  if (!staged) throw new Error(`The import ${importId} has no rows from ${nextRow} on`);
  return ahead.now(job, nextRow, staged);
}

function loadRows(
  tx: EntityManager,
  writing: Writing,
  { job, read }: { readonly job: ImportJob; readonly read: ReadRows },
): Promise<Loading> {
  const { kind, mode, importId, dryRun } = job;
  const foreseen: Chunk<unknown>['foreseen'] = async (keys) =>
    dryRun ? readPreviews(tx, writing.companyId, { importId, keys }) : new Map<string, unknown>();
  switch (kind) {
    case 'customers':
      return loadCustomers(tx, writing, { ...(read as ReadRows<'customers'>), mode, foreseen });
    case 'invoices':
      return loadInvoices(tx, writing, { ...(read as ReadRows<'invoices'>), mode, foreseen });
    case 'payments':
      return loadPayments(tx, writing, { ...(read as ReadRows<'payments'>), mode, foreseen });
    case 'credit_notes':
      return loadCreditNotes(tx, writing, { ...(read as ReadRows<'credit_notes'>), mode, foreseen });
  }
}

async function foresee(
  tx: EntityManager,
  writing: Writing,
  { job, loading }: { readonly job: ImportJob; readonly loading: Loading },
): Promise<readonly EventDraft[]> {
  await keepPreviews(tx, writing.companyId, { importId: job.importId, previews: loading.previews() });
  return [];
}

/** How far this chunk brings the import. */
interface After {
  /** The import as the next chunk finds it. */
  readonly job: ImportJob;
  readonly errors: readonly RowError[];
  readonly failed: number;
}

function progressOf(job: ImportJob, read: ReadRows, loading: Loading): After {
  const errors = [...read.problems, ...loading.problems];
  const failed = new Set(errors.map((error) => error.row)).size;
  const next = {
    nextRow: read.firstRow + read.count,
    failed: job.failed + failed,
    fieldChanges: job.fieldChanges + loading.changes.length,
  };
  return { job: { ...job, ...next }, errors, failed };
}

async function moveOn(
  tx: EntityManager,
  { companyId, day }: Writing,
  { job, read, loading, after }: { job: ImportJob; read: ReadRows; loading: Loading; after: After },
): Promise<void> {
  const { importId } = job;
  const { created, changed, changes } = loading;
  const { errors, failed } = after;
  if (job.failed < mostErrorRows) await insertErrors(tx, companyId, { importId, errors });
  const kept = changes.slice(0, Math.max(0, mostChanges - job.fieldChanges));
  await insertChanges(tx, companyId, { importId, changes: kept });
  const { nextRow } = after.job;
  await saveProgress(tx, companyId, {
    importId,
    nextRow,
    failed,
    created,
    changed,
    unchanged: read.count - failed - created - changed,
    fieldChanges: changes.length,
    isLast: nextRow > job.rows,
    now: day.now,
  });
}
