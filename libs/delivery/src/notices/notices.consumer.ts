import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { EventContext, OnEvents, Outbox } from '@tactful/messaging';
import { deliveryConsumer } from '../delivery.consumer-group.js';
import { type NoticeEvent, noticeEventTypes, ordersOf } from './notice-orders.decision.js';
import { NoticesService } from './notices.service.js';

/** Takes what the ledger has to tell its customers. */
@Controller()
export class NoticesConsumer {
  constructor(
    private readonly notices: NoticesService,
    private readonly outbox: Outbox,
  ) {}

  @OnEvents(deliveryConsumer, noticeEventTypes)
  async onEvents(@Payload() events: readonly NoticeEvent[], @Ctx() context: EventContext): Promise<void> {
    const [first] = events;
    const orders = events.flatMap(ordersOf);
    if (!first || orders.length === 0) return;
    await this.outbox.add(context.tx, await this.notices.follow(context.tx, first.companyId, orders));
  }
}
