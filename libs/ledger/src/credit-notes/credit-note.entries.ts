import { type InvoiceRecord, receivableAccount } from '../invoices/invoice.types.js';
import { type Entry, type Posting } from '../journal/journal.types.js';

/** A credit note reduced what is owed; what it credits of money that was paid already becomes unapplied cash. */
export function creditNoteBooked(
  invoice: InvoiceRecord,
  note: { readonly creditNoteId: string; readonly amountMinor: number; readonly unappliedMinor: number },
  made: { readonly entryId: string; readonly valueDate: string },
): Entry {
  const { customerId, currency, invoiceId } = invoice;
  const debit = 'credit_notes';
  const moves: Posting[] = [
    { debit, credit: receivableAccount(invoice), amountMinor: note.amountMinor - note.unappliedMinor, invoiceId },
    { debit, credit: 'unapplied_cash', amountMinor: note.unappliedMinor, invoiceId },
  ];
  const postings = moves.filter(({ amountMinor }) => amountMinor > 0);
  return { ...made, kind: 'credit_note', customerId, currency, documentId: note.creditNoteId, postings };
}
