import { type Schema } from '@tactful/sdk';

/** Where the customer is, as far as it was stated: by the account, else by its first contact. */
export function timeZoneOf(customer: Schema<'Customer'>): string | null {
  return customer.timeZone ?? customer.contacts.find((contact) => contact.timeZone !== null)?.timeZone ?? null;
}
