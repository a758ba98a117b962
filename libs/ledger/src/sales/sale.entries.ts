import { receivableAccount } from '../invoices/invoice.types.js';
import { type Entry, type Posting } from '../journal/journal.types.js';
import { type ReturnedInvoice } from './sale-return.decision.js';
import { type SoldInvoice } from './sale.decision.js';

/** The sale, or its return, as far as it is about one customer. */
interface OfCustomer {
  readonly documentId: string;
  readonly customerId: string;
  readonly currency: string;
}

interface SaleOfCustomer extends OfCustomer {
  readonly sold: readonly SoldInvoice[];
}

interface ReturnOfCustomer extends OfCustomer {
  readonly returned: readonly ReturnedInvoice[];
}

interface Made {
  readonly entryId: string;
  readonly valueDate: string;
  /** The entry that it takes back. */
  readonly reverses?: string | null;
}

/** What a customer owed belongs to a factor: receivable to sold receivables. */
export function invoicesSold(sale: SaleOfCustomer, made: Made): Entry {
  const postings = sale.sold.map(({ before, amountMinor }): Posting => {
    const { invoiceId } = before;
    return { debit: 'sold_receivables', credit: receivableAccount(before), amountMinor, invoiceId };
  });
  return entry(sale, { ...made, kind: 'invoices_sold', postings });
}

/** The factor's price came in. What stays in `sold_receivables` is what the sale cost. */
export function salePriceReceived(sale: SaleOfCustomer, made: Made): Entry {
  const postings = sale.sold
    .filter(({ priceMinor }) => priceMinor > 0)
    .map(({ before: { invoiceId }, priceMinor }): Posting => {
      return { debit: 'cash', credit: 'sold_receivables', amountMinor: priceMinor, invoiceId };
    });
  return entry(sale, { ...made, kind: 'sale_price', postings });
}

/** What a customer owed is the company's again; with an agency, when the rest of the invoice was placed meanwhile. */
export function saleTakenBack(back: ReturnOfCustomer, made: Made): Entry {
  const postings = back.returned.map(({ before, amountMinor }): Posting => {
    const { invoiceId } = before;
    return { debit: receivableAccount(before), credit: 'sold_receivables', amountMinor, invoiceId };
  });
  return entry(back, { ...made, kind: 'sale_taken_back', postings });
}

/** Their share of the price went back to the factor. */
export function salePriceReturned(back: ReturnOfCustomer, made: Made): Entry {
  const postings = back.returned
    .filter(({ priceMinor }) => priceMinor > 0)
    .map(({ before: { invoiceId }, priceMinor }): Posting => {
      return { debit: 'sold_receivables', credit: 'cash', amountMinor: priceMinor, invoiceId };
    });
  return entry(back, { ...made, kind: 'sale_price_returned', postings });
}

function entry({ documentId, customerId, currency }: OfCustomer, made: Made & Pick<Entry, 'kind' | 'postings'>): Entry {
  return { ...made, customerId, currency, documentId };
}
