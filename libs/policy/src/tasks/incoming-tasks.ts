import { cutText, draftEvent, type EventDraft, type TaskKind, taskKinds } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { readZone } from '../accounts/company-zone.store.js';
import { type ProjectionChanges, type TaskRow } from '../accounts/projection.types.js';
import { readSettings } from '../settings/settings.store.js';
import { closeAnswered, insertIncoming } from './incoming-tasks.store.js';
import { termsOf } from './task-terms.decision.js';

/**
 * Takes in what other services ask people to do, and the answers that were given there. Returns the events, for the
 * outbox at the end of the transaction: a second time there are none.
 */
export async function takeIncoming(
  tx: EntityManager,
  companyId: string,
  { tasks, closedTasks }: Pick<ProjectionChanges, 'tasks' | 'closedTasks'>,
): Promise<readonly EventDraft[]> {
  if (tasks.length === 0 && closedTasks.length === 0) return [];
  const { tasks: settings } = await readSettings(tx, companyId);
  const zone = await readZone(tx, companyId);
  const dated = tasks.map((task) => {
    const openedAt = Temporal.Instant.from(task.opened_at);
    const deadlineOn = task.deadline_on === null ? null : Temporal.PlainDate.from(task.deadline_on);
    return { ...task, due_on: termsOf({ kind: task.kind, openedAt, zone, deadlineOn }, settings).dueOn };
  });
  const taken = await insertIncoming(tx, companyId, dated);
  const answered = await closeAnswered(tx, companyId, closedTasks);
  const opened = taken.flatMap(({ taskId, owner }) => {
    const task = dated.find(({ task_id }) => task_id === taskId);
    return task && isTaskKind(task.kind) ? [openedEvent(companyId, { ...task, kind: task.kind }, owner)] : [];
  });
  const closed = answered.map(({ taskId, customerId, kind, outcome, by, at }) =>
    draftEvent(
      'policy.task.closed.v1',
      { companyId, subject: customerId, time: Temporal.Instant.from(at) },
      { taskId, customerId, outcome, by, ...(isTaskKind(kind) && { kind }) },
    ),
  );
  return [...opened, ...closed];
}

function openedEvent(
  companyId: string,
  task: TaskRow & { readonly kind: TaskKind; readonly due_on: string },
  owner: { readonly id: string; readonly name: string } | null,
): EventDraft {
  const { task_id: taskId, customer_id: customerId, kind, title, because, due_on: dueOn, source } = task;
  const about = { companyId, subject: customerId, time: Temporal.Instant.from(task.opened_at) };
  return draftEvent('policy.task.opened.v1', about, {
    task: {
      taskId,
      customerId,
      kind,
      title: cutText(title, 200),
      because: cutText(because, 200),
      dueOn,
      owner,
      source,
    },
  });
}

function isTaskKind(kind: string): kind is TaskKind {
  return taskKinds.some((known) => known === kind);
}
