import { channel, contactRole, customerSnapshot } from '@tactful/contracts';
import { z } from 'zod';
import { type NewCustomer } from '../../customers/customer.schemas.js';
import { country, locale, zone } from '../../fields/place.js';
import { type Cells } from './cells.js';

/** A customer of a file with its one contact; what its row left empty is left out. */
export interface CustomerRow {
  readonly externalId: string;
  readonly fields: Omit<NewCustomer, 'externalId' | 'contacts' | 'kind'> & { readonly kind?: NewCustomer['kind'] };
  readonly contact: NewCustomer['contacts'][number];
}

const level = z.coerce.number().int().min(0).max(9);

/** Reads a row of customers; undefined when something is wrong with it. */
export function readCustomerRow(cells: Cells): CustomerRow | undefined {
  const externalId = cells.required('externalId', 120);
  const name = cells.required('name', 200);
  const fields = {
    kind: cells.parsed('kind', customerSnapshot.shape.kind, 'invalid_kind'),
    locale: cells.parsed('locale', locale, 'invalid_locale'),
    timeZone: cells.parsed('timeZone', zone, 'unknown_zone'),
    country: cells.parsed('country', country, 'unknown_country'),
    segment: cells.text('segment', 60),
    preferredChannel: cells.parsed('preferredChannel', channel, 'unknown_channel'),
    accountOwner: readOwner(cells),
  };
  const contact = {
    name: cells.text('contactName', 120),
    role: cells.parsed('role', contactRole, 'unknown_role'),
    level: cells.parsed('level', level, 'invalid_level'),
    email: cells.text('email', 254),
    phone: cells.text('phone', 40),
    whatsapp: cells.text('whatsapp', 60),
    region: cells.text('region', 20),
    postalCode: cells.text('postalCode', 20),
  };
  if (externalId === undefined || name === undefined || cells.problems.length > 0) return undefined;
  return { externalId, fields: { name, ...given(fields) }, contact: given(contact) };
}

/** The company's own person for the customer: a name and an address, or neither. */
function readOwner(cells: Cells): NewCustomer['accountOwner'] {
  const name = cells.text('accountOwnerName', 120);
  const email = cells.text('accountOwnerEmail', 254);
  if (name !== undefined && email !== undefined) return { name, email };
  if (name !== undefined) return cells.refuse('accountOwnerEmail', 'missing', 'is needed beside a name');
  return email === undefined ? undefined : cells.refuse('accountOwnerName', 'missing', 'is needed beside an email');
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
}
