import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type BusEvent, EventContext, OnEvents, Outbox } from '@tactful/messaging';
import { Clock } from '@tactful/runtime';
import { ledgerConsumer } from '../../company/company.consumer.js';
import { openBooks } from '../../company/writing.js';
import { chargeDueFees } from './due-fees.js';

/** Charges the fees that ladders come to. */
@Controller()
export class DueFeesConsumer {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  @OnEvents(ledgerConsumer, ['policy.fee.due.v1'])
  async charge(
    @Payload() events: readonly BusEvent<'policy.fee.due.v1'>[],
    @Ctx() { tx }: EventContext,
  ): Promise<void> {
    const [first] = events;
    if (!first) return;
    const writing = await openBooks(tx, { companyId: first.companyId, now: this.clock.now(), by: 'policy' });
    const fees = events.map(({ data }) => data.fee);
    await this.outbox.add(tx, await chargeDueFees(tx, writing, fees));
  }
}
