import { type PastContacts } from '@tactful/contact-rules';
import { type Carried, contactIdsOf } from '../messages/message-accounts.js';
import { type PlannedMessage } from '../messages/message.types.js';
import { routeOf, type RoutingFacts } from '../moments/route.decision.js';
import { type Addressees, isOneWithAll } from '../people/addressee.js';
import { type Reachable } from '../people/reachable.types.js';

/** What it takes to tell whether accounts go together: the contacts that are known, and what they have heard so far. */
export interface Fitting<P extends Reachable = Reachable> extends Pick<
  RoutingFacts,
  'company' | 'rules' | 'askRules' | 'now'
> {
  /** Contacts by id. */
  readonly known: ReadonlyMap<string, P>;
  readonly pastOf: (person: P) => PastContacts;
}

/** Whom a message is for, the contact it is addressed to first; null when none of its contacts is known (any more). */
export function addresseesOf<P extends Reachable>(
  message: Carried,
  { known, pastOf }: Pick<Fitting<P>, 'known' | 'pastOf'>,
): Addressees<P> | null {
  const people = contactIdsOf(message).flatMap((contactId) => known.get(contactId) ?? []);
  const [first, ...companions] = people.map((person) => ({ person, past: pastOf(person) }));
  return first ? { ...first, companions } : null;
}

/**
 * Whether what a message carries may go together: its contacts are one person, each of them with each other, and one way
 * leads to that person which all of the accounts allow. What is for one contact always goes together.
 */
export function fits<P extends Reachable>(message: PlannedMessage, facts: Fitting<P>): boolean {
  const contactIds = contactIdsOf(message);
  if (contactIds.length < 2) return true;
  const people = contactIds.flatMap((contactId) => facts.known.get(contactId) ?? []);
  const addressees = addresseesOf(message, facts);
  if (!addressees || people.length < contactIds.length) return false;
  if (!people.every((person) => isOneWithAll(person, people))) return false;
  const { kind } = routeOf({ ...facts, ...addressees, message });
  return kind === 'open' || kind === 'deferred';
}
