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
      phoneE164: e164(phone) ?? e164(whatsapp),
    });
    return plausible.kind === 'zones' ? plausible.zones : [];
  });
  return [...new Set(zones)].toSorted();
}

const nobody = { timeZone: null, phone: null, whatsapp: null };

function e164(number: string | null): string | undefined {
  return number?.startsWith('+') ? number : undefined;
}
