import { plausibleZones } from '@tactful/contact-rules';
import { type CustomerSnapshot } from '@tactful/contracts';

/**
 * Every zone that someone at the customer may be in, sorted. A step's date must have begun in all of them.
 * Empty when nothing is known; then only the company's zone counts here, and delivery asks a person.
 */
export function customerZones(customer: CustomerSnapshot): readonly string[] {
  const people = customer.contacts.length > 0 ? customer.contacts : [nobody];
  const zones = people.flatMap(({ timeZone, phone, whatsapp }) => {
    const plausible = plausibleZones({
      statedZone: timeZone ?? customer.timeZone ?? undefined,
      country: customer.country ?? undefined,
      phones: [phone, whatsapp].filter(isE164),
    });
    return plausible.kind === 'zones' ? plausible.zones : [];
  });
  return [...new Set(zones)].toSorted();
}

const nobody = { timeZone: null, phone: null, whatsapp: null };

/** Whether a contact's number is one that tells a country. */
export function isE164(number: string | null): number is string {
  return number !== null && number.startsWith('+');
}
