import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Outbox } from '@tactful/messaging';
import { type BusinessTimer, BusinessTimers, Database, switchCompany } from '@tactful/runtime';
import { openBooks } from '../company/writing.js';
import { nextOnAgenda, takeDueItems } from './agenda.store.js';
import { type AgendaWork } from './agenda.types.js';

/** Name of the timer; poke it after commit when something was added. */
export const agendaTimer = 'ledger.agenda';

/** Items of one transaction: it stays well under a second. */
const chunk = 1_000;
const chunksInOneGo = 20;

/** Does what the calendar brings about: each kind of item by the work that its feature has registered. */
@Injectable()
export class AgendaTimer implements BusinessTimer, OnApplicationBootstrap {
  readonly name = agendaTimer;
  readonly #works = new Map<string, AgendaWork>();

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly timers: BusinessTimers,
  ) {}

  /** Call it in `onModuleInit`: the timer starts after all modules have been initialised. */
  register(work: AgendaWork): void {
    this.#works.set(work.kind, work);
  }

  onApplicationBootstrap(): void {
    this.timers.register(this);
  }

  nextDueAt(): Promise<Temporal.Instant | null> {
    return nextOnAgenda(this.database);
  }

  async runDue(now: Temporal.Instant): Promise<void> {
    for (let round = 0; round < chunksInOneGo; round += 1) {
      if (!(await this.#runChunk(now))) return;
    }
  }

  /** False when nothing is due. */
  #runChunk(now: Temporal.Instant): Promise<boolean> {
    return this.database.acrossCompanies(async (tx) => {
      const due = await takeDueItems(tx, now, chunk);
      if (!due) return false;
      await switchCompany(tx, due.companyId);
      const writing = await openBooks(tx, { companyId: due.companyId, now, by: 'ledger' });
      const work = this.#works.get(due.kind);
      if (!work) throw new Error(`Nothing is registered for ${due.kind}`);
      await this.outbox.add(tx, await work.run(tx, writing, due.subjectIds));
      return true;
    });
  }
}
