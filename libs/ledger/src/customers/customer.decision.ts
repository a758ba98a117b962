import { type Contact, type CustomerSnapshot, cutText } from '@tactful/contracts';
import { type RefusedField } from '@tactful/runtime';
import { toE164, toEmail, toWhatsapp } from '../fields/reach.js';
import { type ContactPatch, type CustomerPatch, type NewContact, type NewCustomer } from './customer.schemas.js';

/** A customer that may be kept, or the body fields that stand in the way. */
export type CustomerOutcome =
  | { readonly kind: 'ok'; readonly customer: CustomerSnapshot }
  | { readonly kind: 'bad_fields'; readonly fields: readonly RefusedField[] };

/** Makes ids for contacts. */
export type NextId = () => string;

const mostContacts = 50;

/** A new customer from what was given: defaults filled in, phones as E.164, domains in lower case. */
export function createCustomer(
  given: NewCustomer,
  made: { readonly customerId: string; readonly source: CustomerSnapshot['source']; readonly nextId: NextId },
): CustomerOutcome {
  const empty: CustomerSnapshot = {
    customerId: made.customerId,
    externalId: null,
    name: given.name,
    kind: given.kind,
    locale: null,
    timeZone: null,
    country: null,
    segment: null,
    preferredChannel: null,
    accountOwner: null,
    source: made.source,
    contacts: [],
  };
  return patchCustomer(empty, given, made.nextId);
}

/** The customer with the given fields changed; what is left out stays. */
export function patchCustomer(customer: CustomerSnapshot, patch: CustomerPatch, nextId: NextId): CustomerOutcome {
  const { contacts: contactPatches = [], ...fields } = patch;
  const problems: RefusedField[] = [];
  const changed: CustomerSnapshot = { ...customer, ...given(fields), ...ownerOf(patch, problems) };
  let contacts = customer.contacts;
  for (const [index, contactPatch] of contactPatches.entries()) {
    const at = `/contacts/${index}`;
    const outcome = applyContact(contacts, { patch: contactPatch, customer: changed, nextId });
    if (outcome.kind === 'ok') contacts = outcome.contacts;
    else problems.push(...outcome.fields.map(({ key, detail }) => problem(`${at}/${key}`, detail)));
  }
  if (contacts.length > mostContacts) problems.push(problem('/contacts', `must not be more than ${mostContacts}`));
  if (problems.length > 0) return { kind: 'bad_fields', fields: problems };
  return { kind: 'ok', customer: { ...changed, contacts } };
}

/** The account owner as given, with the email's domain in lower case. */
function ownerOf({ accountOwner }: CustomerPatch, problems: RefusedField[]): Pick<CustomerSnapshot, 'accountOwner'> {
  if (!accountOwner) return accountOwner === undefined ? {} : { accountOwner };
  const email = toEmail(accountOwner.email);
  if (email === undefined) problems.push(problem('/accountOwner/email', 'is not an email address'));
  return { accountOwner: { ...accountOwner, email: email ?? accountOwner.email } };
}

interface BadField {
  readonly key: string;
  readonly detail: string;
}
type ContactsOutcome =
  | { readonly kind: 'ok'; readonly contacts: Contact[] }
  | { readonly kind: 'bad'; readonly fields: readonly BadField[] };

function applyContact(
  contacts: readonly Contact[],
  change: { readonly patch: ContactPatch; readonly customer: CustomerSnapshot; readonly nextId: NextId },
): ContactsOutcome {
  const { patch, customer, nextId } = change;
  const { id: contactId, remove, ...fields } = patch;
  const known = contacts.find((contact) => contact.id === contactId);
  if (contactId !== undefined && !known) return bad('id', 'is not a contact of this customer');
  if (remove) return { kind: 'ok', contacts: contacts.filter((contact) => contact !== known) };
  const base = known ?? emptyContact(nextId(), cutText(customer.name, 120));
  const reach = normaliseReach(fields, customer.country);
  if (reach.bad.length > 0) return { kind: 'bad', fields: reach.bad };
  const next: Contact = { ...base, ...given(fields), ...reach.values };
  return {
    kind: 'ok',
    contacts: known ? contacts.map((contact) => (contact === known ? next : contact)) : [...contacts, next],
  };
}

function emptyContact(contactId: string, name: string): Contact {
  return {
    id: contactId,
    name,
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
  };
}

const reachRules = {
  email: { read: (text: string) => toEmail(text), detail: 'is not an email address' },
  phone: { read: toE164, detail: 'is not a possible phone number; write it as +4930901820' },
  whatsapp: { read: toWhatsapp, detail: 'is neither a possible phone number nor a WhatsApp user id' },
} as const;

function normaliseReach(fields: NewContact, country: string | null) {
  const values: { email?: string; phone?: string; whatsapp?: string } = {};
  const bad: BadField[] = [];
  for (const key of ['email', 'phone', 'whatsapp'] as const) {
    const text = fields[key];
    if (text === null || text === undefined) continue;
    const value = reachRules[key].read(text, country);
    if (value === undefined) bad.push({ key, detail: reachRules[key].detail });
    else values[key] = value;
  }
  return { values, bad };
}

/** Only the fields that were given: `undefined` means "left out", null means "none". */
function given<Fields extends object>(fields: Fields): { [K in keyof Fields]: Exclude<Fields[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof Fields]: Exclude<Fields[K], undefined> };
}

function bad(key: string, detail: string): ContactsOutcome {
  return { kind: 'bad', fields: [{ key, detail }] };
}

function problem(pointer: string, detail: string): RefusedField {
  return { in: 'body', pointer, detail };
}

/** What a search looks through, in lower case: one line for each name, id and address. */
export function searchText(customer: CustomerSnapshot): string {
  const parts = [customer.name, customer.externalId];
  for (const contact of customer.contacts) parts.push(contact.name, contact.email, contact.phone, contact.whatsapp);
  return parts
    .filter((part) => part !== null)
    .map((part) => part.toLowerCase())
    .join('\n');
}

/** Whether two customers say the same, whoever brought them. Contact ids do not count. */
export function isSameCustomer(one: CustomerSnapshot, other: CustomerSnapshot): boolean {
  return JSON.stringify(content(one)) === JSON.stringify(content(other));
}

function content(customer: CustomerSnapshot): unknown {
  const { contacts, name, kind, locale, timeZone, country, segment, preferredChannel, externalId } = customer;
  const owner = customer.accountOwner ?? null;
  const people = contacts.map(({ id: _, ...contact }) => Object.entries(contact).sort(([a], [b]) => (a < b ? -1 : 1)));
  return [
    externalId,
    name,
    kind,
    locale,
    timeZone,
    country,
    segment,
    preferredChannel,
    owner?.name,
    owner?.email,
    people,
  ];
}
