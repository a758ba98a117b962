import { type Reachable } from '@tactful/contact-planning';
import { type AccountSnapshot } from '../../accounts/account.types.js';
import { type PersonRow } from '../../accounts/projection.types.js';
import { type AccountStart } from '../engine/virtual-account.js';
import { type Whereabouts, type WishesRow } from './history-rows.decision.js';

/** An account that is to be simulated. */
export interface PortfolioAccount extends AccountStart {
  /** Its contacts, as they may be reached. */
  readonly people: readonly Reachable[];
}

/** What is stored of how people may be reached, before it is put together. */
export interface StoredReach {
  readonly people: readonly PersonRow[];
  readonly whereabouts: readonly Whereabouts[];
  readonly preferredChannel: string | null;
  readonly wishes: WishesRow['wishes'] | null;
  /** Channels that take no messages any more, by contact: what they are now, and for which address. */
  readonly closed: readonly {
    readonly contactId: string;
    readonly channel: string;
    readonly mark: string | null;
    readonly state: string;
  }[];
}

/** How late a customer usually pays: the median of its paid invoices, in days after the due date. */
export interface PaymentHabit {
  readonly daysLate: number;
  readonly payments: number;
}

/** An account as a preview finds it. */
export interface PresentAccount {
  readonly snapshot: AccountSnapshot;
  readonly pauses: AccountStart['history']['pauses'];
  readonly habit: PaymentHabit | null;
}
