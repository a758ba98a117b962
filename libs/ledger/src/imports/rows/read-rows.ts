import { type ImportKind } from '../import.kinds.js';
import { type RowError } from '../import.schemas.js';
import { type NumberedRow } from '../loading/loading.types.js';
import { type ColumnPlan } from '../upload/column-plan.decision.js';
import { Cells } from './cells.js';
import { readCreditNoteRow } from './credit-note-row.decision.js';
import { readCustomerRow } from './customer-row.decision.js';
import { readInvoiceRow } from './invoice-row.decision.js';
import { readPaymentRow } from './payment-row.decision.js';

const readers = {
  customers: readCustomerRow,
  invoices: readInvoiceRow,
  payments: readPaymentRow,
  credit_notes: readCreditNoteRow,
} as const;

type RowOf<Kind extends ImportKind> = NonNullable<ReturnType<(typeof readers)[Kind]>>;

/** The rows of a chunk by what they say, or what is wrong with them. */
export interface ReadRows<Kind extends ImportKind = ImportKind> {
  /** Number of the first row. */
  readonly firstRow: number;
  /** Rows that were read, good or bad. */
  readonly count: number;
  readonly rows: readonly NumberedRow<RowOf<Kind>>[];
  readonly problems: readonly RowError[];
}

/** Rows after which others get a turn: about a millisecond. */
const rowsBetweenPauses = 40;

/**
 * Reads rows up to the first whose external id came before in this chunk: that one starts the next chunk and
 * meets the earlier row as stored, so that a file means the same wherever its chunks end.
 */
export async function readRows<Kind extends ImportKind>(
  file: { readonly kind: Kind; readonly plan: ColumnPlan },
  chunk: { readonly firstRow: number; readonly records: readonly (readonly string[])[] },
  pause: () => Promise<void>,
): Promise<ReadRows<Kind>> {
  const read = readers[file.kind] as (cells: Cells) => RowOf<Kind> | undefined;
  const { firstRow, records } = chunk;
  const rows: NumberedRow<RowOf<Kind>>[] = [];
  const problems: RowError[] = [];
  const seen = new Set<string>();
  const dates = new Map<string, string | undefined>();
  for (const [index, record] of records.entries()) {
    if (index % rowsBetweenPauses === rowsBetweenPauses - 1) await pause();
    const row = firstRow + index;
    const cells = new Cells(record, file.plan, dates);
    const value = read(cells);
    if (value && seen.has(value.externalId)) return { firstRow, count: index, rows, problems };
    if (value) {
      seen.add(value.externalId);
      rows.push({ row, value });
    } else problems.push(...cells.problems.map((problem) => ({ row, ...problem })));
  }
  return { firstRow, count: records.length, rows, problems };
}
