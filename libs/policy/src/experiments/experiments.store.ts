import { cutPageById } from '@tactful/contracts';
import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
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
