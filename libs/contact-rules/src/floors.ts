import { compareInstants } from './dates/instant-numbers.js';
import { exhaustedCaps } from './budgets/budget.js';
import { isUnasked } from './barriers.js';
import { earliestInstantIn } from './dates/local-dates.js';
import { type ContactFacts, type DeferReason } from './may-contact.types.js';
import { type Rulebook } from './packs/contact-rules.js';

/** A finding that holds a message back until a known instant. */
export type Floor = Extract<DeferReason, { readonly until: Temporal.Instant }>;

/** What an unasked message must wait for before hours are even looked at; the one that lasts longest first. */
export function floorsOf(
  facts: ContactFacts,
  { inForce, rules }: Rulebook,
  now: Temporal.Instant,
  zones: readonly string[],
): readonly Floor[] {
  if (!isUnasked(facts, now)) return NOTHING;
  const exhausted = exhaustedCaps(inForce.channels[facts.channel].caps, facts.pastContacts, now);
  const { lastReplyAt } = facts.pastContacts;
  const { pausedUntil } = facts.preferences;
  if (exhausted.length === 0 && !lastReplyAt && !pausedUntil && !facts.earliestDate) return NOTHING;

  const floors: Floor[] = exhausted.map(({ cap, until }) => ({
    code: cap.contacts === 1 ? 'gap' : 'budget',
    until,
    ...cap,
  }));
  if (lastReplyAt) floors.push({ code: 'cool_down', until: lastReplyAt.add({ hours: inForce.coolDownHours }) });
  if (pausedUntil) floors.push({ code: 'paused_by_customer', until: pausedUntil });
  if (facts.earliestDate) {
    const until = earliestInstantIn(facts.earliestDate, [rules.companyZone, ...zones]);
    floors.push({ code: 'step_date_not_begun', until, date: facts.earliestDate.toString() });
  }
  return floors
    .filter(({ until }) => compareInstants(now, until) < 0)
    .sort((a, b) => compareInstants(b.until, a.until));
}

const NOTHING: readonly Floor[] = [];
