import { type InvoiceRecord, disputedOf, openOf } from '../invoices/invoice.types.js';

/** What opening a dispute does to its invoice, or why it cannot be opened. */
export type OpeningOutcome =
  | { readonly kind: 'opened'; readonly invoice: InvoiceRecord; readonly amountMinor: number; readonly whole: boolean }
  | { readonly kind: 'not_open' }
  | { readonly kind: 'disputed_already'; readonly disputedMinor: number }
  | { readonly kind: 'too_much'; readonly undisputedMinor: number };

/** What of an invoice is disputed: all that is open, an amount, or one of its lines. */
export type DisputeScope =
  | { readonly kind: 'whole' }
  | { readonly kind: 'amount'; readonly amountMinor: number }
  | { readonly kind: 'line'; readonly lineNo: number; readonly amountMinor: number };

/** A dispute of what is open and not disputed yet; of a line that is paid in part, as much as is left to dispute. */
export function openDispute(invoice: InvoiceRecord, scope: DisputeScope): OpeningOutcome {
  if (invoice.state !== 'open') return { kind: 'not_open' };
  const disputedMinor = disputedOf(invoice);
  const undisputedMinor = openOf(invoice) - disputedMinor;
  if (undisputedMinor === 0 || invoice.disputeWhole) return { kind: 'disputed_already', disputedMinor };
  if (scope.kind === 'whole') {
    if (disputedMinor > 0) return { kind: 'disputed_already', disputedMinor };
    return { kind: 'opened', invoice: { ...invoice, disputeWhole: true }, amountMinor: undisputedMinor, whole: true };
  }
  const amountMinor = scope.kind === 'line' ? Math.min(scope.amountMinor, undisputedMinor) : scope.amountMinor;
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
