import { draftEvent, type EventDraft } from '@tactful/contracts';
import { conflict, type Refusal, unacceptable } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { about, type Writing } from '../company/writing.js';
import { externalIdTaken } from '../fields/external-id.js';
import { type InvoiceRecord, openOf, toObligations, withAmounts } from '../invoices/invoice.types.js';
import { saveAmounts } from '../invoices/invoices.store.js';
import { creditNoteBooked } from '../journal/entries.decision.js';
import { bookEntries } from '../journal/journal.store.js';
import { type CreditNoteView } from './credit-note.schemas.js';
import { insertCreditNote } from './credit-notes.store.js';

/** What crediting came to. */
export interface Crediting {
  readonly kind: 'credited';
  readonly note: CreditNoteView;
  readonly invoice: InvoiceRecord;
  readonly draft: EventDraft;
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
  credit: {
    readonly invoice: InvoiceRecord;
    readonly amountMinor: number;
    readonly externalId: string | null;
    readonly reason: string | null;
  },
): Promise<Crediting | Refusal> {
  const { invoice, amountMinor, externalId, reason } = credit;
  const refusal = refuseCredit(invoice, amountMinor);
  if (refusal) return refusal;
  const { companyId, day, by } = writing;
  const { customerId, invoiceId, currency } = invoice;
  const id = randomUUIDv7();
  const note = { id, externalId, customerId, invoiceId, currency, amountMinor, reason, recordedAt: day.now.toString() };
  if (!(await insertCreditNote(tx, companyId, note)))
    return externalIdTaken('credit note', externalId ?? '', undefined);
  const credited = withAmounts(invoice, { creditedMinor: invoice.creditedMinor + amountMinor });
  await saveAmounts(tx, companyId, [credited]);
  const made = { entryId: randomUUIDv7(), valueDate: day.today };
  const entry = creditNoteBooked(invoice, { creditNoteId: id, amountMinor }, made);
  await bookEntries(tx, companyId, { entries: [entry], now: day.now, by });
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
  return { kind: 'credited', note, invoice: credited, draft };
}
