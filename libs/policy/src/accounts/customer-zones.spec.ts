import { describe, expect, it } from '@jest/globals';
import { type Contact, type CustomerSnapshot } from '@tactful/contracts';
import { customerZones } from './customer-zones.decision.js';

const contact = (overrides: Partial<Contact>): Contact => ({
  id: '01980000-0000-7000-8000-000000000003',
  name: 'Jana',
  role: 'billing',
  level: 0,
  email: null,
  phone: null,
  whatsapp: null,
  timeZone: null,
  locale: null,
  region: null,
  postalCode: null,
  consents: [],
  ...overrides,
});
const customer = (overrides: Partial<CustomerSnapshot>): CustomerSnapshot => ({
  customerId: '01980000-0000-7000-8000-000000000002',
  externalId: null,
  name: 'Café Linde',
  kind: 'company',
  locale: null,
  timeZone: null,
  country: null,
  segment: null,
  contacts: [],
  preferredChannel: null,
  source: 'api',
  ...overrides,
});

describe('the zones of a customer', () => {
  it.each<[string, Partial<CustomerSnapshot>, string[]]>([
    ['the stated one', { timeZone: 'Europe/Berlin', country: 'DE' }, ['Europe/Berlin']],
    [
      'a contact’s own before the customer’s',
      { timeZone: 'Europe/Berlin', contacts: [contact({ timeZone: 'Asia/Tokyo' })] },
      ['Asia/Tokyo'],
    ],
    [
      'those of all contacts',
      { contacts: [contact({ timeZone: 'Asia/Tokyo' }), contact({ timeZone: 'Europe/Rome' })] },
      ['Asia/Tokyo', 'Europe/Rome'],
    ],
    [
      'all of the country when none is stated',
      { country: 'ID' },
      ['Asia/Jakarta', 'Asia/Jayapura', 'Asia/Makassar', 'Asia/Pontianak'],
    ],
    ['none when nothing is known', {}, []],
  ])('are %s', (_, overrides, zones) => {
    expect(customerZones(customer(overrides))).toEqual(zones);
  });
});
