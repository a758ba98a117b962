import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type BusEvent, defineConsumer, type EventContext, OnEvents } from '@tactful/messaging';
import { CompanyService } from './company.service.js';

/** What the ledger hears from the other services. */
export const ledgerConsumer = defineConsumer({
  name: 'ledger',
  topics: ['identity.v1', 'delivery.v1', 'escalations.v1'],
  onDeadLetter: 'park',
});

/** Keeps the company's time zone, which decides when its days begin, and what its papers say of it. */
@Controller()
export class CompanyConsumer {
  constructor(private readonly companies: CompanyService) {}

  @OnEvents(ledgerConsumer, ['identity.company.updated.v1'])
  async keepCompany(
    @Payload() events: readonly BusEvent<'identity.company.updated.v1'>[],
    @Ctx() context: EventContext,
  ): Promise<void> {
    for (const event of events) await this.companies.keep(context, event.data.company);
  }
}
