import { type Database, instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { instantOf } from '../database/instant.js';

/** Name of the business timer that wakes accounts. */
export const wakeUpTimer = 'policy-wake-ups';

/** Wakes these accounts at an instant, or earlier if they are to be woken earlier anyway. */
export async function wakeAt(
  tx: EntityManager,
  companyId: string,
  { customerIds, at }: { readonly customerIds: readonly string[]; readonly at: Temporal.Instant },
): Promise<void> {
  if (customerIds.length === 0) return;
  await tx.query(
    `insert into policy.wake_up as w (company_id, customer_id, due_at)
     select $1, c, $3 from unnest($2::uuid[]) as c order by c
     on conflict (company_id, customer_id) do update set due_at = least(w.due_at, excluded.due_at)
     where w.due_at is distinct from least(w.due_at, excluded.due_at)`,
    [companyId, customerIds, at.toString()],
  );
}

/** Wakes all accounts of a company: its calendar has changed. */
export async function wakeAll(tx: EntityManager, companyId: string, at: Temporal.Instant): Promise<void> {
  await tx.query(
    `update policy.wake_up w set due_at = $2
     from (select o.customer_id from policy.wake_up o where o.company_id = $1 order by o.customer_id for update) as mine
     where w.company_id = $1 and w.customer_id = mine.customer_id and (w.due_at is null or w.due_at > $2)`,
    [companyId, at.toString()],
  );
}

/** The least instant at which an account is to be woken: one probe of an index. */
export async function nextWakeUp(database: Database): Promise<Temporal.Instant | null> {
  const rows = await database.query<{ due_at: string | null }>(
    `select ${instantText('min(w.due_at)')} as due_at from policy.wake_up w where w.due_at is not null`,
  );
  return instantOf(rows[0]?.due_at ?? null);
}

/** Companies that have accounts to wake, taken from the `most` that are due first. */
export async function companiesToWake(database: Database, now: Temporal.Instant, most: number): Promise<string[]> {
  const rows = await database.query<{ company_id: string }>(
    `select distinct d.company_id from (
       select w.company_id from policy.wake_up w where w.due_at <= $1 order by w.due_at limit $2) as d`,
    [now.toString(), most],
  );
  return rows.map((row) => row.company_id);
}

/** Locks up to `most` due accounts of a company for this transaction; those that another process holds are left to it. */
export async function claimDue(
  tx: EntityManager,
  companyId: string,
  { now, most }: { readonly now: Temporal.Instant; readonly most: number },
): Promise<string[]> {
  const rows = await tx.query<{ customer_id: string }[]>(
    `select w.customer_id from policy.wake_up w where w.company_id = $1 and w.due_at <= $2
     order by w.due_at limit $3 for update skip locked`,
    [companyId, now.toString(), most],
  );
  return rows.map((row) => row.customer_id);
}

/** Sets when each account is to be woken next; null: only a fact wakes it. */
export async function setNextWakeUps(
  tx: EntityManager,
  companyId: string,
  next: readonly { readonly customerId: string; readonly at: Temporal.Instant | null }[],
): Promise<void> {
  await tx.query(
    `update policy.wake_up w set due_at = n.due_at
     from unnest($2::uuid[], $3::timestamptz[]) as n (customer_id, due_at)
     where w.company_id = $1 and w.customer_id = n.customer_id`,
    [companyId, next.map(({ customerId }) => customerId), next.map(({ at }) => at?.toString() ?? null)],
  );
}
