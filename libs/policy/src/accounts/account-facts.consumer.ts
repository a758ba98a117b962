import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { defineConsumer, EventContext, OnEvents } from '@tactful/messaging';
import { AccountFacts } from './account-facts.service.js';
import { type AccountEvent, accountEventTypes } from './projection.decision.js';

/** Policy's view of accounts. A dead letter parks its customer: no decision rests on incomplete facts. */
export const policyConsumer = defineConsumer({
  name: 'policy',
  topics: ['identity.v1', 'ledger.v1', 'delivery.v1', 'portal.v1'],
  onDeadLetter: 'park',
});

/** Takes up what happened to accounts. */
@Controller()
export class AccountFactsConsumer {
  constructor(private readonly facts: AccountFacts) {}

  @OnEvents(policyConsumer, accountEventTypes)
  take(@Payload() events: readonly AccountEvent[], @Ctx() context: EventContext): Promise<void> {
    return this.facts.takeUp(context.tx, events);
  }
}
