import { Injectable } from '@nestjs/common';
import { Outbox } from '@tactful/messaging';
import { Database } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { decideAll } from './deciding.js';
import { eventsOf } from './escalation-events.decision.js';
import { writeDecisions } from './escalations.store.js';
import { claimDue, companiesToWake, setNextWakeUps } from './wake-ups.store.js';

/** Accounts that one transaction decides about. */
const batchLimit = 500;

/** Wakes accounts that are due, decides about each, and stores what was decided together with its events. */
@Injectable()
export class EscalationsService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  /** Decides about every account that is due at `now`, a batch of one company in each transaction. */
  async decideDue(now: Temporal.Instant): Promise<void> {
    for (;;) {
      let claimed = 0;
      for (const companyId of await companiesToWake(this.database, now, batchLimit)) {
        claimed += await this.decideBatch(companyId, now);
      }
      if (claimed === 0) return;
    }
  }

  /** Decides about up to 500 due accounts of a company. Returns how many were due and not held by another process. */
  decideBatch(companyId: string, now: Temporal.Instant): Promise<number> {
    return this.database.inCompany(companyId, async (tx) => {
      const customerIds = await claimDue(tx, companyId, { now, most: batchLimit });
      if (customerIds.length > 0) await this.#decide(tx, companyId, { customerIds, now });
      return customerIds.length;
    });
  }

  async #decide(
    tx: EntityManager,
    companyId: string,
    { customerIds, now }: { readonly customerIds: readonly string[]; readonly now: Temporal.Instant },
  ): Promise<void> {
    const decided = await decideAll(tx, companyId, { customerIds, now });
    const wakeUps = new Map(decided.map(({ snapshot, decision }) => [snapshot.customerId, decision.nextWakeUpAt]));
    await writeDecisions(tx, companyId, { decided, now });
    await setNextWakeUps(
      tx,
      companyId,
      customerIds.map((customerId) => ({ customerId, at: wakeUps.get(customerId) ?? null })),
    );
    await this.outbox.add(
      tx,
      decided.flatMap((one) => eventsOf(one, now)),
    );
  }
}
