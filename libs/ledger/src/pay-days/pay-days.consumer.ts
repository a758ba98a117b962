import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type BusEvent, EventContext, OnEvents } from '@tactful/messaging';
import { ledgerConsumer } from '../company/company.consumer.js';
import { savePayDays } from './pay-days.store.js';

/** Keeps on which days customers pay: plans and collections fall on them. */
@Controller()
export class PayDaysConsumer {
  @OnEvents(ledgerConsumer, ['delivery.preferences.changed.v1'])
  async keep(
    @Payload() events: readonly BusEvent<'delivery.preferences.changed.v1'>[],
    @Ctx() context: EventContext,
  ): Promise<void> {
    const [first] = events;
    if (!first) return;
    const stated = events.map(({ data: { customerId, contactId, preferences, at } }) => {
      return { customerId, subjectId: contactId ?? customerId, days: preferences.payDays ?? [], statedAt: at };
    });
    await savePayDays(context.tx, first.companyId, stated);
  }
}
