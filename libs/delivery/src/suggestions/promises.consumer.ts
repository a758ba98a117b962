import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type EventDraft } from '@tactful/contracts';
import { type BusEvent, EventContext, OnEvents, Outbox } from '@tactful/messaging';
import { Clock } from '@tactful/runtime';
import { deliveryConsumer } from '../delivery.consumer-group.js';
import { RepliesService } from '../replies/replies.service.js';

/** Who has read a reply of which the ledger has made a promise by itself. */
export const readByRule = 'rule: promise recorded';

/** Nobody needs to read a reply of which the ledger has made a promise by itself: what waited for that goes on. */
@Controller()
export class PromisesConsumer {
  constructor(
    private readonly replies: RepliesService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  @OnEvents(deliveryConsumer, ['ledger.promise.made.v1'])
  async onMade(
    @Payload() events: readonly BusEvent<'ledger.promise.made.v1'>[],
    @Ctx() { tx }: EventContext,
  ): Promise<void> {
    const at = this.clock.now();
    const drafts: EventDraft[] = [];
    for (const { companyId, data } of events) {
      const { replyId } = data.promise;
      if (!replyId) continue;
      const read = await this.replies.read(tx, { companyId, replyId, at, by: readByRule });
      drafts.push(...(read?.drafts ?? []));
    }
    await this.outbox.add(tx, drafts);
  }
}
