import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { localDateAt, startOfDate } from '@tactful/contact-rules';
import { Outbox } from '@tactful/messaging';
import { afterCommit, type BusinessTimer, BusinessTimers, Database, switchCompany } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { readZone } from '../accounts/company-zone.store.js';
import { wakeUpTimer } from '../escalations/wake-ups.store.js';
import { endExperiment } from './ending.js';
import { readTallies } from './enrolment.store.js';
import { type ExperimentView } from './experiment.types.js';
import { lockExperiment, nextLook, noteLooks, planLook, takeDueLook } from './experiments.store.js';
import { lookAt } from './results.decision.js';

/** Name of the timer; poke it after an experiment was started. */
export const experimentTimer = 'policy-experiments';

/** Looks at running experiments at the beginning of each day: one that has shown its answer, or had its time, ends. */
@Injectable()
export class ExperimentsWorker implements BusinessTimer, OnApplicationBootstrap {
  readonly name = experimentTimer;
  /** Before decisions of the same instant: what was left in silence is decided about at once. */
  readonly phase = 'facts';

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly timers: BusinessTimers,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.register(this);
  }

  nextDueAt(): Promise<Temporal.Instant | null> {
    return nextLook(this.database);
  }

  async runDue(now: Temporal.Instant): Promise<void> {
    while (await this.#lookAtOne(now));
  }

  /** False when none is due that no other process works on. */
  #lookAtOne(now: Temporal.Instant): Promise<boolean> {
    return this.database.acrossCompanies(async (tx) => {
      const due = await takeDueLook(tx, now);
      if (!due) return false;
      await switchCompany(tx, due.companyId);
      const experiment = await lockExperiment(tx, due.experimentId);
      if (!experiment) throw new Error(`No experiment ${due.experimentId}`);
      await this.#look(tx, { companyId: due.companyId, experiment }, now);
      return true;
    });
  }

  async #look(
    tx: EntityManager,
    looked: { readonly companyId: string; readonly experiment: ExperimentView },
    now: Temporal.Instant,
  ): Promise<void> {
    const { companyId, experiment } = looked;
    const zone = await readZone(tx, companyId);
    const today = localDateAt(now, zone);
    const asOf = today.subtract({ days: 1 }).toString();
    const tallies = await readTallies(tx, companyId, { experiment, asOf, zone });
    const { looksTaken, isShown } = lookAt(experiment, tallies);
    if (looksTaken > experiment.looksTaken) await noteLooks(tx, experiment.id, looksTaken);
    if (isShown || asOf >= experiment.endsOn) {
      const because = isShown ? 'difference_shown' : 'ended';
      afterCommit(tx, () => this.timers.poke(wakeUpTimer));
      const told = await endExperiment(tx, looked, { because, reason: null, by: 'policy', at: now });
      await this.outbox.add(tx, [told]);
      return;
    }
    await planLook(tx, companyId, { experimentId: experiment.id, at: startOfDate(today.add({ days: 1 }), zone) });
  }
}
