import { draftEvent, type EventDraft } from '@tactful/contracts';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { addToAgenda } from '../agenda/agenda.store.js';
import { about, type Writing } from '../company/writing.js';
import { lockCustomers } from '../customers/customers.store.js';
import { bookEntries } from '../journal/journal.store.js';
import { announceCollections } from '../mandates/collections/announcing.js';
import { insertAllocations } from '../payments/allocations.store.js';
import { saveUnapplied, unappliedPayments } from '../payments/payments.store.js';
import { type IssueDecision, issueInvoices } from '../settlement/issue.decision.js';
import { type InvoiceRecord, toObligations } from './invoice.types.js';
import { insertInvoices, readInvoices, saveAmounts } from './invoices.store.js';

/** What recording invoices came to: events for the outbox, or the external ids that others took meanwhile. */
export type Recording =
  | { readonly kind: 'recorded'; readonly drafts: readonly EventDraft[]; readonly invoices: readonly InvoiceRecord[] }
  | { readonly kind: 'taken'; readonly externalIds: readonly string[] };

/**
 * Records new invoices (given as `scheduled`) of customers that are locked, one or thousands: those whose issue date has
 * come are issued, booked and paid from unapplied cash at once; the others wait for their day.
 * When an external id turns out to be taken nothing else of the batch may be kept: roll back.
 */
export async function recordInvoices(
  tx: EntityManager,
  writing: Writing,
  given: readonly InvoiceRecord[],
): Promise<Recording> {
  const { companyId, day } = writing;
  const later = given.filter((invoice) => invoice.issueDate > day.today);
  const now = given.filter((invoice) => invoice.issueDate <= day.today);
  const decision = await decideIssue(tx, writing, { due: now, closedThrough: null });
  const invoices = [...decision.invoices, ...later];
  const written = await insertInvoices(tx, companyId, invoices);
  if (written.size < invoices.length) {
    const taken = invoices.filter((invoice) => !written.has(invoice.invoiceId));
    return { kind: 'taken', externalIds: taken.map((invoice) => invoice.externalId ?? '') };
  }
  const items = later.map(
    ({ invoiceId, issueDate }) => ({ kind: 'invoice_issues', subjectId: invoiceId, date: issueDate }) as const,
  );
  await addToAgenda(tx, { companyId, zone: day.zone }, items);
  await book(tx, writing, decision);
  const announced = await announceCollections(tx, writing, decision.invoices);
  const drafts = [...invoices.map((invoice) => toDraft(writing, invoice)), ...announced];
  return { kind: 'recorded', invoices, drafts };
}

/** Issues invoices whose day has come. What is no longer scheduled (voided meanwhile) is left alone. */
export async function issueScheduled(
  tx: EntityManager,
  writing: Writing,
  invoiceIds: readonly string[],
): Promise<readonly EventDraft[]> {
  const { companyId } = writing;
  await lockCustomers(tx, companyId, distinctCustomers(await readInvoices(tx, companyId, invoiceIds)));
  const invoices = await readInvoices(tx, companyId, invoiceIds);
  const due = invoices.filter((invoice) => invoice.state === 'scheduled');
  const { closedThrough } = writing.settings.journal;
  const decision = await decideIssue(tx, writing, { due, closedThrough });
  await saveAmounts(tx, companyId, decision.invoices);
  await book(tx, writing, decision);
  const announced = await announceCollections(tx, writing, decision.invoices);
  return [...decision.invoices.map((invoice) => toDraft(writing, invoice)), ...announced];
}

async function decideIssue(
  tx: EntityManager,
  writing: Writing,
  { due, closedThrough }: { readonly due: readonly InvoiceRecord[]; readonly closedThrough: string | null },
): Promise<IssueDecision> {
  const cash = due.length === 0 ? [] : await unappliedPayments(tx, writing.companyId, distinctCustomers(due));
  const { day, settings } = writing;
  const made = { nextId: () => randomUUIDv7(), today: day.today, closedThrough, settings: settings.settlement };
  return issueInvoices(due, cash, made);
}

async function book(tx: EntityManager, writing: Writing, decision: IssueDecision): Promise<void> {
  const { companyId, by, day } = writing;
  await saveUnapplied(tx, companyId, decision.payments);
  await insertAllocations(tx, companyId, { allocations: decision.allocations, now: day.now });
  await bookEntries(tx, companyId, { entries: decision.entries, now: day.now, by });
}

function toDraft(writing: Writing, invoice: InvoiceRecord): EventDraft {
  const type = invoice.state === 'scheduled' ? 'ledger.invoice.scheduled.v1' : 'ledger.invoice.issued.v1';
  const data = { invoiceId: invoice.invoiceId, obligations: toObligations(invoice), by: writing.by };
  return draftEvent(type, about(writing, invoice.customerId), data);
}

function distinctCustomers(invoices: readonly InvoiceRecord[]): string[] {
  return [...new Set(invoices.map((invoice) => invoice.customerId))];
}
