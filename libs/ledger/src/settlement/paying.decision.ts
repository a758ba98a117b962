import {
  type InvoiceAmounts,
  type InvoiceRecord,
  openOf,
  owedOf,
  settledOf,
  withAmounts,
} from '../invoices/invoice.types.js';
import { type PaymentRecord } from '../payments/payment.types.js';
import { type SettlementSettings } from './settlement.settings.js';
import { type Allocation } from './settlement.types.js';

/** An open invoice after a part of a payment paid a part of it. */
export interface Paid {
  readonly invoice: InvoiceRecord;
  readonly allocation: Allocation;
}

/**
 * Pays a part of an open invoice. `fees_first`: late fees, then interest, then the invoice itself (the usual order of
 * the law, such as BGB section 367); `principal_first` the other way round.
 */
export function payPart(
  invoice: InvoiceRecord,
  from: { readonly paymentId: string; readonly amountMinor: number },
  order: SettlementSettings['withinInvoice'],
): Paid {
  const { paymentId, amountMinor } = from;
  const { feesMinor, interestMinor } = splitOf(invoice, amountMinor, order);
  const paid = withAmounts(invoice, {
    paidMinor: invoice.paidMinor + amountMinor,
    feesPaidMinor: invoice.feesPaidMinor + feesMinor,
    interestPaidMinor: invoice.interestPaidMinor + interestMinor,
  });
  const { invoiceId } = invoice;
  return { invoice: paid, allocation: { paymentId, invoiceId, amountMinor, feesMinor, interestMinor, waivedMinor: 0 } };
}

function splitOf(
  invoice: InvoiceAmounts,
  amountMinor: number,
  order: SettlementSettings['withinInvoice'],
): { readonly feesMinor: number; readonly interestMinor: number } {
  const { fees, interest } = chargesLeft(invoice);
  const itself = owedOf(invoice) - settledOf(invoice) - fees - interest;
  const forCharges = order === 'fees_first' ? amountMinor : Math.max(0, amountMinor - itself);
  const feesMinor = Math.min(forCharges, fees);
  return { feesMinor, interestMinor: Math.min(forCharges - feesMinor, interest) };
}

/** Late fees and interest that nobody has paid yet. What was waived counts against fees first, then interest. */
function chargesLeft(invoice: InvoiceAmounts): { readonly fees: number; readonly interest: number } {
  const left = owedOf(invoice) - settledOf(invoice);
  const unpaidFees = invoice.feesMinor - invoice.feesPaidMinor;
  const waivedFees = Math.min(unpaidFees, invoice.waivedMinor);
  const waivedInterest = invoice.waivedMinor - waivedFees;
  const fees = Math.min(unpaidFees - waivedFees, left);
  const unpaidInterest = Math.max(0, invoice.interestMinor - invoice.interestPaidMinor - waivedInterest);
  return { fees, interest: Math.min(unpaidInterest, left - fees) };
}

/**
 * Lets a small difference go: when all of the payment is used and it leaves no more open on an invoice than the
 * company tolerates in this currency, the invoice is closed and the rest waived.
 */
export function letSmallDifferencesGo(
  payment: PaymentRecord,
  paid: readonly Paid[],
  tolerance: SettlementSettings['tolerance'],
): readonly Paid[] {
  const mostMinor = tolerance[payment.currency] ?? 0;
  if (mostMinor === 0 || payment.unappliedMinor > 0) return paid;
  return paid.map(({ invoice, allocation }) => {
    const waivedMinor = openOf(invoice);
    if (waivedMinor === 0 || waivedMinor > mostMinor) return { invoice, allocation };
    const closed = withAmounts(invoice, { waivedMinor: invoice.waivedMinor + waivedMinor });
    return { invoice: closed, allocation: { ...allocation, waivedMinor } };
  });
}

/** Takes back what a payment had paid, with the small difference that was let go for it. */
export function unpay(invoice: InvoiceRecord, allocation: Omit<Allocation, 'paymentId' | 'invoiceId'>): InvoiceRecord {
  return withAmounts(invoice, {
    paidMinor: invoice.paidMinor - allocation.amountMinor,
    feesPaidMinor: invoice.feesPaidMinor - allocation.feesMinor,
    interestPaidMinor: invoice.interestPaidMinor - allocation.interestMinor,
    waivedMinor: invoice.waivedMinor - allocation.waivedMinor,
  });
}
