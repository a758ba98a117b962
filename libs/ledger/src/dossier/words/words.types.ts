import { type EntryKind } from '../../journal/journal.types.js';

/** The labels of a dossier's paper, in one language. What was said and written stays in its own words. */
export interface DossierWords {
  readonly titleForAgency: string;
  readonly titleForLawyer: string;
  readonly dossier: string;
  /** `{page}` of `{of}`. */
  readonly page: string;
  readonly creditor: string;
  readonly customer: string;
  readonly placedWith: string;
  readonly placedOn: string;
  readonly beforeThat: string;
  readonly openToday: string;
  readonly people: string;
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly telephone: string;
  readonly language: string;
  readonly noContact: string;
  readonly invoicesPlaced: string;
  readonly invoice: string;
  readonly invoices: string;
  readonly for: string;
  readonly issued: string;
  readonly due: string;
  readonly amount: string;
  readonly feesAndInterest: string;
  readonly takenOff: string;
  readonly open: string;
  readonly total: string;
  /** `{currency}` of the account. */
  readonly statement: string;
  readonly date: string;
  readonly what: string;
  readonly balance: string;
  readonly termsAccepted: string;
  readonly terms: string;
  readonly version: string;
  readonly acceptedOn: string;
  readonly whereOrHash: string;
  readonly noTerms: string;
  readonly everyContact: string;
  readonly nothingSent: string;
  readonly agreements: string;
  readonly noAgreements: string;
  readonly when: string;
  readonly whatHappened: string;
  readonly customerWrote: string;
  readonly journal: string;
  readonly valueDate: string;
  readonly debit: string;
  readonly credit: string;
  readonly nothingBooked: string;
  /** `{version}` of the code. */
  readonly conduct: string;
  readonly signedBy: string;
  readonly worksheets: WorksheetWords;
  readonly kinds: Readonly<Record<EntryKind, string>>;
}

/** How late fees and interest came about, in one language. Codes of reasons stay as the API has them. */
export interface WorksheetWords {
  /** `{number}` of the invoice and `{why}`. */
  readonly nothing: string;
  readonly asOf: string;
  readonly what: string;
  readonly byWhatRight: string;
  readonly amount: string;
  readonly charged: string;
  readonly waived: string;
  readonly notYetFee: string;
  readonly notYetInterest: string;
  readonly from: string;
  readonly to: string;
  readonly days: string;
  readonly on: string;
  readonly percent: string;
  readonly basis: string;
  readonly interest: string;
  readonly rounded: string;
}
