import { type Reachable, type ReachablePoint, type ReachablePreferences } from '@tactful/contact-planning';
import { type Channel } from '@tactful/contracts';

/** One way to reach a person. */
export interface ContactPoint extends ReachablePoint {
  /** E.164, an opaque WhatsApp user id, or an email address. Its key: see `addressKeyOf`. */
  readonly address: string;
}

/** How a person wishes to be written to: their own wish, else the customer's; null where nobody said anything. */
export interface PersonPreferences extends ReachablePreferences {
  readonly locale: string | null;
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
export interface Person extends Reachable {
  readonly name: string;
  readonly timeZone: string | null;
  readonly locale: string | null;
  readonly customer: PersonsCustomer;
  readonly points: readonly ContactPoint[];
  readonly preferences: PersonPreferences;
}
