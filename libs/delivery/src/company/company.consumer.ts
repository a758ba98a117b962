import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type BusEvent, EventContext, OnEvents } from '@tactful/messaging';
import { deliveryConsumer } from '../delivery.consumer-group.js';
import { CompanyService } from './company.service.js';

/** Follows the settings of companies. */
@Controller()
export class CompanyConsumer {
  constructor(private readonly companies: CompanyService) {}

  @OnEvents(deliveryConsumer, ['identity.company.updated.v1'])
  handle(
    @Payload() events: readonly BusEvent<'identity.company.updated.v1'>[],
    @Ctx() context: EventContext,
  ): Promise<void> {
    return this.companies.follow(context.tx, events);
  }
}
