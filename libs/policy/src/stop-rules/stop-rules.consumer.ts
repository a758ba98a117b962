import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { EventContext, OnEvents } from '@tactful/messaging';
import { policyConsumer } from '../accounts/account-facts.consumer.js';
import { type OffenceEvent, offenceEventTypes } from './offence-facts.decision.js';
import { StopRules } from './stop-rules.service.js';

/** Takes up contacts, and what shows that they offended. */
@Controller()
export class StopRulesConsumer {
  constructor(private readonly rules: StopRules) {}

  @OnEvents(policyConsumer, offenceEventTypes)
  async take(@Payload() events: readonly OffenceEvent[], @Ctx() context: EventContext): Promise<void> {
    const [first] = events;
    if (first) await this.rules.takeUp(context.tx, first.companyId, events);
  }
}
