import { type InvoiceRecord } from '../invoices/invoice.types.js';
import { type PaymentRecord } from '../payments/payment.types.js';

/** A part of a payment that pays a part of an invoice. */
export interface Allocation {
  readonly paymentId: string;
  readonly invoiceId: string;
  readonly amountMinor: number;
  /** What of it paid late fees and late interest; the rest paid the invoice itself. */
  readonly feesMinor: number;
  readonly interestMinor: number;
  /** A small difference that the company let go with it, so that the invoice is closed. */
  readonly waivedMinor: number;
}

/** Where the payer wants the money to go. */
export interface WantedAllocation {
  readonly invoiceId: string;
  readonly amountMinor: number;
}

/**
 * Where a payment goes: by the rule, exactly as its payer says, or towards one invoice as far as that is open
 * (a line of a bank statement names an invoice, and its amount may differ).
 */
export type Destination =
  | { readonly kind: 'rule' }
  | { readonly kind: 'exact'; readonly parts: readonly WantedAllocation[] }
  | { readonly kind: 'towards'; readonly invoiceId: string };

/** Money of a payment that found invoices: what is booked, written and told. */
export interface Settled {
  /** The payment, with what is left of it. */
  readonly payment: PaymentRecord;
  readonly allocations: readonly Allocation[];
  /** The invoices it touched, as they are now. */
  readonly invoices: readonly InvoiceRecord[];
  /** What of it came in although it had been written off. */
  readonly recoveries: readonly WantedAllocation[];
}

/** What a payment settles, or the field of the payment that cannot be accepted. */
export type Settlement =
  | ({ readonly kind: 'settled' } & Settled)
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly detail: string;
      /** JSON pointer into the payment. */
      readonly pointer: string;
    };
