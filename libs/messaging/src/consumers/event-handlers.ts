import { switchCompany } from '@tactful/runtime';
import { isObservable, lastValueFrom } from 'rxjs';
import { type EntityManager } from 'typeorm';
import { type BusEvent, parseEvent } from '../envelope/bus-event.js';
import { type WireEvent } from '../envelope/envelope.js';
import { type ConsumerDefinition } from './consumer-definition.js';
import { EventContext } from './event-context.js';

/** A method that Nest has wrapped with its pipes, guards and filters. */
export type HandlerCallback = (events: readonly BusEvent[], context: EventContext) => unknown;

interface Handler {
  readonly types: ReadonlySet<string>;
  readonly call: HandlerCallback;
}

/** The handler methods of one consumer, in the order in which they were registered. */
export class EventHandlers {
  readonly #handlers: Handler[] = [];

  constructor(private readonly consumer: ConsumerDefinition) {}

  add(types: readonly string[], call: HandlerCallback): void {
    this.#handlers.push({ types: new Set(types), call });
  }

  /**
   * Calls the handlers one after the other in `tx`, company by company. Throws what they throw.
   * Events of a type without handler are passed over, unparsed.
   */
  async handle(tx: EntityManager, events: readonly WireEvent[]): Promise<void> {
    const wanted = events.filter((event) => this.#handlers.some((handler) => handler.types.has(event.type)));
    const context = new EventContext([tx, this.consumer]);
    for (const [companyId, ofCompany] of Map.groupBy(wanted, (event) => event.companyid)) {
      await switchCompany(tx, companyId);
      const parsed = ofCompany.toSorted(bySubjectAndSequence).map(parseEvent);
      for (const handler of this.#handlers) {
        const own = parsed.filter((event) => handler.types.has(event.type));
        if (own.length > 0) await settle(handler.call(own, context));
      }
    }
  }
}

function bySubjectAndSequence(a: WireEvent, b: WireEvent): number {
  if (a.subject !== b.subject) return a.subject < b.subject ? -1 : 1;
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return a.sequence - b.sequence;
}

/** Nest answers with a promise of a value, or of a stream that may fail: an await alone would see success. */
async function settle(result: unknown): Promise<void> {
  const value = await result;
  if (isObservable(value)) await lastValueFrom(value, { defaultValue: undefined });
}
