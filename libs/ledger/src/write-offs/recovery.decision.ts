import { type InvoiceRecord, openOf, withAmounts } from '../invoices/invoice.types.js';

/** What money that names this invoice may pay: what is open, and what was let go of it. */
export function recoverableOf(invoice: InvoiceRecord): number {
  return openOf(invoice) + invoice.writtenOffMinor;
}

/**
 * Money that names an invoice pays what is open first; what goes beyond that takes back as much of the write-off, so that
 * it pays something. Gives the invoice before the money, with `recoveredMinor` of it owed again for a moment.
 */
export function recover(
  invoice: InvoiceRecord,
  amountMinor: number,
): { readonly invoice: InvoiceRecord; readonly recoveredMinor: number } {
  const recoveredMinor = Math.min(Math.max(amountMinor - openOf(invoice), 0), invoice.writtenOffMinor);
  if (recoveredMinor === 0) return { invoice, recoveredMinor };
  const owedAgain = withAmounts(invoice, { writtenOffMinor: invoice.writtenOffMinor - recoveredMinor });
  return { invoice: owedAgain, recoveredMinor };
}

/**
 * Money that had recovered a part of a write-off did not hold: that part is let go again, as far as the write-offs that
 * nobody took back meanwhile (`standingMinor`) still cover it. What they do not cover is owed.
 */
export function letGoAgain(
  invoice: InvoiceRecord,
  money: { readonly recoveredMinor: number; readonly standingMinor: number },
): { readonly invoice: InvoiceRecord; readonly amountMinor: number } {
  const coveredMinor = Math.max(money.standingMinor - invoice.writtenOffMinor, 0);
  const amountMinor = Math.min(money.recoveredMinor, coveredMinor, openOf(invoice));
  if (amountMinor === 0) return { invoice, amountMinor };
  return { invoice: withAmounts(invoice, { writtenOffMinor: invoice.writtenOffMinor + amountMinor }), amountMinor };
}
