import { compareInstants } from '../dates/instant-numbers.js';
import { type Tone, tone, toneRank } from '@tactful/contracts';
import { isOlderThan, isReceived, type ToneContact } from './tone-contact.js';

/** How old a contact must be, counted from its acceptance, before the next may be one rank firmer. */
export const EARNING_HOURS = 48;

const tonesByRank = tone.options.toSorted((a, b) => toneRank[a] - toneRank[b]);

/** The tone a message may have, and why it is not the one that was asked for. */
export interface EarnedTone {
  readonly tone: Tone;
  readonly because: 'as_wanted' | 'not_earned';
}

/**
 * Lowers a wanted tone to what was earned: at most one rank above the highest tone received by contacts that named
 * one of these obligations; friendly when there are none, whatever the age of the debt.
 * A contact earns once it is received, not answered, and 48 h old counted from its acceptance.
 *
 * Called at the claim, when the obligations that the message really names are known. Never raises a tone.
 *
 * No contact yet: `earnedTone([], ['i-1'], 'formal', now)` → `{ tone: 'friendly', because: 'not_earned' }`
 */
export function earnedTone(
  contacts: readonly ToneContact[],
  obligationIds: readonly string[],
  wanted: Tone,
  now: Temporal.Instant,
): EarnedTone {
  const named = new Set(obligationIds);
  const ranks = contacts
    .filter((contact) => contact.obligationIds.some((obligationId) => named.has(obligationId)))
    .filter((contact) => earns(contact, now))
    .map((contact) => rankOf(contact.tone));
  const allowed = Math.max(0, ...ranks) + 1;
  if (toneRank[wanted] <= allowed) return { tone: wanted, because: 'as_wanted' };
  return { tone: toneOfRank(allowed), because: 'not_earned' };
}

/**
 * What was earned, or as far as a person has raised it because the debt was asked for before; never above what is
 * wanted.
 */
export function withRaise(earned: EarnedTone, wanted: Tone, raisedTo: Tone | null): EarnedTone {
  if (raisedTo === null) return earned;
  const tone = milderTone(wanted, firmerTone(earned.tone, raisedTo));
  return { tone, because: tone === wanted ? 'as_wanted' : 'not_earned' };
}

/**
 * The tone of the latest contact about an obligation that was received; null when none was.
 * The first contact after a pause is at most in this tone.
 */
export function toneLastReceived(
  contacts: readonly ToneContact[],
  obligationId: string,
  now: Temporal.Instant,
): Tone | null {
  const received = contacts
    .filter(
      (contact) => contact.tone !== null && contact.obligationIds.includes(obligationId) && isReceived(contact, now),
    )
    .toSorted((a, b) => compareInstants(b.acceptedAt, a.acceptedAt));
  return received[0]?.tone ?? null;
}

/** The milder of two tones. */
export function milderTone(a: Tone, b: Tone): Tone {
  return toneRank[a] <= toneRank[b] ? a : b;
}

/** The firmer of two tones. */
export function firmerTone(a: Tone, b: Tone): Tone {
  return toneRank[a] >= toneRank[b] ? a : b;
}

/** The tone one rank milder; friendly stays friendly. */
export function oneRankBelow(from: Tone): Tone {
  return toneOfRank(toneRank[from] - 1);
}

function earns(contact: ToneContact, now: Temporal.Instant): boolean {
  if (contact.answeredAt || !isReceived(contact, now)) return false;
  return isOlderThan(contact.acceptedAt, EARNING_HOURS, now);
}

function rankOf(written: Tone | null): number {
  return written === null ? 0 : toneRank[written];
}

function toneOfRank(rank: number): Tone {
  return tonesByRank[rank - 1] ?? 'friendly';
}
