import { eventDefinitions, type EventType, findEvent, type TypedEvent, withoutPeople } from '@tactful/contracts';
import { summaryOf } from '../entries/summary.decision.js';
import { kindOf } from '../entries/timeline-entry.js';

/** What an entry says of a customer. */
export interface SaidEntry {
  readonly kind: string;
  readonly data: unknown;
}

const typesOfKind = Map.groupBy(
  eventDefinitions.map(({ type }) => type),
  kindOf,
);

/** The line and the data of an entry without anything that tells who the people of the customer are. */
export function emptiedEntry({ kind, data }: SaidEntry): { readonly summary: string; readonly data: unknown } {
  const type = typesOfKind.get(kind)?.find((candidate) => findEvent(candidate)?.data.safeParse(data).success);
  if (type === undefined) return { summary: 'A note that was erased.', data: withoutPeople(kind, data) };
  const rest = withoutPeople(type, data);
  // The registry pairs each type with its data, which the compiler cannot follow through a lookup.
  return { summary: summaryOf({ type, data: rest } as TypedEvent<EventType>), data: rest };
}
