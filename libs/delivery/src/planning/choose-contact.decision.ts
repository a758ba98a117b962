import { type ContactRole } from '@tactful/contracts';
import { type Person } from '../people/person.types.js';

/** Whom a step is meant for. */
export interface Audience {
  readonly role: ContactRole;
  /** The highest level that may be written to. */
  readonly level: number;
}

/**
 * The contacts of a customer from the nearest to the audience to the farthest: first those of its role, then by level,
 * the highest that the audience reaches first, and only then those above it. Equal ones stay in their given order.
 */
export function contactsByNearness(people: readonly Person[], audience: Audience): readonly Person[] {
  return people.toSorted(
    (a, b) => roleGap(a, audience) - roleGap(b, audience) || levelGap(a, audience) - levelGap(b, audience),
  );
}

/** True when two contacts share an address directly: they are one person. */
export function isSamePerson(a: Person, b: Person): boolean {
  if (a.contactId === b.contactId) return true;
  const keys = new Set(a.points.map((point) => point.addressKey));
  return b.points.some((point) => keys.has(point.addressKey));
}

function roleGap(person: Person, audience: Audience): number {
  return person.role === audience.role ? 0 : 1;
}

/** Levels within reach come first, the highest of them in front; then those above, the lowest in front. */
function levelGap(person: Person, audience: Audience): number {
  const gap = audience.level - person.level;
  return gap >= 0 ? gap : 10 - gap;
}
