import { type Database, instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { instantOf } from '../database/instant.js';
import { type AgendaItem, type AgendaKind } from './agenda.types.js';

/** Notes when something happens, unless it is noted already. */
export async function addToAgenda(tx: EntityManager, item: AgendaItem, at: Temporal.Instant): Promise<void> {
  await tx.query(
    `insert into policy.agenda (kind, company_id, subject_id, due_at) values ($1, $2, $3, $4) on conflict do nothing`,
    [item.kind, item.companyId, item.subjectId, at.toString()],
  );
}

/** Notes that something happens now at another instant than before. */
export async function moveOnAgenda(tx: EntityManager, item: AgendaItem, at: Temporal.Instant): Promise<void> {
  await tx.query(
    `update policy.agenda a set due_at = $4 where a.kind = $1 and a.company_id = $2 and a.subject_id = $3`,
    [item.kind, item.companyId, item.subjectId, at.toString()],
  );
}

/** Notes that something does not happen any more. */
export async function removeFromAgenda(tx: EntityManager, item: AgendaItem): Promise<void> {
  await tx.query(`delete from policy.agenda a where a.kind = $1 and a.company_id = $2 and a.subject_id = $3`, [
    item.kind,
    item.companyId,
    item.subjectId,
  ]);
}

/** When something of a kind happens next, in any company: one probe of an index. */
export async function nextOnAgenda(database: Database, kind: AgendaKind): Promise<Temporal.Instant | null> {
  const rows = await database.query<{ due_at: string | null }>(
    `select ${instantText('min(a.due_at)')} as due_at from policy.agenda a where a.kind = $1`,
    [kind],
  );
  return instantOf(rows[0]?.due_at ?? null);
}

/** Locks the first item of a kind that is due and that no other process is at work on. */
export async function lockDueItem(
  tx: EntityManager,
  kind: AgendaKind,
  now: Temporal.Instant,
): Promise<AgendaItem | undefined> {
  const rows = await tx.query<AgendaItem[]>(
    `select a.kind, a.company_id as "companyId", a.subject_id as "subjectId" from policy.agenda a
     where a.kind = $1 and a.due_at <= $2 order by a.due_at, a.subject_id limit 1 for update skip locked`,
    [kind, now.toString()],
  );
  return rows[0];
}

/** Everything that this transaction reads is of one moment. To be asked for first. */
export async function seeOneMoment(tx: EntityManager): Promise<void> {
  await tx.query('set transaction isolation level repeatable read');
}
