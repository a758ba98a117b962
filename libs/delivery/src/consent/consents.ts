import { Injectable } from '@nestjs/common';
import { type Channel, type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { AttemptStore } from '../attempts/attempt.store.js';
import { Queue } from '../queue/queue.js';
import { ConsentLog } from './consent-log.js';
import { type ConsentAct } from './consent.types.js';

const channels: readonly Channel[] = ['sms', 'whatsapp', 'email'];

/** Records consent and makes it felt at once: what waits for an address that must not be used any more is taken back. */
@Injectable()
export class Consents {
  constructor(
    private readonly queue: Queue,
    private readonly attempts: AttemptStore,
    private readonly log: ConsentLog,
  ) {}

  /**
   * Records acts in the transaction of their cause. Locks budget rows, then message rows, then attempts, then states of consent.
   * Returns the events for the outbox, which is the last statement of the transaction.
   */
  async record(
    tx: EntityManager,
    companyId: string,
    acts: readonly ConsentAct[],
    now: Temporal.Instant,
  ): Promise<EventDraft[]> {
    const drafts: EventDraft[] = [];
    for (const channel of channels) {
      for (const because of ['opted_out', 'address_bad'] as const) {
        const ends = acts.filter((act) => act.channel === channel && act.kind === because);
        if (ends.length === 0) continue;
        const who = { addressKeys: ends.map((act) => act.addressKey) };
        drafts.push(...(await this.queue.cancelWaiting(tx, { companyId, who, channel, because, now })));
      }
    }
    const optOuts = acts.filter((act) => act.kind === 'opted_out');
    if (optOuts.length > 0) await this.attempts.markCrossedByOptOut(tx, companyId, optOuts);
    return [...drafts, ...(await this.log.record(tx, companyId, acts, now))];
  }
}
