import { type CapScope, type PastContacts } from './budgets/budget.js';
import { type ConsentState } from './consent/consent.js';
import { type PackUse } from './packs/merge-packs.js';
import { type Channel, type DebtorType } from './packs/rule-pack.types.js';
import { type ContactPreferences } from './preferences/preferences.js';
import { type PlausibleZones } from './zones/plausible-zones.js';

/**
 * What a message is for.
 * - `ladder`: an automated message: every rule holds.
 * - `agent`: a message that an agent starts: every rule holds.
 * - `agent_reply`: at any hour within 24 h of the person's last message, outside the budget; later it counts as `agent`.
 * - `acknowledgement`: an automatic answer: waits for the window, needs no budget; within 24 h, one a day, or never.
 * - `answer`: what the person asked us for, by itself: waits for the window, needs no budget, and is never too late.
 * - `confirmation`: of STOP, START or HELP: at any hour and whatever the consent, but within 5 minutes.
 */
export type ContactPurpose = 'ladder' | 'agent' | 'agent_reply' | 'acknowledgement' | 'answer' | 'confirmation';

/** All that must be known about one person and one channel to decide whether to write to them. */
export interface ContactFacts {
  readonly channel: Channel;
  readonly purpose: ContactPurpose;
  readonly zones: PlausibleZones;
  /** Stated region, ISO 3166-2; left out, only national holidays count. */
  readonly region?: string | undefined;
  /** Postal code of the contact's own address: it tells towns that have rules of their own. */
  readonly postalCode?: string | undefined;
  /** Left out: rules for consumers and for businesses both hold. */
  readonly debtor?: DebtorType | undefined;
  /** Of this address on this channel. */
  readonly consent: ConsentState;
  readonly preferences: ContactPreferences;
  readonly pastContacts: PastContacts;
  /** The date of the step: nothing leaves before it has begun in the company's and in every plausible zone. */
  readonly earliestDate?: Temporal.PlainDate | undefined;
  /** A ladder's wish: not before this local time of day, `09:30`. It yields where it would leave no common hours. */
  readonly notBefore?: string | undefined;
  /** When the person wrote the message that this one answers. */
  readonly answeredMessageAt?: Temporal.Instant | undefined;
  /** When this thread was last acknowledged automatically. */
  readonly lastAcknowledgedAt?: Temporal.Instant | undefined;
}

/** Why no message may go, ever, as things stand. */
export type BlockCode =
  | 'opted_out'
  | 'no_consent'
  | 'express_consent_required'
  | 'channel_not_allowed'
  | 'channel_forbidden'
  | 'whatsapp_not_attested'
  | 'nothing_to_answer'
  | 'answer_too_late'
  | 'already_acknowledged';

/** Why the rules cannot answer. */
export type AskHumanCode = 'no_zone_known' | 'unknown_zone' | 'no_common_hours';

/** Why a message waits. */
export type DeferCode = DeferReason['code'];

/** One finding that keeps a message waiting, with what an agent needs to understand it. */
export type DeferReason =
  | { readonly code: 'paused_by_customer'; readonly until: Temporal.Instant }
  /** The person wrote to us lately. */
  | { readonly code: 'cool_down'; readonly until: Temporal.Instant }
  | { readonly code: 'step_date_not_begun'; readonly until: Temporal.Instant; readonly date: string }
  | {
      /** `gap` where one contact is the cap, `budget` where several are. */
      readonly code: 'gap' | 'budget';
      readonly until: Temporal.Instant;
      readonly scope: CapScope;
      readonly contacts: number;
      readonly hours: number;
    }
  | { readonly code: 'quiet_hours'; readonly pack: string; readonly zone: string }
  | { readonly code: 'company_hours' | 'own_hours' | 'time_of_day'; readonly zone: string }
  | {
      readonly code: 'holiday';
      readonly zone: string;
      readonly country: string;
      readonly date: string;
      readonly name: string;
    }
  | { readonly code: 'closing_soon'; readonly closesAt: Temporal.Instant }
  /** The calendar ends before the answer: raise an alarm. */
  | { readonly code: 'calendar_expired'; readonly countries: readonly string[] }
  /** The tz database is too old for the answer: raise an alarm. */
  | { readonly code: 'time_zones_expired' };

/** A finding that is stored with the verdict; warnings do not stop a message. */
export type ContactReason =
  | DeferReason
  | { readonly code: 'open_window' | 'answer_at_any_hour' }
  /** A warning: no holidays could be checked for this country. `country` is missing where none is known. */
  | { readonly code: 'no_calendar'; readonly country?: string };

/** May this person be contacted on this channel now, and which packs say so? */
export type ContactVerdict = Ruling & {
  /** Every pack that was asked, and those that a company set aside. */
  readonly packs: readonly PackUse[];
};

/** A verdict without its evidence. */
type Ruling =
  | {
      readonly kind: 'allow';
      /** The message must have arrived before this instant: it bounds the carrier's validity period. */
      readonly closesAt: Temporal.Instant;
      readonly reasons: readonly ContactReason[];
    }
  | {
      readonly kind: 'defer';
      /**
       * The first instant (to the millisecond) at which the same facts are allowed; with `calendar_expired` and
       * `time_zones_expired` the instant at which to ask again.
       */
      readonly until: Temporal.Instant;
      /** The finding that decides `until`, or the first one that is closed now. */
      readonly because: DeferCode;
      readonly reasons: readonly ContactReason[];
    }
  | { readonly kind: 'block'; readonly because: BlockCode }
  | { readonly kind: 'ask_human'; readonly because: AskHumanCode };
