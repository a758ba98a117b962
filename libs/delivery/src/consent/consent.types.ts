import { type Channel } from '@tactful/contracts';
import { type PointConsent } from '@tactful/contact-planning';

/**
 * What an entry of the log says. `opted_out` ends messages whoever reports it; `opted_in` is the person's own act and
 * the only thing that ends an opt-out; the other two are what the company states. `address_bad` comes from a provider.
 */
export type ConsentKind = 'implied_by_contract' | 'express' | 'opted_out' | 'opted_in' | 'address_bad';

/** Where an entry came from. */
export type ConsentSource =
  'api' | 'import' | 'console' | 'keyword' | 'reply' | 'page' | 'provider' | 'agent' | 'one_click';

/** One address on one channel: consent belongs to it, whoever shares it. */
export interface ConsentScope {
  readonly addressKey: string;
  readonly channel: Channel;
}

/** One entry for the append-only log. */
export interface ConsentAct extends ConsentScope {
  readonly address: string;
  /** Null when nobody we know has this address: an opt-out counts all the same. */
  readonly customerId: string | null;
  readonly contactId: string | null;
  readonly kind: ConsentKind;
  /** The words agreed to, or the person's own words, verbatim. */
  readonly wording: string | null;
  readonly language: string | null;
  /** Where the evidence lies: a document's number, a file's hash, a recording. Left out: the entry itself is all there is. */
  readonly proof?: string | undefined;
  readonly source: ConsentSource;
  /** The person called a message spam. */
  readonly isComplaint?: true;
  /** Who acted or recorded it: `api:main`, `agent:mia`, `portal:<contact>`, `person`. */
  readonly actor: string;
  /** What makes the entry unique: the provider's message id, the contact, the import row. */
  readonly reference: string;
  /** When the person (or the company) did it, business time. */
  readonly at: Temporal.Instant;
}

/** A state that is another one than before. */
export interface ConsentChange extends ConsentScope {
  readonly from: PointConsent;
  readonly to: PointConsent;
  readonly since: Temporal.Instant;
}
