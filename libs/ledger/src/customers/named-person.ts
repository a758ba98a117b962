import { z } from 'zod';
import { type CustomerView } from './customer.schemas.js';

/** Who at the customer said something: as given, and the name by which people know who it is. */
export interface NamedPerson {
  /** A contact's id or a name; null: the customer. */
  readonly given: string | null;
  readonly name: string | null;
}

/** The person that a text names: one of the customer's contacts by id, or anybody by name. Undefined: an unknown id. */
export function namedPerson(given: string | null | undefined, customer: CustomerView): NamedPerson | undefined {
  if (given === null || given === undefined) return { given: null, name: null };
  if (!z.uuid().safeParse(given).success) return { given, name: given };
  const contact = customer.contacts.find(({ id }) => id === given.toLowerCase());
  return contact && { given: contact.id, name: contact.name };
}
