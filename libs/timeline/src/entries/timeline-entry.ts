import { type EventType } from '@tactful/contracts';
import { type BusEvent } from '@tactful/messaging';
import { summaryOf } from './summary.decision.js';

/** One line of a customer's timeline. */
export interface NewEntry {
  readonly entryId: string;
  readonly customerId: string;
  /** When it happened, business time. */
  readonly at: Temporal.Instant;
  /** The event type without its source and version: `invoice.issued`, `contact.deferred`, `note.added`. */
  readonly kind: string;
  /** One plain sentence. */
  readonly summary: string;
  readonly data: unknown;
}

/** The timeline's line for an event about a customer. The same event always gives the same line. */
export function entryOf(event: BusEvent): NewEntry {
  return {
    entryId: event.id,
    customerId: event.subject,
    at: event.time,
    kind: kindOf(event.type),
    summary: summaryOf(event),
    data: event.data,
  };
}

/** `ledger.invoice.issued.v1` → `invoice.issued`. */
export function kindOf(type: EventType): string {
  return type.split('.').slice(1, -1).join('.');
}
