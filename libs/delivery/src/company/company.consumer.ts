import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type BusEvent, EventContext, OnEvents } from '@tactful/messaging';
import { deliveryConsumer } from '../delivery.consumer-group.js';
import { CompanyService } from './company.service.js';

/** Follows companies: their settings, and how fresh what they know of their bank account is. */
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

  @OnEvents(deliveryConsumer, ['ledger.bank_data.updated.v1'])
  async onBankData(
    @Payload() events: readonly BusEvent<'ledger.bank_data.updated.v1'>[],
    @Ctx() context: EventContext,
  ): Promise<void> {
    for (const companyId of new Set(events.map((event) => event.companyId))) {
      await this.companies.askAgain(context.tx, companyId);
    }
  }
}
