import { cutPage, cutPageById, type PageById } from '@tactful/contracts';
import { type Database, instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { instantOf } from '../database/instant.js';
import { type Difference } from './sweep.decision.js';
import { type SweepDifferences, type SweepList, type SweepView } from './sweep.types.js';

/** Notes when a company is swept next, as long as nothing is noted; `at` comes from the company's zone. */
export async function planSweep(tx: EntityManager, companyId: string, at: Temporal.Instant): Promise<void> {
  await tx.query(
    `insert into policy.sweep_due (company_id, due_at) values ($1, $2) on conflict (company_id) do nothing`,
    [companyId, at.toString()],
  );
}

/** When the next sweep is due, in any company. */
export async function nextSweepDue(database: Database): Promise<Temporal.Instant | null> {
  const rows = await database.query<{ due_at: string | null }>(
    `select ${instantText('min(d.due_at)')} as due_at from policy.sweep_due d`,
  );
  return instantOf(rows[0]?.due_at ?? null);
}

/** Locks a company whose sweep is due and that no other process is at work on. */
export async function takeDueSweep(
  tx: EntityManager,
  now: Temporal.Instant,
): Promise<{ readonly companyId: string; readonly sweepId: string | null } | undefined> {
  const rows = await tx.query<{ companyId: string; sweepId: string | null }[]>(
    `select d.company_id as "companyId", d.sweep_id as "sweepId" from policy.sweep_due d
     where d.due_at <= $1 order by d.due_at, d.company_id limit 1 for update skip locked`,
    [now.toString()],
  );
  return rows[0];
}

export async function startSweep(
  tx: EntityManager,
  companyId: string,
  { sweepId, at }: { readonly sweepId: string; readonly at: Temporal.Instant },
): Promise<void> {
  await tx.query(`insert into policy.sweep (company_id, sweep_id, started_at) values ($1, $2, $3)`, [
    companyId,
    sweepId,
    at.toString(),
  ]);
  await tx.query(`update policy.sweep_due d set sweep_id = $2 where d.company_id = $1`, [companyId, sweepId]);
}

/**
 * Everything that this transaction reads is of one moment. A fact and the wake-up that it causes are written together,
 * so they are seen together, and nobody has to wait for the sweep. To be asked for first.
 */
export async function seeOneMoment(tx: EntityManager): Promise<void> {
  await tx.query('set transaction isolation level repeatable read');
}

/** An account, and when it is to be woken. */
export interface WaitingAccount {
  readonly customerId: string;
  readonly wakeUpAt: Temporal.Instant | null;
}

/** The next accounts after the last ones that the sweep looked at; `last` is null when there are no more. */
export async function nextWaiting(
  tx: EntityManager,
  companyId: string,
  { sweepId, most }: { readonly sweepId: string; readonly most: number },
): Promise<{ readonly waiting: readonly WaitingAccount[]; readonly last: string | null }> {
  const page = await tx.query<{ customer_id: string; due_at: string | null }[]>(
    `select w.customer_id, w.due_at::text from policy.wake_up w
     where w.company_id = $1 and w.customer_id > coalesce(
       (select s.last_customer_id from policy.sweep s where s.company_id = $1 and s.sweep_id = $2),
       '00000000-0000-0000-0000-000000000000')
     order by w.customer_id limit $3`,
    [companyId, sweepId, most],
  );
  return {
    waiting: page.map((row) => ({ customerId: row.customer_id, wakeUpAt: instantOf(row.due_at) })),
    last: page.length < most ? null : (page.at(-1)?.customer_id ?? null),
  };
}

/** Adds what was looked at and found; with `nextAt` the sweep is at its end, and the next one is due then. */
export async function noteSwept(
  tx: EntityManager,
  companyId: string,
  swept: {
    readonly sweepId: string;
    readonly accounts: number;
    readonly differences: readonly Difference[];
    readonly last: string | null;
    readonly now: Temporal.Instant;
    readonly nextAt: Temporal.Instant | null;
  },
): Promise<void> {
  const { sweepId, accounts, differences, last, now, nextAt } = swept;
  const at = now.toString();
  if (differences.length > 0) {
    await tx.query(
      `insert into policy.sweep_difference (company_id, sweep_id, customer_id, found_at, kind, expected, stored)
       select $1, $2, r."customerId", $3, r.kind, r.expected, r.stored
       from jsonb_to_recordset($4::jsonb) as r ("customerId" uuid, kind text, expected jsonb, stored jsonb)`,
      [companyId, sweepId, at, JSON.stringify(differences)],
    );
  }
  await tx.query(
    `update policy.sweep s set accounts = s.accounts + $3, differences = s.differences + $4,
       last_customer_id = coalesce($5, s.last_customer_id), finished_at = $6
     where s.company_id = $1 and s.sweep_id = $2`,
    [companyId, sweepId, accounts, differences.length, last, nextAt === null ? null : at],
  );
  if (nextAt === null) return;
  await tx.query(`update policy.sweep_due d set sweep_id = null, due_at = $2 where d.company_id = $1`, [
    companyId,
    nextAt.toString(),
  ]);
}

/** A page of sweeps, newest first. */
export async function readSweeps(tx: EntityManager, page: PageById): Promise<SweepList> {
  const rows = await tx.query<SweepView[]>(
    `select s.sweep_id as id, ${instantText('s.started_at')} as "startedAt",
       ${instantText('s.finished_at')} as "finishedAt", s.accounts, s.differences
     from policy.sweep s where $1::uuid is null or s.sweep_id < $1 order by s.sweep_id desc limit $2`,
    [page.cursor ?? null, page.limit + 1],
  );
  return cutPageById(rows, page.limit);
}

/** A page of what a sweep found, by customer. */
export async function readDifferences(tx: EntityManager, sweepId: string, page: PageById): Promise<SweepDifferences> {
  const rows = await tx.query<SweepDifferences['items']>(
    `select f.customer_id as "customerId", ${instantText('f.found_at')} as "foundAt", f.kind, f.expected, f.stored
     from policy.sweep_difference f
     where f.sweep_id = $1 and ($2::uuid is null or f.customer_id > $2) order by f.customer_id limit $3`,
    [sweepId, page.cursor ?? null, page.limit + 1],
  );
  return cutPage(rows, page.limit, ({ customerId }) => customerId);
}
