import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type BusinessTimer, BusinessTimers, Database, switchCompany } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { readZone } from '../accounts/company-zone.store.js';
import { decideAll } from '../escalations/deciding.js';
import { wakeAt } from '../escalations/wake-ups.store.js';
import { differenceOf, nextSweepAt } from './sweep.decision.js';
import { nextResting, nextSweepDue, noteSwept, startSweep, takeDueSweep } from './sweep.store.js';

/** Name of the timer that looks at everything once a night. */
export const sweepTimer = 'policy-sweep';

/** Accounts that one transaction looks at. */
const chunk = 500;

/**
 * Looks at every account once a night as if it knew nothing: decides it anew from its facts and compares. Accounts are
 * woken by facts and instants, and the sweep proves that none was forgotten; one that stands otherwise is an error,
 * which is stored, logged and mended by waking the account.
 */
@Injectable()
export class SweepWorker implements BusinessTimer, OnApplicationBootstrap {
  readonly name = sweepTimer;
  /** After the decisions of the same instant. */
  readonly phase = 'sending';
  readonly #logger = new Logger(SweepWorker.name);

  constructor(
    private readonly database: Database,
    private readonly timers: BusinessTimers,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.register(this);
  }

  nextDueAt(): Promise<Temporal.Instant | null> {
    return nextSweepDue(this.database);
  }

  async runDue(now: Temporal.Instant): Promise<void> {
    while (await this.#runChunk(now));
  }

  /** False when nothing is due that no other process works on. */
  #runChunk(now: Temporal.Instant): Promise<boolean> {
    return this.database.acrossCompanies(async (tx) => {
      const due = await takeDueSweep(tx, now);
      if (!due) return false;
      await switchCompany(tx, due.companyId);
      const sweepId = due.sweepId ?? randomUUIDv7();
      if (due.sweepId === null) await startSweep(tx, due.companyId, { sweepId, at: now });
      await this.#look(tx, due.companyId, { sweepId, now });
      return true;
    });
  }

  async #look(
    tx: EntityManager,
    companyId: string,
    { sweepId, now }: { readonly sweepId: string; readonly now: Temporal.Instant },
  ): Promise<void> {
    const { resting, last } = await nextResting(tx, companyId, { sweepId, now, most: chunk });
    const wakeUps = new Map(resting.map(({ customerId, wakeUpAt }) => [customerId, wakeUpAt]));
    const decided = await decideAll(tx, companyId, { customerIds: [...wakeUps.keys()], now });
    const differences = decided.flatMap((one) => differenceOf(one, wakeUps.get(one.snapshot.customerId) ?? null) ?? []);
    await noteSwept(tx, companyId, {
      sweepId,
      accounts: decided.length,
      differences,
      last,
      now,
      nextAt: nextSweepAt(now, await readZone(tx, companyId)),
    });
    if (differences.length === 0) return;
    this.#logger.error({ message: 'accounts stood otherwise than decided anew', companyId, sweepId, differences });
    await wakeAt(tx, companyId, { customerIds: differences.map(({ customerId }) => customerId), at: now });
  }
}
