import { applyDecorators, Catch, SetMetadata, UseFilters } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { type EventType } from '@tactful/contracts';
import { type Observable, throwError } from 'rxjs';
import { type ConsumerDefinition } from './consumer-definition.js';

/** Metadata key under which a handler method names its consumer. */
export const consumerOfHandler = 'tactful:consumer';

/** Nest turns a handler's error into an answer; a consumer has to see the error itself to roll back. */
@Catch()
class RethrowFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

/**
 * Hands a method the listed types of events of one consumer, a batch at a time:
 * `handle(@Payload() events: readonly BusEvent[], @Ctx() context: EventContext): Promise<void>`.
 * The events are all of one company, in the order (subject, sequence), parsed by their schema.
 * Throwing rolls the batch back; it is tried again, then set aside as a dead letter.
 */
export function OnEvents(consumer: ConsumerDefinition, types: readonly EventType[]): MethodDecorator {
  return applyDecorators(
    EventPattern(types.join(' '), consumer.id, { types }) as MethodDecorator,
    SetMetadata(consumerOfHandler, consumer),
    UseFilters(RethrowFilter),
  );
}
