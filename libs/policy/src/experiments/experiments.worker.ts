import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { localDateAt, startOfDate } from '@tactful/contact-rules';
import { Outbox } from '@tactful/messaging';
import { afterCommit, BusinessTimers } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { readZone } from '../accounts/company-zone.store.js';
import { moveOnAgenda } from '../agenda/agenda.store.js';
import { AgendaTimers } from '../agenda/agenda.timers.js';
import { type AgendaItem, type AgendaWork } from '../agenda/agenda.types.js';
import { wakeUpTimer } from '../escalations/wake-ups.store.js';
import { endExperiment } from './ending.js';
import { readTallies } from './enrolment.store.js';
import { lockExperiment, noteLooks } from './experiments.store.js';
import { lookAt } from './results.decision.js';

/** Looks at running experiments at the beginning of each day: one that has shown its answer, or had its time, ends. */
@Injectable()
export class ExperimentsWorker implements AgendaWork, OnApplicationBootstrap {
  readonly kind = 'experiment_look';
  /** Before decisions of the same instant: what was left in silence is decided about at once. */
  readonly phase = 'facts';

  constructor(
    private readonly agenda: AgendaTimers,
    private readonly outbox: Outbox,
    private readonly timers: BusinessTimers,
  ) {}

  onApplicationBootstrap(): void {
    this.agenda.register(this);
  }

  async run(tx: EntityManager, item: AgendaItem, now: Temporal.Instant): Promise<void> {
    const { companyId, subjectId } = item;
    const experiment = await lockExperiment(tx, subjectId);
    if (!experiment) throw new Error(`No experiment ${subjectId}`);
    const zone = await readZone(tx, companyId);
    const today = localDateAt(now, zone);
    const asOf = today.subtract({ days: 1 }).toString();
    const tallies = await readTallies(tx, companyId, { experiment, asOf, zone });
    const { looksTaken, isShown } = lookAt(experiment, tallies);
    if (looksTaken > experiment.looksTaken) await noteLooks(tx, experiment.id, looksTaken);
    if (isShown || asOf >= experiment.endsOn) {
      const because = isShown ? 'difference_shown' : 'ended';
      afterCommit(tx, () => this.timers.poke(wakeUpTimer));
      const told = await endExperiment(tx, { companyId, experiment }, { because, reason: null, by: 'policy', at: now });
      await this.outbox.add(tx, [told]);
      return;
    }
    await moveOnAgenda(tx, item, startOfDate(today.add({ days: 1 }), zone));
  }
}
