import { cutPage, cutPageById, type PageById } from '@tactful/contracts';
import { instantText } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { instantOf } from '../database/instant.js';
import { type Difference } from './sweep.decision.js';
import { type SweepDifferences, type SweepList, type SweepView } from './sweep.types.js';

/** The sweep of a company that has begun and is not at its end. */
export async function runningSweep(tx: EntityManager, companyId: string): Promise<string | undefined> {
  const rows = await tx.query<{ id: string }[]>(
    `select s.sweep_id as id from policy.sweep s where s.company_id = $1 and s.finished_at is null
     order by s.sweep_id desc limit 1`,
    [companyId],
  );
  return rows[0]?.id;
}

/** Begins a sweep, and returns its id. */
export async function startSweep(tx: EntityManager, companyId: string, at: Temporal.Instant): Promise<string> {
  const sweepId = randomUUIDv7();
  await tx.query(`insert into policy.sweep (company_id, sweep_id, started_at) values ($1, $2, $3)`, [
    companyId,
    sweepId,
    at.toString(),
  ]);
  return sweepId;
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

/** Adds what was looked at and found; `last` null: the sweep is at its end. */
export async function noteSwept(
  tx: EntityManager,
  companyId: string,
  swept: {
    readonly sweepId: string;
    readonly accounts: number;
    readonly differences: readonly Difference[];
    readonly last: string | null;
    readonly now: Temporal.Instant;
  },
): Promise<void> {
  const { sweepId, accounts, differences, last, now } = swept;
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
    [companyId, sweepId, accounts, differences.length, last, last === null ? at : null],
  );
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
