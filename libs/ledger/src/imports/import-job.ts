import { type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { type Writing } from '../company/writing.js';
import { type RowError } from './import.schemas.js';
import { type ImportJob, insertErrors, readStaged, saveProgress } from './imports.store.js';
import { loadCustomers } from './loading/load-customers.js';
import { loadInvoices } from './loading/load-invoices.js';
import { loadPayments } from './loading/load-payments.js';
import { type Loading, type NumberedRow } from './loading/loading.types.js';
import { Cells, type CellProblem } from './rows/cells.js';
import { readCustomerRow } from './rows/customer-row.decision.js';
import { readInvoiceRow } from './rows/invoice-row.decision.js';
import { readPaymentRow } from './rows/payment-row.decision.js';

/** Row errors that are kept of one import; all are counted. */
const mostErrorRows = 10_000;

/** Rows of one transaction: it stays well under a second. A payment reads all that its customer owes. */
const rowsAtOnce = { customers: 1_000, invoices: 1_000, payments: 500 } as const;

/**
 * Loads the next chunk of an import: reads its rows, writes what they say, and moves on, all in this transaction.
 * Returns the events to append last.
 */
export async function loadChunk(
  tx: EntityManager,
  writing: Writing,
  at: { readonly importId: string; readonly job: ImportJob },
): Promise<readonly EventDraft[]> {
  const { importId, job } = at;
  const { companyId, day } = writing;
  const waiting = await readStaged(tx, companyId, { importId, nextRow: job.nextRow });
  const staged = waiting.slice(0, rowsAtOnce[job.kind]);
  const { count, problems, loading } = await loadRows(tx, writing, { job, staged });
  const errors = [...problems, ...loading.problems];
  const failed = new Set(errors.map((error) => error.row)).size;
  if (job.failed < mostErrorRows) await insertErrors(tx, companyId, { importId, errors });
  const nextRow = job.nextRow + count;
  const isLast = nextRow > job.rows || count === 0;
  await saveProgress(tx, companyId, { importId, nextRow, done: count - failed, failed, isLast, now: day.now });
  return loading.drafts;
}

interface Loaded {
  /** Rows that are dealt with. */
  readonly count: number;
  readonly problems: readonly RowError[];
  readonly loading: Loading;
}

async function loadRows(
  tx: EntityManager,
  writing: Writing,
  chunk: { readonly job: ImportJob; readonly staged: readonly string[][] },
): Promise<Loaded> {
  const { kind, mode } = chunk.job;
  switch (kind) {
    case 'customers': {
      const read = readRows(chunk, readCustomerRow);
      return { ...read, loading: await loadCustomers(tx, writing, { rows: read.rows, mode }) };
    }
    case 'invoices': {
      const read = readRows(chunk, readInvoiceRow);
      return { ...read, loading: await loadInvoices(tx, writing, { rows: read.rows, mode }) };
    }
    case 'payments': {
      const read = readRows(chunk, readPaymentRow);
      return { ...read, loading: await loadPayments(tx, writing, read.rows) };
    }
  }
}

/**
 * Reads rows up to the first whose external id came before in this chunk: that one starts the next chunk and
 * meets the earlier row as stored, so that a file means the same wherever its chunks end.
 */
function readRows<Row extends { readonly externalId: string }>(
  chunk: { readonly job: ImportJob; readonly staged: readonly string[][] },
  read: (cells: Cells) => Row | undefined,
): { readonly count: number; readonly rows: NumberedRow<Row>[]; readonly problems: RowError[] } {
  const rows: NumberedRow<Row>[] = [];
  const problems: RowError[] = [];
  const seen = new Set<string>();
  for (const [index, record] of chunk.staged.entries()) {
    const row = chunk.job.nextRow + index;
    const cells = new Cells(record, chunk.job.plan);
    const value = read(cells);
    if (value && seen.has(value.externalId)) return { count: index, rows, problems };
    if (value) {
      seen.add(value.externalId);
      rows.push({ row, value });
    } else problems.push(...cells.problems.map((problem: CellProblem) => ({ row, ...problem })));
  }
  return { count: chunk.staged.length, rows, problems };
}
