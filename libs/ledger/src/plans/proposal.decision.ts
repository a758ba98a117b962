import { isOnPlan, type InvoiceRecord } from '../invoices/invoice.types.js';
import { undisputedOf } from './schedule/parts.decision.js';

/** What stands against putting invoices on one plan. */
export interface Obstacle {
  readonly code:
    | 'invoice_not_found'
    | 'invoice_not_open'
    | 'invoice_on_plan'
    | 'invoice_placed'
    | 'invoice_disputed'
    | 'currency_mismatch';
  readonly detail: string;
  /** Its place among the ids that were asked for. */
  readonly index: number;
  /** The state of the invoice, where that is what stands against it. */
  readonly state?: string;
}

/** The first thing that stands against a plan over these invoices; undefined when nothing does. */
export function obstacleTo(
  asked: { readonly customerId: string; readonly invoiceIds: readonly string[] },
  invoices: readonly InvoiceRecord[],
): Obstacle | undefined {
  const byId = new Map(invoices.map((invoice) => [invoice.invoiceId, invoice]));
  const currency = byId.get(asked.invoiceIds[0] ?? '')?.currency;
  for (const [index, invoiceId] of asked.invoiceIds.entries()) {
    const invoice = byId.get(invoiceId);
    if (invoice?.customerId !== asked.customerId) {
      return { code: 'invoice_not_found', detail: 'This customer has no such invoice.', index };
    }
    if (invoice.currency !== currency) {
      const detail = `Invoice ${invoice.number} is in ${invoice.currency}, the first one in ${currency ?? '?'}.`;
      return { code: 'currency_mismatch', detail, index };
    }
    const obstacle = obstacleOn(invoice);
    if (obstacle) return { ...obstacle, index };
  }
  return undefined;
}

function obstacleOn(invoice: InvoiceRecord): Omit<Obstacle, 'index'> | undefined {
  const { number, state } = invoice;
  if (state !== 'open') return { code: 'invoice_not_open', detail: `Invoice ${number} is ${state}.`, state };
  if (isOnPlan(invoice)) {
    return { code: 'invoice_on_plan', detail: `Invoice ${number} is on a plan: renegotiate that one.` };
  }
  if (invoice.placementId !== null) {
    return { code: 'invoice_placed', detail: `Invoice ${number} is with an agency: recall it first.` };
  }
  if (undisputedOf(invoice) > 0) return undefined;
  return { code: 'invoice_disputed', detail: `All of invoice ${number} is disputed: resolve that first.` };
}
