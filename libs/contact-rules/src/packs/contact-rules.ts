import { type LocalWindow } from '../windows/local-window.js';
import { housePack } from './house.pack.js';
import { type PackUse, type RulesInForce, limitsOf, mergePacks } from './merge-packs.js';
import { type HouseRelaxation, type PackOverride, relaxedHouse } from './overrides.js';
import { type PackPlace, reachOf } from './place.js';
import { type PartyRole, type RulePack, type Sector } from './rule-pack.types.js';
import { shippedPacks } from './shipped/shipped-packs.js';

/** What a company sets for all its contacts. */
export interface CompanyContactSettings {
  /** IANA zone of the company; its dates begin there. */
  readonly timeZone: string;
  /** The company's own hours, applied in the local time of each person, on every channel. */
  readonly hours?: readonly LocalWindow[] | undefined;
  /** The company has attested that its WhatsApp use is its own invoices and that people gave their numbers for it. */
  readonly isWhatsappAttested: boolean;
  /** For whom it collects. Left out: for itself. */
  readonly partyRole?: PartyRole | undefined;
  /** Its trades. Left out: it may be in any, so the packs of all trades bind. */
  readonly sectors?: readonly Sector[] | undefined;
  /** Optional packs that it keeps as well. */
  readonly optionalPacks?: readonly string[] | undefined;
  readonly overrides?: readonly PackOverride[] | undefined;
  readonly house?: HouseRelaxation | undefined;
}

/** All rules of a company's contacts. Make one per company, and keep it: it remembers what it merged. */
export interface ContactRules {
  readonly companyZone: string;
  readonly isWhatsappAttested: boolean;
  /** Asked as if there were no holidays: what only these push on stays timely. */
  readonly areHolidaysIgnored?: boolean;
  /** Last local date for which holiday calendars are trusted; left out: as far as they can be computed. */
  readonly holidayCalendarsValidUntil?: Temporal.PlainDate | undefined;
  /** Last date for which the tz database is trusted; left out: for good. */
  readonly timeZonesValidUntil?: Temporal.PlainDate | undefined;
  /** The rules that bind contacts of such a person at an instant. */
  readonly inForce: (place: PackPlace, at: Temporal.Instant) => RulesInForce;
}

/** A company's rules, and what of them binds one person's contacts now. */
export interface Rulebook {
  readonly rules: ContactRules;
  readonly inForce: RulesInForce;
}

/** What the rules are made of. The house pack is always in; naming it again changes nothing. */
export interface ContactRulesInput {
  /** Left out: all that are shipped. */
  readonly packs?: readonly RulePack[];
  readonly company: CompanyContactSettings;
  readonly holidayCalendarsValidUntil?: Temporal.PlainDate | undefined;
  readonly timeZonesValidUntil?: Temporal.PlainDate | undefined;
}

/** Of one country: regions times kinds of debtor, and the postal codes of a few towns. */
const MOST_PLACES = 512;

interface RememberedPlace extends Pick<PackPlace, 'debtor' | 'region'> {
  readonly period: number;
  readonly town: string | undefined;
  readonly rules: RulesInForce;
}

/**
 * The rules of a company: which packs bind whom is found for each person from where they may be, what they are and the
 * date, and what binds is merged (see `mergePacks`). A fact that is not known never takes a pack away.
 * Throws a RangeError for a pack that makes no sense, and for an override of nothing.
 */
export function contactRules(input: ContactRulesInput): ContactRules {
  const { packs = shippedPacks, company, holidayCalendarsValidUntil, timeZonesValidUntil } = input;
  const candidates = [relaxedHouse(company.house), ...packs.filter(({ id }) => id !== housePack.id)];
  const overrides = new Map((company.overrides ?? []).map((override) => [override.pack, override]));
  for (const { pack } of overrides.values()) {
    if (pack === housePack.id || !candidates.some(({ id }) => id === pack))
      throw new RangeError(`There is no pack ${pack} that could be set aside`);
  }
  mergePacks(candidates, { hours: company.hours });
  const bounds = boundsOf(candidates, overrides.values());
  const regionsWithTowns = candidates.filter((pack) => pack.appliesTo?.postalPrefixes).map((pack) => pack.jurisdiction);
  const remembered = new WeakMap<readonly string[], RememberedPlace[]>();

  return {
    companyZone: company.timeZone,
    isWhatsappAttested: company.isWhatsappAttested,
    holidayCalendarsValidUntil,
    timeZonesValidUntil,
    inForce: (place, at) => {
      const nowMs = at.epochMilliseconds;
      let period = 0;
      while (period < bounds.length && (bounds[period] ?? Infinity) <= nowMs) period += 1;
      const { countries, region, debtor } = place;
      const town = region === undefined ? undefined : townIn(region, place);
      let known = remembered.get(countries);
      if (!known) remembered.set(countries, (known = []));
      for (const one of known) {
        if (one.period === period && one.debtor === debtor && one.region === region && one.town === town)
          return one.rules;
      }
      if (known.length >= MOST_PLACES) known.length = 0;
      const rules = rulesAt(place, nowMs);
      known.push({ period, debtor, region, town, rules });
      return rules;
    },
  };

  /** The postal code, where it decides anything. */
  function townIn(region: string, { postalCode }: PackPlace): string | undefined {
    const stated = region.trim().toUpperCase();
    return regionsWithTowns.some((code) => code.endsWith(stated)) ? postalCode : undefined;
  }

  function rulesAt(place: PackPlace, nowMs: number): RulesInForce {
    const binding: RulePack[] = [];
    const setAside: PackUse[] = [];
    for (const pack of candidates) {
      const reach = isFor(pack, company, place) && isInForce(pack, nowMs) ? reachOf(pack, place) : 'none';
      if (reach === 'none') continue;
      const override = overrides.get(pack.id);
      if (!override || nowMs >= endOf(override)) binding.push(reach === 'whole' ? pack : limitsOf(pack));
      else setAside.push({ id: pack.id, version: pack.version, setAside: { by: override.by, why: override.why } });
    }
    return mergePacks(binding, { hours: company.hours, setAside });
  }
}

/** Whether a pack is about what the company is and does, and about such a debtor. */
function isFor(pack: RulePack, company: CompanyContactSettings, { debtor }: PackPlace): boolean {
  if (pack.optional && !company.optionalPacks?.includes(pack.id)) return false;
  const { partyRoles, sectors, debtorTypes } = pack.appliesTo ?? {};
  return (
    overlap(partyRoles, [company.partyRole ?? 'creditor']) &&
    overlap(sectors, company.sectors) &&
    overlap(debtorTypes, debtor && [debtor])
  );
}

/** What is not known, and what a pack does not ask about, takes no pack away. */
function overlap<T>(asked: readonly T[] | undefined, known: readonly T[] | undefined): boolean {
  return !asked || !known || asked.some((one) => known.includes(one));
}

/** In force from when its first date begins anywhere on Earth until its last has ended everywhere. */
function isInForce({ effectiveFrom, effectiveTo }: RulePack, nowMs: number): boolean {
  if (effectiveFrom !== undefined && nowMs < firstBeginOf(effectiveFrom)) return false;
  return effectiveTo === undefined || nowMs < lastEndOf(effectiveTo);
}

/** The instants at which the set of packs in force changes, in order. */
function boundsOf(packs: readonly RulePack[], overrides: Iterable<PackOverride>): readonly number[] {
  const bounds = [
    ...packs.flatMap(({ effectiveFrom, effectiveTo }) => [
      ...(effectiveFrom === undefined ? [] : [firstBeginOf(effectiveFrom)]),
      ...(effectiveTo === undefined ? [] : [lastEndOf(effectiveTo)]),
    ]),
    ...[...overrides].map(endOf).filter(Number.isFinite),
  ];
  return [...new Set(bounds)].sort((a, b) => a - b);
}

/** An override ends as soon as the day after its last date begins anywhere. */
function endOf({ until }: PackOverride): number {
  return until === undefined ? Infinity : firstBeginOf(Temporal.PlainDate.from(until).add({ days: 1 }).toString());
}

function firstBeginOf(date: string): number {
  return Temporal.Instant.from(`${date}T00:00+14:00`).epochMilliseconds;
}

function lastEndOf(date: string): number {
  const dayAfter = Temporal.PlainDate.from(date).add({ days: 1 });
  return Temporal.Instant.from(`${dayAfter.toString()}T00:00-12:00`).epochMilliseconds;
}
