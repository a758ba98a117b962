import { draftEvent, type EventDraft } from '@tactful/contracts';
import { conflict, isRefusal, type Refusal, unacceptable } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { about, type Writing } from '../company/writing.js';
import { externalIdTaken } from '../fields/external-id.js';
import { type InvoiceRecord, toObligations } from '../invoices/invoice.types.js';
import { saveAmounts } from '../invoices/invoices.store.js';
import { bookEntries } from '../journal/journal.store.js';
import { type Entry } from '../journal/journal.types.js';
import { type Allocation } from '../settlement/settlement.types.js';
import { freePaid } from '../payments/allocations.store.js';
import { creditNoteBooked } from './credit-note.entries.js';
import { type CreditNoteView } from './credit-note.schemas.js';
import { creditOnInvoice, type FreedPart } from './credit.decision.js';
import { insertCreditNotes } from './credit-notes.store.js';

/** What crediting came to. */
export interface Crediting {
  readonly kind: 'credited';
  readonly note: CreditNoteView;
  readonly invoice: InvoiceRecord;
  /** Parts of payments that it took the place of. */
  readonly freed: readonly FreedPart[];
  readonly entry: Entry;
  readonly draft: EventDraft;
}

/** What is to be credited on an invoice. */
export interface WantedCredit {
  readonly invoice: InvoiceRecord;
  readonly amountMinor: number;
  readonly externalId: string | null;
  readonly reason: string | null;
  /** What paid the invoice, newest first, when more than what is open may be credited. */
  readonly paidBy?: readonly Allocation[];
}

/** Credits a part or all of what is open on an invoice whose customer is locked. */
export async function creditInvoice(
  tx: EntityManager,
  writing: Writing,
  credit: WantedCredit,
): Promise<Crediting | Refusal> {
  const outcome = decideCredit(writing, credit);
  if (isRefusal(outcome)) return outcome;
  const taken = await writeCredits(tx, writing, [outcome]);
  return taken.length > 0 ? externalIdTaken('credit note', credit.externalId ?? '', undefined) : outcome;
}

/** Decides a credit, and writes nothing yet. */
export function decideCredit(writing: Writing, credit: WantedCredit): Crediting | Refusal {
  const { invoice, amountMinor, paidBy = [] } = credit;
  const { state } = invoice;
  const isCreditable = paidBy.length > 0 ? state !== 'scheduled' && state !== 'void' : state === 'open';
  if (!isCreditable) return conflict('invoice_not_open', `This invoice is ${state}.`, { state });
  const outcome = creditOnInvoice(invoice, amountMinor, paidBy);
  if (outcome.kind === 'too_much') {
    const detail = `No more than ${outcome.mostMinor} can be credited on invoice ${invoice.number}, less than ${amountMinor}.`;
    return unacceptable('credit_exceeds_open', detail, '/amountMinor');
  }
  const note = noteOf(writing, credit, outcome.unappliedMinor);
  const { id: creditNoteId, unappliedMinor } = note;
  const made = { entryId: randomUUIDv7(), valueDate: writing.day.today };
  return {
    kind: 'credited',
    note,
    invoice: outcome.invoice,
    freed: outcome.freed,
    entry: creditNoteBooked(invoice, { creditNoteId, amountMinor, unappliedMinor }, made),
    draft: draftOf(writing, note, outcome.invoice),
  };
}

function noteOf(writing: Writing, credit: WantedCredit, unappliedMinor: number): CreditNoteView {
  const { amountMinor, externalId, reason } = credit;
  const { customerId, invoiceId, currency } = credit.invoice;
  const about = { customerId, invoiceId, currency, amountMinor, unappliedMinor };
  return { id: randomUUIDv7(), externalId, ...about, reason, recordedAt: writing.day.now.toString() };
}

function draftOf(writing: Writing, note: CreditNoteView, credited: InvoiceRecord): EventDraft {
  const { id: creditNoteId, externalId, currency, amountMinor, unappliedMinor, reason } = note;
  const told = { creditNoteId, externalId, currency, amountMinor, unappliedMinor, reason };
  const obligations = toObligations(credited);
  return draftEvent('ledger.credit_note.issued.v1', about(writing, note.customerId), {
    ...told,
    obligations,
    by: writing.by,
  });
}

/**
 * Writes and books credits that were decided in this transaction, in their order.
 * Returns the external ids that others took meanwhile: then the transaction must be rolled back.
 */
export async function writeCredits(
  tx: EntityManager,
  writing: Writing,
  credits: readonly Crediting[],
): Promise<readonly string[]> {
  const { companyId, day, by } = writing;
  const notes = credits.map(({ note }) => note);
  const written = await insertCreditNotes(tx, companyId, notes);
  if (written.size < notes.length) {
    return notes.filter((note) => !written.has(note.id)).map((note) => note.externalId ?? '');
  }
  const last = new Map(credits.map(({ invoice }) => [invoice.invoiceId, invoice]));
  await freePaid(tx, companyId, { freed: credits.flatMap(({ freed }) => freed), now: day.now });
  await saveAmounts(tx, companyId, [...last.values()]);
  await bookEntries(tx, companyId, { entries: credits.map(({ entry }) => entry), now: day.now, by });
  return [];
}
