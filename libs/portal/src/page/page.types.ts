import {
  type Channel,
  type CompanySettings,
  type GateAccount,
  type Hours,
  type PaymentMethod,
} from '@tactful/contracts';
import { type Language } from '../wording/wording.types.js';

/** One way to reach the person behind the page, and whether messages may go there. */
export interface PagePoint {
  readonly channel: Channel;
  readonly address: string;
  readonly state: 'on' | 'stopped' | 'unreachable';
}

/** What the person has chosen so far. */
export interface PagePreferences {
  readonly channels?: Channel[] | undefined;
  readonly hours?: Hours[] | undefined;
  readonly locale?: string | undefined;
  readonly pausedUntil?: string | undefined;
  readonly paymentMethod?: PaymentMethod | undefined;
  readonly payDays?: number[] | undefined;
}

/** A statement of account that can be read and downloaded from the page. */
export interface PageStatement {
  readonly id: string;
  readonly currency: string;
  /** First and last day, ISO dates. */
  readonly from: string;
  readonly to: string;
}

/** Everything the page shows, as it is at this moment. */
export interface PageData {
  readonly company: CompanySettings;
  readonly person: { readonly name: string; readonly customerName: string };
  /** How many contacts the customer has: one keeps its wishes with the customer. */
  readonly contacts: number;
  readonly account: GateAccount;
  /** Newest first. */
  readonly statements: readonly PageStatement[];
  /** Today at the company. */
  readonly today: string;
  readonly points: readonly PagePoint[];
  readonly preferences: PagePreferences;
  readonly language: Language;
  /** BCP 47 tag by which dates and amounts are written. */
  readonly format: string;
}

/** What the page confirms after something was done, or why it was not. */
export const pageNotices = [
  'paid',
  'paid_without_file',
  'promised',
  'promise_refused',
  'dispute',
  'preferences',
  'stopped',
  'resumed',
  'nothing_chosen',
  'failed',
] as const;
export type PageNotice = (typeof pageNotices)[number];

/** How a page is shown: what was just done, where its forms go, and the mark that makes each of them one act. */
export interface PageFrame {
  readonly path: string;
  /** Where the other accounts of the same message can be chosen; undefined when there are none. */
  readonly back: string | undefined;
  /** Keeps a language that was chosen on the page: `?lang=de`, or nothing. */
  readonly query: string;
  readonly once: string;
  readonly notice: PageNotice | undefined;
}
