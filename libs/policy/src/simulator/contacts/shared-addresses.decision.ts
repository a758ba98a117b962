import { type Reachable, type SharedAddress } from '@tactful/contact-planning';

/** The addresses that contacts of several customers have, once for each contact who has it. */
export function sharedAddressesOf(people: readonly Reachable[]): readonly SharedAddress[] {
  const held = people.flatMap(({ contactId, customerId, points }) =>
    [...new Set(points.map((point) => point.addressKey))].map((addressKey) => ({ addressKey, contactId, customerId })),
  );
  const byKey = Map.groupBy(held, ({ addressKey }) => addressKey);
  return [...byKey.values()].filter((own) => new Set(own.map(({ customerId }) => customerId)).size > 1).flat();
}

/** Ids of everybody who has one of these people's addresses, themselves among them. */
export function holdersOf(some: readonly Reachable[], everybody: Iterable<Reachable>): ReadonlySet<string> {
  const keys = new Set(some.flatMap(({ points }) => points.map(({ addressKey }) => addressKey)));
  const holders = [...everybody].filter(({ points }) => points.some(({ addressKey }) => keys.has(addressKey)));
  return new Set(holders.map(({ contactId }) => contactId));
}
