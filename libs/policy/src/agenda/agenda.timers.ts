import { Injectable } from '@nestjs/common';
import { type BusinessTimer, BusinessTimers, Database, switchCompany } from '@tactful/runtime';
import { lockDueItem, nextOnAgenda, seeOneMoment } from './agenda.store.js';
import { agendaTimer, type AgendaWork } from './agenda.types.js';

/** The timers of the agenda, one for each kind of work: they do its due items, each in a transaction of its own. */
@Injectable()
export class AgendaTimers {
  constructor(
    private readonly database: Database,
    private readonly timers: BusinessTimers,
  ) {}

  /** Call it in `onApplicationBootstrap`. */
  register(work: AgendaWork): void {
    this.timers.register(this.timerOf(work));
  }

  /** The timer that does this work. */
  timerOf(work: AgendaWork): BusinessTimer {
    return {
      name: agendaTimer(work.kind),
      phase: work.phase,
      nextDueAt: () => nextOnAgenda(this.database, work.kind),
      runDue: async (now) => {
        while (await this.#runOne(work, now));
      },
    };
  }

  /** False when nothing is due that no other process works on. */
  #runOne(work: AgendaWork, now: Temporal.Instant): Promise<boolean> {
    return this.database.acrossCompanies(async (tx) => {
      if (work.seesOneMoment) await seeOneMoment(tx);
      const item = await lockDueItem(tx, work.kind, now);
      if (!item) return false;
      await switchCompany(tx, item.companyId);
      await work.run(tx, item, now);
      return true;
    });
  }
}
