import { acknowledgementProblem, blockingReason, deadlineOfAnswer, isAnswerAtAnyHour } from './barriers.js';
import { floorsOf } from './floors.js';
import {
  type ContactFacts,
  type ContactReason,
  type ContactVerdict,
  type DeferReason,
  type Ruling,
} from './may-contact.types.js';
import { type ContactRules } from './packs/contact-rules.js';
import { type RulesInForce } from './packs/merge-packs.js';
import { dayOf } from './holidays/holiday-calendar.js';
import { type NamedRequirement, requirementsOf } from './requirements.js';
import { type Opening, type OpeningSearch, findOpening } from './windows/opening.js';
import { DAY_MS } from './zones/zone-clock.js';

/** Hours repeat by the year; what has not opened in 400 days never will. */
const LONGEST_SEARCH_MS = 400 * DAY_MS;
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
  const inForce = rulesInForce(facts, rules, now);
  return { ...rulingOf(facts, { rules, inForce }, now), packs: inForce.channels[facts.channel].packs };
}

/** The rules that bind a contact with this person at an instant. */
export function rulesInForce(
  { zones, region, postalCode, debtor }: Pick<ContactFacts, 'zones' | 'region' | 'postalCode' | 'debtor'>,
  rules: ContactRules,
  now: Temporal.Instant,
): RulesInForce {
  return rules.inForce({ countries: zones.kind === 'zones' ? zones.countries : [], region, postalCode, debtor }, now);
}

interface Rulebook {
  readonly rules: ContactRules;
  readonly inForce: RulesInForce;
}

function rulingOf(facts: ContactFacts, book: Rulebook, now: Temporal.Instant): Ruling {
  const { rules, inForce } = book;
  const asked = { inForce, companyZone: rules.companyZone, isWhatsappAttested: rules.isWhatsappAttested };
  const blocked = blockingReason(facts, asked, now);
  if (blocked) return { kind: 'block', because: blocked };
  if (isAnswerAtAnyHour(facts, now)) {
    return { kind: 'allow', closesAt: deadlineOfAnswer(facts, now), reasons: [{ code: 'answer_at_any_hour' }] };
  }
  if (facts.zones.kind === 'ask_human') return facts.zones;

  const nowMs = now.epochMilliseconds;
  const floors = floorsOf(facts, asked, now, facts.zones.zones);
  const from = Math.max(nowMs, ...floors.map(({ until }) => ceilToMillisecond(until)));
  const { requirements, warnings } = requirementsOf(facts, book, facts.zones, from);
  const search = { from, notAfter: from + LONGEST_SEARCH_MS, marginMs: inForce.channels[facts.channel].submitMarginMs };
  const opening = findOpening(requirements, search);

  switch (opening.kind) {
    case 'never':
      // The hours of the person come before what a ladder would like.
      if (facts.notBefore !== undefined) return rulingOf({ ...facts, notBefore: undefined }, book, now);
      return { kind: 'ask_human', because: 'no_common_hours' };
    case 'unknown': {
      const until = Temporal.Instant.fromEpochMilliseconds(Math.max(opening.from, nowMs + RECHECK_MS));
      const expired = expiryAt(opening.from, rules, facts.zones.countries);
      return { kind: 'defer', until, because: expired.code, reasons: [expired, ...floors, ...warnings] };
    }
    case 'opens':
      return verdictOfOpening({ facts, zones: facts.zones.zones, nowMs, opening }, () => ({
        waitsFor: [...floors, ...closedAt(requirements, search)],
        warnings,
      }));
  }
}

/** Which of the things that were made for a time has ended. */
function expiryAt(from: number, { timeZonesValidUntil }: ContactRules, countries: readonly string[]): DeferReason {
  const isZones = timeZonesValidUntil !== undefined && from >= (dayOf(timeZonesValidUntil) + 1) * DAY_MS;
  return isZones ? { code: 'time_zones_expired' } : { code: 'calendar_expired', countries };
}

interface OpeningInContext {
  readonly facts: ContactFacts;
  readonly zones: readonly string[];
  readonly nowMs: number;
  readonly opening: Opening & { readonly kind: 'opens' };
}

interface Findings {
  readonly waitsFor: readonly DeferReason[];
  readonly warnings: readonly ContactReason[];
}

function verdictOfOpening({ facts, zones, nowMs, opening }: OpeningInContext, findings: () => Findings): Ruling {
  const problem = acknowledgementProblem(facts, opening.at, zones);
  if (problem) return { kind: 'block', because: problem };

  const { waitsFor, warnings } = findings();
  if (opening.at <= nowMs) {
    const closesAt = Temporal.Instant.fromEpochMilliseconds(opening.closesAt);
    return { kind: 'allow', closesAt, reasons: [{ code: 'open_window' }, ...warnings] };
  }
  const until = Temporal.Instant.fromEpochMilliseconds(opening.at);
  return { kind: 'defer', until, because: waitsFor[0]?.code ?? 'closing_soon', reasons: [...waitsFor, ...warnings] };
}

/** What is closed where the search began, what opens last first; else that too little was left of the common hours. */
function closedAt(
  requirements: readonly NamedRequirement[],
  { from, marginMs }: OpeningSearch,
): readonly DeferReason[] {
  const closed: { readonly opensAt: number; readonly reason: DeferReason }[] = [];
  let closesAt = Infinity;
  for (const requirement of requirements) {
    const span = requirement.availability(from);
    if ('kind' in span) continue;
    if (span.from > from) closed.push({ opensAt: span.from, reason: requirement.reasonAt(from) });
    else closesAt = Math.min(closesAt, span.to);
  }
  if (closed.length > 0 || closesAt - from > marginMs) {
    // At night before a holiday morning both are closed; the holiday is why it takes longer.
    return closed.toSorted((a, b) => b.opensAt - a.opensAt).map(({ reason }) => reason);
  }
  return [{ code: 'closing_soon', closesAt: Temporal.Instant.fromEpochMilliseconds(closesAt) }];
}

function ceilToMillisecond(instant: Temporal.Instant): number {
  const floor = instant.epochMilliseconds;
  return instant.epochNanoseconds > BigInt(floor) * 1_000_000n ? floor + 1 : floor;
}
