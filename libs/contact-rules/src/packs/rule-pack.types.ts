import { type ContactCap } from '../budgets/budget.js';
import { type LocalWindow } from '../windows/local-window.js';

/** The channels on which people are contacted. */
export const CHANNELS = ['sms', 'whatsapp', 'email'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Everything a rule may speak of. What it says of calls and letters is kept as data: this system sends neither. */
export const PACK_CHANNELS = [...CHANNELS, 'voice', 'letter'] as const;
export type PackChannel = (typeof PACK_CHANNELS)[number];

/** On whose behalf the sender acts. */
export const PARTY_ROLES = ['creditor', 'agent_in_creditor_name', 'third_party', 'debt_buyer'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** Trades that have rules of their own. */
export const SECTORS = ['credit', 'telecom', 'utility'] as const;
export type Sector = (typeof SECTORS)[number];

export const DEBTOR_TYPES = ['consumer', 'business'] as const;
export type DebtorType = (typeof DEBTOR_TYPES)[number];

/** What a message must hold. */
export const REQUIRED_TEXTS = [
  'opt_out',
  'creditor_name',
  'human_contact',
  'mini_miranda',
  'validation_notice',
  'first_claim_details',
  'fee_basis',
  'due_date_notice_reference',
  'debt_advice',
  'postal_address',
] as const;
export type RequiredText = (typeof REQUIRED_TEXTS)[number];

/**
 * A set of rules with one source (a statute, a carrier, the house, a company), as data.
 * Packs are merged: adding one never enlarges what is allowed, so a field that is left out restricts nothing.
 */
export interface RulePack {
  readonly id: string;
  /** Stored with every decision. A pack that changed is a new version. */
  readonly version: string;
  /** `unreviewed` until counsel of that place has signed it. */
  readonly status: 'unreviewed' | 'reviewed';
  /** ISO 3166-1 or 3166-2 code, `EU` for its members, or `*` for everywhere. */
  readonly jurisdiction: string;
  /** First and last local date on which the pack is in force. */
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
  readonly appliesTo?: PackScope;
  /** The channels that the source speaks of, for all fields that name none. Left out: all. */
  readonly channels?: readonly PackChannel[];
  /** What kind of message it binds. Left out: all kinds. */
  readonly purposes?: readonly ('service' | 'collection' | 'marketing')[];
  /** Holds only where a company asks for it by name: a draft, or a rule for other kinds of message. */
  readonly optional?: true;
  readonly windows?: readonly PackWindows[];
  /** Where the local time is taken from, as the source has it. All signs are intersected whatever it says. */
  readonly zoneBasis?: 'debtor_address' | 'phone_prefix' | 'both_intersect' | 'debtor_stated';
  readonly caps?: readonly PackCap[];
  /** Hours that must lie between two contacts about one account. */
  readonly gapHours?: number;
  /** All contacts of so many days have to use one channel. Kept as one contact in them: stricter, and simple. */
  readonly oneChannelPerDays?: number;
  /** Hours of silence after the person wrote or spoke with us. */
  readonly coolDownHours?: number;
  /** `block`: no contact on public holidays, as local dates in every plausible zone. */
  readonly holidays?: 'block';
  readonly consent?: 'express';
  /** These channels must not be used at all. */
  readonly forbidsChannels?: readonly Channel[];
  readonly requiredText?: readonly RequiredText[];
  readonly forbiddenTopics?: readonly string[];
  /** What must have happened before the first message, and how many days earlier. */
  readonly requiredPriorSteps?: readonly { readonly type: string; readonly waitDays: number }[];
  /** Days of silence after something happened. */
  readonly pauses?: readonly { readonly trigger: string; readonly days: number }[];
  readonly optOut?: {
    readonly slaBusinessDays: number;
    readonly scope: 'address' | 'channel' | 'all_channels';
    /** How to opt out must stand in every message. */
    readonly mustAppear?: true;
  };
  readonly retention?: { readonly minDays: number; readonly from: 'last_activity' | 'contact' };
  /** What no hour, cap or text can keep, in words, and who keeps it. */
  readonly duties?: readonly Duty[];
  readonly legalForce: 'law' | 'regulator_guidance' | 'code' | 'carrier' | 'house' | 'company';
  /** Where the rule is written. */
  readonly source: string;
  /** A: official text seen, B: secondary source, C: vendor or conflicting, U: unverified. */
  readonly confidence: 'A' | 'B' | 'C' | 'U';
}

/** Whom a pack binds. A fact that is not known counts as if the pack bound it: the stricter reading. */
export interface PackScope {
  readonly debtorTypes?: readonly DebtorType[];
  readonly partyRoles?: readonly PartyRole[];
  readonly sectors?: readonly Sector[];
  /** Days past due from which, or up to which, the source asks for it. It is kept at any age. */
  readonly debtAgeDays?: { readonly min?: number; readonly max?: number };
  /** Beginnings of the postal codes of a town inside the jurisdiction. */
  readonly postalPrefixes?: readonly string[];
}

/** Windows of some channels; a channel without any in a pack is not restricted by that pack. */
export interface PackWindows {
  readonly channels: readonly PackChannel[];
  readonly windows: readonly LocalWindow[];
  /** Minutes before the window closes after which nothing is handed to a carrier any more. Default 0. */
  readonly lastSubmitMinutesBeforeEnd?: number;
}

/**
 * At most so many contacts in a span. A span of the calendar is kept as the longest rolling span that such a day, week or
 * month can be, which is never milder. Whatever the source counts, every accepted contact counts here.
 */
export interface PackCap extends Omit<ContactCap, 'hours'> {
  readonly hours: number | 'calendar_day' | 'calendar_week' | 'calendar_month';
  /** Left out: those of the pack. */
  readonly channels?: readonly PackChannel[];
  /** What the source counts. Left out: attempts. */
  readonly counts?: 'sent' | 'delivered' | 'conversation';
}

/** Something a rule asks that is kept elsewhere. */
export interface Duty {
  readonly what: string;
  readonly keptBy: 'templates' | 'sender' | 'ledger' | 'consent' | 'people' | 'operator';
}
