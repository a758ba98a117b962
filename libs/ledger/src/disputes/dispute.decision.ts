import { type InvoiceRecord, disputedOf, openOf } from '../invoices/invoice.types.js';

/** What opening a dispute does to its invoice, or why it cannot be opened. */
export type OpeningOutcome =
  | { readonly kind: 'opened'; readonly invoice: InvoiceRecord; readonly amountMinor: number; readonly whole: boolean }
  | { readonly kind: 'not_open' }
  | { readonly kind: 'disputed_already'; readonly disputedMinor: number }
  | { readonly kind: 'too_much'; readonly undisputedMinor: number };

/** A dispute over a part (`amountMinor`) or over the whole (undefined), of what is open and not disputed yet. */
export function openDispute(invoice: InvoiceRecord, amountMinor: number | undefined): OpeningOutcome {
  if (invoice.state !== 'open') return { kind: 'not_open' };
  const disputedMinor = disputedOf(invoice);
  const undisputedMinor = openOf(invoice) - disputedMinor;
  if (undisputedMinor === 0 || invoice.disputeWhole) return { kind: 'disputed_already', disputedMinor };
  if (amountMinor === undefined) {
    if (disputedMinor > 0) return { kind: 'disputed_already', disputedMinor };
    return { kind: 'opened', invoice: { ...invoice, disputeWhole: true }, amountMinor: undisputedMinor, whole: true };
  }
  if (amountMinor > undisputedMinor) return { kind: 'too_much', undisputedMinor };
  const disputePartMinor = invoice.disputePartMinor + amountMinor;
  return { kind: 'opened', invoice: { ...invoice, disputePartMinor }, amountMinor, whole: false };
}

/** The invoice without this dispute. */
export function closeDispute(
  invoice: InvoiceRecord,
  dispute: { readonly whole: boolean; readonly amountMinor: number },
): InvoiceRecord {
  if (dispute.whole) return { ...invoice, disputeWhole: false };
  return { ...invoice, disputePartMinor: Math.max(0, invoice.disputePartMinor - dispute.amountMinor) };
}

/** What is credited when a dispute ends: all of it that is still open, the agreed part, or nothing. */
export function creditOf(
  invoice: InvoiceRecord,
  dispute: { readonly whole: boolean; readonly amountMinor: number },
  ending: { readonly resolution: 'accepted' | 'rejected' | 'agreed'; readonly creditMinor?: number | undefined },
): number {
  if (ending.resolution === 'agreed') return ending.creditMinor ?? 0;
  if (ending.resolution === 'rejected') return 0;
  return dispute.whole ? openOf(invoice) : Math.min(dispute.amountMinor, openOf(invoice));
}
