import { instantText } from '@tactful/runtime';
import { Injectable } from '@nestjs/common';
import { type Channel, type ContactRole, type Hours } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import {
  budgetKeyOfAccount,
  budgetKeyOfAddress,
  type PointConsent,
  type SharedAddress,
} from '@tactful/contact-planning';
import { plausibleZones } from '@tactful/contact-rules';
import { type ContactPoint, type Person, type PersonPreferences } from './person.types.js';

interface ContactRow {
  readonly contact_id: string;
  readonly customer_id: string;
  readonly name: string;
  readonly role: ContactRole;
  readonly level: number;
  readonly locale: string | null;
  readonly time_zone: string | null;
  readonly region: string | null;
  readonly postal_code: string | null;
  readonly customer_name: string;
  readonly customer_kind: 'person' | 'company';
  readonly customer_locale: string | null;
  readonly customer_time_zone: string | null;
  readonly country: string | null;
  readonly preferred_channel: Channel | null;
  readonly channels: readonly Channel[] | null;
  readonly hours: readonly Hours[] | null;
  readonly wished_locale: string | null;
  readonly paused_until: string | null;
  readonly answered_at: string | null;
}

interface PointRow {
  readonly contact_id: string;
  readonly channel: Channel;
  readonly address: string;
  readonly address_key: string;
  readonly state: PointConsent | null;
}

interface InboundRow {
  readonly address_key: string;
  readonly channel: Channel;
  readonly last_at: string;
  readonly unread: boolean;
}

/** Contacts and how they may be reached, as the sender of messages needs them. */
@Injectable()
export class PeopleStore {
  /**
   * Every active contact of these customers, by customer, then in the order in which they were given.
   * Consent is read in this transaction, so it is as fresh as the locks that the caller holds.
   */
  async loadForCustomers(tx: EntityManager, companyId: string, customerIds: readonly string[]): Promise<Person[]> {
    const [contacts, points] = await Promise.all([
      loadContacts(tx, companyId, customerIds),
      loadPoints(tx, companyId, customerIds),
    ]);
    const keys = [...new Set(points.map((point) => point.address_key))];
    const inbound = await loadInbound(tx, companyId, keys);
    const pointsOf = Map.groupBy(points, (point) => point.contact_id);
    const inboundOf = Map.groupBy(inbound, (row) => row.address_key);
    return contacts.map((contact) => {
      const own = pointsOf.get(contact.contact_id) ?? [];
      const heard = [...new Set(own.map((point) => point.address_key))].flatMap((key) => inboundOf.get(key) ?? []);
      return toPerson(contact, own, heard);
    });
  }

  /** What every active contact of these customers has a budget under: their accounts and their addresses, each once. */
  async budgetKeys(tx: EntityManager, companyId: string, customerIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ customer_id: string; address_keys: readonly string[] }[]>(
      `select p.customer_id, array_remove(array_agg(a.address_key), null) as address_keys from delivery.contact p
       left join delivery.contact_point a on a.company_id = p.company_id and a.contact_id = p.contact_id and a.active
       where p.company_id = $1 and p.customer_id = any($2::uuid[]) and p.active
       group by p.customer_id`,
      [companyId, customerIds],
    );
    const keys = rows.flatMap((row) => [
      budgetKeyOfAccount(row.customer_id),
      ...row.address_keys.map((key) => budgetKeyOfAddress(key)),
    ]);
    return [...new Set(keys)];
  }

  /** Everybody who has an address that a contact of one of these customers shares with a contact of another customer. */
  async sharedAddresses(
    tx: EntityManager,
    companyId: string,
    customerIds: readonly string[],
  ): Promise<SharedAddress[]> {
    return tx.query<SharedAddress[]>(
      `with own as (
         select distinct c.customer_id, p.address_key from delivery.contact c
         join delivery.contact_point p on p.company_id = c.company_id and p.contact_id = c.contact_id and p.active
         where c.company_id = $1 and c.customer_id = any($2::uuid[]) and c.active
       ), shared as (
         select distinct o.address_key from own o where exists (select from delivery.contact_point p
           join delivery.contact c on c.company_id = p.company_id and c.contact_id = p.contact_id and c.active
           where p.company_id = $1 and p.address_key = o.address_key and p.active and c.customer_id <> o.customer_id)
       )
       select distinct s.address_key as "addressKey", c.contact_id as "contactId", c.customer_id as "customerId"
       from shared s
       join delivery.contact_point p on p.company_id = $1 and p.address_key = s.address_key and p.active
       join delivery.contact c on c.company_id = p.company_id and c.contact_id = p.contact_id and c.active
       order by 1, 2`,
      [companyId, customerIds],
    );
  }

  /** Whether an address is or was that of any contact of any customer. */
  async isAnybodys(tx: EntityManager, companyId: string, addressKey: string): Promise<boolean> {
    const rows = await tx.query<{ found: boolean }[]>(
      `select exists (select from delivery.contact_point where company_id = $1 and address_key = $2) as found`,
      [companyId, addressKey],
    );
    return rows[0]?.found ?? false;
  }

  /** The customers that a company's people projection does not hold (yet), of those asked for. */
  async unknownCustomers(tx: EntityManager, companyId: string, customerIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select asked.id from unnest($2::uuid[]) as asked (id)
       where not exists (select from delivery.customer c where c.company_id = $1 and c.customer_id = asked.id)`,
      [companyId, customerIds],
    );
    return rows.map((row) => row.id);
  }
}

function loadContacts(tx: EntityManager, companyId: string, customerIds: readonly string[]): Promise<ContactRow[]> {
  return tx.query<ContactRow[]>(
    `select p.contact_id, p.customer_id, p.name, p.role, p.level, p.locale, p.time_zone, p.region, p.postal_code,
       c.name as customer_name, c.kind as customer_kind, c.locale as customer_locale, c.time_zone as customer_time_zone,
       c.country, c.preferred_channel,
       coalesce(own.channels, house.channels) as channels, coalesce(own.hours, house.hours) as hours,
       coalesce(own.locale, house.locale) as wished_locale, greatest(own.paused_until, house.paused_until)::text as paused_until,
       (select ${instantText('max(m.send_at)')} from delivery.message m
        where m.company_id = p.company_id and m.contact_id = p.contact_id and m.purpose = 'answer'
          and m.state not in ('suppressed', 'failed', 'expired', 'cancelled')) as answered_at
     from delivery.contact p
     join delivery.customer c on c.company_id = p.company_id and c.customer_id = p.customer_id
     left join delivery.preferences own on own.company_id = p.company_id and own.subject_id = p.contact_id
     left join delivery.preferences house on house.company_id = p.company_id and house.subject_id = p.customer_id
     where p.company_id = $1 and p.customer_id = any($2::uuid[]) and p.active
     order by p.customer_id, p.place`,
    [companyId, customerIds],
  );
}

function loadPoints(tx: EntityManager, companyId: string, customerIds: readonly string[]): Promise<PointRow[]> {
  return tx.query<PointRow[]>(
    `select a.contact_id, a.channel, a.address, a.address_key, s.state
     from delivery.contact p
     join delivery.contact_point a on a.company_id = p.company_id and a.contact_id = p.contact_id and a.active
     left join delivery.consent s on s.company_id = a.company_id and s.address_key = a.address_key and s.channel = a.channel
     where p.company_id = $1 and p.customer_id = any($2::uuid[]) and p.active
     order by a.contact_id, a.channel`,
    [companyId, customerIds],
  );
}

async function loadInbound(tx: EntityManager, companyId: string, keys: readonly string[]): Promise<InboundRow[]> {
  if (keys.length === 0) return [];
  return tx.query<InboundRow[]>(
    `select r.address_key, r.channel,
       ${instantText('max(r.at)')} as last_at,
       bool_or(r.read_at is null) as unread
     from delivery.reply r where r.company_id = $1 and r.address_key = any($2::text[])
     group by r.address_key, r.channel`,
    [companyId, keys],
  );
}

function toPerson(contact: ContactRow, points: readonly PointRow[], inbound: readonly InboundRow[]): Person {
  return {
    contactId: contact.contact_id,
    customerId: contact.customer_id,
    name: contact.name,
    role: contact.role,
    level: contact.level,
    zones: zonesOf(contact, points),
    timeZone: contact.time_zone,
    region: contact.region,
    postalCode: contact.postal_code,
    locale: contact.locale,
    customer: {
      name: contact.customer_name,
      kind: contact.customer_kind,
      locale: contact.customer_locale,
      timeZone: contact.customer_time_zone,
      country: contact.country,
      preferredChannel: contact.preferred_channel,
    },
    points: points.map(toPoint),
    preferences: toPreferences(contact),
    unreadReply: inbound.some((row) => row.unread),
    answeredAt: contact.answered_at === null ? null : Temporal.Instant.from(contact.answered_at),
    lastInboundAt: {
      sms: latestOn('sms', inbound),
      whatsapp: latestOn('whatsapp', inbound),
      email: latestOn('email', inbound),
    },
  };
}

/** Where the person may be, from what is known of the contact and the account. */
function zonesOf({ time_zone, customer_time_zone, country }: ContactRow, points: readonly PointRow[]): Person['zones'] {
  return plausibleZones({
    statedZone: time_zone ?? customer_time_zone ?? undefined,
    country: country ?? undefined,
    phones: points.flatMap(({ channel, address }) => (channel !== 'email' && address.startsWith('+') ? [address] : [])),
  });
}

function toPoint(row: PointRow): ContactPoint {
  return { channel: row.channel, address: row.address, addressKey: row.address_key, consent: row.state ?? 'none' };
}

function toPreferences(row: ContactRow): PersonPreferences {
  return { channels: row.channels, hours: row.hours, locale: row.wished_locale, pausedUntil: row.paused_until };
}

function latestOn(channel: Channel, inbound: readonly InboundRow[]): Temporal.Instant | null {
  const instants = inbound.filter((row) => row.channel === channel).map((row) => Temporal.Instant.from(row.last_at));
  return instants.sort((a, b) => Temporal.Instant.compare(b, a))[0] ?? null;
}
