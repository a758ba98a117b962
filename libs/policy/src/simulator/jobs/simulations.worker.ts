import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type BusinessTimer, BusinessTimers, Database } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { readZone } from '../../accounts/company-zone.store.js';
import { policyBook } from '../../ladders/policy-book.js';
import { readLadderVersions } from '../../ladders/ladders.store.js';
import { shippedLadders } from '../../ladders/shipped.js';
import { loadPortfolio } from '../facts/portfolio.js';
import { nextAccounts, type Selection } from '../facts/portfolio.store.js';
import { type PortfolioAccount } from '../facts/portfolio.types.js';
import { groupsOf } from '../facts/groups.decision.js';
import { readChannels, readNeighbours } from '../facts/reach.store.js';
import { type ChunkResult, type RunSetting, simulateChunk } from './simulation-chunk.js';
import {
  claimNext,
  countTry,
  endSimulation,
  insertAccounts,
  nextTurn,
  readSimulation,
  saveProgress,
  type SimulationRow,
} from './simulations.store.js';

/** Name of the timer that does runs of the simulator. */
export const simulationsTimer = 'policy.simulations';

/** Accounts that are in memory at a time. */
const chunkSize = 100;
/** How long a run is left to the one who took it, in machine time: long enough for a chunk, short after a crash. */
const claimSeconds = 60;
/** A chunk that was begun so often without an end ends its run. */
const mostTries = 3;

/**
 * Does runs of the simulator, a chunk of accounts at a time and off every request's path. A chunk's results and how far
 * the run is are written in one transaction: whoever goes on after a crash begins with the next account. Runs take turns.
 * Due at once: virtual time stands still until they are done.
 */
@Injectable()
export class SimulationsWorker implements BusinessTimer, OnApplicationBootstrap {
  readonly name = simulationsTimer;
  readonly #logger = new Logger('Simulator');

  constructor(
    private readonly database: Database,
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

  /** Does one chunk of the run whose turn it is. */
  async runDue(now: Temporal.Instant): Promise<void> {
    const claimed = await this.database.acrossCompanies((tx) => claimNext(tx, claimSeconds));
    if (!claimed) return;
    const { companyId, simulationId } = claimed;
    const run = await this.#begin(companyId, { simulationId, now });
    if (!run) return;
    const work = await this.database.inCompany(companyId, (tx) => loadWork(tx, run));
    try {
      const result = await simulateChunk(work.groups, work.setting, work.run.tallies);
      await this.#save(work, result, now);
    } catch (error) {
      this.#logger.error(`A run of the simulator failed: ${simulationId}`, error instanceof Error ? error.stack : '');
      const failure = 'A fault on our side: the log says more.';
      await this.#end(companyId, { simulationId, failure, now });
    }
  }

  /** The run as it stands, its next try counted for good; undefined when it is over, or was tried too often. */
  #begin(
    companyId: string,
    { simulationId, now }: { readonly simulationId: string; readonly now: Temporal.Instant },
  ): Promise<SimulationRow | undefined> {
    return this.database.inCompany(companyId, async (tx) => {
      const run = await readSimulation(tx, simulationId, 'lock');
      if (!run || (run.state !== 'queued' && run.state !== 'running')) return undefined;
      if ((await countTry(tx, companyId, simulationId)) > mostTries) {
        const failure = `Broken off ${mostTries} times at the same accounts.`;
        await endSimulation(tx, companyId, { simulationId, state: 'failed', failure, at: now });
        return undefined;
      }
      return run;
    });
  }

  #save({ run, chunk }: Work, { tallies, accounts: found }: ChunkResult, now: Temporal.Instant): Promise<void> {
    const { companyId, id: simulationId } = run;
    return this.database.inCompany(companyId, async (tx) => {
      const before = await readSimulation(tx, simulationId, 'lock');
      const isOurs = before && (before.state === 'queued' || before.state === 'running');
      // Cancelled meanwhile, or somebody took over when the claim had ended: what was found out is dropped.
      if (!isOurs || before.lastCustomerId !== run.lastCustomerId || before.done !== run.done) return;
      await insertAccounts(tx, companyId, { simulationId, accounts: found });
      await saveProgress(tx, companyId, {
        simulationId,
        done: run.done + chunk.length,
        lastCustomerId: chunk.at(-1) ?? run.lastCustomerId,
        tallies,
        finishedAt: chunk.length < chunkSize ? now : null,
      });
    });
  }

  #end(
    companyId: string,
    {
      simulationId,
      failure,
      now,
    }: { readonly simulationId: string; readonly failure: string; readonly now: Temporal.Instant },
  ): Promise<void> {
    return this.database.inCompany(companyId, (tx) =>
      endSimulation(tx, companyId, { simulationId, state: 'failed', failure, at: now }),
    );
  }
}

interface Work {
  readonly run: SimulationRow;
  /** The customers that this brings to an end, by id. */
  readonly chunk: readonly string[];
  /** What is simulated with it: whoever shares an address belongs to the chunk of the first of them. */
  readonly groups: readonly (readonly PortfolioAccount[])[];
  readonly setting: RunSetting;
}

async function loadWork(tx: EntityManager, run: SimulationRow): Promise<Work> {
  const { companyId, question, lastCustomerId } = run;
  const { segment, customerIds, variants } = question;
  const selection = { segment, customerIds };
  const chunk = await nextAccounts(tx, companyId, { selection, after: lastCustomerId, most: chunkSize });
  const own = new Set(chunk);
  const groups = groupsOf(
    await loadPortfolio(tx, companyId, {
      customerIds: await withNeighbours(tx, companyId, { customerIds: chunk, selection }),
      question,
    }),
  ).filter(([first]) => first !== undefined && own.has(first.snapshot.customerId));
  const snapshots = groups.flat().map(({ snapshot, history }) => ({
    ...snapshot,
    obligations: history.obligations.flatMap((versions) => versions.slice(0, 1).map(({ facts }) => facts)),
  }));
  const made = await readLadderVersions(
    tx,
    variants.filter((variant) => variant !== 'assigned'),
  );
  const book = new Map([
    ...(await policyBook(tx, companyId, snapshots)),
    ...[...shippedLadders, ...made].map((version) => [version.id, version] as const),
  ]);
  return {
    run,
    chunk,
    groups,
    setting: {
      question,
      companyZone: await readZone(tx, companyId),
      channels: await readChannels(tx, companyId),
      book,
    },
  };
}

/** These customers, and everybody who shares an address with them, also by way of others. */
async function withNeighbours(
  tx: EntityManager,
  companyId: string,
  { customerIds, selection }: { readonly customerIds: readonly string[]; readonly selection: Selection },
): Promise<readonly string[]> {
  const found = [...customerIds];
  for (let fresh = customerIds; fresh.length > 0;) {
    const near = await readNeighbours(tx, companyId, { customerIds: found, selection });
    found.push(...near);
    fresh = near;
  }
  return found;
}
