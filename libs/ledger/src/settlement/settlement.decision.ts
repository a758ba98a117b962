import { type InvoiceRecord, openOf, withAmounts } from '../invoices/invoice.types.js';
import { type PaymentRecord } from '../payments/payment.types.js';
import { type Allocation, type Destination, type Settlement, type WantedAllocation } from './settlement.types.js';

/**
 * Decides what a new payment settles. `invoices` are those of its customer that are open, and any that it names.
 * By the rule: oldest due date first, ties by number. The rest stays as unapplied cash; money meant for an invoice
 * that is not issued yet waits as unapplied cash too.
 */
export function settlePayment(
  payment: PaymentRecord,
  invoices: readonly InvoiceRecord[],
  destination: Destination,
): Settlement {
  const plan = planParts(payment, invoices, destination);
  if (plan.kind === 'refused') return plan;
  const byId = new Map(invoices.map((invoice) => [invoice.invoiceId, invoice]));
  const allocations: Allocation[] = [];
  const touched: InvoiceRecord[] = [];
  for (const { invoiceId, amountMinor } of plan.parts) {
    const invoice = byId.get(invoiceId);
    if (invoice?.state !== 'open') continue;
    allocations.push({ paymentId: payment.paymentId, invoiceId, amountMinor });
    touched.push(withAmounts(invoice, { paidMinor: invoice.paidMinor + amountMinor }));
  }
  return {
    kind: 'settled',
    payment: { ...payment, unappliedMinor: restOf(payment, allocations) },
    allocations,
    invoices: touched,
  };
}

function restOf(payment: PaymentRecord, allocations: readonly Allocation[]): number {
  return allocations.reduce((rest, { amountMinor }) => rest - amountMinor, payment.amountMinor);
}

function planParts(payment: PaymentRecord, invoices: readonly InvoiceRecord[], destination: Destination): CheckedPlan {
  switch (destination.kind) {
    case 'rule':
      return { kind: 'plan', parts: byRule(payment, invoices) };
    case 'exact':
      return checkWanted(payment, invoices, destination.parts);
    case 'towards': {
      const named = invoices.filter((invoice) => invoice.invoiceId === destination.invoiceId);
      const problem = problemWith(named[0], payment, 0);
      if (problem) return { kind: 'refused', ...problem, pointer: `/${problem.key}` };
      return { kind: 'plan', parts: byRule(payment, named) };
    }
  }
}

function byRule(payment: PaymentRecord, invoices: readonly InvoiceRecord[]): WantedAllocation[] {
  const parts: WantedAllocation[] = [];
  let rest = payment.amountMinor;
  const payable = invoices.filter((invoice) => invoice.currency === payment.currency && openOf(invoice) > 0);
  for (const invoice of payable.toSorted(oldestDueFirst)) {
    const amountMinor = Math.min(rest, openOf(invoice));
    if (amountMinor === 0) break;
    parts.push({ invoiceId: invoice.invoiceId, amountMinor });
    rest -= amountMinor;
  }
  return parts;
}

/** Oldest due date first; ties by number, then by id so that the order is always the same. */
export function oldestDueFirst(a: InvoiceRecord, b: InvoiceRecord): number {
  return compare(a.dueDate, b.dueDate) || compare(a.number, b.number) || compare(a.invoiceId, b.invoiceId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type CheckedPlan =
  { readonly kind: 'plan'; readonly parts: readonly WantedAllocation[] } | Extract<Settlement, { kind: 'refused' }>;

function checkWanted(
  payment: PaymentRecord,
  invoices: readonly InvoiceRecord[],
  wanted: readonly WantedAllocation[],
): CheckedPlan {
  const byId = new Map(invoices.map((invoice) => [invoice.invoiceId, invoice]));
  const seen = new Set<string>();
  let rest = payment.amountMinor;
  for (const [index, { invoiceId, amountMinor }] of wanted.entries()) {
    const at = `/allocations/${index}`;
    const problem = problemWith(byId.get(invoiceId), payment, amountMinor);
    if (problem) return { kind: 'refused', ...problem, pointer: `${at}/${problem.key}` };
    if (seen.has(invoiceId)) {
      return refuse('duplicate_allocation', 'This invoice is named twice.', `${at}/invoiceId`);
    }
    seen.add(invoiceId);
    rest -= amountMinor;
    if (rest < 0) {
      return refuse('allocation_exceeds_payment', 'The allocations are more than the payment.', `${at}/amountMinor`);
    }
  }
  return { kind: 'plan', parts: wanted };
}

function problemWith(
  invoice: InvoiceRecord | undefined,
  payment: PaymentRecord,
  amountMinor: number,
): { readonly code: string; readonly detail: string; readonly key: string } | undefined {
  if (invoice?.customerId !== payment.customerId) {
    return { code: 'invoice_not_found', detail: 'This customer has no such invoice.', key: 'invoiceId' };
  }
  if (invoice.currency !== payment.currency) {
    const detail = `Invoice ${invoice.number} is in ${invoice.currency}, the payment in ${payment.currency}.`;
    return { code: 'currency_mismatch', detail, key: 'invoiceId' };
  }
  const limit = invoice.state === 'scheduled' ? invoice.amountMinor : openOf(invoice);
  if (amountMinor <= limit) return undefined;
  const detail = `Invoice ${invoice.number} has ${limit} open, less than ${amountMinor}.`;
  return { code: 'allocation_exceeds_open', detail, key: 'amountMinor' };
}

function refuse(code: string, detail: string, pointer: string): Extract<Settlement, { kind: 'refused' }> {
  return { kind: 'refused', code, detail, pointer };
}
