import { type Entry, type Posting } from '../journal/journal.types.js';
import { type SoldInvoice } from './sale.decision.js';

interface SaleOfCustomer {
  readonly saleId: string;
  readonly customerId: string;
  readonly currency: string;
  readonly sold: readonly SoldInvoice[];
}

interface Made {
  readonly entryId: string;
  readonly valueDate: string;
}

/** What a customer owed belongs to a factor: receivable to sold receivables. */
export function invoicesSold(sale: SaleOfCustomer, made: Made): Entry {
  const postings = sale.sold.map(({ before: { invoiceId }, amountMinor }): Posting => {
    return { debit: 'sold_receivables', credit: 'receivable', amountMinor, invoiceId };
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

function entry({ saleId, customerId, currency }: SaleOfCustomer, made: Made & Pick<Entry, 'kind' | 'postings'>): Entry {
  return { ...made, customerId, currency, documentId: saleId };
}
