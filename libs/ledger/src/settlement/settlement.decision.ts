import { type InvoiceRecord } from '../invoices/invoice.types.js';
import { type PaymentRecord } from '../payments/payment.types.js';
import { recover, recoverableOf } from '../write-offs/recovery.decision.js';
import { spread } from './order.decision.js';
import { letSmallDifferencesGo, type Paid, payPart } from './paying.decision.js';
import { type SettlementSettings } from './settlement.settings.js';
import { type Destination, type Settled, type Settlement, type WantedAllocation } from './settlement.types.js';

export { oldestDueFirst } from './order.decision.js';

/**
 * Decides what the unapplied money of a payment settles: all of a new one, the rest of an earlier one. `invoices` are
 * those of its customer that are open, and any that it names. What finds no invoice stays as unapplied cash; money
 * meant for an invoice that is not issued yet waits as unapplied cash too.
 */
export function settlePayment(
  payment: PaymentRecord,
  invoices: readonly InvoiceRecord[],
  destination: Destination,
  settings: SettlementSettings,
): Settlement {
  const plan = planParts(payment, invoices, { destination, order: settings.order });
  if (plan.kind === 'refused') return plan;
  return { kind: 'settled', ...settleParts(payment, invoices, { parts: plan.parts, settings }) };
}

/** Pays parts that were checked. Those for an invoice that is not open wait. */
export function settleParts(
  payment: PaymentRecord,
  invoices: readonly InvoiceRecord[],
  { parts, settings }: { readonly parts: readonly WantedAllocation[]; readonly settings: SettlementSettings },
): Settled {
  const byId = new Map(invoices.map((invoice) => [invoice.invoiceId, invoice]));
  const paid: Paid[] = [];
  const recoveries: WantedAllocation[] = [];
  let unappliedMinor = payment.unappliedMinor;
  for (const { invoiceId, amountMinor } of parts) {
    const named = byId.get(invoiceId);
    if (!named) continue;
    const { invoice, recoveredMinor } = recover(named, amountMinor);
    if (invoice.state !== 'open') continue;
    if (recoveredMinor > 0) recoveries.push({ invoiceId, amountMinor: recoveredMinor });
    paid.push(payPart(invoice, { paymentId: payment.paymentId, amountMinor }, settings.withinInvoice));
    unappliedMinor -= amountMinor;
  }
  const after = { ...payment, unappliedMinor };
  const closed = letSmallDifferencesGo(after, paid, settings.tolerance);
  return {
    payment: after,
    allocations: closed.map(({ allocation }) => allocation),
    invoices: closed.map(({ invoice }) => invoice),
    recoveries,
  };
}

interface Route {
  readonly destination: Destination;
  readonly order: SettlementSettings['order'];
}

function planParts(payment: PaymentRecord, invoices: readonly InvoiceRecord[], route: Route): CheckedPlan {
  const { destination, order } = route;
  switch (destination.kind) {
    case 'rule': {
      const payable = invoices.filter((invoice) => invoice.currency === payment.currency);
      return { kind: 'plan', parts: spread(payment.unappliedMinor, payable, order) };
    }
    case 'exact':
      return checkWanted(payment, invoices, destination.parts);
    case 'towards': {
      const named = invoices.filter((invoice) => invoice.invoiceId === destination.invoiceId);
      const problem = problemWith(named[0], payment, 0);
      if (problem) return { kind: 'refused', ...problem, pointer: `/${problem.key}` };
      return { kind: 'plan', parts: spread(payment.unappliedMinor, named, order) };
    }
  }
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
  let rest = payment.unappliedMinor;
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
      const detail = `The allocations are more than the ${payment.unappliedMinor} that the payment has to give.`;
      return refuse('allocation_exceeds_payment', detail, `${at}/amountMinor`);
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
  const limit = invoice.state === 'scheduled' ? invoice.amountMinor : recoverableOf(invoice);
  if (amountMinor <= limit) return undefined;
  const detail = `Invoice ${invoice.number} has ${limit} open, less than ${amountMinor}.`;
  return { code: 'allocation_exceeds_open', detail, key: 'amountMinor' };
}

function refuse(code: string, detail: string, pointer: string): Extract<Settlement, { kind: 'refused' }> {
  return { kind: 'refused', code, detail, pointer };
}
