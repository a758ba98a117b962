import { contactsWithin } from '@tactful/contact-rules';
import { accountsOf } from '../messages/message-accounts.js';
import { type PlannedMessage } from '../messages/message.types.js';
import { routeOf, type RoutingFacts } from '../moments/route.decision.js';
import { type Reachable } from '../people/reachable.types.js';
import { type Others } from './planning.types.js';

/** A message that goes to another contact than it was meant for, with what is known of them. */
export type HandedOver<M extends PlannedMessage, P extends Reachable> = Pick<
  RoutingFacts<M, P>,
  'message' | 'person' | 'past'
>;

/**
 * The next contact for a ladder message whose receiver cannot be reached or has left: of the same role first, then
 * others that its audience reaches, never anybody above it. Null when some channel leads to none of them.
 */
export function handOver<M extends PlannedMessage, P extends Reachable>(
  message: M,
  facts: Omit<RoutingFacts<M, P>, 'message' | 'person' | 'past'> & { readonly others: Others<P> },
): HandedOver<M, P> | null {
  const { audience, contactId, customerId } = message;
  // Accounts that cannot be reached have been parted from the others before.
  if (message.purpose !== 'ladder' || audience === null || accountsOf(message).length > 1) return null;
  const { people, pastOf } = facts.others;
  const rest = people.filter((person) => person.customerId === customerId && person.contactId !== contactId);
  for (const person of contactsWithin(rest, audience)) {
    const past = pastOf(person);
    const { contactId: nextId } = person;
    const steps = message.steps.map((step) => ({ ...step, contactId: nextId }));
    const moved = { ...message, steps, contactId: nextId, channel: null, triedChannels: [], laterTries: 0 };
    if (routeOf({ ...facts, message: moved, person, past }).kind === 'no_channel') continue;
    return { message: { ...moved, because: 'next_contact' }, person, past };
  }
  return null;
}
