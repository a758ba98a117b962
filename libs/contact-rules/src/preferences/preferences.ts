import { type Channel } from '../packs/rule-pack.types.js';
import { type LocalWindow } from '../windows/local-window.js';

/** How a person wishes to be contacted. What is left out is not restricted. */
export interface ContactPreferences {
  /** The order in which to try channels, and at the same time the list of those allowed. */
  readonly channels?: readonly Channel[] | undefined;
  /** The person's own hours, in their own local time. */
  readonly hours?: readonly LocalWindow[] | undefined;
  /** No message that is not an answer before this instant. */
  readonly pausedUntil?: Temporal.Instant | undefined;
}

/**
 * The preferences of a contact with the customer's as default, field by field.
 * Of two pauses the later one counts: whoever asked for silence gets it.
 */
export function effectivePreferences(contact: ContactPreferences, customer: ContactPreferences): ContactPreferences {
  const pauses = [contact.pausedUntil, customer.pausedUntil].filter((pause) => pause !== undefined);
  return {
    channels: contact.channels ?? customer.channels,
    hours: contact.hours ?? customer.hours,
    pausedUntil: pauses.sort((a, b) => Temporal.Instant.compare(b, a))[0],
  };
}

/** The channels to try, in order: the person's own list, else the company's order. */
export function channelsInOrder(preferences: ContactPreferences, companyOrder: readonly Channel[]): readonly Channel[] {
  return preferences.channels ?? companyOrder;
}
