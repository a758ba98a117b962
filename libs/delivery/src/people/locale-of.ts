import { type Person } from './person.types.js';

/** The language that a person is written to in: as they wish, as the contact is known, as the customer is; else null. */
export function localeOf(person: Person): string | null {
  return person.preferences.locale ?? person.locale ?? person.customer.locale;
}
