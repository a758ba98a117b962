import { type ConsentState, type DebtorType, type LocalWindow, type PlausibleZones } from '@tactful/contact-rules';
import { type Channel, type ContactRole } from '@tactful/contracts';

/** One way to reach a person. Addresses themselves never come here: only which of them are the same. */
export interface ReachPoint {
  readonly channel: Channel;
  /** The same key is the same address, hence the same person. */
  readonly key: string;
  readonly consent: ConsentState | 'address_bad';
}

/** A contact of a customer, as far as it decides when, where and whether it may be written to. */
export interface ReachPerson {
  readonly contactId: string;
  readonly role: ContactRole;
  readonly level: number;
  readonly zones: PlausibleZones;
  readonly region: string | null;
  readonly postalCode?: string | null;
  readonly debtor?: DebtorType | undefined;
  readonly points: readonly ReachPoint[];
}

/** How the people of a customer may be reached. */
export interface Reach {
  readonly people: readonly ReachPerson[];
  readonly preferredChannel: Channel | null;
  /** Order and, at the same time, the list of allowed channels; null: nobody said anything. */
  readonly channels: readonly Channel[] | null;
  readonly hours: readonly LocalWindow[] | null;
  /** The last date of silence where the person is. */
  readonly pausedUntil: Temporal.PlainDate | null;
}
