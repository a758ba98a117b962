import { consentState } from '@tactful/contact-rules';
import { type PointConsent } from '@tactful/contact-planning';
import { type ConsentKind } from './consent.types.js';

/** An entry of the log as far as it decides the state. */
export interface ConsentEntry {
  readonly kind: ConsentKind;
  readonly at: Temporal.Instant;
}

/**
 * What the log of one address and channel adds up to. An opt-out wins over everything but a later act of the person;
 * an address that a provider called bad stays bad until the person writes from it.
 */
export function pointConsent(log: readonly ConsentEntry[]): PointConsent {
  const acts = log.flatMap(({ kind, at }) => (kind === 'address_bad' ? [] : [{ kind, at }]));
  const state = consentState(acts);
  if (state === 'opted_out') return state;
  const bad = latest(log, 'address_bad');
  const lastIn = latest(log, 'opted_in');
  if (bad && (!lastIn || Temporal.Instant.compare(lastIn, bad) <= 0)) return 'address_bad';
  return state;
}

/** What an entry of this kind turns the state into, for the event that tells of it; null when it is no news. */
export function newsOf(from: PointConsent, to: PointConsent): 'opted_out' | 'opted_in' | 'address_bad' | null {
  if (from === to) return null;
  if (to === 'opted_out' || to === 'address_bad') return to;
  return from === 'opted_out' || from === 'address_bad' ? 'opted_in' : null;
}

function latest(log: readonly ConsentEntry[], kind: ConsentKind): Temporal.Instant | undefined {
  const instants = log.filter((entry) => entry.kind === kind).map(({ at }) => at);
  return instants.sort((a, b) => Temporal.Instant.compare(b, a))[0];
}
