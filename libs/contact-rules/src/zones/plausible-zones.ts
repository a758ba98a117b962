import { countriesOfPhone } from './phone-countries.js';
import { countryOfZone, isZoneOfCountry, zonesOfCountry } from './country-zones.js';
import { isTimeZone } from './zone-names.js';

/** What is known about where a person is. A region does not narrow the zones: the tz database has no regions. */
export interface Whereabouts {
  /** IANA zone that the person or the company stated. */
  readonly statedZone?: string | undefined;
  /** The customer's country, ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** The country of the contact's own address, where it differs. */
  readonly addressCountry?: string | undefined;
  /** Every phone number of the person, E.164: each is a sign of its own. */
  readonly phones?: readonly string[] | undefined;
}

/** Where a zone came from; stored with every decision as evidence. */
export interface ZoneSource {
  readonly source: 'stated' | 'country' | 'address' | 'phone';
  readonly country?: string;
}

/** The zones whose windows must all be open, or the reason why a person must decide. */
export type PlausibleZones =
  | {
      readonly kind: 'zones';
      /** All of them must be in their window. Never empty. */
      readonly zones: readonly string[];
      /** Countries whose holidays count, as far as they are known. */
      readonly countries: readonly string[];
      readonly derivedFrom: readonly ZoneSource[];
    }
  | { readonly kind: 'ask_human'; readonly because: 'no_zone_known' | 'unknown_zone' };

/**
 * The time zones a person may plausibly be in. A message goes only when all of them are in their window.
 *
 * - A stated zone stands alone, unless phone or address exclude it: then both are intersected.
 * - With none stated, all zones of all known countries are intersected. An area code never narrows them
 *   (people keep numbers when they move; CFPB v. Discover 2015 punished judging by one sign alone).
 * - Nothing known: a person decides, and never the server's own zone.
 *
 * `plausibleZones({ country: 'ID' })` → Jakarta, Makassar, Jayapura and Pontianak
 */
export function plausibleZones(whereabouts: Whereabouts): PlausibleZones {
  const { statedZone } = whereabouts;
  if (statedZone !== undefined && !isTimeZone(statedZone)) return { kind: 'ask_human', because: 'unknown_zone' };

  const places = knownPlaces(whereabouts);
  const key = `${statedZone ?? ''} ${places.map(({ source, countries }) => `${source}:${countries.join()}`).join(' ')}`;
  const known = remembered.get(key);
  if (known) return known;
  const zones = statedZone === undefined ? zonesOfPlaces(places) : withStatedZone(statedZone, places);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, zones);
  return zones;
}

/** People in the same places get the same list, so that what is computed for one is known for all. */
const remembered = new Map<string, PlausibleZones>();
const MOST_REMEMBERED = 4096;

function withStatedZone(statedZone: string, places: readonly Place[]): PlausibleZones {
  const countries = countriesOf(places);

  const excluding = places.filter((place) => !place.countries.some((country) => isZoneOfCountry(statedZone, country)));
  const zonesThatExclude = excluding.flatMap((place) => place.countries.flatMap(zonesOfCountry));
  return {
    kind: 'zones',
    zones: unique([statedZone, ...zonesThatExclude]),
    countries: countries.length > 0 ? countries : homeCountry(statedZone),
    derivedFrom: [{ source: 'stated' }, ...excluding.flatMap(toSources)],
  };
}

function homeCountry(statedZone: string): readonly string[] {
  const country = countryOfZone(statedZone);
  return country === undefined ? [] : [country];
}

interface Place {
  readonly source: 'country' | 'address' | 'phone';
  readonly countries: readonly string[];
}

function knownPlaces({ country, addressCountry, phones = [] }: Whereabouts): readonly Place[] {
  const stated = [country, addressCountry].filter((code) => code !== undefined);
  const places: readonly Place[] = [
    { source: 'country', countries: country === undefined ? [] : [country] },
    { source: 'address', countries: addressCountry === undefined ? [] : [addressCountry] },
    ...placesOfPhones(phones, stated),
  ];
  return places.filter((place) => place.countries.some((code) => zonesOfCountry(code).length > 0));
}

/** Numbers of the same countries are one sign. */
function placesOfPhones(phones: readonly string[], stated: readonly string[]): readonly Place[] {
  const all = phones.map((phone) => phoneCountries(phone, stated));
  const distinct = new Map(all.map((countries) => [countries.join(), countries]));
  return [...distinct.values()].map((countries) => ({ source: 'phone', countries }));
}

/** A calling code of several countries agrees with a stated one, and then adds nothing to it. */
function phoneCountries(phoneE164: string, stated: readonly string[]): readonly string[] {
  const possible = countriesOfPhone(phoneE164);
  const agreed = possible.filter((country) => stated.includes(country));
  return agreed.length > 0 ? agreed : possible;
}

function zonesOfPlaces(places: readonly Place[]): PlausibleZones {
  const countries = countriesOf(places);
  const zones = unique(countries.flatMap(zonesOfCountry));
  if (zones.length === 0) return { kind: 'ask_human', because: 'no_zone_known' };
  return { kind: 'zones', zones, countries, derivedFrom: places.flatMap(toSources) };
}

function countriesOf(places: readonly Place[]): readonly string[] {
  return unique(places.flatMap((place) => place.countries));
}

function toSources({ source, countries }: Place): readonly ZoneSource[] {
  return countries.map((country) => ({ source, country }));
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
