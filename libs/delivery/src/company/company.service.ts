import { Injectable } from '@nestjs/common';
import { channel, type CompanySettings } from '@tactful/contracts';
import { type BusEvent } from '@tactful/messaging';
import { afterCommit, BusinessTimers, Clock } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { Queue } from '../queue/queue.js';
import { bucketCapacitySeconds } from '../sending/bucket.decision.js';
import { poolOf } from '../sender-pool/choose-sender.decision.js';
import { whatsappLookTimer } from '../whatsapp/whatsapp-looks.service.js';
import { WhatsappStore } from '../whatsapp/whatsapp.store.js';
import { CompanyStore, type SenderRate } from './company.store.js';

/** Keeps delivery's copy of company settings, and lets what waited for a setting go on. */
@Injectable()
export class CompanyService {
  constructor(
    private readonly store: CompanyStore,
    private readonly queue: Queue,
    private readonly whatsapp: WhatsappStore,
    private readonly timers: BusinessTimers,
    private readonly clock: Clock,
  ) {}

  /** Applies settings events in order; older ones change nothing. */
  async follow(tx: EntityManager, events: readonly BusEvent<'identity.company.updated.v1'>[]): Promise<void> {
    for (const { data, sequence } of events) {
      if (await this.store.save(tx, data.company, sequence)) await this.#settled(tx, data.company);
    }
  }

  /** What waits is decided anew: the ledger may answer otherwise now. */
  async askAgain(tx: EntityManager, companyId: string): Promise<void> {
    await this.queue.reconsider(tx, companyId, { now: this.clock.now() });
  }

  async #settled(tx: EntityManager, company: CompanySettings): Promise<void> {
    const now = this.clock.now();
    const buckets = { now, capacitySeconds: bucketCapacitySeconds };
    await this.store.saveSenders(tx, company.companyId, sendersOf(company), buckets);
    if (company.senders.whatsapp) {
      await this.whatsapp.lookBy(tx, company.companyId, now);
      afterCommit(tx, () => this.timers.poke(whatsappLookTimer));
    }
    // Hours, senders and the switch itself may all have changed: the claim decides anew.
    await this.queue.reconsider(tx, company.companyId, { now });
  }
}

function sendersOf(company: CompanySettings): SenderRate[] {
  return channel.options.flatMap((name) => {
    const sender = company.senders[name];
    if (!sender) return [];
    // Together they may send as much as each of them may; what one of them may is kept by its own bucket.
    const rates = poolOf(company, name).map(({ ratePerSecond }) => ratePerSecond);
    return [{ channel: name, ratePerSecond: rates.length === 0 ? sender.ratePerSecond : sum(rates) }];
  });
}

function sum(rates: readonly number[]): number {
  return rates.reduce((total, rate) => total + rate, 0);
}
