import { type EventType, findEvent, type TypedEvent } from '@tactful/contracts';
import { type WireEvent } from './envelope.js';

/** An event as handlers get it: its data is parsed and narrowed by its type. */
export type BusEvent<T extends EventType = EventType> = TypedEvent<T> & {
  readonly id: string;
  readonly source: string;
  readonly companyId: string;
  /** Customer id, or the company's where no customer is meant. */
  readonly subject: string;
  /** Business time of the fact. */
  readonly time: Temporal.Instant;
  /** Counts from 1 for each (source, subject). */
  readonly sequence: number;
  readonly correlationId?: string;
  readonly causationId?: string;
};

/** Parses the data by its schema. Throws when the type is unknown here or the data does not fit it. */
export function parseEvent(wire: WireEvent): BusEvent {
  const definition = findEvent(wire.type);
  if (!definition) throw new Error(`No schema for the event type ${wire.type}`);
  // The registry pairs each type with its schema, which the compiler cannot follow through a lookup.
  const typed = { type: definition.type, data: definition.data.parse(wire.data) } as TypedEvent<EventType>;
  return {
    ...typed,
    id: wire.id,
    source: wire.source,
    companyId: wire.companyid,
    subject: wire.subject,
    time: Temporal.Instant.from(wire.time),
    sequence: wire.sequence,
    ...(wire.correlationid !== undefined && { correlationId: wire.correlationid }),
    ...(wire.causationid !== undefined && { causationId: wire.causationid }),
  };
}
