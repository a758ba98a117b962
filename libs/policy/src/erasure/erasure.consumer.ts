import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type BusEvent, EventContext, LogEraser, OnEvents } from '@tactful/messaging';
import { forgetOutcomes } from '@tactful/runtime';
import { policyConsumer } from '../accounts/account-facts.consumer.js';
import { emptyAccount, emptyContact, recordErasure } from './erasure.store.js';

/**
 * Forgets whom the ledger has erased. The account itself follows the customer that the event leaves; what people were
 * asked to do, and what they wrote about it, is emptied here.
 */
@Controller()
export class PolicyErasureConsumer {
  constructor(private readonly log: LogEraser) {}

  @OnEvents(policyConsumer, ['ledger.customer.erased.v1'])
  async forget(
    @Payload() events: readonly BusEvent<'ledger.customer.erased.v1'>[],
    @Ctx() { tx }: EventContext,
  ): Promise<void> {
    for (const { companyId, subject: customerId, data, time } of events) {
      const { contactId } = data;
      if (contactId === null) {
        await recordErasure(tx, companyId, customerId, time);
        await emptyAccount(tx, companyId, customerId);
      } else await emptyContact(tx, companyId, contactId);
      await forgetOutcomes(tx, 'policy', { companyId, mentioning: [contactId ?? customerId] });
      await this.log.forget(tx, { source: 'policy', companyId, subject: customerId, contactId });
    }
  }
}
