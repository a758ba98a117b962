import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type EventDraft } from '@tactful/contracts';
import { type BusEvent, EventContext, OnEvents, Outbox } from '@tactful/messaging';
import { Clock } from '@tactful/runtime';
import { deliveryConsumer } from '../delivery.consumer-group.js';
import { ConsentStore } from './consent.store.js';
import { type ConsentAct } from './consent.types.js';
import { Consents } from './consents.js';

type WrongNumber = BusEvent<'policy.number.wrong.v1'>;

/** Numbers that an agent found to be somebody else's: nobody writes to them any more. */
@Controller()
export class WrongNumbersConsumer {
  constructor(
    private readonly store: ConsentStore,
    private readonly consents: Consents,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  @OnEvents(deliveryConsumer, ['policy.number.wrong.v1'])
  async close(@Payload() events: readonly WrongNumber[], @Ctx() { tx }: EventContext): Promise<void> {
    const [first] = events;
    if (!first) return;
    const drafts: EventDraft[] = [];
    for (const event of events) {
      const points = await this.store.ofCustomer(tx, first.companyId, event.data.customerId);
      const wrong = points.filter(
        ({ contactId, channel }) => contactId === event.data.contactId && event.data.channels.includes(channel),
      );
      const acts = wrong.map((point) => actOf(point, event));
      drafts.push(...(await this.consents.record(tx, first.companyId, acts, this.clock.now())));
    }
    await this.outbox.add(tx, drafts);
  }
}

function actOf(
  { addressKey, channel, address }: Pick<ConsentAct, 'addressKey' | 'channel' | 'address'>,
  { id, data: { customerId, contactId, at, by } }: WrongNumber,
): ConsentAct {
  return {
    ...{ addressKey, channel, address, customerId, contactId, kind: 'address_bad', wording: null, language: null },
    ...{ source: 'agent', actor: by, reference: `call:${id}:${channel}`, at: Temporal.Instant.from(at) },
  };
}
