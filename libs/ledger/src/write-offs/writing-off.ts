import { draftEvent, type EventDraft } from '@tactful/contracts';
import { conflict, type Refusal, unacceptable } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { about, type Writing } from '../company/writing.js';
import { type InvoiceRecord, toObligations } from '../invoices/invoice.types.js';
import { saveAmounts, saveReopenings } from '../invoices/invoices.store.js';
import { lockInvoice } from '../invoices/lock-invoice.js';
import { reopenClosed } from '../invoices/reopening.decision.js';
import { bookEntries, entryOfDocument } from '../journal/journal.store.js';
import { afterSettlement } from '../settlement/after-settlement.js';
import { reverseWriteOff, writeOff, type WriteOffProblem } from './write-off.decision.js';
import { writeOffReversed, writtenOff } from './write-off.entries.js';
import { type NewWriteOff, type WriteOffView } from './write-off.schemas.js';
import { insertWriteOff, markReversed } from './write-offs.store.js';

/** A write-off as it was decided under its customer's lock; nothing is written yet. */
export interface DecidedWriteOff {
  readonly before: InvoiceRecord;
  readonly after: InvoiceRecord;
  readonly amountMinor: number;
  readonly reason: string;
}

/** What was written, with its events for the outbox. */
export interface WrittenOff {
  readonly view: WriteOffView;
  readonly drafts: readonly EventDraft[];
}

/** Locks the invoice's customer and decides on the invoice as it is. */
export async function decideWriteOff(
  tx: EntityManager,
  writing: Writing,
  given: NewWriteOff,
): Promise<DecidedWriteOff | Refusal> {
  const before = await lockInvoice(tx, writing.companyId, given.invoiceId);
  if (!before) return unacceptable('invoice_not_found', 'There is no such invoice.', '/invoiceId');
  const outcome = writeOff(before, given.amountMinor);
  if (outcome.kind === 'refused') return refusalOf(outcome, before);
  return { before, after: outcome.invoice, amountMinor: outcome.amountMinor, reason: given.reason };
}

/** Writes and books what was decided in this transaction. */
export async function bookWriteOff(
  tx: EntityManager,
  writing: Writing,
  { before, after, amountMinor, reason }: DecidedWriteOff,
): Promise<WrittenOff> {
  const { companyId, day, by } = writing;
  const { customerId, invoiceId, currency, number } = before;
  const view: WriteOffView = {
    id: randomUUIDv7(),
    customerId,
    invoiceId,
    currency,
    amountMinor,
    reason,
    state: 'booked',
    recordedAt: day.now.toString({ smallestUnit: 'microsecond' }),
    recordedBy: by,
    reversedAt: null,
    reversalReason: null,
    reversedMinor: null,
  };
  await insertWriteOff(tx, companyId, view);
  await saveAmounts(tx, companyId, [after]);
  const made = { entryId: randomUUIDv7(), valueDate: day.today };
  const entry = writtenOff({ invoice: before, amountMinor, documentId: view.id }, made);
  await bookEntries(tx, companyId, { entries: [entry], now: day.now, by });
  const told = { invoiceId, number, currency, amountMinor, writeOffId: view.id, reason };
  const data = { ...told, obligations: toObligations(after), by };
  const draft = draftEvent('ledger.write_off.booked.v1', about(writing, customerId), data);
  return { view, drafts: [draft, ...(await afterSettlement(tx, writing, [after]))] };
}

/** Takes back what is left of a write-off whose customer is locked: it is owed again, as a new obligation. */
export async function takeBackWriteOff(
  tx: EntityManager,
  writing: Writing,
  back: { readonly writeOff: WriteOffView; readonly invoice: InvoiceRecord; readonly reason: string },
): Promise<WrittenOff | Refusal> {
  const { companyId, day, by } = writing;
  const { invoice, reason } = back;
  const outcome = reverseWriteOff(invoice, back.writeOff);
  if (outcome.kind === 'refused') return refusalOf(outcome, invoice);
  const { amountMinor } = outcome;
  const at = day.now.toString({ smallestUnit: 'microsecond' });
  const after = reopenClosed(invoice, outcome.invoice, { nextId: randomUUIDv7, at });
  const view = {
    ...back.writeOff,
    state: 'reversed',
    reversedAt: at,
    reversalReason: reason,
    reversedMinor: amountMinor,
  } as const;
  await markReversed(tx, companyId, view);
  await saveAmounts(tx, companyId, [after]);
  await saveReopenings(tx, companyId, [after]);
  const { customerId, invoiceId, number, currency } = invoice;
  const document = { customerId, documentId: view.id, kind: 'write_off' } as const;
  const isWhole = amountMinor === view.amountMinor;
  const reverses = isWhole ? ((await entryOfDocument(tx, companyId, document)) ?? null) : null;
  const made = { entryId: randomUUIDv7(), valueDate: day.today, reverses };
  const entry = writeOffReversed({ invoice, amountMinor, documentId: view.id }, made);
  await bookEntries(tx, companyId, { entries: [entry], now: day.now, by });
  const told = { invoiceId, number, currency, amountMinor, writeOffId: view.id, reason };
  const data = { ...told, obligations: toObligations(after), by };
  const draft = draftEvent('ledger.write_off.reversed.v1', about(writing, customerId), data);
  return { view, drafts: [draft, ...(await afterSettlement(tx, writing, [after]))] };
}

function refusalOf({ code, detail, pointer }: WriteOffProblem, { state }: InvoiceRecord): Refusal {
  return pointer === null ? conflict(code, detail, { state }) : unacceptable(code, detail, pointer);
}
