import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type BusEvent, EventContext, LogEraser, OnEvents } from '@tactful/messaging';
import { TIMELINE_CONSUMER } from '../entries/events.consumer.js';
import { emptyEntries } from './erasure.js';
import { recordErasure } from './erasure.store.js';

/** Forgets whom the ledger has erased: what happened and when stays, who it happened to does not. */
@Controller()
export class TimelineErasureConsumer {
  constructor(private readonly log: LogEraser) {}

  @OnEvents(TIMELINE_CONSUMER, ['ledger.customer.erased.v1'])
  async forget(
    @Payload() events: readonly BusEvent<'ledger.customer.erased.v1'>[],
    @Ctx() { tx }: EventContext,
  ): Promise<void> {
    for (const { companyId, subject: customerId, data } of events) {
      const person = { customerId, contactId: data.contactId };
      await recordErasure(tx, companyId, person);
      await emptyEntries(tx, companyId, person);
      await this.log.forget(tx, { source: 'timeline', companyId, subject: customerId, contactId: data.contactId });
    }
  }
}
