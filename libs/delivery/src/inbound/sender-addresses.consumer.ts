import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type CompanySettings } from '@tactful/contracts';
import { type BusEvent, EventContext, OnEvents } from '@tactful/messaging';
import { deliveryConsumer } from '../delivery.consumer-group.js';
import { type SenderAddress, SenderAddressesStore } from './sender-addresses.store.js';

/** Learns from each company's settings which addresses people answer to. */
@Controller()
export class SenderAddressesConsumer {
  constructor(private readonly store: SenderAddressesStore) {}

  @OnEvents(deliveryConsumer, ['identity.company.updated.v1'])
  async onCompanies(
    @Payload() events: readonly BusEvent<'identity.company.updated.v1'>[],
    @Ctx() context: EventContext,
  ): Promise<void> {
    const newest = events.at(-1);
    if (newest) await this.store.replace(context.tx, newest.companyId, addressesOf(newest.data.company.senders));
  }
}

function addressesOf({ sms, whatsapp, email }: CompanySettings['senders']): SenderAddress[] {
  return [
    ...(sms ? [{ channel: 'sms', address: sms.from } as const] : []),
    // People answer to whichever number wrote to them.
    ...(sms?.pool ?? []).map(({ from }) => ({ channel: 'sms', address: from }) as const),
    ...(whatsapp ? [{ channel: 'whatsapp', address: whatsapp.from } as const] : []),
    ...(email ? [{ channel: 'email', address: email.from } as const] : []),
    ...(email?.replyTo ? [{ channel: 'email', address: email.replyTo } as const] : []),
  ];
}
