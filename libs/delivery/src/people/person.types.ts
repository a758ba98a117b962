import { type Channel, type ContactRole, type Hours } from '@tactful/contracts';

/** What the log of consent adds up to for one address on one channel. */
export type PointConsent = 'implied_by_contract' | 'express' | 'opted_out' | 'address_bad' | 'none';

/** One way to reach a person. */
export interface ContactPoint {
  readonly channel: Channel;
  /** E.164, an opaque WhatsApp user id, or an email address. */
  readonly address: string;
  /** See `addressKeyOf`: the same key is the same person. */
  readonly addressKey: string;
  readonly consent: PointConsent;
}

/** How a person wishes to be written to: their own wish, else the customer's; null where nobody said anything. */
export interface PersonPreferences {
  /** Order and, at the same time, the list of allowed channels. */
  readonly channels: readonly Channel[] | null;
  readonly hours: readonly Hours[] | null;
  readonly locale: string | null;
  /** The last date of silence, in the person's own time zone. */
  readonly pausedUntil: string | null;
}

/** The account a person answers for. */
export interface PersonsCustomer {
  readonly name: string;
  readonly kind: 'person' | 'company';
  readonly locale: string | null;
  readonly timeZone: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** A first wish given with the customer: the channel to try first, not the only one allowed. */
  readonly preferredChannel: Channel | null;
}

/** A contact of a customer with everything that decides whether, where and in which words it may be written to. */
export interface Person {
  readonly contactId: string;
  readonly customerId: string;
  readonly name: string;
  readonly role: ContactRole;
  /** Escalation level from 0. */
  readonly level: number;
  readonly timeZone: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly locale: string | null;
  readonly customer: PersonsCustomer;
  readonly points: readonly ContactPoint[];
  readonly preferences: PersonPreferences;
  /** Somebody wrote from one of these addresses and no agent has read it: automation waits. */
  readonly unreadReply: boolean;
  /** When something last came in from this person, by channel. */
  readonly lastInboundAt: Readonly<Record<Channel, Temporal.Instant | null>>;
}
