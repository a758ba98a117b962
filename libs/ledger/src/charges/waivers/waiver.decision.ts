import { type InvoiceRecord, openOf, owedOf, withAmounts } from '../../invoices/invoice.types.js';
import { type ChargeRecord, type WaiverOffer } from '../charge.types.js';

/** What of a charge can still be let go: what was not waived yet, and is not paid. */
export function waivableOf(charge: ChargeRecord, invoice: InvoiceRecord): number {
  return Math.min(charge.amountMinor - charge.waivedMinor, openOf(invoice));
}

/** What letting go of a charge comes to. */
export type WaiverOutcome =
  | {
      readonly kind: 'waived';
      readonly charge: ChargeRecord;
      readonly invoice: InvoiceRecord;
      readonly amountMinor: number;
    }
  | { readonly kind: 'nothing_to_waive' }
  | { readonly kind: 'too_much'; readonly waivableMinor: number };

/** Lets go of some or (undefined) all of a charge. */
export function waiveCharge(
  charge: ChargeRecord,
  invoice: InvoiceRecord,
  amountMinor: number | undefined,
): WaiverOutcome {
  const waivableMinor = waivableOf(charge, invoice);
  if (waivableMinor <= 0) return { kind: 'nothing_to_waive' };
  const amount = amountMinor ?? waivableMinor;
  if (amount > waivableMinor) return { kind: 'too_much', waivableMinor };
  return {
    kind: 'waived',
    charge: { ...charge, waivedMinor: charge.waivedMinor + amount },
    invoice: withAmounts(invoice, { waivedMinor: invoice.waivedMinor + amount }),
    amountMinor: amount,
  };
}

/** An offer with the charge that it is about. */
export interface OfferedCharge {
  readonly offer: WaiverOffer;
  readonly charge: ChargeRecord;
}

/** What becomes of offers when something was taken off their invoice. */
export interface OffersOutcome {
  readonly invoice: InvoiceRecord;
  readonly cameTrue: readonly {
    readonly offer: WaiverOffer;
    readonly charge: ChargeRecord;
    readonly amountMinor: number;
  }[];
  /** Offers whose charge was paid with the rest: there is nothing left to waive. */
  readonly usedUp: readonly WaiverOffer[];
}

/**
 * An offer comes true when all that is still open is offered to be waived, and the rest was settled by its day as the
 * money's own dates tell: a payment of Friday that is recorded on Monday was in time.
 */
export function judgeOffers(
  invoice: InvoiceRecord,
  offered: readonly OfferedCharge[],
  settledBy: (date: string) => number,
): OffersOutcome {
  const hoped = offered.toSorted((a, b) => (a.offer.by < b.offer.by ? -1 : a.offer.by > b.offer.by ? 1 : 0));
  const leftOf = ({ charge }: OfferedCharge) => charge.amountMinor - charge.waivedMinor;
  let now = invoice;
  const cameTrue: OffersOutcome['cameTrue'][number][] = [];
  const usedUp: WaiverOffer[] = [];
  for (const [index, one] of hoped.entries()) {
    if (openOf(now) === 0) {
      if (one.offer.state === 'open') usedUp.push(one.offer);
      continue;
    }
    const offeredMinor = hoped.slice(index).reduce((sum, other) => sum + leftOf(other), 0);
    const waivedNow = now.waivedMinor - invoice.waivedMinor;
    const unsettled = owedOf(now) - settledBy(one.offer.by) - waivedNow;
    if (openOf(now) > offeredMinor || unsettled > offeredMinor) continue;
    const outcome = waiveCharge(one.charge, now, Math.min(leftOf(one), openOf(now)));
    if (outcome.kind !== 'waived') continue;
    now = outcome.invoice;
    cameTrue.push({ offer: one.offer, charge: outcome.charge, amountMinor: outcome.amountMinor });
  }
  return { invoice: now, cameTrue, usedUp };
}
