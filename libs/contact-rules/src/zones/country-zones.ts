import { COUNTRY_ZONES } from './country-zones.data.js';
import { isSameZone } from './zone-names.js';

const zonesByCountry = new Map(Object.entries(COUNTRY_ZONES).map(([country, zones]) => [country, zones.split(' ')]));

/** Every zone of a country (ISO 3166-1 alpha-2, capitals), sorted; empty for a country the tz database lacks. */
export function zonesOfCountry(country: string): readonly string[] {
  return zonesByCountry.get(country) ?? [];
}

/** Whether a zone, or an alias of it, belongs to a country. */
export function isZoneOfCountry(zone: string, country: string): boolean {
  const zones = zonesOfCountry(country);
  return zones.includes(zone) || zones.some((candidate) => isSameZone(candidate, zone));
}

/** The country a zone belongs to; `undefined` for zones that belong to none (`UTC`). */
export function countryOfZone(zone: string): string | undefined {
  const exact = [...zonesByCountry].find(([, zones]) => zones.includes(zone));
  return (exact ?? [...zonesByCountry].find(([country]) => isZoneOfCountry(zone, country)))?.[0];
}
