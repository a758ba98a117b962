import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type TaskList, type TaskQuery, type TaskView } from './task.types.js';

const columns = `t.task_id as id, t.customer_id as "customerId", a.name as "customerName", t.kind, t.title, t.because,
  t.source, t.due_on::text as "dueOn", ${instantText('t.opened_at')} as "openedAt", ${instantText('t.closed_at')} as "closedAt",
  t.outcome, t.closed_by as "closedBy"`;
const withCustomer = `policy.task t
  left join policy.account a on a.company_id = t.company_id and a.customer_id = t.customer_id`;

/** A page of tasks, oldest first: what has waited longest is done first. */
export async function readTasks(tx: EntityManager, query: TaskQuery): Promise<TaskList> {
  const rows = await tx.query<TaskView[]>(
    `select ${columns} from ${withCustomer}
     where ($1 = 'all' or ($1 = 'open') = (t.closed_at is null)) and ($2::text is null or t.kind = $2)
       and ($3::uuid is null or t.customer_id = $3) and ($4::uuid is null or t.task_id > $4)
     order by t.task_id limit $5`,
    [query.state, query.kind ?? null, query.customerId ?? null, query.cursor ?? null, query.limit + 1],
  );
  const items = rows.slice(0, query.limit);
  return { items, nextCursor: rows.length > query.limit ? (items.at(-1)?.id ?? null) : null };
}

/** Locks a task for this transaction; undefined when there is none. */
export async function lockTask(tx: EntityManager, taskId: string): Promise<TaskView | undefined> {
  const rows = await tx.query<TaskView[]>(
    `select ${columns} from ${withCustomer} where t.task_id = $1 for update of t`,
    [taskId],
  );
  return rows[0];
}

/** Writes what came of a task. */
export async function writeClosing(
  tx: EntityManager,
  task: TaskView,
  closing: { readonly outcome: string; readonly by: string; readonly at: Temporal.Instant },
): Promise<TaskView> {
  const closedAt = closing.at.toString();
  await tx.query(`update policy.task t set closed_at = $2, outcome = $3, closed_by = $4 where t.task_id = $1`, [
    task.id,
    closedAt,
    closing.outcome,
    closing.by,
  ]);
  return { ...task, closedAt, outcome: closing.outcome, closedBy: closing.by };
}
