import { draftEvent, type EventDraft } from '@tactful/contracts';
import { conflict, isRefusal, type Refusal, unacceptable } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { about, type Writing } from '../company/writing.js';
import { externalIdTaken } from '../fields/external-id.js';
import { type InvoiceRecord, openOf, toObligations, withAmounts } from '../invoices/invoice.types.js';
import { saveAmounts } from '../invoices/invoices.store.js';
import { creditNoteBooked } from '../journal/entries.decision.js';
import { bookEntries } from '../journal/journal.store.js';
import { type Entry } from '../journal/journal.types.js';
import { type CreditNoteView } from './credit-note.schemas.js';
import { insertCreditNotes } from './credit-notes.store.js';

/** What crediting came to. */
export interface Crediting {
  readonly kind: 'credited';
  readonly note: CreditNoteView;
  readonly invoice: InvoiceRecord;
  readonly entry: Entry;
  readonly draft: EventDraft;
}

/** What is to be credited on an invoice. */
export interface WantedCredit {
  readonly invoice: InvoiceRecord;
  readonly amountMinor: number;
  readonly externalId: string | null;
  readonly reason: string | null;
}

/** Why this amount cannot be credited on this invoice as it is; undefined when it can. */
export function refuseCredit(invoice: InvoiceRecord, amountMinor: number): Refusal | undefined {
  if (invoice.state !== 'open') {
    return conflict('invoice_not_open', `This invoice is ${invoice.state}.`, { state: invoice.state });
  }
  if (amountMinor <= openOf(invoice)) return undefined;
  const detail = `Invoice ${invoice.number} has ${openOf(invoice)} open, less than ${amountMinor}.`;
  return unacceptable('credit_exceeds_open', detail, '/amountMinor');
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
  const { invoice, amountMinor, externalId, reason } = credit;
  const refusal = refuseCredit(invoice, amountMinor);
  if (refusal) return refusal;
  const { day, by } = writing;
  const { customerId, invoiceId, currency } = invoice;
  const id = randomUUIDv7();
  const note = { id, externalId, customerId, invoiceId, currency, amountMinor, reason, recordedAt: day.now.toString() };
  const credited = withAmounts(invoice, { creditedMinor: invoice.creditedMinor + amountMinor });
  const made = { entryId: randomUUIDv7(), valueDate: day.today };
  const draft = draftEvent('ledger.credit_note.issued.v1', about(writing, customerId), {
    creditNoteId: id,
    externalId,
    currency,
    amountMinor,
    unappliedMinor: 0,
    reason,
    obligations: toObligations(credited),
    by,
  });
  const entry = creditNoteBooked(invoice, { creditNoteId: id, amountMinor }, made);
  return { kind: 'credited', note, invoice: credited, entry, draft };
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
  await saveAmounts(tx, companyId, [...last.values()]);
  await bookEntries(tx, companyId, { entries: credits.map(({ entry }) => entry), now: day.now, by });
  return [];
}
