import { contactsWithin } from '@tactful/contact-rules';
import { type Person } from '../people/person.types.js';
import { type MessageRecord } from '../queue/message.types.js';
import { routeOf, type RoutingFacts } from './route.decision.js';
import { type Others } from './planning.types.js';

/** True when two contacts share an address directly: they are one person. */
export function isSamePerson(a: Person, b: Person): boolean {
  if (a.contactId === b.contactId) return true;
  const keys = new Set(a.points.map((point) => point.addressKey));
  return b.points.some((point) => keys.has(point.addressKey));
}

/** A message that goes to another contact than it was meant for, with what is known of them. */
export type HandedOver = Pick<RoutingFacts, 'message' | 'person' | 'past'>;

/**
 * The next contact for a ladder message whose receiver cannot be reached or has left: of the same role first, then
 * others that its audience reaches, never anybody above it. Null when some channel leads to none of them.
 */
export function handOver(
  message: MessageRecord,
  facts: Omit<RoutingFacts, 'message' | 'person' | 'past'> & { readonly others: Others },
): HandedOver | null {
  const { audience, contactId, customerId } = message;
  if (message.purpose !== 'ladder' || audience === null) return null;
  const { people, pastOf } = facts.others;
  const rest = people.filter((person) => person.customerId === customerId && person.contactId !== contactId);
  for (const person of contactsWithin(rest, audience)) {
    const past = pastOf(person);
    const moved = { ...message, contactId: person.contactId, channel: null, triedChannels: [], laterTries: 0 };
    if (routeOf({ ...facts, message: moved, person, past }).kind === 'no_channel') continue;
    return { message: { ...moved, because: 'next_contact' }, person, past };
  }
  return null;
}
