import { type Contact, type CustomerSnapshot } from '@tactful/contracts';
import { type StoredPoint } from '../people/people-projection.store.js';
import { type ConsentAct, type ConsentKind } from './consent.types.js';

/** Who told of a contact, and when (business time). */
export interface Telling {
  readonly by: string;
  readonly at: Temporal.Instant;
}

type Stated = Contact['consents'][number];

/**
 * The consent that comes with a contact: what is stated for a channel, else `implied_by_contract`, for this creditor's
 * service messages. What is stated without a date counts from the telling.
 */
export function consentOfPoint(customer: CustomerSnapshot, point: StoredPoint, telling: Telling): ConsentAct[] {
  const stated = point.contact.consents.filter(({ channel }) => channel === point.channel);
  const base = {
    addressKey: point.addressKey,
    channel: point.channel,
    address: point.address,
    customerId: customer.customerId,
    contactId: point.contact.id,
    language: point.contact.locale ?? customer.locale,
    source: customer.source,
    actor: telling.by,
  };
  if (stated.length === 0) {
    const reference = `contact:${point.contact.id}`;
    return [{ ...base, kind: 'implied_by_contract', wording: null, reference, at: telling.at }];
  }
  return stated.map((consent) => ({
    ...base,
    kind: kindOf(consent),
    wording: consent.wording ?? null,
    // The same statement in the next import is the same entry; it is not the person opting out again.
    reference: `stated:${point.contact.id}:${consent.type}:${consent.at ?? 'undated'}`,
    at: consent.at === undefined ? telling.at : Temporal.Instant.from(consent.at),
  }));
}

function kindOf(consent: Stated): ConsentKind {
  return consent.type;
}
