import { type PastContacts } from '@tactful/contact-rules';
import { type Person } from '../people/person.types.js';
import { contactIdsOf } from '../queue/message-accounts.js';
import { type MessageRecord } from '../queue/message.types.js';
import { type Addressees, isOneWithAll } from './addressee.js';
import { routeOf, type RoutingFacts } from './route.decision.js';

/** What it takes to tell whether accounts go together: the contacts that are known, and what they have heard so far. */
export interface Fitting extends Pick<RoutingFacts, 'company' | 'rules' | 'now'> {
  /** Contacts by id. */
  readonly known: ReadonlyMap<string, Person>;
  readonly pastOf: (person: Person) => PastContacts;
}

type Carried = Pick<MessageRecord, 'customerId' | 'contactId' | 'steps'>;

/** Whom a message is for, the contact it is addressed to first; null when none of its contacts is known (any more). */
export function addresseesOf(message: Carried, { known, pastOf }: Fitting): Addressees | null {
  const people = contactIdsOf(message).flatMap((contactId) => known.get(contactId) ?? []);
  const [first, ...companions] = people.map((person) => ({ person, past: pastOf(person) }));
  return first ? { ...first, companions } : null;
}

/**
 * Whether what a message carries may go together: its contacts are one person, each of them with each other, and one way
 * leads to that person which all of the accounts allow. What is for one contact always goes together.
 */
export function fits(message: MessageRecord, facts: Fitting): boolean {
  const contactIds = contactIdsOf(message);
  if (contactIds.length < 2) return true;
  const people = contactIds.flatMap((contactId) => facts.known.get(contactId) ?? []);
  const addressees = addresseesOf(message, facts);
  if (!addressees || people.length < contactIds.length) return false;
  if (!people.every((person) => isOneWithAll(person, people))) return false;
  const { kind } = routeOf({ ...facts, ...addressees, message });
  return kind === 'open' || kind === 'deferred';
}
