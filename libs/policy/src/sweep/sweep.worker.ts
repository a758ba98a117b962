import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type BusinessTimer, BusinessTimers, Clock, Database, switchCompany } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { readZone } from '../accounts/company-zone.store.js';
import { laterOf } from '../escalations/calendar.decision.js';
import { decideAll } from '../escalations/deciding.js';
import { wakeAt } from '../escalations/wake-ups.store.js';
import { differenceOf, nextSweepAt, restingAt } from './sweep.decision.js';
import { nextSweepDue, nextWaiting, noteSwept, seeOneMoment, startSweep, takeDueSweep } from './sweep.store.js';

/** Name of the timer that looks at everything once a night. */
export const sweepTimer = 'policy-sweep';

/** Accounts that one transaction looks at. */
const chunk = 2_000;

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
    private readonly clock: Clock,
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
      const [, due] = await Promise.all([seeOneMoment(tx), takeDueSweep(tx, now)]);
      if (!due) return false;
      await switchCompany(tx, due.companyId);
      const sweepId = due.sweepId ?? randomUUIDv7();
      if (due.sweepId === null) await startSweep(tx, due.companyId, { sweepId, at: now });
      await this.#look(tx, due.companyId, { sweepId, startedAt: now });
      return true;
    });
  }

  async #look(
    tx: EntityManager,
    companyId: string,
    { sweepId, startedAt }: { readonly sweepId: string; readonly startedAt: Temporal.Instant },
  ): Promise<void> {
    const { waiting, last } = await nextWaiting(tx, companyId, { sweepId, most: chunk });
    // A long sweep outlives the instant at which it began: what facts have woken since then is due as well.
    const now = laterOf(startedAt, this.clock.now());
    const wakeUps = new Map(restingAt(now, waiting).map(({ customerId, wakeUpAt }) => [customerId, wakeUpAt]));
    const decided = await decideAll(tx, companyId, { customerIds: [...wakeUps.keys()], now });
    const differences = decided.flatMap((one) => differenceOf(one, wakeUps.get(one.snapshot.customerId) ?? null) ?? []);
    await noteSwept(tx, companyId, {
      sweepId,
      accounts: decided.length,
      differences,
      last,
      now,
      nextAt: last === null ? nextSweepAt(now, await readZone(tx, companyId)) : null,
    });
    if (differences.length === 0) return;
    this.#logger.error({ message: 'accounts stood otherwise than decided anew', companyId, sweepId, differences });
    await wakeAt(tx, companyId, { customerIds: differences.map(({ customerId }) => customerId), at: now });
  }
}
