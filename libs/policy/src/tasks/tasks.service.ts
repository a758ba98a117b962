import { Injectable } from '@nestjs/common';
import { draftEvent } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  afterCommit,
  BusinessTimers,
  Clock,
  conflict,
  Database,
  notFound,
  type Refusal,
} from '@tactful/runtime';
import { wakeAt, wakeUpTimer } from '../escalations/wake-ups.store.js';
import { type CloseTaskBody, type TaskList, type TaskQuery, type TaskView } from './task.types.js';
import { lockTask, readTasks, writeClosing } from './tasks.store.js';

/** Tasks for agents: lists them, and closes them with what came of it. */
@Injectable()
export class TasksService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

  list(companyId: string, query: TaskQuery): Promise<TaskList> {
    return this.database.inCompany(companyId, (tx) => readTasks(tx, query));
  }

  /** Closes a task and wakes its account. Refuses one that does not exist or is closed already. */
  close(actor: Actor, taskId: string, { outcome }: CloseTaskBody): Promise<TaskView | Refusal> {
    const { companyId } = actor;
    return this.database.inCompany(companyId, async (tx) => {
      const task = await lockTask(tx, taskId);
      if (!task) return notFound('task');
      if (task.closedAt !== null) return conflict('task_closed', 'This task is closed already.', { task });
      const now = this.clock.now();
      const by = `${actor.kind}:${actor.name}`;
      const closed = await writeClosing(tx, task, { outcome, by, at: now });
      await wakeAt(tx, companyId, { customerIds: [task.customerId], at: now });
      afterCommit(tx, () => this.timers.poke(wakeUpTimer));
      const about = { companyId, subject: task.customerId, time: now };
      const data = { taskId, customerId: task.customerId, outcome, by };
      await this.outbox.add(tx, [draftEvent('policy.task.closed.v1', about, data)]);
      return closed;
    });
  }
}
