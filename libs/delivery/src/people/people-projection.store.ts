import { Injectable } from '@nestjs/common';
import { type Channel, type Contact, type CustomerSnapshot } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { addressKeyOf } from './address-key.js';

/** A customer as the ledger told it, with the place of the telling among all it told of this customer. */
export interface KnownCustomer {
  readonly snapshot: CustomerSnapshot;
  readonly sequence: number;
}

/** A way to reach a contact, as stored. */
export interface StoredPoint {
  readonly contact: Contact;
  readonly channel: Channel;
  readonly address: string;
  readonly addressKey: string;
}

/** The addresses of a contact, in the channel each of them is for. */
export function pointsOf(contact: Contact): StoredPoint[] {
  const given = [
    { channel: 'sms', address: contact.phone },
    { channel: 'whatsapp', address: contact.whatsapp },
    { channel: 'email', address: contact.email },
  ] as const;
  return given.flatMap(({ channel, address }) =>
    address === null ? [] : [{ contact, channel, address, addressKey: addressKeyOf(channel, address) }],
  );
}

/** Writes customers and contacts as the ledger tells them. Set-based: one statement for each table, whatever the batch. */
@Injectable()
export class PeopleProjectionStore {
  /** Stores the customers that are newer than what is known, and returns those. */
  async saveCustomers(
    tx: EntityManager,
    companyId: string,
    customers: readonly KnownCustomer[],
  ): Promise<KnownCustomer[]> {
    const rows = await tx.query<{ customer_id: string }[]>(
      `insert into delivery.customer as c
         (company_id, customer_id, name, kind, locale, time_zone, country, preferred_channel, sequence)
       select $1, n.* from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::bigint[])
         as n (customer_id, name, kind, locale, time_zone, country, preferred_channel, sequence)
       order by n.customer_id
       on conflict (company_id, customer_id) do update set name = excluded.name, kind = excluded.kind,
         locale = excluded.locale, time_zone = excluded.time_zone, country = excluded.country,
         preferred_channel = excluded.preferred_channel, sequence = excluded.sequence
       where c.sequence < excluded.sequence
       returning c.customer_id`,
      [
        companyId,
        customers.map(({ snapshot }) => snapshot.customerId),
        customers.map(({ snapshot }) => snapshot.name),
        customers.map(({ snapshot }) => snapshot.kind),
        customers.map(({ snapshot }) => snapshot.locale),
        customers.map(({ snapshot }) => snapshot.timeZone),
        customers.map(({ snapshot }) => snapshot.country),
        customers.map(({ snapshot }) => snapshot.preferredChannel),
        customers.map(({ sequence }) => sequence),
      ],
    );
    const saved = new Set(rows.map((row) => row.customer_id));
    return customers.filter(({ snapshot }) => saved.has(snapshot.customerId));
  }

  /** Makes the contacts of these customers exactly the given ones; those that are gone are kept, inactive. */
  async saveContacts(tx: EntityManager, companyId: string, customers: readonly CustomerSnapshot[]): Promise<void> {
    const contacts = customers.flatMap((customer) =>
      customer.contacts.map((contact, place) => ({ customer, contact, place })),
    );
    await tx.query(
      `update delivery.contact set active = false
       where company_id = $1 and customer_id = any($2::uuid[]) and contact_id <> all($3::uuid[]) and active`,
      [companyId, customers.map(({ customerId }) => customerId), contacts.map(({ contact }) => contact.id)],
    );
    await tx.query(
      `insert into delivery.contact as p (company_id, contact_id, customer_id, place, name, role, level, locale, time_zone,
         region, postal_code, active)
       select $1, n.*, true from unnest($2::uuid[], $3::uuid[], $4::int[], $5::text[], $6::text[], $7::int[], $8::text[],
         $9::text[], $10::text[], $11::text[]) as n
       on conflict (company_id, contact_id) do update set customer_id = excluded.customer_id, place = excluded.place,
         name = excluded.name, role = excluded.role, level = excluded.level, locale = excluded.locale,
         time_zone = excluded.time_zone, region = excluded.region, postal_code = excluded.postal_code, active = true`,
      [
        companyId,
        contacts.map(({ contact }) => contact.id),
        contacts.map(({ customer }) => customer.customerId),
        contacts.map(({ place }) => place),
        contacts.map(({ contact }) => contact.name),
        contacts.map(({ contact }) => contact.role),
        contacts.map(({ contact }) => contact.level),
        contacts.map(({ contact }) => contact.locale),
        contacts.map(({ contact }) => contact.timeZone),
        contacts.map(({ contact }) => contact.region),
        contacts.map(({ contact }) => contact.postalCode),
      ],
    );
  }

  /** Makes the points of these contacts exactly the given ones; an address that was given up still maps its replies. */
  async savePoints(
    tx: EntityManager,
    companyId: string,
    contactIds: readonly string[],
    points: readonly StoredPoint[],
  ): Promise<void> {
    await tx.query(
      `update delivery.contact_point a set active = false
       where a.company_id = $1 and a.contact_id = any($2::uuid[]) and a.active and not exists (
         select from unnest($3::uuid[], $4::text[], $5::text[]) as n (contact_id, channel, address_key)
         where n.contact_id = a.contact_id and n.channel = a.channel and n.address_key = a.address_key)`,
      [
        companyId,
        contactIds,
        points.map(({ contact }) => contact.id),
        points.map(({ channel }) => channel),
        points.map(({ addressKey }) => addressKey),
      ],
    );
    await tx.query(
      `insert into delivery.contact_point (company_id, contact_id, channel, address_key, address, active)
       select $1, n.*, true from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) as n
       on conflict (company_id, contact_id, channel, address_key) do update set address = excluded.address, active = true`,
      [
        companyId,
        points.map(({ contact }) => contact.id),
        points.map(({ channel }) => channel),
        points.map(({ addressKey }) => addressKey),
        points.map(({ address }) => address),
      ],
    );
  }
}
