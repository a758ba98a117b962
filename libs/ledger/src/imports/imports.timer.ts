import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Outbox } from '@tactful/messaging';
import { type BusinessTimer, BusinessTimers, Database, switchCompany } from '@tactful/runtime';
import { openBooks } from '../company/writing.js';
import { loadChunk } from './import-job.js';
import { nextTurn, readJob, takeTurn } from './imports.store.js';
import { ReadAhead } from './read-ahead.js';

/** Name of the timer that loads imports. */
export const importsTimer = 'ledger.imports';

/** Chunks between two looks at the clock, each in a transaction of its own. */
const chunksAtOnce = 5;

/** Loads waiting imports, a chunk at a time. Due at once: virtual time stands still until they are done. */
@Injectable()
export class ImportsTimer implements BusinessTimer, OnApplicationBootstrap {
  readonly name = importsTimer;
  readonly #ahead = new ReadAhead();

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
    for (let chunk = 1; chunk <= chunksAtOnce; chunk += 1) if (!(await this.#loadChunk(now))) return;
  }

  /** Loads one chunk of the import whose turn it is; false when none waits, or others have them. */
  #loadChunk(now: Temporal.Instant): Promise<boolean> {
    return this.database.acrossCompanies(async (tx) => {
      const turn = await takeTurn(tx);
      if (!turn) return false;
      const { companyId, importId } = turn;
      await switchCompany(tx, companyId);
      const job = await readJob(tx, companyId, importId);
      const writing = await openBooks(tx, { companyId, now, by: job.by });
      await this.outbox.add(tx, await loadChunk(tx, writing, { job, ahead: this.#ahead }));
      return true;
    });
  }
}
