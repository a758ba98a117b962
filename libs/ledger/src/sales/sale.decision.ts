import { allocateByWeights } from '@tactful/money';
import { disputedOf, isOnPlan, type InvoiceRecord, openOf, withAmounts } from '../invoices/invoice.types.js';
import { type NewSale } from './sale.schemas.js';

/** One invoice that is sold. */
export interface SoldInvoice {
  readonly before: InvoiceRecord;
  readonly after: InvoiceRecord;
  /** All that was open. */
  readonly amountMinor: number;
  /** Its share of the price, by what was open. */
  readonly priceMinor: number;
}

/** What selling comes to, or why it cannot be done: a field of the request, or (pointer null) an invoice as it is. */
export type SaleOutcome =
  | {
      readonly kind: 'sold';
      readonly currency: string;
      readonly amountMinor: number;
      readonly sold: readonly SoldInvoice[];
    }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly detail: string;
      readonly pointer: string | null;
      readonly state?: string;
    };

/**
 * Sells all that is open on invoices of one currency. `invoices` are those that exist. A factor takes over what is owed
 * without a doubt: nothing that is disputed, planned, or placed with somebody else.
 */
export function sellInvoices(given: NewSale, invoices: readonly InvoiceRecord[]): SaleOutcome {
  const byId = new Map(invoices.map((invoice) => [invoice.invoiceId, invoice]));
  const named: InvoiceRecord[] = [];
  for (const [index, invoiceId] of given.invoiceIds.entries()) {
    const pointer = `/invoiceIds/${index}`;
    const invoice = byId.get(invoiceId);
    if (!invoice) return unacceptable('invoice_not_found', 'There is no such invoice.', pointer);
    if (named.includes(invoice)) return unacceptable('duplicate_invoice', 'This invoice is named twice.', pointer);
    if (named[0] && named[0].currency !== invoice.currency) {
      return unacceptable('currency_mismatch', `Invoice ${invoice.number} is in ${invoice.currency}.`, pointer);
    }
    const problem = problemWith(invoice);
    if (problem) return { kind: 'refused', ...problem, pointer: null, state: invoice.state };
    named.push(invoice);
  }
  const open = named.map(openOf);
  const amountMinor = open.reduce((sum, one) => sum + one, 0);
  if (given.priceMinor > amountMinor) {
    return unacceptable('price_exceeds_open', `Only ${amountMinor} is open on these invoices.`, '/priceMinor');
  }
  const prices = allocateByWeights(given.priceMinor, open);
  const sold = named.map((before, index): SoldInvoice => {
    const mine = open[index] ?? 0;
    const after = withAmounts(before, { soldMinor: before.soldMinor + mine });
    return { before, after, amountMinor: mine, priceMinor: prices[index] ?? 0 };
  });
  return { kind: 'sold', currency: named[0]?.currency ?? '', amountMinor, sold };
}

function problemWith(invoice: InvoiceRecord): { readonly code: string; readonly detail: string } | undefined {
  const it = `Invoice ${invoice.number}`;
  if (invoice.state !== 'open') return { code: 'invoice_not_open', detail: `${it} is ${invoice.state}.` };
  if (disputedOf(invoice) > 0)
    return { code: 'invoice_disputed', detail: `${it} is under dispute: answer that first.` };
  if (isOnPlan(invoice)) return { code: 'invoice_on_plan', detail: `${it} is on a payment plan: end that first.` };
  if (invoice.placementId === null) return undefined;
  return { code: 'invoice_placed', detail: `${it} is placed with an agency or lawyer: recall it first.` };
}

function unacceptable(code: string, detail: string, pointer: string): Extract<SaleOutcome, { kind: 'refused' }> {
  return { kind: 'refused', code, detail, pointer };
}
