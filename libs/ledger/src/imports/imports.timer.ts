import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Outbox } from '@tactful/messaging';
import { type BusinessTimer, BusinessTimers, Database, switchCompany } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { openBooks } from '../company/writing.js';
import { ChunkInFlight, Superseded } from './chunk-in-flight.js';
import { loadChunk } from './import-job.js';
import { type ImportJob, nextTurn, readJob, takeTurn, takeTurnOf } from './imports.store.js';
import { ReadAhead } from './read-ahead.js';

/** Name of the timer that loads imports. */
export const importsTimer = 'ledger.imports';

/** Chunks of one import before others have their turn, each in a transaction of its own. */
const chunksAtOnce = 10;

/** Loads waiting imports by chunks. Due at once: virtual time stands still until they are done. */
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

  /** Loads a few chunks of the import whose turn it is. They commit in their order, and none without the one before. */
  async runDue(now: Temporal.Instant): Promise<void> {
    const first = new ChunkInFlight();
    first.run(this.#loadFirst(now, first));
    let last = first;
    for (let chunk = 2; chunk <= chunksAtOnce; chunk += 1) {
      const job = await last.next;
      if (!job || !(await last.mayBeFollowed())) break;
      const following = new ChunkInFlight(last);
      following.run(this.#loadFollowing(now, following, job));
      last = following;
    }
    await last.committed;
    // What went wrong with a later one comes up again when it is the first.
    await first.end();
  }

  /** Loads a chunk of the import whose turn it is, if one waits. */
  #loadFirst(now: Temporal.Instant, chunk: ChunkInFlight): Promise<void> {
    return this.database.acrossCompanies(async (tx) => {
      const turn = await takeTurn(tx);
      if (!turn) return;
      await switchCompany(tx, turn.companyId);
      const job = await readJob(tx, turn.companyId, turn.importId);
      await this.#load(tx, { now, chunk, job, confirm: () => Promise.resolve() });
    });
  }

  /** Loads the chunk after one that is in flight, and takes the turn itself when that one has committed. */
  #loadFollowing(now: Temporal.Instant, chunk: ChunkInFlight, job: ImportJob): Promise<void> {
    const { companyId, importId, nextRow } = job;
    const confirm = async (tx: EntityManager) => {
      await chunk.mayCommit();
      if (!(await takeTurnOf(tx, companyId, importId))) throw new Superseded();
      if ((await readJob(tx, companyId, importId)).nextRow !== nextRow) throw new Superseded();
    };
    return this.database.acrossCompanies(async (tx) => {
      await switchCompany(tx, companyId);
      await this.#load(tx, { now, chunk, job, confirm });
    });
  }

  async #load(tx: EntityManager, { now, chunk, job, confirm }: Loading): Promise<void> {
    const writing = await openBooks(tx, { companyId: job.companyId, now, by: job.by });
    const drafts = await loadChunk(tx, writing, { job, ahead: this.#ahead, chunk, confirm });
    await this.outbox.add(tx, drafts);
  }
}

interface Loading {
  readonly now: Temporal.Instant;
  readonly chunk: ChunkInFlight;
  readonly job: ImportJob;
  readonly confirm: (tx: EntityManager) => Promise<void>;
}
