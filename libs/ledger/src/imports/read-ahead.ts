import { setImmediate } from 'node:timers/promises';
import { type ImportKind } from './import.kinds.js';
import { type ReadRows, readRows } from './rows/read-rows.js';
import { type StagedRows } from './staging.store.js';
import { type ColumnPlan } from './upload/column-plan.decision.js';

/** Rows of one transaction: it stays well under a second. A payment reads all that its customer owes. */
const rowsAtOnce: Readonly<Record<ImportKind, number>> = {
  customers: 1_000,
  invoices: 1_000,
  payments: 500,
  credit_notes: 500,
};

/** Imports whose next rows are kept read; one that is left out only reads them when they are due. */
const mostImports = 8;

/** An import as far as reading its rows goes. */
export interface RowFile {
  readonly importId: string;
  readonly kind: ImportKind;
  readonly plan: ColumnPlan;
}

/**
 * Reads the rows of the next chunk while the database writes those of this one. It never decides what is loaded next:
 * that stands with the import, and rows that were read for another place are forgotten.
 */
export class ReadAhead {
  readonly #next = new Map<string, { readonly firstRow: number; readonly rows: Promise<ReadRows> }>();

  /** Begins to read the rows from `nextRow`. */
  begin(file: RowFile, nextRow: number, staged: StagedRows): void {
    const rows = this.#read(file, nextRow, staged);
    // Whoever takes it meets its failure; nobody has to.
    rows.catch(() => undefined);
    this.#next.delete(file.importId);
    this.#next.set(file.importId, { firstRow: nextRow, rows });
    const [oldest] = this.#next.keys();
    if (this.#next.size > mostImports && oldest !== undefined) this.#next.delete(oldest);
  }

  /** Takes the rows from `nextRow`, undefined when nobody has begun to read them. */
  async take(importId: string, nextRow: number): Promise<ReadRows | undefined> {
    const ahead = this.#next.get(importId);
    this.#next.delete(importId);
    return ahead?.firstRow === nextRow ? ahead.rows : undefined;
  }

  /** Reads the rows from `nextRow` now. */
  now(file: RowFile, nextRow: number, staged: StagedRows): Promise<ReadRows> {
    return this.#read(file, nextRow, staged);
  }

  #read(file: RowFile, nextRow: number, staged: StagedRows): Promise<ReadRows> {
    const all = JSON.parse(staged.rows) as string[][];
    const from = nextRow - staged.firstRow;
    const records = all.slice(from, from + rowsAtOnce[file.kind]);
    // A statement of the running transaction that has its answer goes first.
    return readRows(file, { firstRow: nextRow, records }, () => setImmediate());
  }
}
