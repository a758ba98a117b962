import { type ContactCap } from '../budgets/budget.js';
import { type LocalWindow } from '../windows/local-window.js';

/** The channels on which people are contacted. */
export const CHANNELS = ['sms', 'whatsapp', 'email'] as const;
export type Channel = (typeof CHANNELS)[number];

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
  /** ISO 3166-1 or 3166-2 code, or `*` for everywhere. */
  readonly jurisdiction: string;
  /** First and last local date on which the pack is in force. */
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
  readonly windows?: readonly PackWindows[];
  readonly caps?: readonly ContactCap[];
  /** `block`: no contact on public holidays, as local dates in every plausible zone. */
  readonly holidays?: 'block';
  readonly consent?: 'express';
  /** Ids of texts that every message must hold. */
  readonly requiredText?: readonly string[];
  /** Days of silence after something happened. */
  readonly pauses?: readonly { readonly trigger: string; readonly days: number }[];
  readonly legalForce: 'law' | 'regulator_guidance' | 'code' | 'carrier' | 'house' | 'company';
  /** Where the rule is written. */
  readonly source: string;
  /** A: official text seen, B: secondary source, C: vendor or conflicting, U: unverified. */
  readonly confidence: 'A' | 'B' | 'C' | 'U';
}

/** Windows of some channels; a channel without any in a pack is not restricted by that pack. */
export interface PackWindows {
  readonly channels: readonly Channel[];
  readonly windows: readonly LocalWindow[];
  /** Minutes before the window closes after which nothing is handed to a carrier any more. Default 0. */
  readonly lastSubmitMinutesBeforeEnd?: number;
}
