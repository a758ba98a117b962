import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { eventDefinitions, type EventType } from '@tactful/contracts';
import { type BusEvent, defineConsumer, type EventContext, OnEvents } from '@tactful/messaging';
import { EntriesService } from './entries.service.js';

/** Reads everything about customers. A dead letter only leaves a gap that the page shows. */
export const TIMELINE_CONSUMER = defineConsumer({
  name: 'timeline',
  topics: ['ledger.v1', 'escalations.v1', 'delivery.v1', 'portal.v1'],
  onDeadLetter: 'mark',
});

const aboutCustomers: EventType[] = eventDefinitions
  .filter((definition) => definition.subject === 'customer')
  .map((definition) => definition.type);

@Controller()
export class TimelineConsumer {
  constructor(private readonly entries: EntriesService) {}

  @OnEvents(TIMELINE_CONSUMER, aboutCustomers)
  handle(@Payload() events: readonly BusEvent[], @Ctx() context: EventContext): Promise<void> {
    return this.entries.record(events, context);
  }
}
