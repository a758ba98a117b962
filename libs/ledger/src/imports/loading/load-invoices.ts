import { draftEvent, type EventDraft } from '@tactful/contracts';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { about, type Writing } from '../../company/writing.js';
import { changeInvoice } from '../../invoices/invoice.decision.js';
import { freshInvoice, type InvoiceRecord, toObligations } from '../../invoices/invoice.types.js';
import { invoicesByExternalId, saveDetails } from '../../invoices/invoices.store.js';
import { recordInvoices } from '../../invoices/issuing.js';
import { type ImportMode } from '../import.schemas.js';
import { type InvoiceRow } from '../rows/invoice-row.decision.js';
import { type Loading, type NumberedRow, type RowProblem, TakenMeanwhile } from './loading.types.js';
import { resolveCustomers } from './resolve-customers.js';

interface Change {
  readonly invoice: InvoiceRecord;
  readonly changed: readonly string[];
}

/** Loads invoices whose external ids differ from each other. */
export async function loadInvoices(
  tx: EntityManager,
  writing: Writing,
  chunk: { readonly rows: readonly NumberedRow<InvoiceRow>[]; readonly mode: ImportMode },
): Promise<Loading> {
  const { companyId, day } = writing;
  const values = chunk.rows.map(({ value }) => value);
  const customerOf = await resolveCustomers(
    tx,
    companyId,
    values.map((value) => value.customer),
  );
  const stored = await invoicesByExternalId(
    tx,
    companyId,
    values.map((value) => value.externalId),
  );
  const known = new Map(stored.map((invoice) => [invoice.externalId, invoice]));
  const problems: RowProblem[] = [];
  const created: InvoiceRecord[] = [];
  const changes: Change[] = [];
  for (const { row, value } of chunk.rows) {
    const customerId = customerOf(value.customer);
    if (customerId === undefined) {
      problems.push({ row, field: fieldOf(value), code: 'customer_not_found', message: 'there is no such customer' });
      continue;
    }
    const record = toRecord(value, customerId, day.now);
    const before = known.get(value.externalId);
    const outcome = before ? compare(before, record, chunk.mode) : undefined;
    if (!outcome) created.push(record);
    else if (outcome.kind === 'differs') problems.push({ row, ...outcome.problem });
    else if (outcome.kind === 'changes') changes.push(outcome.change);
  }
  const recording = await recordInvoices(tx, writing, created);
  if (recording.kind === 'taken') throw new TakenMeanwhile(recording.externalIds);
  await saveDetails(
    tx,
    companyId,
    changes.map((change) => change.invoice),
  );
  return { problems, drafts: [...recording.drafts, ...changes.map((change) => toDraft(writing, change))] };
}

function fieldOf(row: InvoiceRow): string {
  return 'id' in row.customer ? 'customerId' : 'customerExternalId';
}

function toRecord(row: InvoiceRow, customerId: string, now: Temporal.Instant): InvoiceRecord {
  const { customer: _, ...rest } = row;
  return {
    ...rest,
    invoiceId: randomUUIDv7(),
    customerId,
    ...freshInvoice,
    knownAt: now.toString(),
  };
}

type Comparison =
  | { readonly kind: 'same' }
  | { readonly kind: 'changes'; readonly change: Change }
  | { readonly kind: 'differs'; readonly problem: Omit<RowProblem, 'row'> };

/** What may never change once an invoice is recorded. */
const fixed = ['customerId', 'currency', 'amountMinor', 'issueDate'] as const;

function compare(before: InvoiceRecord, row: InvoiceRecord, mode: ImportMode): Comparison {
  const moved = fixed.find((field) => before[field] !== row[field]);
  const { number, description, dueDate, terms } = row;
  const outcome = changeInvoice(before, { number, description, dueDate, terms });
  if (moved === undefined && outcome.kind === 'changed') {
    if (outcome.changed.length === 0) return { kind: 'same' };
    if (mode === 'upsert') return { kind: 'changes', change: outcome };
  }
  if (mode === 'create') {
    const message = 'an invoice with this externalId exists and says something else';
    return { kind: 'differs', problem: { field: 'externalId', code: 'already_exists', message } };
  }
  const message = 'cannot be changed once an invoice is recorded: void it, or issue a credit note';
  return { kind: 'differs', problem: { field: moved ?? 'dueDate', code: 'cannot_change', message } };
}

function toDraft(writing: Writing, { invoice, changed }: Change): EventDraft {
  const { invoiceId, customerId } = invoice;
  const data = { invoiceId, obligations: toObligations(invoice), changed: [...changed], by: writing.by };
  return draftEvent('ledger.invoice.changed.v1', about(writing, customerId), data);
}
