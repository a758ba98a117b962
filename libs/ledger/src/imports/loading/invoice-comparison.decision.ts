import { changeInvoice } from '../../invoices/invoice.decision.js';
import { type InvoiceLine } from '../../invoices/invoice.schemas.js';
import { type InvoiceRecord } from '../../invoices/invoice.types.js';
import { type ImportMode } from '../import.kinds.js';
import { linesAsText } from '../rows/invoice-lines-cell.js';
import { type Problem } from './booked-rows.js';
import { type Difference, invoiceDifferences } from './field-changes.decision.js';

/** An invoice with the lines that are known, or that a row tells, of it. */
export interface WithLines {
  readonly invoice: InvoiceRecord;
  readonly lines: readonly InvoiceLine[];
}

/** An invoice as a row makes it; `lines`: those to be written, none when nothing is told about them. */
export interface InvoiceChange extends WithLines {
  readonly changed: readonly string[];
}

/** What a row says about an invoice that exists. */
export type Comparison =
  | { readonly kind: 'same' }
  | { readonly kind: 'changes'; readonly change: InvoiceChange; readonly differences: readonly Difference[] }
  | Differs;

interface Differs {
  readonly kind: 'differs';
  readonly problem: Problem;
}

/** What may never change once an invoice is recorded. */
const fixed = ['customerId', 'currency', 'amountMinor', 'issueDate'] as const;

const alreadyExists: Differs = {
  kind: 'differs',
  problem: {
    field: 'externalId',
    code: 'already_exists',
    message: 'an invoice with this externalId exists and says something else',
  },
};

/** Compares a row with the invoice that has its external id. `create` accepts only what the invoice says already. */
export function compareInvoice(before: WithLines, row: WithLines, mode: ImportMode): Comparison {
  const details = mode === 'create' ? sameDetails(before.invoice, row.invoice) : upsert(before.invoice, row.invoice);
  if (details.kind === 'differs') return details;
  const lines = compareLines(before.lines, row.lines, mode);
  if (lines.kind === 'differs') return lines;
  const differences = [...details.differences, ...lines.differences];
  if (differences.length === 0) return { kind: 'same' };
  const areTold = lines.differences.length > 0;
  const changed = areTold ? [...details.changed, 'lines'] : details.changed;
  const change = { invoice: details.invoice, changed, lines: areTold ? row.lines : [] };
  return { kind: 'changes', change, differences };
}

interface Details {
  readonly kind: 'details';
  readonly invoice: InvoiceRecord;
  readonly changed: readonly string[];
  readonly differences: readonly Difference[];
}

function sameDetails(before: InvoiceRecord, row: InvoiceRecord): Details | Differs {
  // Terms that its customer accepted stand on no row.
  const said = { ...row, terms: { ...before.terms, ...row.terms } };
  const isSame = fixed.every((field) => before[field] === row[field]) && invoiceDifferences(before, said).length === 0;
  return isSame ? { kind: 'details', invoice: before, changed: [], differences: [] } : alreadyExists;
}

/** An empty cell changes nothing. */
function upsert(before: InvoiceRecord, row: InvoiceRecord): Details | Differs {
  const moved = fixed.find((field) => before[field] !== row[field]);
  if (moved !== undefined) {
    const message = 'cannot be changed once an invoice is recorded: void it, or issue a credit note';
    return { kind: 'differs', problem: { field: moved, code: 'cannot_change', message } };
  }
  const { number, dueDate } = row;
  const description = row.description ?? before.description;
  const outcome = changeInvoice(before, { number, description, dueDate, terms: { ...before.terms, ...row.terms } });
  if (outcome.kind === 'refused') {
    const { code, detail, pointer } = outcome;
    return { kind: 'differs', problem: { field: pointer.slice(1), code, message: detail } };
  }
  const { invoice, changed } = outcome;
  return { kind: 'details', invoice, changed, differences: invoiceDifferences(before, invoice) };
}

/** Lines can be told of an invoice that has none, by `upsert`; those that are there never change: disputes name them. */
function compareLines(
  before: readonly InvoiceLine[],
  row: readonly InvoiceLine[],
  mode: ImportMode,
): { readonly kind: 'lines'; readonly differences: readonly Difference[] } | Differs {
  const [was, is] = [linesAsText(before), linesAsText(row)];
  if (is === null || was === is) return { kind: 'lines', differences: [] };
  if (mode === 'create') return alreadyExists;
  if (was === null) return { kind: 'lines', differences: [{ field: 'lines', before: null, after: is }] };
  const message = 'cannot be changed once they are told: void the invoice and issue another';
  return { kind: 'differs', problem: { field: 'lines', code: 'cannot_change', message } };
}
