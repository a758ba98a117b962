import { compareInstants } from '../dates/instant-numbers.js';
/** At most so many distinct contacts in a rolling span of hours, over one account or over one person. */
export interface ContactCap {
  readonly scope: CapScope;
  readonly contacts: number;
  /** A rolling span of real time: 168 h is 7 × 24 h, whatever clocks do in between. */
  readonly hours: number;
}

/** `account`: the customer, over all its contacts. `person`: one contact, over all its addresses and accounts. */
export type CapScope = 'account' | 'person';

/** When distinct contacts were made that count (accepted or reserved), in any order. */
export interface PastContacts {
  readonly account: readonly Temporal.Instant[];
  readonly person: readonly Temporal.Instant[];
  /** When the person last wrote to us, on whatever channel. */
  readonly lastReplyAt?: Temporal.Instant | undefined;
}

/** The cap that is used up, and the first instant at which it is not. */
export interface ExhaustedCap {
  readonly cap: ContactCap;
  readonly until: Temporal.Instant;
}

/**
 * The caps that forbid a contact now, the one that lasts longest first; empty when there is room.
 *
 * Spans are half-open: a contact that is exactly 48 h old no longer counts in a span of 48 h.
 * A minimum gap is a cap of one contact. Contacts that are reserved for later count as well.
 */
export function exhaustedCaps(
  caps: readonly ContactCap[],
  past: PastContacts,
  now: Temporal.Instant,
): readonly ExhaustedCap[] {
  if (past.account.length === 0 && past.person.length === 0) return NOTHING;
  const latestFirst = { account: sortLatestFirst(past.account), person: sortLatestFirst(past.person) };
  const nowMs = now.epochMilliseconds;
  const exhausted: ExhaustedCap[] = [];
  for (const cap of caps) {
    // With n contacts allowed, room comes back when the n-th latest contact leaves the span.
    const deciding = latestFirst[cap.scope][cap.contacts - 1];
    // Plain numbers settle all but the last millisecond, a good deal faster.
    if (!deciding || deciding.epochMilliseconds + cap.hours * HOUR_MS < nowMs) continue;
    const until = deciding.add({ hours: cap.hours });
    if (compareInstants(now, until) < 0) exhausted.push({ cap, until });
  }
  return exhausted.sort((a, b) => compareInstants(b.until, a.until));
}

const HOUR_MS = 3_600_000;
const NOTHING: readonly ExhaustedCap[] = [];

function sortLatestFirst(instants: readonly Temporal.Instant[]): readonly Temporal.Instant[] {
  return instants.length < 2 ? instants : instants.toSorted((a, b) => compareInstants(b, a));
}
