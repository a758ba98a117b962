import { type ChargeRecord } from '../charges/charge.types.js';
import { type ChargeQuote } from '../charges/quote/quote.decision.js';
import { type EntryRow } from '../journal/entries.store.js';
import { type SignedConduct } from '../placements/placement.types.js';
import { type AccountLine } from './account-of-invoices.decision.js';
import { type HistoryLine } from './history.decision.js';

/** An invoice of the placement with everything that was ever added to it and taken off. Minor units. */
export interface DossierInvoice {
  readonly invoiceId: string;
  readonly number: string;
  readonly description: string | null;
  readonly issueDate: string;
  readonly dueDate: string;
  readonly amountMinor: number;
  readonly feesMinor: number;
  readonly interestMinor: number;
  readonly paidMinor: number;
  readonly creditedMinor: number;
  readonly waivedMinor: number;
  readonly writtenOffMinor: number;
  readonly openMinor: number;
}

/** How late fees and interest on an invoice came about, and what they come to today. */
export interface DossierWorksheet {
  readonly number: string;
  readonly posted: readonly ChargeRecord[];
  readonly asOf: string;
  readonly quote: ChargeQuote;
}

/** Terms that the customer accepted. */
export interface DossierTerms {
  readonly title: string;
  readonly version: string;
  readonly acceptedOn: string;
  readonly url: string | null;
  readonly sha256: string;
  readonly text: string | null;
}

/**
 * What an agency or lawyer gets to know: what is owed and how it came about, and every contact about it. Nothing of what
 * a customer told in confidence: no holds (they may tell of illness or a death), no notes, no inner tasks.
 */
export interface DossierContent {
  readonly dossierId: string;
  readonly madeAt: string;
  /** ISO date in the company's zone. */
  readonly today: string;
  readonly currency: string;
  readonly creditor: { readonly name: string; readonly tradingName: string; readonly locale?: string };
  readonly placement: {
    readonly placementId: string;
    readonly kind: 'agency' | 'lawyer';
    readonly partner: { readonly name: string; readonly email: string | null; readonly reference: string | null };
    readonly placedAt: string;
    readonly because: string;
  };
  readonly customer: {
    readonly name: string;
    readonly kind: string;
    readonly externalId: string | null;
    readonly country: string | null;
    readonly locale: string | null;
    readonly contacts: readonly {
      readonly name: string;
      readonly role: string;
      readonly email: string | null;
      readonly phone: string | null;
      readonly locale: string | null;
    }[];
  };
  readonly invoices: readonly DossierInvoice[];
  readonly openMinor: number;
  /** The account of these invoices, from the first booking until today. */
  readonly statement: readonly AccountLine[];
  readonly terms: readonly DossierTerms[];
  readonly worksheets: readonly DossierWorksheet[];
  /** Journal entries that moved something on these invoices, in the order of booking. */
  readonly journal: readonly EntryRow[];
  /** Messages and replies, oldest first. */
  readonly contacts: readonly HistoryLine[];
  /** Disputes, promises, plans and extensions, oldest first. */
  readonly agreements: readonly HistoryLine[];
  readonly codeOfConduct: SignedConduct;
}
