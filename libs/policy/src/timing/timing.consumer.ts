import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { EventContext, OnEvents } from '@tactful/messaging';
import { policyConsumer } from '../accounts/account-facts.consumer.js';
import { type TimingEvent, timingEventTypes } from './timing-facts.decision.js';
import { Timing } from './timing.service.js';

/** Takes up when people read, open and pay, and the pay days that they state. */
@Controller()
export class TimingConsumer {
  constructor(private readonly timing: Timing) {}

  @OnEvents(policyConsumer, timingEventTypes)
  async take(@Payload() events: readonly TimingEvent[], @Ctx() context: EventContext): Promise<void> {
    const [first] = events;
    if (first) await this.timing.takeUp(context.tx, first.companyId, events);
  }
}
