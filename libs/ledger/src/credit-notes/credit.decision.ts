import { type InvoiceRecord, openOf, withAmounts } from '../invoices/invoice.types.js';
import { unpay } from '../settlement/paying.decision.js';
import { type Allocation } from '../settlement/settlement.types.js';

/** A part of what was paid that a credit takes the place of: it is the customer's money again, unapplied. */
export interface FreedPart {
  readonly paymentId: string;
  readonly invoiceId: string;
  readonly freedMinor: number;
  /** What the payment still pays of the invoice; null: nothing. */
  readonly kept: Allocation | null;
}

/** What crediting does to an invoice, and to the payments that had paid it. */
export interface CreditedInvoice {
  readonly kind: 'credited';
  readonly invoice: InvoiceRecord;
  readonly freed: readonly FreedPart[];
  /** What of the credit became unapplied cash. */
  readonly unappliedMinor: number;
}

/**
 * Credits an amount on an issued invoice. As far as it is more than what is open it takes the place of money that was
 * paid (given newest first), and that becomes unapplied cash: it pays what is issued next, is applied by hand, or is
 * refunded. More than the invoice has open and paid is `too_much`.
 */
export function creditOnInvoice(
  invoice: InvoiceRecord,
  amountMinor: number,
  paidBy: readonly Allocation[],
): CreditedInvoice | { readonly kind: 'too_much'; readonly mostMinor: number } {
  const open = openOf(invoice);
  const paid = paidBy.reduce((sum, allocation) => sum + allocation.amountMinor, 0);
  if (amountMinor > open + paid) return { kind: 'too_much', mostMinor: open + paid };
  const unappliedMinor = Math.max(0, amountMinor - open);
  const freed: FreedPart[] = [];
  let [after, rest] = [invoice, unappliedMinor];
  for (const allocation of paidBy) {
    const freedMinor = Math.min(rest, allocation.amountMinor);
    if (freedMinor === 0) continue;
    const kept = keptOf(allocation, freedMinor);
    after = unpay(after, difference(allocation, kept));
    const { paymentId, invoiceId } = allocation;
    freed.push({ paymentId, invoiceId, freedMinor, kept: kept.amountMinor === 0 ? null : kept });
    rest -= freedMinor;
  }
  const credited = withAmounts(after, { creditedMinor: after.creditedMinor + amountMinor });
  return { kind: 'credited', invoice: credited, freed, unappliedMinor };
}

/** A credit is about the invoice itself: what had paid its interest and fees is freed last. */
function keptOf(allocation: Allocation, freedMinor: number): Allocation {
  const { amountMinor, feesMinor, interestMinor } = allocation;
  const beyondItself = Math.max(0, freedMinor - (amountMinor - feesMinor - interestMinor));
  const freedInterest = Math.min(interestMinor, beyondItself);
  return {
    ...allocation,
    amountMinor: amountMinor - freedMinor,
    feesMinor: feesMinor - (beyondItself - freedInterest),
    interestMinor: interestMinor - freedInterest,
  };
}

function difference(before: Allocation, after: Allocation): Allocation {
  return {
    ...before,
    amountMinor: before.amountMinor - after.amountMinor,
    feesMinor: before.feesMinor - after.feesMinor,
    interestMinor: before.interestMinor - after.interestMinor,
    waivedMinor: 0,
  };
}
