import { type InvoiceRecord, openOf } from '../invoices/invoice.types.js';
import { type Entry, type Posting } from '../journal/journal.types.js';

interface Made {
  readonly entryId: string;
  readonly valueDate: string;
  /** The entry that it takes back. */
  readonly reverses?: string | null;
}
interface Placed {
  readonly placementId: string;
  readonly customerId: string;
  readonly currency: string;
}

/** What is open on the invoices is collected by somebody else: receivable to placed. */
export function invoicesPlaced(placed: Placed, invoices: readonly InvoiceRecord[], made: Made): Entry {
  const postings = invoices.map((invoice): Posting => {
    return { debit: 'placed', credit: 'receivable', amountMinor: openOf(invoice), invoiceId: invoice.invoiceId };
  });
  return entry(placed, { ...made, kind: 'invoices_placed', postings });
}

/** What is still open came back; null when nothing is. */
export function placementEnded(placed: Placed, invoices: readonly InvoiceRecord[], made: Made): Entry | null {
  const postings = invoices
    .filter((invoice) => openOf(invoice) > 0)
    .map((invoice): Posting => {
      return { debit: 'receivable', credit: 'placed', amountMinor: openOf(invoice), invoiceId: invoice.invoiceId };
    });
  return postings.length === 0 ? null : entry(placed, { ...made, kind: 'placement_ended', postings });
}

/** What the partner kept of a payment: the customer has paid all of it, and this much did not reach us. */
export function partnerFee(
  placed: Placed,
  fee: { readonly paymentId: string; readonly feeMinor: number },
  made: Made,
): Entry {
  const posting = { debit: 'agency_fees', credit: 'cash', amountMinor: fee.feeMinor, invoiceId: null } as const;
  return { ...entry(placed, { ...made, kind: 'agency_fee', postings: [posting] }), documentId: fee.paymentId };
}

/** The payment of which the partner kept something did not hold: its fee is not owed, and comes back. */
export function partnerFeeReversed(
  placed: Placed,
  fee: { readonly paymentId: string; readonly feeMinor: number },
  made: Made,
): Entry {
  const posting = { debit: 'cash', credit: 'agency_fees', amountMinor: fee.feeMinor, invoiceId: null } as const;
  return { ...entry(placed, { ...made, kind: 'agency_fee_reversed', postings: [posting] }), documentId: fee.paymentId };
}

function entry({ placementId, customerId, currency }: Placed, made: Made & Pick<Entry, 'kind' | 'postings'>): Entry {
  return { ...made, customerId, currency, documentId: placementId };
}
