import {
  channel,
  contact,
  contactRole,
  customerSnapshot,
  id,
  isoInstant,
  line,
  note,
  pageOf,
  statedConsent,
} from '@tactful/contracts';
import { z } from 'zod';
import { givenId } from '../fields/ids.js';
import { country, locale, zone } from '../fields/place.js';
import { pageQuery } from '../paging/paging.js';

const consents = z.array(statedConsent.extend({ wording: note(2_000).optional() })).max(20);

const contactFields = {
  name: line(120).optional(),
  role: contactRole.optional(),
  level: z.int().min(0).max(9).optional(),
  email: line(254).nullable().optional(),
  phone: line(40).nullable().optional(),
  whatsapp: line(60).nullable().optional(),
  timeZone: zone.nullable().optional(),
  locale: locale.nullable().optional(),
  region: line(20).nullable().optional(),
  postalCode: line(20).nullable().optional(),
  consents: consents.optional(),
};

/** A contact as given: what is left out gets its default (role `billing`, level 0, the customer's name). */
export const newContact = z.strictObject(contactFields).meta({ id: 'NewContact' });
export type NewContact = z.infer<typeof newContact>;

/** In a PATCH: with `id` it changes that contact, without it adds one; `remove` takes it away. */
export const contactPatch = z
  .strictObject({ id: givenId.optional(), remove: z.literal(true).optional(), ...contactFields })
  .refine((given) => !given.remove || given.id !== undefined, { path: ['id'], error: 'is needed to remove a contact' })
  .meta({ id: 'ContactPatch' });
export type ContactPatch = z.infer<typeof contactPatch>;

const customerFields = {
  externalId: line(120).nullable().optional(),
  locale: locale.nullable().optional(),
  timeZone: zone.nullable().optional(),
  country: country.nullable().optional(),
  segment: line(60).nullable().optional(),
  preferredChannel: channel.nullable().optional(),
  /** The company's own person for this customer: told before anybody higher at the customer is written to. */
  accountOwner: z
    .strictObject({ name: line(120), email: line(254) })
    .nullable()
    .optional(),
};

export const newCustomer = z
  .strictObject({
    name: line(200),
    kind: customerSnapshot.shape.kind.default('company'),
    ...customerFields,
    contacts: z.array(newContact).max(50).default([]),
  })
  .meta({
    id: 'NewCustomer',
    examples: [
      {
        externalId: 'C-17',
        name: 'Café Linde',
        kind: 'company',
        locale: 'de',
        timeZone: 'Europe/Berlin',
        country: 'DE',
        contacts: [{ name: 'Jana Linde', role: 'billing', email: 'jana@linde.example', phone: '+4930901820' }],
      },
    ],
  });
export type NewCustomer = z.infer<typeof newCustomer>;

export const customerPatch = z
  .strictObject({
    name: line(200).optional(),
    kind: customerSnapshot.shape.kind.optional(),
    ...customerFields,
    contacts: z.array(contactPatch).max(50).optional(),
  })
  .meta({ id: 'CustomerPatch' });
export type CustomerPatch = z.infer<typeof customerPatch>;

/** A customer as the API shows it. */
export const customerView = customerSnapshot
  .omit({ customerId: true })
  .extend({ id, contacts: z.array(contact), createdAt: isoInstant, updatedAt: isoInstant })
  .meta({ id: 'Customer' });
export type CustomerView = z.infer<typeof customerView>;
export const customerPage = pageOf(customerView).meta({ id: 'CustomerPage' });

export const customerQuery = z.strictObject({
  ...pageQuery,
  /** Part of a name, external id, email or phone number. */
  search: line(120).optional(),
  externalId: line(120).optional(),
});
export type CustomerQuery = z.infer<typeof customerQuery>;

const amount = z.int();
/** What a customer owes in one currency. Amounts of different currencies are never added. */
export const currencyBalance = z.object({
  currency: z.string(),
  openMinor: amount,
  overdueMinor: amount,
  disputedMinor: amount,
  unappliedMinor: amount,
  openInvoices: z.int(),
  overdueInvoices: z.int(),
});
export const balanceView = z
  .object({ customerId: id, asOf: z.iso.date(), balances: z.array(currencyBalance) })
  .meta({ id: 'Balance' });
export type BalanceView = z.infer<typeof balanceView>;
