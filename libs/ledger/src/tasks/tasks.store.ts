import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';

/** A task as policy opened it. */
export interface OpenedTask {
  readonly taskId: string;
  readonly customerId: string;
  readonly kind: string;
  /** ISO instant. */
  readonly openedAt: string;
}

/** What came of a task. */
export interface ClosedTask {
  readonly taskId: string;
  readonly outcome: string;
  /** Who closed it, as events tell it: `agent:Mia`, or `policy` when it lost its cause. */
  readonly by: string;
  /** ISO instant. */
  readonly closedAt: string;
}

/** A task, and what came of it when it is closed. */
export interface KnownTask extends OpenedTask {
  readonly closed: Omit<ClosedTask, 'taskId'> | null;
}

/** Keeps tasks that were opened. Keeping one again changes nothing. */
export async function keepTasks(tx: EntityManager, companyId: string, opened: readonly OpenedTask[]): Promise<void> {
  if (opened.length === 0) return;
  await tx.query(
    `insert into ledger.task (company_id, task_id, customer_id, kind, opened_at)
     select $1, n."taskId", n."customerId", n.kind, n."openedAt"
     from jsonb_to_recordset($2::jsonb) as n ("taskId" uuid, "customerId" uuid, kind text, "openedAt" timestamptz)
     on conflict (company_id, task_id) do nothing`,
    [companyId, JSON.stringify(opened)],
  );
}

/** Keeps what came of tasks. A task is closed once; one that policy did not open is none of ours. */
export async function closeTasks(tx: EntityManager, companyId: string, closed: readonly ClosedTask[]): Promise<void> {
  if (closed.length === 0) return;
  await tx.query(
    `update ledger.task t set closed_at = n."closedAt", outcome = n.outcome, closed_by = n.by
     from jsonb_to_recordset($2::jsonb) as n ("taskId" uuid, outcome text, by text, "closedAt" timestamptz)
     where t.company_id = $1 and t.task_id = n."taskId" and t.closed_at is null`,
    [companyId, JSON.stringify(closed)],
  );
}

/** One task, undefined when policy has told of none. */
export async function readTask(tx: EntityManager, companyId: string, taskId: string): Promise<KnownTask | undefined> {
  const [row] = await tx.query<(OpenedTask & { closedAt: string | null; outcome: string; by: string })[]>(
    `select t.task_id as "taskId", t.customer_id as "customerId", t.kind, ${instantText('t.opened_at')} as "openedAt",
       ${instantText('t.closed_at')} as "closedAt", t.outcome, t.closed_by as by
     from ledger.task t where t.company_id = $1 and t.task_id = $2`,
    [companyId, taskId],
  );
  if (!row) return undefined;
  const { closedAt, outcome, by, ...opened } = row;
  return { ...opened, closed: closedAt === null ? null : { closedAt, outcome, by } };
}
