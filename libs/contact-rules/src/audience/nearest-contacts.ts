import { type ContactRole } from '@tactful/contracts';

/** Whom a step is meant for. */
export interface Audience {
  readonly role: ContactRole;
  /** The highest level that may be written to. */
  readonly level: number;
}

/** A contact, as far as whom to write to is concerned. */
export interface RankedContact {
  readonly role: ContactRole;
  /** Escalation level from 0. */
  readonly level: number;
}

/**
 * The contacts that a step may go to, from the nearest to the farthest: first those of its role, then the others; of
 * both the highest level that it reaches first. Nobody above its level is among them, whatever became of those below.
 * Equal ones keep their order.
 *
 * `contactsWithin([manager1, billing0], { role: 'billing', level: 0 })` → `[billing0]`
 */
export function contactsWithin<Contact extends RankedContact>(
  contacts: readonly Contact[],
  audience: Audience,
): readonly Contact[] {
  const roleGap = ({ role }: Contact): number => (role === audience.role ? 0 : 1);
  return contacts
    .filter(({ level }) => level <= audience.level)
    .toSorted((a, b) => roleGap(a) - roleGap(b) || b.level - a.level);
}

/**
 * The same, but where nobody at all is as low as the audience, the lowest contacts there are take their place.
 *
 * `contactsByNearness([executive2, manager1], { role: 'billing', level: 0 })` → `[manager1]`
 */
export function contactsByNearness<Contact extends RankedContact>(
  contacts: readonly Contact[],
  audience: Audience,
): readonly Contact[] {
  return contactsWithin(contacts, { ...audience, level: Math.max(audience.level, lowestLevel(contacts) ?? 0) });
}

/** The lowest level among contacts; undefined when there are none. */
export function lowestLevel(contacts: readonly Pick<RankedContact, 'level'>[]): number | undefined {
  return contacts.length === 0 ? undefined : Math.min(...contacts.map(({ level }) => level));
}
