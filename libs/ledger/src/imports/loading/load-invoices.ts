import { draftEvent, type EventDraft } from '@tactful/contracts';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { about, type Writing } from '../../company/writing.js';
import { insertLines, linesOfInvoices } from '../../invoices/invoice-lines.store.js';
import { type InvoiceLine } from '../../invoices/invoice.schemas.js';
import { freshInvoice, type InvoiceRecord, toObligations } from '../../invoices/invoice.types.js';
import { invoicesByExternalId, saveDetails } from '../../invoices/invoices.store.js';
import { closedFor } from '../../journal/closing.decision.js';
import { recordInvoices } from '../../invoices/issuing.js';
import { withTermsInForce } from '../../terms/agreeing.js';
import { type FieldChange } from '../import.schemas.js';
import { type InvoiceRow } from '../rows/invoice-row.decision.js';
import { type Preview } from '../staging.store.js';
import { compareInvoice, type InvoiceChange, type WithLines } from './invoice-comparison.decision.js';
import { documentKey, knownRows } from './known-rows.js';
import { type Chunk, type Loading, type RowProblem, TakenMeanwhile } from './loading.types.js';
import { resolveCustomers } from './resolve-customers.js';

/** An invoice as a row meets it: stored, or foreseen by a dry run with the lines that it would have. */
type Known = InvoiceRecord & { readonly lines?: readonly InvoiceLine[] };

/** Finds out what invoices of a file come to. */
export async function loadInvoices(tx: EntityManager, writing: Writing, chunk: Chunk<InvoiceRow>): Promise<Loading> {
  const values = chunk.rows.map(({ value }) => value);
  const references = values.map((value) => value.customer);
  const customerOf = await resolveCustomers(tx, writing.companyId, references);
  const known = await knownRows<Known>(chunk, (ids) => invoicesByExternalId(tx, writing.companyId, ids));
  const stored = await storedLines(tx, writing.companyId, chunk, known);
  const knownAt = writing.day.now.toString();
  const problems: RowProblem[] = [];
  const created: WithLines[] = [];
  const updated: InvoiceChange[] = [];
  const changes: FieldChange[] = [];
  for (const { row, value } of chunk.rows) {
    const customerId = customerOf(value.customer);
    if (customerId === undefined) {
      problems.push({ row, field: fieldOf(value), code: 'customer_not_found', message: 'there is no such customer' });
      continue;
    }
    const given = { invoice: toRecord(value, customerId, knownAt), lines: value.lines };
    const before = known.get(value.externalId);
    const outcome = before && compareInvoice(withLines(before, stored), given, chunk.mode);
    const closed = closedFor(given.invoice.issueDate, writing.settings.journal.closedThrough);
    if (!outcome && closed !== undefined) {
      const message = `the books are closed through ${closed}`;
      problems.push({ row, field: 'issueDate', code: 'period_closed', message });
    } else if (!outcome) created.push(given);
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
    previews: () => [...created, ...updated].map(toPreview),
    write: () => write(tx, writing, { created, updated }),
  };
}

async function write(
  tx: EntityManager,
  writing: Writing,
  decided: { readonly created: readonly WithLines[]; readonly updated: readonly InvoiceChange[] },
): Promise<readonly EventDraft[]> {
  const { companyId } = writing;
  const { created, updated } = decided;
  const records = created.map(({ invoice }) => invoice);
  const recording = await recordInvoices(tx, writing, await withTermsInForce(tx, companyId, records));
  if (recording.kind === 'taken') throw new TakenMeanwhile(recording.externalIds);
  const invoices = updated.map(({ invoice }) => invoice);
  await saveDetails(tx, companyId, invoices);
  const told = [...created, ...updated].map(({ invoice: { invoiceId }, lines }) => ({ invoiceId, lines }));
  await insertLines(tx, companyId, told);
  return [...recording.drafts, ...updated.map((change) => toDraft(writing, change))];
}

/** The lines of stored invoices of which rows tell some. */
function storedLines(
  tx: EntityManager,
  companyId: string,
  { rows }: Chunk<InvoiceRow>,
  known: ReadonlyMap<string, Known>,
): Promise<ReadonlyMap<string, readonly InvoiceLine[]>> {
  const invoiceIds = rows.flatMap(({ value: { externalId, lines } }) => {
    return lines.length === 0 ? [] : (known.get(externalId)?.invoiceId ?? []);
  });
  return linesOfInvoices(tx, companyId, invoiceIds);
}

/** A known invoice with its lines: as a dry run foresees them, or as they are stored. */
function withLines(invoice: Known, stored: ReadonlyMap<string, readonly InvoiceLine[]>): WithLines {
  return { invoice, lines: invoice.lines ?? stored.get(invoice.invoiceId) ?? [] };
}

/** Later rows of a dry run meet the lines too; none told: those that are stored, if any. */
function toPreview({ invoice, lines }: WithLines): Preview {
  const value: Known = lines.length === 0 ? invoice : { ...invoice, lines };
  return { key: documentKey(invoice.externalId), value };
}

function fieldOf(row: InvoiceRow): string {
  return 'id' in row.customer ? 'customerId' : 'customerExternalId';
}

function toRecord(row: InvoiceRow, customerId: string, knownAt: string): InvoiceRecord {
  const { customer: _customer, lines: _lines, ...rest } = row;
  return {
    ...rest,
    invoiceId: randomUUIDv7(),
    customerId,
    ...freshInvoice,
    knownAt,
  };
}

function toDraft(writing: Writing, { invoice, changed }: InvoiceChange): EventDraft {
  const { invoiceId, customerId } = invoice;
  const data = { invoiceId, obligations: toObligations(invoice), changed: [...changed], by: writing.by };
  return draftEvent('ledger.invoice.changed.v1', about(writing, customerId), data);
}
