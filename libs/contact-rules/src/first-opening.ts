import { type ContactFacts, type ContactReason, type ContactVerdict, type DeferReason } from './may-contact.types.js';
import { type Rulebook } from './packs/contact-rules.js';
import { type ChannelRules } from './packs/merge-packs.js';
import { type NamedRequirement, requirementsOf } from './requirements.js';
import { type Opening, findOpening } from './windows/opening.js';
import { type PlausibleZones } from './zones/plausible-zones.js';
import { DAY_MS, localDayAt, startOfDay } from './zones/zone-clock.js';

/** Hours repeat by the year; what has not opened in 400 days never will. */
const LONGEST_SEARCH_MS = 400 * DAY_MS;

/** When a message could go by hours and holidays alone, from an instant on. */
export interface FirstOpening {
  readonly opening: Opening;
  /** It is open at the very instant that was asked about; `opening.at` may be an earlier one. */
  readonly isOpen: boolean;
  /** What is said of it to everybody who has nothing else to wait for; kept here by who says it. */
  said: ContactVerdict | undefined;
  /** What is closed at that instant, what opens last first; else that too little is left of the common hours. */
  readonly closed: readonly DeferReason[];
  readonly warnings: readonly ContactReason[];
}

/** An answer that stays the same from one instant until another. */
interface Stretch extends FirstOpening {
  readonly opening: Opening & { readonly kind: 'opens' };
  from: number;
  readonly until: number;
}

interface Question {
  readonly facts: ContactFacts;
  readonly book: Rulebook;
  readonly whereabouts: PlausibleZones & { readonly kind: 'zones' };
  readonly from: number;
}

/**
 * The first opening common to all windows and holidays. Remembered for people who wish nothing of their own and are in the
 * same places under the same rules: between two bounds the answer is the same for all of them.
 */
export function firstOpening(question: Question): FirstOpening {
  const { facts, book, whereabouts, from } = question;
  const { rules, inForce } = book;
  if (facts.notBefore !== undefined || facts.preferences.hours) return search(question).found;
  const channel = inForce.channels[facts.channel];
  const known = stretchesOn(channel, whereabouts.zones, Math.floor(from / DAY_MS), rules.areHolidaysIgnored === true);
  for (const stretch of known) if (stretch.from <= from && from < stretch.until) return stretch;

  const { found, until } = search(question);
  if (until === undefined || found.opening.kind !== 'opens') return found;
  const twin = known.find((stretch) => stretch.until === until);
  if (twin) twin.from = Math.min(twin.from, from);
  else keep({ ...found, opening: found.opening, from, until }, known);
  return found;
}

/** Some fifty megabytes; a process that lives for years forgets and begins anew. */
const MOST_STRETCHES = 100_000;
type Days = Map<number, Stretch[]>;
type Memory = WeakMap<ChannelRules, WeakMap<readonly string[], Days>>;
let withHolidays: Memory = new WeakMap();
let withoutHolidays: Memory = new WeakMap();
let kept = 0;

function stretchesOn(
  channel: ChannelRules,
  zones: readonly string[],
  day: number,
  areHolidaysIgnored: boolean,
): Stretch[] {
  const byChannel = areHolidaysIgnored ? withoutHolidays : withHolidays;
  let byZones = byChannel.get(channel);
  if (!byZones) byChannel.set(channel, (byZones = new WeakMap<readonly string[], Days>()));
  let byDay = byZones.get(zones);
  if (!byDay) byZones.set(zones, (byDay = new Map<number, Stretch[]>()));
  let stretches = byDay.get(day);
  if (!stretches) byDay.set(day, (stretches = []));
  return stretches;
}

function keep(stretch: Stretch, stretches: Stretch[]): void {
  if (kept >= MOST_STRETCHES) {
    withHolidays = new WeakMap();
    withoutHolidays = new WeakMap();
    kept = 0;
  }
  kept += 1;
  stretches.push(stretch);
}

/** The opening, and until when the answer stays the same; `undefined` where it is not one to remember. */
function search({ facts, book, whereabouts, from }: Question): {
  readonly found: FirstOpening;
  readonly until?: number;
} {
  const { requirements, warnings } = requirementsOf(facts, book, whereabouts, from);
  const marginMs = book.inForce.channels[facts.channel].submitMarginMs;
  const opening = findOpening(requirements, { from, notAfter: from + LONGEST_SEARCH_MS, marginMs });
  if (opening.kind !== 'opens') return { found: { opening, isOpen: false, said: undefined, closed: [], warnings } };
  if (opening.at === from)
    return {
      found: { opening, isOpen: true, said: undefined, closed: [], warnings },
      until: opening.closesAt - marginMs,
    };
  const { closed, until } = closedAt(requirements, from);
  return { found: { opening, isOpen: false, said: undefined, closed, warnings }, until };
}

function closedAt(
  requirements: readonly NamedRequirement[],
  from: number,
): { readonly closed: readonly DeferReason[]; readonly until: number } {
  const closed: { readonly opensAt: number; readonly reason: DeferReason }[] = [];
  let closesAt = Infinity;
  let until = Infinity;
  for (const requirement of requirements) {
    const span = requirement.availability(from);
    if ('kind' in span) continue;
    if (span.from > from) {
      const reason = requirement.reasonAt(from);
      closed.push({ opensAt: span.from, reason });
      until = Math.min(until, span.from, endOfReason(reason, from));
    } else closesAt = Math.min(closesAt, span.to);
  }
  until = Math.min(until, closesAt);
  if (closed.length === 0) {
    return { closed: [{ code: 'closing_soon', closesAt: Temporal.Instant.fromEpochMilliseconds(closesAt) }], until };
  }
  // At night before a holiday morning both are closed; the holiday is why it takes longer.
  return { closed: closed.toSorted((a, b) => b.opensAt - a.opensAt).map(({ reason }) => reason), until };
}

/** The second day of Christmas has another name than the first. */
function endOfReason(reason: DeferReason, from: number): number {
  return reason.code === 'holiday' ? startOfDay(reason.zone, localDayAt(reason.zone, from) + 1) : Infinity;
}
