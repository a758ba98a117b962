import { dateOf, dayOf } from './dates/date-numbers.js';
import { type HolidayCalendar, holidayCalendar } from './holidays/holiday-calendar.js';
import { holidayAvailability } from './holidays/working-time.js';
import { type ContactFacts, type ContactReason, type DeferReason } from './may-contact.types.js';
import { type ContactRules, type Rulebook } from './packs/contact-rules.js';
import { COMPANY_HOURS } from './packs/merge-packs.js';
import { type CompiledWindows, compileWindows } from './windows/local-window.js';
import { type Availability, type Requirement } from './windows/opening.js';
import { openSpanAt } from './windows/spans.js';
import { type PlausibleZones } from './zones/plausible-zones.js';
import { distinctZones } from './zones/distinct-zones.js';
import { DAY_MS, localDayAt } from './zones/zone-clock.js';

/** A requirement that can say in an agent's words why it is closed. */
export interface NamedRequirement extends Requirement {
  reasonAt(at: number): DeferReason;
}

/** Everything that must be open at once, and what could not be checked. */
export interface Requirements {
  readonly requirements: readonly NamedRequirement[];
  readonly warnings: readonly ContactReason[];
}

/** The windows of every pack, of the company and of the person, and the holidays, each in every plausible zone. */
export function requirementsOf(
  facts: ContactFacts,
  { rules, inForce }: Rulebook,
  whereabouts: PlausibleZones & { readonly kind: 'zones' },
  from: number,
): Requirements {
  const zones = distinctZones(whereabouts.zones, from);
  const { hours } = facts.preferences;
  const dayPart = facts.notBefore === undefined ? null : restOfDay(facts.notBefore);
  const requirements: NamedRequirement[] = [];
  for (const zone of zones) {
    for (const { pack, windows } of inForce.channels[facts.channel].windowSets) {
      requirements.push(windowRequirement(windows, zone, packReason(pack, zone)));
    }
    if (dayPart) requirements.push(windowRequirement(dayPart, zone, { code: 'time_of_day', zone }));
    if (hours) requirements.push(windowRequirement(compileWindows(hours), zone, { code: 'own_hours', zone }));
  }
  if (rules.timeZonesValidUntil) requirements.push(timeZonesRequirement(rules.timeZonesValidUntil));
  if (!inForce.areHolidaysBlocked || rules.areHolidaysIgnored) return { requirements, warnings: [] };
  const warnings = addHolidays(requirements, { zones, region: facts.region, rules }, whereabouts.countries);
  return { requirements, warnings };
}

/** Adds the holidays of every country in every zone; tells where none could be checked. */
function addHolidays(
  requirements: NamedRequirement[],
  where: { readonly zones: readonly string[]; readonly region: string | undefined; readonly rules: ContactRules },
  countries: readonly string[],
): readonly ContactReason[] {
  const { zones, region, rules } = where;
  const warnings: ContactReason[] = [];
  if (countries.length === 0) warnings.push({ code: 'no_calendar' });
  for (const country of countries) {
    const calendar = holidayCalendar(country, region);
    if (!calendar) warnings.push({ code: 'no_calendar', country });
    else for (const zone of zones) requirements.push(holidayRequirement(calendar, zone, rules));
  }
  return warnings;
}

/** Every day from that time on. */
function restOfDay(start: string): CompiledWindows {
  return compileWindows([{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], start, end: '24:00' }]);
}

function packReason(pack: string, zone: string): DeferReason {
  return pack === COMPANY_HOURS ? { code: 'company_hours', zone } : { code: 'quiet_hours', pack, zone };
}

function windowRequirement(windows: CompiledWindows, zone: string, reason: DeferReason): NamedRequirement {
  return {
    availability: (at): Availability => openSpanAt(windows, zone, at) ?? { kind: 'never' },
    reasonAt: () => reason,
  };
}

/** Local times are trusted until the last date has ended everywhere. */
function timeZonesRequirement(validUntil: Temporal.PlainDate): NamedRequirement {
  const to = dayOf(validUntil) * DAY_MS + DAY_MS;
  return {
    availability: (at): Availability => (at < to ? { from: -Infinity, to } : { kind: 'unknown', from: to }),
    reasonAt: () => ({ code: 'time_zones_expired' }),
  };
}

function holidayRequirement(calendar: HolidayCalendar, zone: string, rules: ContactRules): NamedRequirement {
  const lastDay = rules.holidayCalendarsValidUntil ? dayOf(rules.holidayCalendarsValidUntil) : Infinity;
  return {
    availability: (at): Availability => holidayAvailability({ calendar, lastDay }, zone, at),
    reasonAt: (at): DeferReason => {
      const day = localDayAt(zone, at);
      const holiday = calendar.holidayOn(day);
      const name = typeof holiday === 'object' ? holiday.name : '';
      return { code: 'holiday', zone, country: calendar.country, date: dateOf(day).toString(), name };
    },
  };
}
