import { type PlausibleZones, plausibleZones } from '@tactful/contact-rules';
import { type Person } from '../people/person.types.js';
import { type Addressees, everybody } from './addressee.js';

/** The zones a person may be in, from what is known of the person and the account. */
export function zonesOf(person: Person): PlausibleZones {
  return plausibleZones({
    statedZone: person.timeZone ?? person.customer.timeZone ?? undefined,
    country: person.customer.country ?? undefined,
    phones: person.points.flatMap(({ channel, address }) =>
      channel !== 'email' && address.startsWith('+') ? [address] : [],
    ),
  });
}

/** The zones to count dates in; where none is certain, the company's own. */
export function dateZonesOf(person: Person, companyZone: string): readonly string[] {
  const zones = zonesOf(person);
  return zones.kind === 'zones' ? zones.zones : [companyZone];
}

/** The zones to count dates in for everybody whom a message is for. */
export function dateZonesOfAll(facts: Addressees, companyZone: string): readonly string[] {
  return [...new Set(everybody(facts).flatMap(({ person }) => dateZonesOf(person, companyZone)))];
}

/**
 * An instant as the person reads it on a clock.
 *
 * @example localTimeAt(Temporal.Instant.from('2026-03-10T08:00Z'), 'Europe/Berlin') // '2026-03-10T09:00[Europe/Berlin]'
 */
export function localTimeAt(instant: Temporal.Instant, zone: string): string {
  const local = instant.toZonedDateTimeISO(zone).toPlainDateTime();
  return `${local.toString({ smallestUnit: 'minute' })}[${zone}]`;
}
