import { type Account, type Entry } from '../journal/journal.types.js';
import { type InvoiceRecord, receivableAccount } from './invoice.types.js';

/** What an entry about an invoice is made with. */
interface Made {
  readonly entryId: string;
  readonly valueDate: string;
}

/** An invoice is owed: receivable to sales. */
export function invoiceIssued(invoice: InvoiceRecord, made: Made): Entry {
  return entryOf(invoice, { ...made, kind: 'invoice_issued' }, { debit: receivableAccount(invoice), credit: 'sales' });
}

/** An issued invoice is taken back: its issue, the other way round. */
export function invoiceVoided(invoice: InvoiceRecord, made: Made & { readonly reverses: string | null }): Entry {
  return entryOf(invoice, { ...made, kind: 'invoice_voided' }, { debit: 'sales', credit: receivableAccount(invoice) });
}

function entryOf(
  invoice: InvoiceRecord,
  made: Pick<Entry, 'entryId' | 'valueDate' | 'kind' | 'reverses'>,
  move: { readonly debit: Account; readonly credit: Account },
): Entry {
  const { invoiceId, customerId, currency, amountMinor } = invoice;
  return { ...made, customerId, currency, documentId: invoiceId, postings: [{ ...move, amountMinor, invoiceId }] };
}
