import { type PaymentPromise } from '@tactful/contracts';

/** One invoice of a promise. */
export interface PromisedInvoice {
  readonly invoiceId: string;
  readonly holdId: string;
  /** What had been paid on it when the promise was made, as far as those payments still hold. */
  readonly heldBeforeMinor: number;
}

/** A promise as it is judged. */
export interface PromiseRecord {
  readonly promise: PaymentPromise;
  /** Fixed when it was made: a later setting changes no promise. */
  readonly tolerancePercent: number;
  readonly invoices: readonly PromisedInvoice[];
}

/** How a promise ends. */
export interface PromiseEnding {
  readonly state: 'kept' | 'partly_kept' | 'broken' | 'withdrawn';
  readonly receivedMinor: number;
  /** Of a withdrawn one: why. */
  readonly because: string | null;
}

/** The reason of a promise that ends because its invoices were settled otherwise. */
export const nothingLeftToPay = 'nothing_left_to_pay';
