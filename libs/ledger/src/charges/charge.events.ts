import { draftEvent, type EventDraft } from '@tactful/contracts';
import { about, type Writing } from '../company/writing.js';
import { type InvoiceRecord, toObligations } from '../invoices/invoice.types.js';
import { type ChargeRecord, type WaiverOffer } from './charge.types.js';

/** A charge as events tell it. */
function toEventCharge(
  { chargeId, invoiceId, kind, currency, amountMinor, asOf, source }: ChargeRecord,
  number: string,
) {
  return { chargeId, invoiceId, number, kind, currency, amountMinor, asOf, reference: source.reference };
}

/** Something more is owed: a fee or interest. */
export function postedDraft(writing: Writing, charge: ChargeRecord, invoice: InvoiceRecord): EventDraft {
  const data = { charge: toEventCharge(charge, invoice.number), obligations: toObligations(invoice), by: writing.by };
  return draftEvent('ledger.charge.posted.v1', about(writing, charge.customerId), data);
}

/** Some or all of a charge was let go; `offerId` when it was offered for paying in time. */
export function waivedDraft(
  writing: Writing,
  charge: ChargeRecord,
  waiver: {
    readonly invoice: InvoiceRecord;
    readonly amountMinor: number;
    readonly reason: string | null;
    readonly offer: WaiverOffer | null;
  },
): EventDraft {
  const { invoice, amountMinor, reason, offer } = waiver;
  return draftEvent('ledger.charge.waived.v1', about(writing, charge.customerId), {
    charge: toEventCharge(charge, invoice.number),
    amountMinor,
    reason,
    offer: offer && { offerId: offer.offerId, until: offer.by },
    obligations: toObligations(invoice),
    by: writing.by,
  });
}

/** "Waived if paid by Friday" was said, or that day has passed. */
export function offerDraft(
  writing: Writing,
  type: 'ledger.waiver.offered.v1' | 'ledger.waiver.lapsed.v1',
  told: { readonly charge: ChargeRecord; readonly offer: WaiverOffer; readonly number: string },
): EventDraft {
  const { charge, offer, number } = told;
  const { offerId, by: until, reason } = offer;
  const data = { charge: toEventCharge(charge, number), offer: { offerId, until }, reason, by: writing.by };
  return draftEvent(type, about(writing, offer.customerId), data);
}
