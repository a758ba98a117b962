import { Injectable } from '@nestjs/common';
import { localDateAt, startOfDate } from '@tactful/contact-rules';
import { draftEvent, type EventDraft } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorName,
  afterCommit,
  BusinessTimers,
  Clock,
  Database,
  isRefusal,
  notFound,
  type Refusal,
} from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { addToAgenda } from '../agenda/agenda.store.js';
import { agendaTimer } from '../agenda/agenda.types.js';
import { readZone } from '../accounts/company-zone.store.js';
import { wakeUpTimer } from '../escalations/wake-ups.store.js';
import { policyExists } from '../ladders/policy-book.js';
import { readSettings } from '../settings/settings.store.js';
import { endExperiment, toldOf } from './ending.js';
import { readTallies } from './enrolment.store.js';
import {
  problemWithEnd,
  problemWithExperiment,
  problemWithStarting,
  problemWithStopping,
} from './experiment.decision.js';
import {
  type ExperimentList,
  type ExperimentQuery,
  type ExperimentResults,
  type ExperimentView,
  type NewExperiment,
  type StopExperiment,
} from './experiment.types.js';
import {
  insertExperiment,
  lockExperiment,
  readExperiment,
  readExperiments,
  readRunning,
  writeStart,
} from './experiments.store.js';
import { resultsOf } from './results.decision.js';

/** Experiments on ladders: drawn up, started, stopped, and what they have shown. */
@Injectable()
export class ExperimentsService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

  /** Draws an experiment up; nothing comes under it before it is started. */
  create(actor: Actor, asked: NewExperiment): Promise<ExperimentView | Refusal> {
    const { companyId } = actor;
    return this.database.inCompany<ExperimentView | Refusal>(companyId, async (tx) => {
      const problem = problemWithExperiment(asked, {
        ...(await this.#bounds(tx, companyId)),
        knows: await ladders(tx, asked),
      });
      if (problem) return problem;
      const id = randomUUIDv7();
      await insertExperiment(tx, companyId, { id, asked, at: this.clock.now(), by: actorName(actor) });
      return stored(tx, id);
    });
  }

  list(companyId: string, query: ExperimentQuery): Promise<ExperimentList> {
    return this.database.inCompany(companyId, (tx) => readExperiments(tx, query));
  }

  /** From now on new invoices come under it. One at a time. */
  start(actor: Actor, experimentId: string): Promise<ExperimentView | Refusal> {
    const { companyId } = actor;
    return this.#change(actor, experimentId, async (tx, experiment) => {
      const { today, settings, zone } = await this.#bounds(tx, companyId);
      const problem =
        problemWithStarting(experiment, await readRunning(tx, companyId)) ??
        problemWithEnd(experiment.endsOn, { today, settings });
      if (problem) return problem;
      const at = this.clock.now();
      const by = actorName(actor);
      await writeStart(tx, experimentId, { at, by });
      const look = { kind: 'experiment_look', companyId, subjectId: experimentId } as const;
      await addToAgenda(tx, look, startOfDate(today.add({ days: 1 }), zone));
      afterCommit(tx, () => this.timers.poke(agendaTimer('experiment_look')));
      const about = { companyId, subject: companyId, time: at };
      return draftEvent('policy.experiment.started.v1', about, { ...toldOf(experiment), by, at: at.toString() });
    });
  }

  /** Ends it before its day. */
  stop(actor: Actor, experimentId: string, { reason }: StopExperiment): Promise<ExperimentView | Refusal> {
    const { companyId } = actor;
    return this.#change(actor, experimentId, async (tx, experiment) => {
      const problem = problemWithStopping(experiment);
      if (problem) return problem;
      afterCommit(tx, () => this.timers.poke(wakeUpTimer));
      const ending = { because: 'stopped_by_person', reason, by: actorName(actor), at: this.clock.now() } as const;
      return endExperiment(tx, { companyId, experiment }, ending);
    });
  }

  /** What it has shown: until it ended, or until yesterday. */
  results(companyId: string, experimentId: string): Promise<ExperimentResults | Refusal> {
    return this.database.inCompany<ExperimentResults | Refusal>(companyId, async (tx) => {
      const experiment = await readExperiment(tx, experimentId);
      if (!experiment) return notFound('experiment');
      const zone = await readZone(tx, companyId);
      const asOf = lastDayOf(experiment, { now: this.clock.now(), zone });
      return resultsOf(experiment, await readTallies(tx, companyId, { experiment, asOf, zone }), asOf);
    });
  }

  async #bounds(tx: EntityManager, companyId: string) {
    const zone = await readZone(tx, companyId);
    const { experiments } = await readSettings(tx, companyId);
    return { zone, today: localDateAt(this.clock.now(), zone), settings: experiments };
  }

  #change(
    { companyId }: Actor,
    experimentId: string,
    work: (tx: EntityManager, experiment: ExperimentView) => Promise<EventDraft | Refusal>,
  ): Promise<ExperimentView | Refusal> {
    return this.database.inCompany<ExperimentView | Refusal>(companyId, async (tx) => {
      const experiment = await lockExperiment(tx, experimentId);
      if (!experiment) return notFound('experiment');
      const done = await work(tx, experiment);
      if (isRefusal(done)) return done;
      const view = await stored(tx, experimentId);
      await this.outbox.add(tx, [done]);
      return view;
    });
  }
}

/** The last day that has gone by while it ran. */
export function lastDayOf(
  { stoppedAt }: Pick<ExperimentView, 'stoppedAt'>,
  { now, zone }: { readonly now: Temporal.Instant; readonly zone: string },
): string {
  const end = stoppedAt === null ? now : Temporal.Instant.from(stoppedAt);
  return localDateAt(end, zone).subtract({ days: 1 }).toString();
}

/** Which of the ladders that an experiment names are there. */
async function ladders(tx: EntityManager, { variants }: NewExperiment): Promise<(policyId: string) => boolean> {
  const known = new Set<string>();
  for (const { policyId } of variants) if (policyId !== null && (await policyExists(tx, policyId))) known.add(policyId);
  return (policyId) => known.has(policyId);
}

async function stored(tx: EntityManager, experimentId: string): Promise<ExperimentView> {
  const experiment = await readExperiment(tx, experimentId);
  if (!experiment) throw new Error(`An experiment that was just there is gone: ${experimentId}`);
  return experiment;
}
