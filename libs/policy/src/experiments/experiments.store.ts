import { cutPageById } from '@tactful/contracts';
import { type Database, instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { instantOf } from '../database/instant.js';
import {
  type ExperimentList,
  type ExperimentQuery,
  type ExperimentView,
  type NewExperiment,
} from './experiment.types.js';

const columns = `x.experiment_id as id, x.name, x.variants, x.ends_on::text as "endsOn",
  x.customers_per_variant as "customersPerVariant", x.looks::int as looks, x.looks_taken::int as "looksTaken", x.state,
  ${instantText('x.created_at')} as "createdAt", x.created_by as "createdBy",
  ${instantText('x.started_at')} as "startedAt", x.started_by as "startedBy",
  ${instantText('x.stopped_at')} as "stoppedAt", x.stopped_by as "stoppedBy",
  x.stopped_because as "stoppedBecause", x.stop_reason as "stopReason"`;

export async function insertExperiment(
  tx: EntityManager,
  companyId: string,
  made: { readonly id: string; readonly asked: NewExperiment; readonly at: Temporal.Instant; readonly by: string },
): Promise<void> {
  const { asked } = made;
  await tx.query(
    `insert into policy.experiment (company_id, experiment_id, name, variants, ends_on, looks, customers_per_variant,
       state, created_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, 'draft', $8, $9)`,
    [
      companyId,
      made.id,
      asked.name,
      JSON.stringify(asked.variants),
      asked.endsOn,
      asked.looks,
      asked.customersPerVariant,
      made.at.toString(),
      made.by,
    ],
  );
}

/** One experiment; undefined when there is none. */
export async function readExperiment(tx: EntityManager, experimentId: string): Promise<ExperimentView | undefined> {
  const rows = await tx.query<ExperimentView[]>(
    `select ${columns} from policy.experiment x where x.experiment_id = $1`,
    [experimentId],
  );
  return rows[0];
}

/** The same, locked for this transaction. */
export async function lockExperiment(tx: EntityManager, experimentId: string): Promise<ExperimentView | undefined> {
  const rows = await tx.query<ExperimentView[]>(
    `select ${columns} from policy.experiment x where x.experiment_id = $1 for update`,
    [experimentId],
  );
  return rows[0];
}

/** The experiment under which new invoices come now; undefined: none. */
export async function readRunning(tx: EntityManager, companyId: string): Promise<ExperimentView | undefined> {
  const rows = await tx.query<ExperimentView[]>(
    `select ${columns} from policy.experiment x where x.company_id = $1 and x.state = 'running'`,
    [companyId],
  );
  return rows[0];
}

/** A page of experiments, newest first. */
export async function readExperiments(tx: EntityManager, query: ExperimentQuery): Promise<ExperimentList> {
  const rows = await tx.query<ExperimentView[]>(
    `select ${columns} from policy.experiment x
     where ($1::text is null or x.state = $1) and ($2::uuid is null or x.experiment_id < $2)
     order by x.experiment_id desc limit $3`,
    [query.state ?? null, query.cursor ?? null, query.limit + 1],
  );
  return cutPageById(rows, query.limit);
}

export async function writeStart(
  tx: EntityManager,
  experimentId: string,
  { at, by }: { readonly at: Temporal.Instant; readonly by: string },
): Promise<void> {
  await tx.query(
    `update policy.experiment x set state = 'running', started_at = $2, started_by = $3 where x.experiment_id = $1`,
    [experimentId, at.toString(), by],
  );
}

export async function writeStop(
  tx: EntityManager,
  experimentId: string,
  stop: {
    readonly at: Temporal.Instant;
    readonly by: string;
    readonly because: NonNullable<ExperimentView['stoppedBecause']>;
    readonly reason: string | null;
  },
): Promise<void> {
  await tx.query(
    `update policy.experiment x set state = 'stopped', stopped_at = $2, stopped_by = $3, stopped_because = $4,
       stop_reason = $5 where x.experiment_id = $1`,
    [experimentId, stop.at.toString(), stop.by, stop.because, stop.reason],
  );
}

export async function noteLooks(tx: EntityManager, experimentId: string, looksTaken: number): Promise<void> {
  await tx.query(`update policy.experiment x set looks_taken = $2 where x.experiment_id = $1`, [
    experimentId,
    looksTaken,
  ]);
}

/** Plans the next look at a running experiment; null: there is none any more. */
export async function planLook(
  tx: EntityManager,
  companyId: string,
  { experimentId, at }: { readonly experimentId: string; readonly at: Temporal.Instant | null },
): Promise<void> {
  if (at === null) {
    await tx.query(`delete from policy.experiment_due d where d.company_id = $1 and d.experiment_id = $2`, [
      companyId,
      experimentId,
    ]);
    return;
  }
  await tx.query(
    `insert into policy.experiment_due (company_id, experiment_id, due_at) values ($1, $2, $3)
     on conflict (company_id, experiment_id) do update set due_at = excluded.due_at`,
    [companyId, experimentId, at.toString()],
  );
}

/** When the next experiment is looked at, in any company. */
export async function nextLook(database: Database): Promise<Temporal.Instant | null> {
  const rows = await database.query<{ due_at: string | null }>(
    `select ${instantText('min(d.due_at)')} as due_at from policy.experiment_due d`,
  );
  return instantOf(rows[0]?.due_at ?? null);
}

/** Locks an experiment that is to be looked at and that no other process is at work on. */
export async function takeDueLook(
  tx: EntityManager,
  now: Temporal.Instant,
): Promise<{ readonly companyId: string; readonly experimentId: string } | undefined> {
  const rows = await tx.query<{ companyId: string; experimentId: string }[]>(
    `select d.company_id as "companyId", d.experiment_id as "experimentId" from policy.experiment_due d
     where d.due_at <= $1 order by d.due_at, d.experiment_id limit 1 for update skip locked`,
    [now.toString()],
  );
  return rows[0];
}
