import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type BusEvent, EventContext, OnEvents } from '@tactful/messaging';
import { deliveryConsumer } from '../delivery.consumer-group.js';
import { OwnMessages } from './own-messages.service.js';

/** Hears when an account owner is to be warned. */
@Controller()
export class OwnerWarningsConsumer {
  constructor(private readonly messages: OwnMessages) {}

  @OnEvents(deliveryConsumer, ['policy.owner.warned.v1'])
  take(@Payload() events: readonly BusEvent<'policy.owner.warned.v1'>[], @Ctx() { tx }: EventContext): Promise<void> {
    return this.messages.warn(tx, events);
  }
}
