import { type ConsentState, type PlausibleZones } from '@tactful/contact-rules';
import { type Channel, type ContactRole, type Hours } from '@tactful/contracts';

/** What the log of consent adds up to for one address on one channel. */
export type PointConsent = ConsentState | 'address_bad';

/** One way to reach a person. Addresses themselves decide nothing: only which of them are the same. */
export interface ReachablePoint {
  readonly channel: Channel;
  /** The same key is the same address, hence the same person. */
  readonly addressKey: string;
  readonly consent: PointConsent;
}

/** How a person wishes to be written to; null where nobody said anything. */
export interface ReachablePreferences {
  /** Order and, at the same time, the list of allowed channels. */
  readonly channels: readonly Channel[] | null;
  readonly hours: readonly Hours[] | null;
  /** The last date of silence (ISO), where the person is. */
  readonly pausedUntil: string | null;
}

/** A contact of a customer, as far as it decides whether, when, where and on which way it may be written to. */
export interface Reachable {
  readonly contactId: string;
  readonly customerId: string;
  readonly role: ContactRole;
  /** Escalation level from 0. */
  readonly level: number;
  /** Where the person may be. */
  readonly zones: PlausibleZones;
  /** Stated region, ISO 3166-2. */
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly customer: {
    readonly kind: 'person' | 'company';
    /** A first wish given with the account: the channel to try first, not the only one allowed. */
    readonly preferredChannel: Channel | null;
  };
  readonly points: readonly ReachablePoint[];
  readonly preferences: ReachablePreferences;
  /** Somebody wrote from one of these addresses and no agent has read it: automation waits. */
  readonly unreadReply: boolean;
  /** When something last came in from this person, by channel. */
  readonly lastInboundAt: Readonly<Record<Channel, Temporal.Instant | null>>;
  /** When what the person last asked for left, or will leave; left out or null: nothing. They are left in peace after it. */
  readonly answeredAt?: Temporal.Instant | null;
}
