import { type Channel, type Collection, type PaymentMethod } from '@tactful/contracts';
import { type PageNotice } from '../page/page.types.js';

/** Languages the page speaks. */
export const languages = ['en', 'id', 'de', 'es', 'fr', 'pt', 'nl', 'it'] as const;
/** One of {@link languages}. */
export type Language = (typeof languages)[number];

/** Why something may not be right, as the page asks it. */
export const pageDisputeReasons = [
  'wrong_amount',
  'not_received',
  'service_problem',
  'already_paid',
  'not_mine',
  'other',
] as const;
export type PageDisputeReason = (typeof pageDisputeReasons)[number];

/** All words of the page in one language. */
export interface PageWording {
  /** `unreviewed`: nobody who grew up with the language has read it yet. */
  readonly status: 'unreviewed' | 'reviewed';
  readonly title: (company: string) => string;
  readonly greeting: (name: string) => string;
  readonly intro: (company: string) => string;
  readonly owed: string;
  readonly total: string;
  readonly nothingOwed: string;
  readonly instalment: (number: number, of: number) => string;
  readonly dueOn: (date: string) => string;
  readonly wasDueOn: (date: string) => string;
  readonly dueToday: string;
  readonly disputed: (amount: string) => string;
  readonly resting: string;
  readonly accountResting: string;
  /** Where one person answers for several accounts. */
  readonly accounts: {
    readonly title: string;
    readonly intro: (company: string, count: number) => string;
    readonly open: string;
    readonly back: string;
  };
  /** What is collected by a mandate, how and when. */
  readonly collected: Readonly<Record<Collection['method'], (amount: string, date: string) => string>>;
  readonly statements: {
    readonly title: string;
    readonly days: (from: string, to: string) => string;
    readonly pdf: string;
    readonly csv: string;
  };
  readonly howToPay: string;
  readonly payTo: string;
  readonly reference: string;
  readonly bank: {
    readonly accountHolder: string;
    readonly bankName: string;
    readonly iban: string;
    readonly accountNumber: string;
    readonly routingCode: string;
    readonly bic: string;
    readonly note: string;
  };
  readonly noBankDetails: string;
  readonly pay: {
    readonly prefer: string;
    readonly day: string;
    readonly by: Readonly<Record<PaymentMethod, string>>;
    /** What a person of the company arranges. */
    readonly arrange: (human: string) => string;
    readonly collect: (human: string) => string;
    readonly orTransfer: string;
  };
  readonly promise: { readonly title: string; readonly text: string; readonly by: string; readonly button: string };
  readonly paid: {
    readonly title: string;
    readonly text: string;
    readonly file: string;
    readonly fileHint: string;
    readonly button: string;
  };
  readonly dispute: { readonly title: string; readonly text: string; readonly button: string; readonly reason: string };
  readonly reasons: Readonly<Record<PageDisputeReason, string>>;
  readonly whichInvoice: string;
  readonly allInvoices: string;
  readonly note: string;
  readonly optional: string;
  readonly reach: {
    readonly title: string;
    readonly text: string;
    readonly first: string;
    readonly noPreference: string;
    readonly only: string;
    readonly hours: string;
    readonly anyTime: string;
    readonly weekdays: string;
    readonly everyDay: string;
    readonly from: string;
    readonly to: string;
    readonly language: string;
    readonly pause: string;
    readonly pauseHint: string;
    readonly button: string;
  };
  readonly stop: {
    readonly title: string;
    readonly text: string;
    readonly button: string;
    readonly resume: string;
    readonly resumeText: string;
    /** The words by which a person comes back: kept as proof. */
    readonly resumeWording: (company: string) => string;
    readonly unreachable: string;
    readonly stopped: string;
  };
  readonly channels: Readonly<Record<Channel, string>>;
  readonly human: (name: string) => string;
  readonly notices: Readonly<Record<PageNotice, string>>;
  readonly languageName: string;
  readonly gone: { readonly title: string; readonly text: string };
  readonly later: { readonly title: string; readonly text: string };
}
