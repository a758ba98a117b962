import {
  disputedOf,
  type InvoicePlan,
  type InvoiceRecord,
  openOf,
  type PlannedPart,
} from '../../invoices/invoice.types.js';
import { oldestDueFirst } from '../../settlement/settlement.decision.js';
import { type PlanInstalment } from '../plan.types.js';

/** What of an invoice a plan can cover: open and not disputed. */
export function undisputedOf(invoice: InvoiceRecord): number {
  return openOf(invoice) - disputedOf(invoice);
}

/**
 * Puts invoices on a plan: its instalments, in order of their dates, are spread over the invoices, the oldest due one
 * first, and each piece of an instalment on an invoice is an obligation of its own. The instalments must add up to what
 * is open and not disputed. Returns the invoices with their parts.
 */
export function putOnPlan(
  invoices: readonly InvoiceRecord[],
  plan: { readonly planId: string; readonly instalments: readonly PlanInstalment[] },
  nextId: () => string,
): InvoiceRecord[] {
  const queue = plan.instalments.map((instalment) => ({ ...instalment, restMinor: instalment.amountMinor }));
  const planned = invoices.toSorted(oldestDueFirst).map((invoice) => {
    const parts: PlannedPart[] = [];
    let toCover = undisputedOf(invoice);
    while (toCover > 0) {
      const [next] = queue;
      if (!next) throw new Error('The instalments are less than the invoices');
      const amountMinor = Math.min(toCover, next.restMinor);
      const { number, dueDate } = next;
      parts.push({ obligationId: nextId(), number, of: plan.instalments.length, dueDate, amountMinor });
      toCover -= amountMinor;
      next.restMinor -= amountMinor;
      if (next.restMinor === 0) queue.shift();
    }
    const onInvoice: InvoicePlan = { planId: plan.planId, paidBeforeMinor: invoice.paidMinor, parts };
    return { ...invoice, plan: onInvoice };
  });
  if (queue.length > 0) throw new Error('The instalments are more than the invoices');
  return planned;
}

/** After the end of a plan its rest is due on one day: each invoice of which something is open has one part for all of it. */
export function restInOne(invoice: InvoiceRecord, dueDate: string, nextId: () => string): InvoiceRecord {
  const { plan } = invoice;
  if (!plan) return invoice;
  const amountMinor = openOf(invoice);
  if (amountMinor === 0) return { ...invoice, plan: { ...plan, ended: true } };
  const rest: PlannedPart = { obligationId: nextId(), number: 1, of: 1, dueDate, amountMinor };
  const { planId } = plan;
  return { ...invoice, plan: { planId, paidBeforeMinor: invoice.paidMinor, parts: [rest], ended: true } };
}
