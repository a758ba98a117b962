import { disputedOf, type InvoiceRecord, openOf } from '../invoices/invoice.types.js';
import { nothingLeftToPay, type PromiseEnding } from './promise.types.js';

/** What a promise is judged by. */
export interface JudgedBy {
  readonly amountMinor: number;
  readonly tolerancePercent: number;
  readonly receivedMinor: number;
  /** What can still be paid on its invoices: open and not disputed. */
  readonly payableMinor: number;
  /** The promised day and its grace are over. */
  readonly isOver: boolean;
}

/**
 * How a promise ends, null while it runs. It is kept as soon as enough came in, whatever the day; partly kept or
 * broken only when its day and the grace are over. What was credited, written off or is disputed since cannot be paid
 * any more and is not held against the customer; when nothing is left to pay and nothing came in, the promise falls away.
 *
 * Kept = cash allocated since it was made ≥ promised × (1 − tolerance), the definition of delightcorp and Access Collect.
 */
export function judgePromise(by: JudgedBy): PromiseEnding | null {
  const { receivedMinor } = by;
  const owedMinor = Math.min(by.amountMinor, receivedMinor + by.payableMinor);
  if (owedMinor === 0) return { state: 'withdrawn', receivedMinor: 0, because: nothingLeftToPay };
  if (reaches(receivedMinor, owedMinor, by.tolerancePercent)) return { state: 'kept', receivedMinor, because: null };
  if (!by.isOver) return null;
  return { state: receivedMinor > 0 ? 'partly_kept' : 'broken', receivedMinor, because: null };
}

/** Exact for any amount: hundredths of large amounts are no safe integers. */
function reaches(receivedMinor: number, owedMinor: number, tolerancePercent: number): boolean {
  return BigInt(receivedMinor) * 100n >= BigInt(owedMinor) * BigInt(100 - tolerancePercent);
}

/** What can still be paid on invoices: open, and not under dispute. */
export function payableOn(invoices: readonly InvoiceRecord[]): number {
  return invoices.reduce((sum, invoice) => sum + openOf(invoice) - disputedOf(invoice), 0);
}
