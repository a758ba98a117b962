import { type PaymentPromise } from '@tactful/contracts';

/** A running promise as it is judged. */
export interface PromiseRecord {
  readonly promise: PaymentPromise;
  /** Fixed when it was made: a later setting changes no promise. */
  readonly tolerancePercent: number;
  /** The cash that was allocated to its invoices since it was made. */
  readonly receivedMinor: number;
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
