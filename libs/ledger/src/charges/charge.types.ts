import { type FeeWorksheet, type InterestWorksheet } from '@tactful/money';

/** What can be charged: a late fee of agreed terms, interest, or the fixed sum that a law gives for late payment. */
export const chargeKinds = ['late_fee', 'interest', 'fixed_sum'] as const;
export type ChargeKind = (typeof chargeKinds)[number];

/** By what right something is charged. */
export type ChargeSource =
  | { readonly kind: 'terms'; readonly termsId: string; readonly reference: string }
  /** Terms written on the invoice itself. */
  | { readonly kind: 'invoice'; readonly reference: string | null }
  /** A law. `unreviewed`: no lawyer has looked at how it is written down here. */
  | {
      readonly kind: 'pack';
      readonly pack: string;
      readonly reference: string;
      readonly status: 'unreviewed';
      readonly sources: readonly string[];
    };

/** A charge that was posted on an invoice. */
export interface ChargeRecord {
  readonly chargeId: string;
  readonly invoiceId: string;
  readonly customerId: string;
  readonly kind: ChargeKind;
  readonly currency: string;
  readonly amountMinor: number;
  /** What of it was let go since. */
  readonly waivedMinor: number;
  /** The last day that counted. */
  readonly asOf: string;
  readonly source: ChargeSource;
  readonly worksheet: FeeWorksheet | InterestWorksheet;
  readonly postedAt: string;
  readonly postedBy: string;
}

/**
 * What becomes of an offer to waive: it comes true when the rest is settled in time, lapses after its day (and still
 * comes true when it turns out that the money was in on time), or is used up when the charge itself was paid.
 */
export const offerStates = ['open', 'came_true', 'lapsed', 'paid'] as const;
export type OfferState = (typeof offerStates)[number];

/** "Waived if paid by Friday." */
export interface WaiverOffer {
  readonly offerId: string;
  readonly chargeId: string;
  readonly invoiceId: string;
  readonly customerId: string;
  /** The last day on which settling the rest makes it come true, ISO date. */
  readonly by: string;
  readonly reason: string | null;
  readonly state: OfferState;
  readonly offeredAt: string;
  readonly offeredBy: string;
}
