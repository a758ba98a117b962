import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type BusEvent, EventContext, OnEvents, Outbox } from '@tactful/messaging';
import { Clock } from '@tactful/runtime';
import { deliveryConsumer } from '../delivery.consumer-group.js';
import { ErasureService } from './erasure.service.js';

/** Forgets whom the ledger has erased. */
@Controller()
export class ErasureConsumer {
  constructor(
    private readonly erasures: ErasureService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  @OnEvents(deliveryConsumer, ['ledger.customer.erased.v1'])
  async forget(
    @Payload() events: readonly BusEvent<'ledger.customer.erased.v1'>[],
    @Ctx() { tx }: EventContext,
  ): Promise<void> {
    for (const { companyId, subject: customerId, data } of events) {
      const person = { companyId, customerId, contactId: data.contactId };
      await this.outbox.add(tx, await this.erasures.forget(tx, person, this.clock.now()));
    }
  }
}
