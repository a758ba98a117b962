import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type BusEvent, EventContext, OnEvents } from '@tactful/messaging';
import { ledgerConsumer } from '../company/company.consumer.js';
import { closeTasks, keepTasks } from './tasks.store.js';

type TaskEvent = BusEvent<'policy.task.opened.v1' | 'policy.task.closed.v1'>;

/** Keeps which tasks people had, and what came of them: nothing is handed over before somebody has called. */
@Controller()
export class TasksConsumer {
  @OnEvents(ledgerConsumer, ['policy.task.opened.v1', 'policy.task.closed.v1'])
  async keep(@Payload() events: readonly TaskEvent[], @Ctx() context: EventContext): Promise<void> {
    const [first] = events;
    if (!first) return;
    const opened = events.flatMap((event) => {
      if (event.type !== 'policy.task.opened.v1') return [];
      const { taskId, customerId, kind } = event.data.task;
      return [{ taskId, customerId, kind, openedAt: event.time.toString() }];
    });
    const closed = events.flatMap((event) => {
      if (event.type !== 'policy.task.closed.v1') return [];
      const { taskId, outcome, by } = event.data;
      return [{ taskId, outcome, by, closedAt: event.time.toString() }];
    });
    await keepTasks(context.tx, first.companyId, opened);
    await closeTasks(context.tx, first.companyId, closed);
  }
}
