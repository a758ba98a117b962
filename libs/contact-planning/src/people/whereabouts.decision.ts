import { type Addressees, everybody } from './addressee.js';
import { type Reachable } from './reachable.types.js';

/** The zones to count dates in; where none is certain, the company's own. */
export function dateZonesOf({ zones }: Pick<Reachable, 'zones'>, companyZone: string): readonly string[] {
  return zones.kind === 'zones' ? zones.zones : [companyZone];
}

/** The zones to count dates in for everybody whom a message is for. */
export function dateZonesOfAll(facts: Addressees, companyZone: string): readonly string[] {
  if (facts.companions.length === 0) return dateZonesOf(facts.person, companyZone);
  return [...new Set(everybody(facts).flatMap(({ person }) => dateZonesOf(person, companyZone)))];
}
