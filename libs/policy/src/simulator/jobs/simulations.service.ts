import { Injectable } from '@nestjs/common';
import { startOfDate } from '@tactful/contact-rules';
import { cutPage, cutPageById } from '@tactful/contracts';
import {
  type Actor,
  actorName,
  afterCommit,
  BusinessTimers,
  Clock,
  conflict,
  Database,
  notFound,
  type Refusal,
  unacceptable,
} from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { policyExists } from '../../ladders/policy-book.js';
import { readSettings } from '../../settings/settings.store.js';
import { countAccounts } from '../facts/portfolio.store.js';
import { reportOf } from '../report/report.decision.js';
import { noDifferences } from '../report/simulated-account.decision.js';
import { emptyTally } from '../report/tally.decision.js';
import { type SimulatorSettings } from '../simulator.settings.js';
import {
  type NewSimulation,
  type SimulatedAccountList,
  type SimulatedAccountQuery,
  type SimulationList,
  type SimulationQuery,
  type SimulationQuestion,
  type SimulationView,
} from './simulation.types.js';
import {
  countOpen,
  endSimulation,
  insertSimulation,
  listSimulations,
  readAccounts,
  readSimulation,
  type SimulationRow,
} from './simulations.store.js';
import { simulationsTimer } from './simulations.worker.js';

/** More runs of one company than this wait for each other to no use. */
const mostOpen = 5;

/** Runs of the simulator: asked for, followed, cancelled; a worker does them. */
@Injectable()
export class SimulationsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

  /** Queues a run. Refuses ladders that do not exist, a backtest of the future, and a sixth run at a time. */
  start(actor: Actor, asked: NewSimulation): Promise<SimulationView | Refusal> {
    const { companyId } = actor;
    const now = this.clock.now();
    return this.database.inCompany<SimulationView | Refusal>(companyId, async (tx) => {
      const refusal = await whyNot(tx, asked, now);
      if (refusal) return refusal;
      const question = questionOf(asked, now);
      const { segment, customerIds } = question;
      const simulationId = randomUUIDv7();
      await insertSimulation(tx, companyId, {
        simulationId,
        question,
        accounts: await countAccounts(tx, companyId, { segment, customerIds }),
        tallies: { variants: question.variants.map(() => emptyTally), differences: noDifferences },
        at: now,
        by: actorName(actor),
      });
      afterCommit(tx, () => this.timers.poke(simulationsTimer));
      return this.#view(tx, companyId, await readSimulation(tx, simulationId));
    });
  }

  list(companyId: string, { limit, cursor }: SimulationQuery): Promise<SimulationList> {
    return this.database.inCompany(companyId, async (tx) => {
      const rows = await listSimulations(tx, { limit: limit + 1, before: cursor ?? null });
      const { simulator } = await readSettings(tx, companyId);
      const { items, nextCursor } = cutPageById(rows, limit);
      return { items: items.map((row) => viewOf(row, simulator)), nextCursor };
    });
  }

  find(companyId: string, simulationId: string): Promise<SimulationView | Refusal> {
    return this.database.inCompany<SimulationView | Refusal>(companyId, async (tx) =>
      this.#view(tx, companyId, await readSimulation(tx, simulationId)),
    );
  }

  /** Ends a run that has not ended; what it has found out stays. */
  cancel(companyId: string, simulationId: string): Promise<SimulationView | Refusal> {
    const at = this.clock.now();
    return this.database.inCompany<SimulationView | Refusal>(companyId, async (tx) => {
      const run = await readSimulation(tx, simulationId, 'lock');
      if (!run) return notFound('simulation');
      if (run.state !== 'queued' && run.state !== 'running') {
        return conflict('simulation_ended', 'This run has ended already.', { state: run.state });
      }
      await endSimulation(tx, companyId, { simulationId, state: 'cancelled', failure: null, at });
      return this.#view(tx, companyId, await readSimulation(tx, simulationId));
    });
  }

  accounts(
    companyId: string,
    simulationId: string,
    { differing, limit, cursor }: SimulatedAccountQuery,
  ): Promise<SimulatedAccountList | Refusal> {
    return this.database.inCompany<SimulatedAccountList | Refusal>(companyId, async (tx) => {
      if (!(await readSimulation(tx, simulationId))) return notFound('simulation');
      const page = { simulationId, differing: differing === 'true', after: cursor ?? null, most: limit + 1 };
      const rows = await readAccounts(tx, page);
      return cutPage(rows, limit, ({ customerId }) => customerId);
    });
  }

  async #view(tx: EntityManager, companyId: string, row: SimulationRow | undefined): Promise<SimulationView | Refusal> {
    if (!row) return notFound('simulation');
    return viewOf(row, (await readSettings(tx, companyId)).simulator);
  }
}

async function whyNot(tx: EntityManager, asked: NewSimulation, now: Temporal.Instant): Promise<Refusal | null> {
  for (const [place, variant] of asked.variants.entries()) {
    if (variant !== 'assigned' && !(await policyExists(tx, variant))) {
      return unacceptable('unknown_policy', `There is no ladder ${variant}.`, `/variants/${place}`);
    }
  }
  const today = now.toZonedDateTimeISO('UTC').toPlainDate();
  if (asked.to !== undefined && Temporal.PlainDate.compare(Temporal.PlainDate.from(asked.to), today) > 0) {
    return unacceptable('in_the_future', 'A backtest ends today at the latest.', '/to');
  }
  if ((await countOpen(tx)) >= mostOpen) {
    return conflict('too_many_simulations', `${mostOpen} runs have not ended yet. Wait for one, or cancel it.`);
  }
  return null;
}

function questionOf(asked: NewSimulation, now: Temporal.Instant): SimulationQuestion {
  const { mode, variants, segment = null, customerIds = null } = asked;
  const shared = { mode, variants, segment, customerIds };
  if (mode === 'preview') {
    const to = now.add({ hours: asked.days * 24 });
    return { ...shared, from: now.toString(), to: to.toString(), payments: asked.payments };
  }
  const day = (text = '', after = 0) => startOfDate(Temporal.PlainDate.from(text).add({ days: after }), 'UTC');
  const [from, end] = [day(asked.from), day(asked.to, 1)];
  const to = Temporal.Instant.compare(end, now) > 0 ? now : end;
  return { ...shared, from: from.toString(), to: to.toString(), payments: 'recorded' };
}

function viewOf(row: SimulationRow, settings: SimulatorSettings): SimulationView {
  const { tallies, companyId: _company, lastCustomerId: _last, tries: _tries, ...shown } = row;
  const { variants } = shown.question;
  return {
    ...shown,
    reports: tallies.variants.map((tally, place) => reportOf(variants[place] ?? '', tally, settings)),
    differences: variants.length > 1 ? tallies.differences : null,
  };
}
