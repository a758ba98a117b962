import { draftEvent, type EventDraft } from '@tactful/contracts';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { about, type Writing } from '../../company/writing.js';
import { changeInvoice } from '../../invoices/invoice.decision.js';
import { freshInvoice, type InvoiceRecord, toObligations } from '../../invoices/invoice.types.js';
import { invoicesByExternalId, saveDetails } from '../../invoices/invoices.store.js';
import { closedFor } from '../../journal/closing.decision.js';
import { recordInvoices } from '../../invoices/issuing.js';
import { withTermsInForce } from '../../terms/agreeing.js';
import { type ImportMode } from '../import.kinds.js';
import { type FieldChange } from '../import.schemas.js';
import { type InvoiceRow } from '../rows/invoice-row.decision.js';
import { type Difference, invoiceDifferences } from './field-changes.decision.js';
import { documentKey, knownRows } from './known-rows.js';
import { type Chunk, type Loading, type RowProblem, TakenMeanwhile } from './loading.types.js';
import { resolveCustomers } from './resolve-customers.js';

interface Change {
  readonly invoice: InvoiceRecord;
  readonly changed: readonly string[];
}

/** Finds out what invoices of a file come to. */
export async function loadInvoices(tx: EntityManager, writing: Writing, chunk: Chunk<InvoiceRow>): Promise<Loading> {
  const values = chunk.rows.map(({ value }) => value);
  const references = values.map((value) => value.customer);
  const customerOf = await resolveCustomers(tx, writing.companyId, references);
  const known = await knownRows(chunk, (ids) => invoicesByExternalId(tx, writing.companyId, ids));
  const knownAt = writing.day.now.toString();
  const problems: RowProblem[] = [];
  const created: InvoiceRecord[] = [];
  const updated: Change[] = [];
  const changes: FieldChange[] = [];
  for (const { row, value } of chunk.rows) {
    const customerId = customerOf(value.customer);
    if (customerId === undefined) {
      problems.push({ row, field: fieldOf(value), code: 'customer_not_found', message: 'there is no such customer' });
      continue;
    }
    const record = toRecord(value, customerId, knownAt);
    const before = known.get(value.externalId);
    const outcome = before ? compare(before, record, chunk.mode) : undefined;
    const closed = closedFor(record.issueDate, writing.settings.journal.closedThrough);
    if (!outcome && closed !== undefined) {
      const message = `the books are closed through ${closed}`;
      problems.push({ row, field: 'issueDate', code: 'period_closed', message });
    } else if (!outcome) created.push(record);
    else if (outcome.kind === 'differs') problems.push({ row, ...outcome.problem });
    else if (outcome.kind === 'changes') {
      const { externalId } = value;
      updated.push(outcome.change);
      changes.push(...outcome.differences.map((difference) => ({ row, externalId, ...difference })));
    }
  }
  return {
    problems,
    created: created.length,
    changed: updated.length,
    changes,
    previews: () =>
      [...created, ...updated.map(({ invoice }) => invoice)].map((value) => ({
        key: documentKey(value.externalId),
        value,
      })),
    write: () => write(tx, writing, { created, updated }),
  };
}

async function write(
  tx: EntityManager,
  writing: Writing,
  decided: { readonly created: readonly InvoiceRecord[]; readonly updated: readonly Change[] },
): Promise<readonly EventDraft[]> {
  const { created, updated } = decided;
  const recording = await recordInvoices(tx, writing, await withTermsInForce(tx, writing.companyId, created));
  if (recording.kind === 'taken') throw new TakenMeanwhile(recording.externalIds);
  const invoices = updated.map(({ invoice }) => invoice);
  await saveDetails(tx, writing.companyId, invoices);
  return [...recording.drafts, ...updated.map((change) => toDraft(writing, change))];
}

function fieldOf(row: InvoiceRow): string {
  return 'id' in row.customer ? 'customerId' : 'customerExternalId';
}

function toRecord(row: InvoiceRow, customerId: string, knownAt: string): InvoiceRecord {
  const { customer: _, ...rest } = row;
  return {
    ...rest,
    invoiceId: randomUUIDv7(),
    customerId,
    ...freshInvoice,
    knownAt,
  };
}

type Problem = Omit<RowProblem, 'row'>;
type Comparison =
  | { readonly kind: 'same' }
  | { readonly kind: 'changes'; readonly change: Change; readonly differences: readonly Difference[] }
  | { readonly kind: 'differs'; readonly problem: Problem };

/** What may never change once an invoice is recorded. */
const fixed = ['customerId', 'currency', 'amountMinor', 'issueDate'] as const;

const alreadyExists: Problem = {
  field: 'externalId',
  code: 'already_exists',
  message: 'an invoice with this externalId exists and says something else',
};

function compare(before: InvoiceRecord, row: InvoiceRecord, mode: ImportMode): Comparison {
  const moved = fixed.find((field) => before[field] !== row[field]);
  if (mode === 'create') {
    // Terms that its customer accepted stand on no row.
    const said = { ...row, terms: { ...before.terms, ...row.terms } };
    const isSame = moved === undefined && invoiceDifferences(before, said).length === 0;
    return isSame ? { kind: 'same' } : { kind: 'differs', problem: alreadyExists };
  }
  if (moved === undefined) return upsert(before, row);
  const message = 'cannot be changed once an invoice is recorded: void it, or issue a credit note';
  return { kind: 'differs', problem: { field: moved, code: 'cannot_change', message } };
}

/** An empty cell changes nothing. */
function upsert(before: InvoiceRecord, row: InvoiceRecord): Comparison {
  const { number, dueDate } = row;
  const description = row.description ?? before.description;
  const outcome = changeInvoice(before, { number, description, dueDate, terms: { ...before.terms, ...row.terms } });
  if (outcome.kind === 'refused') {
    const { code, detail, pointer } = outcome;
    return { kind: 'differs', problem: { field: pointer.slice(1), code, message: detail } };
  }
  const differences = invoiceDifferences(before, outcome.invoice);
  return differences.length === 0 ? { kind: 'same' } : { kind: 'changes', change: outcome, differences };
}

function toDraft(writing: Writing, { invoice, changed }: Change): EventDraft {
  const { invoiceId, customerId } = invoice;
  const data = { invoiceId, obligations: toObligations(invoice), changed: [...changed], by: writing.by };
  return draftEvent('ledger.invoice.changed.v1', about(writing, customerId), data);
}
