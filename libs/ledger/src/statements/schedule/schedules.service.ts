import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actorName,
  afterCommit,
  BusinessTimers,
  Clock,
  Database,
  notFound,
  type Refusal,
} from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { addToAgenda, removeFromAgenda } from '../../agenda/agenda.store.js';
import { agendaTimer } from '../../agenda/agenda.timer.js';
import { openBooks, type Writing } from '../../company/writing.js';
import { lockCustomers } from '../../customers/customers.store.js';
import { nextIssue } from './schedule.decision.js';
import { type NewSchedule, type ScheduleView } from './schedule.schemas.js';
import { deleteSchedule, readSchedules, saveSchedules } from './schedules.store.js';

/** When customers get statements by themselves. */
@Injectable()
export class SchedulesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

  set(actor: Actor, customerId: string, given: NewSchedule): Promise<ScheduleView | Refusal> {
    return this.#write(actor, customerId, async (tx, { companyId, day }) => {
      const schedule = { customerId, ...given, nextOn: nextIssue(given, day.today) };
      await saveSchedules(tx, companyId, [schedule]);
      const item = { kind: 'statement_due', subjectId: customerId, date: schedule.nextOn } as const;
      await addToAgenda(tx, { companyId, zone: day.zone }, [item]);
      afterCommit(tx, () => this.timers.poke(agendaTimer));
      return schedule;
    });
  }

  end(actor: Actor, customerId: string): Promise<undefined | Refusal> {
    return this.#write(actor, customerId, async (tx, { companyId }) =>
      (await deleteSchedule(tx, companyId, customerId)) ? undefined : notFound('statement schedule'),
    );
  }

  find(companyId: string, customerId: string): Promise<ScheduleView | Refusal> {
    return this.database.inCompany(
      companyId,
      async (tx) => (await readSchedules(tx, companyId, [customerId]))[0] ?? notFound('statement schedule'),
    );
  }

  #write<T>(
    actor: Actor,
    customerId: string,
    work: (tx: EntityManager, writing: Writing) => Promise<T>,
  ): Promise<T | Refusal> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany(companyId, async (tx) => {
      const known = await lockCustomers(tx, companyId, [customerId]);
      if (!known.has(customerId)) return notFound('customer');
      await removeFromAgenda(tx, companyId, { kind: 'statement_due', subjectIds: [customerId] });
      return work(tx, await openBooks(tx, { companyId, now, by }));
    });
  }
}
