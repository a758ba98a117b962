import { type Collection, type Voice } from '@tactful/contracts';
import { type SendingDates } from '../choice/situation.decision.js';

/** An amount of money: integer minor units of one currency (ISO 4217). */
export interface Amount {
  readonly amountMinor: number;
  readonly currency: string;
}

/** One invoice, or one instalment of a plan, as the truth gate describes it in the moment of sending. */
export interface NamedObligation extends Amount {
  readonly invoiceNumber: string;
  /** What it was for, in the company's own words. */
  readonly description?: string | null | undefined;
  /** ISO date. */
  readonly dueDate: string;
  /** Of a payment plan: which of how many instalments it is. */
  readonly instalment?: { readonly number: number; readonly of: number } | undefined;
  /** Whose account it is, where a message speaks of accounts with different names. */
  readonly account?: string | undefined;
}

/**
 * Why automation was silent before this message: the first contact after a pause says so. `promise`: its day has passed;
 * `promise_kept`, `promise_partly_kept`: money came in as promised, and something else is open; `plan`, `extension`: a
 * plan or more time was spoken about; `placed`: somebody else had looked after it.
 */
export type PauseEnded =
  | 'dispute'
  | 'promise'
  | 'promise_kept'
  | 'promise_partly_kept'
  | 'plan'
  | 'extension'
  | 'placed'
  | 'claims_paid'
  | 'hold';

/** Everything a template may say, typed. Texts made by people may hold anything: rendering cleans and checks them. */
export interface MessageFields extends SendingDates {
  readonly creditor: {
    /** The name the customer knows the company by. */
    readonly tradingName: string;
    /** A real person who answers, and how to reach them: a phone number, an address, or both. */
    readonly humanContact: {
      readonly name: string;
      readonly phone?: string | undefined;
      readonly email?: string | undefined;
    };
  };
  readonly recipient: {
    /** Full name as stored; only the first name is ever used, and none for firms. */
    readonly name?: string | null | undefined;
    readonly kind?: 'person' | 'company' | undefined;
  };
  /** Empty for service kinds and statements. */
  readonly obligations: readonly NamedObligation[];
  /** The hosted page of this attempt (https); needed by every kind but the service kinds. */
  readonly link?: string | undefined;
  /** Where an email reader chooses channels and hours or stops; the hosted page when left out. */
  readonly preferencesLink?: string | undefined;
  /** Whether an SMS must carry the sentence that tells how to opt out (packs decide). */
  readonly optOutHint: boolean;
  /** The late fee of the accepted terms, and the ISO date it applies from where the terms say so; for `fee_notice`. */
  readonly fee?: (Amount & { readonly from?: string | undefined }) | undefined;
  readonly after?: PauseEnded | undefined;
  /** In whose name an email is signed; left out: as its tone has it. */
  readonly voice?: Voice | undefined;
  /** Of `after: 'promise'`: what was promised, and the ISO date until which; left out: not known. */
  readonly promise?: (Amount & { readonly by: string }) | undefined;
  /** First and last day (ISO dates) of a statement of account; for `statement`. */
  readonly statement?: { readonly from: string; readonly to: string } | undefined;
  /** How and when (ISO date) the obligations will be collected; for `collection_announced`. */
  readonly collection?: { readonly method: Collection['method']; readonly on: string } | undefined;
}

/** Names a template may use between double braces. Every value is one line of clean text, never empty. */
export const MERGE_FIELDS = [
  'creditor',
  'hello',
  'greeting',
  'human',
  'reach',
  'invoices',
  'amount',
  'when',
  'fee',
  'replyBy',
  'period',
  'method',
  'collectOn',
  'link',
  'preferences',
] as const;
/** One of {@link MERGE_FIELDS}. */
export type MergeField = (typeof MERGE_FIELDS)[number];

/** Merge fields as text in one language. A field that cannot be said truly is absent, and using it is refused. */
export type MergeValues = Readonly<Partial<Record<MergeField, string>>>;
