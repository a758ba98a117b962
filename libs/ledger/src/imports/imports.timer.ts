import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Outbox } from '@tactful/messaging';
import { type BusinessTimer, BusinessTimers, Database, switchCompany } from '@tactful/runtime';
import { openBooks } from '../company/writing.js';
import { loadChunk } from './import-job.js';
import { nextTurn, readJob, takeTurn } from './imports.store.js';

/** Name of the timer that loads imports. */
export const importsTimer = 'ledger.imports';

/** Loads waiting imports, a chunk at a time. Due at once: virtual time stands still until they are done. */
@Injectable()
export class ImportsTimer implements BusinessTimer, OnApplicationBootstrap {
  readonly name = importsTimer;

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly timers: BusinessTimers,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.register(this);
  }

  /** An instant long past, later by a microsecond for each turn, so that the loop sees progress. */
  async nextDueAt(): Promise<Temporal.Instant | null> {
    const turn = await nextTurn(this.database);
    return turn === null ? null : Temporal.Instant.fromEpochNanoseconds(turn * 1_000n);
  }

  async runDue(now: Temporal.Instant): Promise<void> {
    await this.database.acrossCompanies(async (tx) => {
      const turn = await takeTurn(tx);
      if (!turn) return;
      const { companyId, importId } = turn;
      await switchCompany(tx, companyId);
      const job = await readJob(tx, companyId, importId);
      const writing = await openBooks(tx, { companyId, now, by: job.by });
      await this.outbox.add(tx, await loadChunk(tx, writing, { importId, job }));
    });
  }
}
