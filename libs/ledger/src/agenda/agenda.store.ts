import { type Database, instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { dateStarts } from '../company/company-day.js';
import { type AgendaItem, type AgendaKind, agendaKinds } from './agenda.types.js';

/** Notes items of a company. An item that is noted already (same kind, subject and date) stays as it is. */
export async function addToAgenda(
  tx: EntityManager,
  about: { readonly companyId: string; readonly zone: string },
  items: readonly AgendaItem[],
): Promise<void> {
  if (items.length === 0) return;
  const startOf = dateStarts(about.zone);
  await tx.query(
    `insert into ledger.agenda (company_id, due_at, kind, subject_id, date)
     select $1, n.* from unnest($2::timestamptz[], $3::text[], $4::uuid[], $5::date[]) as n on conflict do nothing`,
    [
      about.companyId,
      items.map((item) => startOf(item.date)),
      items.map((item) => item.kind),
      items.map((item) => item.subjectId),
      items.map((item) => item.date),
    ],
  );
}

/** Takes items off the agenda: what they were for has happened otherwise, or will not. */
export async function removeFromAgenda(
  tx: EntityManager,
  companyId: string,
  items: { readonly kind: AgendaKind; readonly subjectIds: readonly string[] },
): Promise<void> {
  await tx.query(
    `delete from ledger.agenda a where a.company_id = $1 and a.kind = $2 and a.subject_id = any ($3::uuid[])`,
    [companyId, items.kind, items.subjectIds],
  );
}

/** The least instant at which something happens, in any company. */
export async function nextOnAgenda(database: Database): Promise<Temporal.Instant | null> {
  const [row] = await database.query<{ at: string }>(
    `select ${instantText('a.due_at')} as at from ledger.agenda a order by a.due_at limit 1`,
  );
  return row ? Temporal.Instant.from(row.at) : null;
}

/** Items of one company and one kind that are due. */
export interface DueItems {
  readonly companyId: string;
  readonly kind: AgendaKind;
  readonly subjectIds: readonly string[];
}

/**
 * Takes due items for this transaction, of the company and kind that come first; undefined when nothing is due.
 * Of one kind only: each kind locks its customers once, sorted, and two kinds in one transaction would lock in circles.
 */
export async function takeDueItems(
  tx: EntityManager,
  now: Temporal.Instant,
  limit: number,
): Promise<DueItems | undefined> {
  const [rows] = await tx.query<[{ companyId: string; kind: AgendaKind; subjectId: string }[], number]>(
    `delete from ledger.agenda a using (
       select f.due_at, f.company_id, f.kind, f.subject_id from ledger.agenda f
       where f.due_at <= $1 and (f.company_id, f.kind) = (
         select e.company_id, e.kind from ledger.agenda e where e.due_at <= $1
         order by e.due_at, array_position($3::text[], e.kind) for update skip locked limit 1)
       order by f.due_at, f.subject_id for update skip locked limit $2) t
     where a.due_at = t.due_at and a.company_id = t.company_id and a.kind = t.kind and a.subject_id = t.subject_id
     returning a.company_id as "companyId", a.kind, a.subject_id as "subjectId"`,
    [now.toString(), limit, agendaKinds],
  );
  const first = rows[0];
  return first && { companyId: first.companyId, kind: first.kind, subjectIds: rows.map((row) => row.subjectId) };
}

/** The company's days begin at other instants now: moves all its items to the start of their dates in the new zone. */
export async function moveAgenda(
  tx: EntityManager,
  about: { readonly companyId: string; readonly zone: string },
): Promise<void> {
  const dates = await tx.query<{ date: string }[]>(
    `select distinct a.date::text as date from ledger.agenda a where a.company_id = $1`,
    [about.companyId],
  );
  const startOf = dateStarts(about.zone);
  await tx.query(
    `update ledger.agenda a set due_at = n.due_at from unnest($2::date[], $3::timestamptz[]) as n (date, due_at)
     where a.company_id = $1 and a.date = n.date`,
    [about.companyId, dates.map(({ date }) => date), dates.map(({ date }) => startOf(date))],
  );
}
