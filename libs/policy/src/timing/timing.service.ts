import { Injectable } from '@nestjs/common';
import { afterCommit, BusinessTimers, Clock } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { readZone } from '../accounts/company-zone.store.js';
import { wakeAt, wakeUpTimer } from '../escalations/wake-ups.store.js';
import { readSettings } from '../settings/settings.store.js';
import { goodHour } from './good-hour.decision.js';
import { type TimingEvent, timingFacts } from './timing-facts.decision.js';
import { keepSeen, readSeen, saveHours, savePayDays } from './timing.store.js';

/** The hours of the house: a chosen hour outside them would never come. */
const window = { first: 8, last: 18 } as const;

/** Learns when customers read and pay, and keeps on which days they say they do. */
@Injectable()
export class Timing {
  constructor(
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

  /** Takes up a batch of events of one company, in its transaction. A second time changes nothing. */
  async takeUp(tx: EntityManager, companyId: string, events: readonly TimingEvent[]): Promise<void> {
    const zone = await readZone(tx, companyId);
    const { seen, payDays } = timingFacts(events, zone);
    if (payDays.length > 0) {
      const customerIds = [...new Set(payDays.map((row) => row.customer_id))].toSorted();
      await wakeAt(tx, companyId, { customerIds, at: this.clock.now() });
      await savePayDays(tx, companyId, payDays);
      afterCommit(tx, () => this.timers.poke(wakeUpTimer));
    }
    if (seen.length > 0) {
      await keepSeen(tx, companyId, { rows: seen, zone });
      await this.#learn(tx, companyId, { customerIds: [...new Set(seen.map((row) => row.customer_id))], zone });
    }
  }

  /** An hour means something only where it is known in which zone: with several, nothing is learned. */
  async #learn(
    tx: EntityManager,
    companyId: string,
    { customerIds, zone: companyZone }: { readonly customerIds: readonly string[]; readonly zone: string },
  ): Promise<void> {
    const { leastObservations } = (await readSettings(tx, companyId)).timing;
    const now = this.clock.now();
    const known = await readSeen(tx, companyId, customerIds);
    const hours = known.map(({ customerId, zones, seen }) => {
      const [zone = companyZone, ...others] = zones;
      const hour = others.length > 0 ? null : goodHour(seen, { zone, now, window, leastObservations });
      return { customerId, hour };
    });
    await saveHours(tx, companyId, { hours, at: now });
  }
}
