import { isInFuture } from '../fields/dates.js';
import { type InvoiceRecord, withAmounts } from '../invoices/invoice.types.js';
import { type NewSaleReturn } from './sale-return.schemas.js';
import { type SaleView } from './sale.schemas.js';

/** One invoice that comes back from a factor. */
export interface ReturnedInvoice {
  readonly before: InvoiceRecord;
  /** Owed again; it has no new obligation yet. */
  readonly after: InvoiceRecord;
  /** What was sold of it, and for how much. */
  readonly amountMinor: number;
  readonly priceMinor: number;
}

/** What taking back comes to, or why it cannot be done: a field of the request, or (pointer null) the sale as it is. */
export type SaleReturnOutcome =
  | { readonly kind: 'returned'; readonly returned: readonly ReturnedInvoice[] }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly detail: string;
      readonly pointer: string | null;
    };

/** What is known when invoices are to come back. */
export interface SaleReturnFacts {
  readonly sale: SaleView;
  /** The invoices of the sale as they are. */
  readonly invoices: readonly InvoiceRecord[];
  /** ISO date in the company's zone. */
  readonly today: string;
}

/** Takes back a sale, or some of its invoices: each once, and all that was sold of it. */
export function takeBackSale(given: NewSaleReturn, facts: SaleReturnFacts): SaleReturnOutcome {
  const { sale } = facts;
  const problem = problemWithPrice(given.priceReturnedOn, facts);
  if (problem) return problem;
  const back = new Set(sale.returns.flatMap(({ invoices }) => invoices.map(({ invoiceId }) => invoiceId)));
  const left = sale.invoices.filter(({ invoiceId }) => !back.has(invoiceId));
  if (left.length === 0) return refuse('already_taken_back', 'All invoices of this sale came back already.', null);
  const wanted = given.invoiceIds ?? left.map(({ invoiceId }) => invoiceId);
  const returned: ReturnedInvoice[] = [];
  for (const [index, invoiceId] of wanted.entries()) {
    const pointer = `/invoiceIds/${index}`;
    const sold = sale.invoices.find((one) => one.invoiceId === invoiceId);
    const before = facts.invoices.find((one) => one.invoiceId === invoiceId);
    if (!sold || !before) return refuse('invoice_not_found', 'This sale has no such invoice.', pointer);
    if (wanted.indexOf(invoiceId) < index) return refuse('duplicate_invoice', 'This invoice is named twice.', pointer);
    if (back.has(invoiceId)) return refuse('already_taken_back', `Invoice ${sold.number} came back already.`, null);
    const after = withAmounts(before, { soldMinor: before.soldMinor - sold.amountMinor });
    returned.push({ before, after, amountMinor: sold.amountMinor, priceMinor: sold.priceMinor });
  }
  return { kind: 'returned', returned };
}

function problemWithPrice(
  priceReturnedOn: string | null,
  { sale, today }: SaleReturnFacts,
): Extract<SaleReturnOutcome, { kind: 'refused' }> | undefined {
  if (priceReturnedOn === null) return undefined;
  const pointer = '/priceReturnedOn';
  const { priceReceivedOn } = sale;
  if (priceReceivedOn === null) {
    return refuse('price_not_booked', 'The price of this sale was not booked here, so it cannot leave cash.', pointer);
  }
  if (priceReturnedOn < priceReceivedOn) {
    return refuse('returned_before_received', `The price came in on ${priceReceivedOn}.`, pointer);
  }
  if (!isInFuture(priceReturnedOn, today)) return undefined;
  return refuse('returned_in_future', `priceReturnedOn lies after today (${today}).`, pointer);
}

function refuse(code: string, detail: string, pointer: string | null): Extract<SaleReturnOutcome, { kind: 'refused' }> {
  return { kind: 'refused', code, detail, pointer };
}
