import { acknowledgementProblem, blockingReason, deadlineOfAnswer, isAnswerAtAnyHour } from './barriers.js';
import { type FirstOpening, firstOpening } from './first-opening.js';
import { floorsOf } from './floors.js';
import { type ContactFacts, type ContactReason, type ContactVerdict, type DeferReason } from './may-contact.types.js';
import { type ContactRules, type Rulebook } from './packs/contact-rules.js';
import { type PackUse, type RulesInForce } from './packs/merge-packs.js';
import { dayOf } from './dates/date-numbers.js';
import { DAY_MS } from './zones/zone-clock.js';

/** How soon to ask again when a calendar has expired: an operator brings the new one. */
const RECHECK_MS = DAY_MS;

/**
 * May this person be contacted on this channel now? Pure: the same facts, rules and instant give the same verdict.
 *
 * Evaluated in this order: what forbids the message for good (consent, allow-list, an answer that is late), answers that
 * may go at any hour, where the person is, what it must wait for (pause, date of the step, budget), and then the first
 * opening common to all windows and holidays of all packs, the company and the person in all plausible zones.
 *
 * `until` of a deferral is an instant at which the same facts are allowed, so a message may sleep until then.
 * It must still be asked again at that instant: facts change.
 */
export function mayContact(facts: ContactFacts, rules: ContactRules, now: Temporal.Instant): ContactVerdict {
  return verdictOf(facts, { rules, inForce: rulesInForce(facts, rules, now) }, now);
}

/** The rules that bind a contact with this person at an instant. */
export function rulesInForce(
  { zones, region, postalCode, debtor }: Pick<ContactFacts, 'zones' | 'region' | 'postalCode' | 'debtor'>,
  rules: ContactRules,
  now: Temporal.Instant,
): RulesInForce {
  return rules.inForce({ countries: zones.kind === 'zones' ? zones.countries : [], region, postalCode, debtor }, now);
}

function verdictOf(facts: ContactFacts, book: Rulebook, now: Temporal.Instant): ContactVerdict {
  const { packs } = book.inForce.channels[facts.channel];
  const blocked = blockingReason(facts, book, now);
  if (blocked) return { kind: 'block', because: blocked, packs };
  if (isAnswerAtAnyHour(facts, now)) {
    return { kind: 'allow', closesAt: deadlineOfAnswer(facts, now), reasons: [{ code: 'answer_at_any_hour' }], packs };
  }
  if (facts.zones.kind === 'ask_human') return { ...facts.zones, packs };

  const nowMs = now.epochMilliseconds;
  const floors = floorsOf(facts, book, now, facts.zones.zones);
  const from = floors.length === 0 ? nowMs : Math.max(nowMs, ...floors.map(({ until }) => ceilToMillisecond(until)));
  const first = firstOpening({ facts, book, whereabouts: facts.zones, from });
  // The hours of the person come before what a ladder would like.
  if (first.opening.kind === 'never' && facts.notBefore !== undefined) {
    return verdictOf({ ...facts, notBefore: undefined }, book, now);
  }
  return verdictAfter({ first, floors, nowMs, packs }, from, { facts, whereabouts: facts.zones, rules: book.rules });
}

interface Asked {
  readonly facts: ContactFacts;
  readonly whereabouts: ContactFacts['zones'] & { readonly kind: 'zones' };
  readonly rules: ContactRules;
}

/** What the first opening from an instant on comes down to. */
function verdictAfter(waiting: Waiting, from: number, { facts, whereabouts, rules }: Asked): ContactVerdict {
  const { first, floors, nowMs, packs } = waiting;
  const { opening } = first;
  switch (opening.kind) {
    case 'never':
      return { kind: 'ask_human', because: 'no_common_hours', packs };
    case 'unknown': {
      const until = Temporal.Instant.fromEpochMilliseconds(Math.max(opening.from, nowMs + RECHECK_MS));
      const expired = expiryAt(opening.from, rules, whereabouts.countries);
      return { kind: 'defer', until, because: expired.code, reasons: [expired, ...floors, ...first.warnings], packs };
    }
    case 'opens': {
      const at = first.isOpen ? from : opening.at;
      const problem = acknowledgementProblem(facts, at, whereabouts.zones);
      if (problem) return { kind: 'block', because: problem, packs };
      if (floors.length > 0) return verdictAt(at, opening.closesAt, waiting);
      return (first.said ??= verdictAt(at, opening.closesAt, waiting));
    }
  }
}

/** Now, or at the instant when everything that it waits for is over. */
function verdictAt(at: number, closesAt: number, { first, floors, nowMs, packs }: Waiting): ContactVerdict {
  const { closed, warnings } = first;
  if (at <= nowMs) {
    const reasons: readonly ContactReason[] = [{ code: 'open_window' }, ...warnings];
    return { kind: 'allow', closesAt: Temporal.Instant.fromEpochMilliseconds(closesAt), reasons, packs };
  }
  const waitsFor = [...floors, ...closed];
  const until = Temporal.Instant.fromEpochMilliseconds(at);
  const reasons = [...waitsFor, ...warnings];
  return { kind: 'defer', until, because: waitsFor[0]?.code ?? 'closing_soon', reasons, packs };
}

interface Waiting {
  readonly first: FirstOpening;
  readonly floors: readonly DeferReason[];
  readonly nowMs: number;
  readonly packs: readonly PackUse[];
}

/** Which of the things that were made for a time has ended. */
function expiryAt(from: number, { timeZonesValidUntil }: ContactRules, countries: readonly string[]): DeferReason {
  const isZones = timeZonesValidUntil !== undefined && from >= (dayOf(timeZonesValidUntil) + 1) * DAY_MS;
  return isZones ? { code: 'time_zones_expired' } : { code: 'calendar_expired', countries };
}

function ceilToMillisecond(instant: Temporal.Instant): number {
  const floor = instant.epochMilliseconds;
  return instant.epochNanoseconds > BigInt(floor) * 1_000_000n ? floor + 1 : floor;
}
