import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type BusEvent, EventContext, OnEvents, Outbox } from '@tactful/messaging';
import { Clock } from '@tactful/runtime';
import { deliveryConsumer } from '../delivery.consumer-group.js';
import { PeopleProjection } from './people-projection.js';

const customerEvents = [
  'ledger.customer.created.v1',
  'ledger.customer.updated.v1',
  'ledger.customer.erased.v1',
] as const;
type CustomerEvent = BusEvent<(typeof customerEvents)[number]>;

/** Follows the ledger's customers. */
@Controller()
export class PeopleConsumer {
  constructor(
    private readonly projection: PeopleProjection,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  @OnEvents(deliveryConsumer, customerEvents)
  async onCustomers(@Payload() events: readonly CustomerEvent[], @Ctx() context: EventContext): Promise<void> {
    const told = events.map((event) => ({
      snapshot: event.data.customer,
      sequence: event.sequence,
      by: event.data.by,
      at: event.time,
    }));
    const [first] = events;
    if (!first) return;
    const drafts = await this.projection.apply(context.tx, first.companyId, told, this.clock.now());
    await this.outbox.add(context.tx, drafts);
  }
}
