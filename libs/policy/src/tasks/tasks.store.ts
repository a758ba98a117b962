import { cutPageById } from '@tactful/contracts';
import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type TaskQuery, type TaskView } from './task.types.js';

/** A task as its row holds it. */
export type TaskRecord = Omit<TaskView, 'outcomes'> & { readonly contactId: string | null };

const columns = `t.task_id as id, t.customer_id as "customerId", a.name as "customerName", t.kind, t.title, t.because,
  t.source, case when t.owner_id is not null then jsonb_build_object('id', t.owner_id, 'name', t.owner_name) end as owner,
  t.due_on::text as "dueOn", t.deadline_on::text as "deadlineOn", ${instantText('t.snoozed_until')} as "snoozedUntil",
  ${instantText('t.opened_at')} as "openedAt", ${instantText('t.closed_at')} as "closedAt", t.outcome, t.note,
  ${instantText('t.follow_up_at')} as "followUpAt", t.closed_by as "closedBy", t.contact_id as "contactId"`;
const withCustomer = `policy.task t
  left join policy.account a on a.company_id = t.company_id and a.customer_id = t.customer_id`;
const order = `coalesce(t.due_on, 'infinity'::date), t.task_id`;

/** A page of tasks, those due first at the top. `me`: the id and the name of whoever asks. */
export async function readTasks(
  tx: EntityManager,
  query: TaskQuery,
  { me, now }: { readonly me: readonly string[]; readonly now: Temporal.Instant },
): Promise<{ readonly items: TaskRecord[]; readonly nextCursor: string | null }> {
  const rows = await tx.query<TaskRecord[]>(
    `select ${columns} from ${withCustomer}
     where ($1 = 'all' or ($1 = 'open') = (t.closed_at is null)) and ($2::text is null or t.kind = $2)
       and ($3::uuid is null or t.customer_id = $3)
       and ($4::uuid is null or (${order}) > (
         select coalesce(c.due_on, 'infinity'::date), c.task_id from policy.task c where c.task_id = $4))
       and case $5::text when 'me' then t.owner_id = any ($6::text[]) or t.owner_name = any ($6::text[])
         when 'none' then t.owner_id is null else $5 is null or t.owner_id = $5 end
       and ($7::date is null or t.due_on < $7)
       and case $8::text when 'any' then true
         when 'only' then t.closed_at is null and coalesce(t.snoozed_until > $9, false)
         else t.closed_at is not null or not coalesce(t.snoozed_until > $9, false) end
     order by ${order} limit $10`,
    [
      query.state,
      query.kind ?? null,
      query.customerId ?? null,
      query.cursor ?? null,
      query.owner ?? null,
      me,
      query.dueBefore ?? null,
      query.snoozed,
      now.toString(),
      query.limit + 1,
    ],
  );
  return cutPageById(rows, query.limit);
}

/** One task; undefined when there is none. */
export async function readTask(tx: EntityManager, taskId: string): Promise<TaskRecord | undefined> {
  const rows = await tx.query<TaskRecord[]>(`select ${columns} from ${withCustomer} where t.task_id = $1`, [taskId]);
  return rows[0];
}

/** Locks a task for this transaction; undefined when there is none. */
export async function lockTask(tx: EntityManager, taskId: string): Promise<TaskRecord | undefined> {
  const rows = await tx.query<TaskRecord[]>(
    `select ${columns} from ${withCustomer} where t.task_id = $1 for update of t`,
    [taskId],
  );
  return rows[0];
}

/** What came of a task. */
export interface Closing {
  readonly outcome: string;
  readonly note: string | null;
  readonly followUpAt: string | null;
  readonly contactId: string | null;
  readonly by: string;
  readonly at: Temporal.Instant;
}

/** Writes what came of a task. */
export async function writeClosing(tx: EntityManager, taskId: string, closing: Closing): Promise<void> {
  await tx.query(
    `update policy.task t set closed_at = $2, outcome = $3, closed_by = $4, note = $5, follow_up_at = $6, contact_id = $7
     where t.task_id = $1`,
    [taskId, closing.at.toString(), closing.outcome, closing.by, closing.note, closing.followUpAt, closing.contactId],
  );
}

/** Gives a task another owner; null: the team. */
export async function writeOwner(
  tx: EntityManager,
  taskId: string,
  owner: { readonly id: string; readonly name: string } | null,
): Promise<void> {
  await tx.query(`update policy.task t set owner_id = $2, owner_name = $3 where t.task_id = $1`, [
    taskId,
    owner?.id ?? null,
    owner?.name ?? null,
  ]);
}

/** Lets a task rest until an instant; null: not any longer. */
export async function writeSnooze(tx: EntityManager, taskId: string, until: Temporal.Instant | null): Promise<void> {
  await tx.query(`update policy.task t set snoozed_until = $2 where t.task_id = $1`, [
    taskId,
    until?.toString() ?? null,
  ]);
}

/**
 * Closes the channels that lead to a contact's telephone number, until there is another one. Returns them; none: the
 * contact is not known, or has no number.
 */
export async function closeNumber(
  tx: EntityManager,
  companyId: string,
  wrong: { readonly customerId: string; readonly contactId: string; readonly at: Temporal.Instant },
): Promise<readonly ('sms' | 'whatsapp')[]> {
  const rows = await tx.query<{ channel: 'sms' | 'whatsapp' }[]>(
    `insert into policy.closed_channel as c (company_id, contact_id, channel, customer_id, mark, state, at)
     select $1, $2::uuid, m.channel, $3, m.mark, 'address_bad', $4::timestamptz
     from policy.account a, jsonb_array_elements(a.people) p, jsonb_each_text(p->'channels') as m (channel, mark)
     where a.company_id = $1 and a.customer_id = $3 and p->>'id' = $2::uuid::text and m.channel in ('sms', 'whatsapp')
       and m.mark = coalesce(p->'channels'->>'sms', p->'channels'->>'whatsapp')
     on conflict (company_id, contact_id, channel) do update set mark = excluded.mark, state = excluded.state,
       at = excluded.at
     returning c.channel`,
    [companyId, wrong.contactId, wrong.customerId, wrong.at.toString()],
  );
  return rows.map(({ channel }) => channel);
}
