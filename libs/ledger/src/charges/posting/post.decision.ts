import { type InvoiceRecord, withAmounts } from '../../invoices/invoice.types.js';
import { type ChargeKind, type ChargeRecord } from '../charge.types.js';
import { type ChargeQuote } from '../quote/quote.decision.js';
import { type ChargeableInvoice } from '../quote/quoting.js';

/** What somebody wants to charge. */
export interface WantedCharge {
  readonly kind: ChargeKind;
  readonly asOf: string;
  /** Less than is quoted, as a favour; undefined: all of it. */
  readonly amountMinor: number | undefined;
}

/** A charge to be posted with the invoice as it is then, or why it may not be. */
export type PostingOutcome =
  | {
      readonly kind: 'posted';
      readonly charge: Omit<ChargeRecord, 'chargeId' | 'postedAt' | 'postedBy'>;
      readonly invoice: InvoiceRecord;
    }
  | { readonly kind: 'standstill'; readonly because: string }
  | { readonly kind: 'not_charged'; readonly because: string }
  | { readonly kind: 'too_much'; readonly postableMinor: number };

/** Charges what is quoted, at most: nothing is charged that no terms and no law allow, and nothing twice. */
export function decidePosting(found: ChargeableInvoice, quote: ChargeQuote, wanted: WantedCharge): PostingOutcome {
  const { invoice } = found;
  const figure = wanted.kind === 'interest' ? quote.interest : feeOf(quote, wanted.kind);
  if (!figure) return { kind: 'not_charged', because: 'no_agreed_terms' };
  const { source, worksheet, notCharged, postableMinor } = figure;
  if (notCharged !== null) return { kind: 'not_charged', because: notCharged };
  if (found.standstill !== null) return { kind: 'standstill', because: found.standstill };
  if (!source || !worksheet) return { kind: 'not_charged', because: 'no_agreed_terms' };
  const amountMinor = wanted.amountMinor ?? postableMinor;
  if (amountMinor > postableMinor) return { kind: 'too_much', postableMinor };
  const { invoiceId, customerId, currency } = invoice;
  const { kind, asOf } = wanted;
  const charge = { invoiceId, customerId, kind, currency, amountMinor, waivedMinor: 0, asOf, source, worksheet };
  return { kind: 'posted', charge, invoice: withCharge(invoice, kind, amountMinor) };
}

/** A late fee is agreed, a fixed sum is the law's: asking for one where the other is due finds nothing agreed. */
function feeOf({ fee }: ChargeQuote, kind: ChargeKind): ChargeQuote['fee'] | undefined {
  return fee.source === null || fee.kind === kind ? fee : undefined;
}

function withCharge(invoice: InvoiceRecord, kind: ChargeKind, amountMinor: number): InvoiceRecord {
  return kind === 'interest'
    ? withAmounts(invoice, { interestMinor: invoice.interestMinor + amountMinor })
    : withAmounts(invoice, { feesMinor: invoice.feesMinor + amountMinor });
}
