import { type EntityManager } from 'typeorm';
import { type TaskClosing, type TaskRow } from '../accounts/projection.types.js';

/** A task of another service with the day by which it is to be done. */
export type DatedTask = TaskRow & { readonly due_on: string };

/** A task of another service that was just taken in. */
export interface TakenTask {
  readonly taskId: string;
  readonly owner: { readonly id: string; readonly name: string } | null;
}

/** Takes in tasks that other services ask for; the company's own person for the customer has them. Returns the new ones. */
export async function insertIncoming(
  tx: EntityManager,
  companyId: string,
  tasks: readonly DatedTask[],
): Promise<readonly TakenTask[]> {
  if (tasks.length === 0) return [];
  return tx.query<TakenTask[]>(
    `insert into policy.task (company_id, task_id, customer_id, source, kind, key, title, because, due_on, deadline_on,
       opened_at, owner_id, owner_name)
     select $1, r.*, a.account_owner->>'email', a.account_owner->>'name'
     from jsonb_to_recordset($2::jsonb) as r (task_id uuid, customer_id uuid, source text, kind text, key text,
       title text, because text, due_on date, deadline_on date, opened_at timestamptz)
     left join policy.account a on a.company_id = $1 and a.customer_id = r.customer_id
     order by r.task_id
     on conflict do nothing
     returning task_id as "taskId", case when owner_id is not null
       then jsonb_build_object('id', owner_id, 'name', owner_name) end as owner`,
    [companyId, JSON.stringify(tasks)],
  );
}

/** A task that an answer closed. */
export interface AnsweredTask {
  readonly taskId: string;
  readonly customerId: string;
  readonly kind: string;
  readonly outcome: string;
  readonly by: string;
  readonly at: string;
}

/** Closes tasks whose answer was given elsewhere. Returns those that were open. */
export async function closeAnswered(
  tx: EntityManager,
  companyId: string,
  closings: readonly TaskClosing[],
): Promise<readonly AnsweredTask[]> {
  if (closings.length === 0) return [];
  const [rows] = await tx.query<[AnsweredTask[], number]>(
    `update policy.task t set closed_at = r.closed_at, outcome = r.outcome, closed_by = r.closed_by
     from jsonb_to_recordset($2::jsonb) as r (task_id uuid, outcome text, closed_by text, closed_at timestamptz)
     where t.company_id = $1 and t.task_id = r.task_id and t.closed_at is null
     returning t.task_id as "taskId", t.customer_id as "customerId", t.kind, r.outcome, r.closed_by as by,
       to_char(r.closed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`,
    [companyId, JSON.stringify(closings)],
  );
  return rows;
}
