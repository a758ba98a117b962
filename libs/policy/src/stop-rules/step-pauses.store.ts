import { cutPageById } from '@tactful/contracts';
import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type StepOfLadder } from './offence.store.js';
import { type StepPauseList, type StepPauseQuery, type StepPauseView } from './offence.types.js';

const columns = `p.pause_id as id, p.policy_id as "policyId", p.step, p.kind as over,
  p.per_thousand::float8 as "perThousand", p."limit"::float8 as "limit", p.offence, p.task_id as "taskId",
  ${instantText('p.paused_at')} as "pausedAt", ${instantText('p.resumed_at')} as "resumedAt",
  p.resumed_by as "resumedBy", p.resumed_because as "resumedBecause"`;

/** Keeps that a step has stopped; false when it had stopped before. */
export async function insertPause(
  tx: EntityManager,
  companyId: string,
  pause: Omit<StepPauseView, 'resumedAt' | 'resumedBy' | 'resumedBecause'>,
): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `insert into policy.step_pause (company_id, pause_id, policy_id, step, kind, per_thousand, "limit", offence, task_id,
       paused_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (company_id, policy_id, step) where resumed_at is null do nothing returning pause_id`,
    [
      companyId,
      pause.id,
      pause.policyId,
      pause.step,
      pause.over,
      pause.perThousand,
      pause.limit,
      JSON.stringify(pause.offence),
      pause.taskId,
      pause.pausedAt,
    ],
  );
  return rows.length > 0;
}

/** The task by which people learn of it: it is about the company, whose id stands where else a customer's does. */
export async function insertPauseTask(
  tx: EntityManager,
  companyId: string,
  task: {
    readonly taskId: string;
    readonly pauseId: string;
    readonly title: string;
    readonly at: Temporal.Instant;
    readonly dueOn: string;
  },
): Promise<void> {
  await tx.query(
    `insert into policy.task (company_id, task_id, customer_id, source, kind, key, title, because, opened_at, due_on)
     values ($1, $2, $1, 'policy', 'step_paused', $3, $4, 'step_paused', $5, $6)`,
    [companyId, task.taskId, `step_paused:${task.pauseId}`, task.title, task.at.toString(), task.dueOn],
  );
}

/** Closes that task, unless somebody has; true when it was open. */
export async function closePauseTask(
  tx: EntityManager,
  taskId: string,
  { by, at }: { readonly by: string; readonly at: Temporal.Instant },
): Promise<boolean> {
  const [, closed] = await tx.query<[unknown[], number]>(
    `update policy.task t set closed_at = $2, outcome = 'resumed', closed_by = $3
     where t.task_id = $1 and t.closed_at is null`,
    [taskId, at.toString(), by],
  );
  return closed > 0;
}

/** Locks a pause for this transaction; undefined when there is none. */
export async function lockPause(tx: EntityManager, pauseId: string): Promise<StepPauseView | undefined> {
  const rows = await tx.query<StepPauseView[]>(
    `select ${columns} from policy.step_pause p where p.pause_id = $1 for update`,
    [pauseId],
  );
  return rows[0];
}

export async function writeResumption(
  tx: EntityManager,
  pauseId: string,
  { by, at, reason }: { readonly by: string; readonly at: Temporal.Instant; readonly reason: string },
): Promise<void> {
  await tx.query(
    `update policy.step_pause p set resumed_at = $2, resumed_by = $3, resumed_because = $4 where p.pause_id = $1`,
    [pauseId, at.toString(), by, reason],
  );
}

/** The instant at which a person last let a step go on; null: never. */
export async function lastResumption(tx: EntityManager, { policyId, step }: StepOfLadder): Promise<string | null> {
  const [row] = await tx.query<{ at: string | null }[]>(
    `select ${instantText('max(p.resumed_at)')} as at from policy.step_pause p where p.policy_id = $1 and p.step = $2`,
    [policyId, step],
  );
  return row?.at ?? null;
}

/** Steps of the company that stand still now. */
export function readRunningPauses(tx: EntityManager, companyId: string): Promise<StepOfLadder[]> {
  return tx.query<StepOfLadder[]>(
    `select p.policy_id as "policyId", p.step from policy.step_pause p
     where p.company_id = $1 and p.resumed_at is null order by 1, 2`,
    [companyId],
  );
}

/** A page of pauses, newest first. */
export async function readPauses(tx: EntityManager, query: StepPauseQuery): Promise<StepPauseList> {
  const rows = await tx.query<StepPauseView[]>(
    `select ${columns} from policy.step_pause p
     where ($1 = 'all' or ($1 = 'running') = (p.resumed_at is null)) and ($2::uuid is null or p.pause_id < $2)
     order by p.pause_id desc limit $3`,
    [query.state, query.cursor ?? null, query.limit + 1],
  );
  return cutPageById(rows, query.limit);
}

/** Wakes the accounts that a step of this ladder may lie before: it stands still, or goes on. */
export async function wakeLedBy(
  tx: EntityManager,
  companyId: string,
  { policyId, at }: { readonly policyId: string; readonly at: Temporal.Instant },
): Promise<void> {
  await tx.query(
    `update policy.wake_up w set due_at = $3
     from (select k.customer_id from policy.wake_up k
       where k.company_id = $1 and exists (select from policy.obligation o where o.company_id = $1
         and o.customer_id = k.customer_id and not o.settled and o.policy_id = $2)
       order by k.customer_id for update) as led
     where w.company_id = $1 and w.customer_id = led.customer_id and (w.due_at is null or w.due_at > $3)`,
    [companyId, policyId, at.toString()],
  );
}
