import { Injectable, Logger } from '@nestjs/common';
import { Clock, Database } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { addressKeyOf } from '../people/address-key.js';
import { type Correspondent, RepliesStore } from '../replies/replies.store.js';
import { InboundEffects } from './inbound-effects.js';
import { type ReceivedMessage } from './received-message.types.js';
import { SenderAddressesStore } from './sender-addresses.store.js';

/** Takes in what people write: finds whose it is, and stores it with everything that follows in one transaction. */
@Injectable()
export class InboundService {
  readonly #logger = new Logger('InboundService');

  constructor(
    private readonly database: Database,
    private readonly senders: SenderAddressesStore,
    private readonly replies: RepliesStore,
    private readonly effects: InboundEffects,
    private readonly clock: Clock,
  ) {}

  /** May be called twice with the same message. When it returns, a STOP has taken effect. */
  async receive(message: ReceivedMessage): Promise<void> {
    const companies = await this.senders.companiesBehind(this.database, message.channel, message.to);
    if (companies.length === 0) this.#logger.warn(`A message by ${message.channel} came in for no sender that we know`);
    let taken = false;
    for (const companyId of companies) {
      const mustTake: boolean = !taken && companyId === companies.at(-1);
      taken = (await this.#receiveFor(companyId, message, mustTake)) || taken;
    }
  }

  /** Where companies share a sender, each one that knows the person takes the message; one takes it in any case. */
  #receiveFor(companyId: string, message: ReceivedMessage, mustTake: boolean): Promise<boolean> {
    return this.database.inCompany(companyId, async (tx) => {
      const correspondent = await this.#correspondent(tx, companyId, message);
      if (!correspondent && !mustTake) return false;
      await this.effects.apply(tx, { companyId, message, correspondent: correspondent ?? null, now: this.clock.now() });
      return true;
    });
  }

  async #correspondent(
    tx: EntityManager,
    companyId: string,
    message: ReceivedMessage,
  ): Promise<Correspondent | undefined> {
    const { channel, from } = message;
    const sender = await this.replies.findByAddress(tx, companyId, {
      channel,
      addressKey: addressKeyOf(channel, from),
    });
    return sender ?? (channel === 'email' ? this.replies.findByThread(tx, companyId, message) : undefined);
  }
}
