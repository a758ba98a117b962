import { type Database, instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type Differences, type SimulatedAccount } from '../report/simulated-account.decision.js';
import { type Tally } from '../report/tally.decision.js';
import { type SimulationQuestion, type SimulationView } from './simulation.types.js';

/** What the accounts so far add up to: a tally for each variant, and how the second differs. */
export interface Tallies {
  readonly variants: readonly Tally[];
  readonly differences: Differences;
}

/** A run as it is kept. */
export interface SimulationRow extends Omit<SimulationView, 'reports' | 'differences'> {
  readonly companyId: string;
  readonly tallies: Tallies;
  readonly lastCustomerId: string | null;
  /** How often somebody began to work on it since it last moved on. */
  readonly tries: number;
}

const columns = `s.company_id as "companyId", s.simulation_id as id, s.question, s.state, s.accounts, s.done, s.tallies,
  s.last_customer_id as "lastCustomerId", s.failure, s.tries, ${instantText('s.created_at')} as "createdAt",
  s.created_by as "createdBy", ${instantText('s.finished_at')} as "finishedAt"`;

/** A run that is asked for. */
export interface AskedSimulation {
  readonly simulationId: string;
  readonly question: SimulationQuestion;
  readonly accounts: number;
  readonly tallies: Tallies;
  readonly at: Temporal.Instant;
  readonly by: string;
}

export async function insertSimulation(tx: EntityManager, companyId: string, asked: AskedSimulation): Promise<void> {
  await tx.query(
    `insert into policy.simulation (company_id, simulation_id, question, state, accounts, tallies, created_at, created_by)
     values ($1, $2, $3, 'queued', $4, $5, $6, $7)`,
    [
      companyId,
      asked.simulationId,
      JSON.stringify(asked.question),
      asked.accounts,
      JSON.stringify(asked.tallies),
      asked.at.toString(),
      asked.by,
    ],
  );
  await tx.query(`insert into policy.simulation_due (company_id, simulation_id) values ($1, $2)`, [
    companyId,
    asked.simulationId,
  ]);
}

/** A run; locked, nobody else moves it on before this transaction ends. */
export async function readSimulation(
  tx: EntityManager,
  simulationId: string,
  lock?: 'lock',
): Promise<SimulationRow | undefined> {
  const [row] = await tx.query<SimulationRow[]>(
    `select ${columns} from policy.simulation s where s.simulation_id = $1 ${lock ? 'for update' : ''}`,
    [simulationId],
  );
  return row;
}

/** A page of runs, newest first. */
export function listSimulations(
  tx: EntityManager,
  { limit, before }: { readonly limit: number; readonly before: string | null },
): Promise<SimulationRow[]> {
  return tx.query<SimulationRow[]>(
    `select ${columns} from policy.simulation s where $1::uuid is null or s.simulation_id < $1
     order by s.simulation_id desc limit $2`,
    [before, limit],
  );
}

/** How many runs of the company have not ended. */
export async function countOpen(tx: EntityManager): Promise<number> {
  const [row] = await tx.query<{ count: string }[]>(
    `select count(*) from policy.simulation s where s.state in ('queued', 'running')`,
  );
  return Number(row?.count ?? 0);
}

/** How far a chunk of accounts brought a run. */
export interface SimulationProgress {
  readonly simulationId: string;
  readonly done: number;
  readonly lastCustomerId: string | null;
  readonly tallies: Tallies;
  /** When it is over; null: more accounts follow. */
  readonly finishedAt: Temporal.Instant | null;
}

/** Notes how far a run is; others may take the next chunk. */
export async function saveProgress(tx: EntityManager, companyId: string, progress: SimulationProgress): Promise<void> {
  const { simulationId, finishedAt } = progress;
  await tx.query(
    `update policy.simulation s set state = $3, done = $4, last_customer_id = $5, tallies = $6, finished_at = $7, tries = 0
     where s.company_id = $1 and s.simulation_id = $2`,
    [
      companyId,
      simulationId,
      finishedAt ? 'done' : 'running',
      progress.done,
      progress.lastCustomerId,
      JSON.stringify(progress.tallies),
      finishedAt?.toString() ?? null,
    ],
  );
  if (finishedAt) await removeDue(tx, companyId, simulationId);
  else {
    await tx.query(
      `update policy.simulation_due d set claimed_until = null where d.company_id = $1 and d.simulation_id = $2`,
      [companyId, simulationId],
    );
  }
}

/** Ends a run before its last account. */
export async function endSimulation(
  tx: EntityManager,
  companyId: string,
  { simulationId, state, failure, at }: EarlyEnd,
): Promise<void> {
  await tx.query(
    `update policy.simulation s set state = $3, failure = $4, finished_at = $5
     where s.company_id = $1 and s.simulation_id = $2`,
    [companyId, simulationId, state, failure, at.toString()],
  );
  await removeDue(tx, companyId, simulationId);
}

/** Why a run ends early. */
export interface EarlyEnd {
  readonly simulationId: string;
  readonly state: 'cancelled' | 'failed';
  readonly failure: string | null;
  readonly at: Temporal.Instant;
}

function removeDue(tx: EntityManager, companyId: string, simulationId: string): Promise<unknown> {
  return tx.query(`delete from policy.simulation_due d where d.company_id = $1 and d.simulation_id = $2`, [
    companyId,
    simulationId,
  ]);
}

/** Notes that somebody begins to work on a run, and returns how often that happened since it last moved on. */
export async function countTry(tx: EntityManager, companyId: string, simulationId: string): Promise<number> {
  const [rows] = await tx.query<[{ tries: number }[], number]>(
    `update policy.simulation s set tries = s.tries + 1 where s.company_id = $1 and s.simulation_id = $2
     returning s.tries`,
    [companyId, simulationId],
  );
  return rows[0]?.tries ?? 0;
}

/** The turn of the run that is next and that nobody works on; null: none. */
export async function nextTurn(database: Database): Promise<bigint | null> {
  const [row] = await database.query<{ turn: string }>(
    `select d.turn from policy.simulation_due d where d.claimed_until is null or d.claimed_until < now()
     order by d.turn limit 1`,
  );
  return row ? BigInt(row.turn) : null;
}

/** Takes the run that is next for some seconds of machine time and puts it last; undefined: none, or others have them. */
export async function claimNext(
  tx: EntityManager,
  seconds: number,
): Promise<{ readonly companyId: string; readonly simulationId: string } | undefined> {
  const [rows] = await tx.query<[{ companyId: string; simulationId: string }[], number]>(
    `update policy.simulation_due d set claimed_until = now() + make_interval(secs => $1), turn = default
     from (select n.company_id, n.simulation_id from policy.simulation_due n
       where n.claimed_until is null or n.claimed_until < now() order by n.turn limit 1 for update skip locked) as next
     where d.company_id = next.company_id and d.simulation_id = next.simulation_id
     returning d.company_id as "companyId", d.simulation_id as "simulationId"`,
    [seconds],
  );
  return rows[0];
}

/** Keeps what was found out about accounts. */
export async function insertAccounts(
  tx: EntityManager,
  companyId: string,
  {
    simulationId,
    accounts,
  }: {
    readonly simulationId: string;
    readonly accounts: readonly { readonly body: SimulatedAccount; readonly differs: boolean }[];
  },
): Promise<void> {
  if (accounts.length === 0) return;
  const rows = accounts.map(({ body, differs }) => ({ customer_id: body.customerId, differs, body }));
  await tx.query(
    `insert into policy.simulated_account (company_id, simulation_id, customer_id, differs, body)
     select $1, $2, r.* from jsonb_to_recordset($3::jsonb) as r (customer_id uuid, differs boolean, body jsonb)`,
    [companyId, simulationId, JSON.stringify(rows)],
  );
}

/** A page of the accounts of a run, by id. */
export async function readAccounts(
  tx: EntityManager,
  page: {
    readonly simulationId: string;
    readonly differing: boolean;
    readonly after: string | null;
    readonly most: number;
  },
): Promise<SimulatedAccount[]> {
  const rows = await tx.query<{ body: SimulatedAccount }[]>(
    `select a.body from policy.simulated_account a
     where a.simulation_id = $1 and (not $2 or a.differs) and ($3::uuid is null or a.customer_id > $3)
     order by a.customer_id limit $4`,
    [page.simulationId, page.differing, page.after, page.most],
  );
  return rows.map(({ body }) => body);
}
