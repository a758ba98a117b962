import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Outbox } from '@tactful/messaging';
import { type BusinessTimer, BusinessTimers, Database, switchCompany } from '@tactful/runtime';
import { openBooks } from '../company/writing.js';
import { toReleasedDraft } from './hold.events.js';
import { nextHoldDue, releaseHolds, takeHoldDues } from './holds.store.js';

/** Name of the timer that ends holds. */
export const holdsTimer = 'ledger.holds';

const chunk = 1_000;
const chunksInOneGo = 20;

/** Ends holds at the start of the day after their `until`, in the company's zone. */
@Injectable()
export class HoldsTimer implements BusinessTimer, OnApplicationBootstrap {
  readonly name = holdsTimer;

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly timers: BusinessTimers,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.register(this);
  }

  nextDueAt(): Promise<Temporal.Instant | null> {
    return nextHoldDue(this.database);
  }

  async runDue(now: Temporal.Instant): Promise<void> {
    for (let round = 0; round < chunksInOneGo; round += 1) {
      if (!(await this.#endChunk(now))) return;
    }
  }

  /** False when nothing is due. A hold that was released before its end is not found active, and left alone. */
  #endChunk(now: Temporal.Instant): Promise<boolean> {
    return this.database.acrossCompanies(async (tx) => {
      const due = await takeHoldDues(tx, now, chunk);
      if (!due) return false;
      const { companyId, holdIds } = due;
      await switchCompany(tx, companyId);
      const writing = await openBooks(tx, { companyId, now, by: 'ledger' });
      const ended = await releaseHolds(tx, companyId, { holdIds, now });
      await this.outbox.add(
        tx,
        ended.map((hold) => toReleasedDraft(writing, hold)),
      );
      return true;
    });
  }
}
