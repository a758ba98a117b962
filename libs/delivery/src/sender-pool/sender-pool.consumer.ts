import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type BusEvent, EventContext, OnEvents } from '@tactful/messaging';
import { Clock } from '@tactful/runtime';
import { deliveryConsumer } from '../delivery.consumer-group.js';
import { poolOf } from './choose-sender.decision.js';
import { SenderPoolStore } from './sender-pool.store.js';

/** Keeps a token bucket for each of the numbers that a company's settings name. */
@Controller()
export class SenderPoolConsumer {
  constructor(
    private readonly pools: SenderPoolStore,
    private readonly clock: Clock,
  ) {}

  @OnEvents(deliveryConsumer, ['identity.company.updated.v1'])
  async onCompanies(
    @Payload() events: readonly BusEvent<'identity.company.updated.v1'>[],
    @Ctx() context: EventContext,
  ): Promise<void> {
    const newest = events.at(-1);
    if (!newest) return;
    await this.pools.replace(context.tx, newest.companyId, poolOf(newest.data.company, 'sms'), this.clock.now());
  }
}
