import { busSchema } from '@tactful/messaging';
import { accountPolicy, decide, loadSnapshots, policyBook, policySchema } from '@tactful/policy';
import { type Pool } from 'pg';
import { type Bench, expectEqual, type Sample } from '../bench.js';
import { openPolicy, type PolicyApp } from '../policy-app.js';
import { type BenchPostgres, openPostgres } from '../postgres.js';
import { companyId, evaluatedAt, fillLivedAccounts, livesLived } from './lived-accounts.js';
import { readByOneStatement } from './one-statement.js';

const figure = { name: 'policy_evaluation', unit: 's', bar: { atMost: 1.3 } };
const fullSize = 1_000_000;
const chunk = 2_000;

/** What it costs to decide about every account anew. */
export const policyEvaluation: Bench = {
  name: figure.name,
  figures: [figure],
  how: {
    ours: `the nightly sweep over 1,000,000 (or --rows) open accounts: facts loaded, decided, compared with where each account stands, in chunks`,
    floor:
      'one statement by hand for the same facts, over a cursor by bare node-postgres, plus decide() alone over the same snapshots in memory',
    checked:
      'both sides saw the same accounts; no account stands otherwise than decided; decide() alone finds nothing to do and the same next looks as are stored',
  },

  async prepare(settings) {
    const { scale, rows = Math.round(fullSize * scale) } = settings;
    const postgres = await openPostgres(settings, [busSchema, policySchema]);
    const policy = await openPolicy(postgres, settings);
    await fillLivedAccounts(postgres.owner, policy, rows);
    const expected = await waitingAccounts(postgres.owner);
    const told: string[] = [];
    return {
      ours: () => sweep(postgres, policy, expected),
      floor: async () => {
        await postgres.settle();
        const from = performance.now();
        const read = await readByOneStatement(postgres.owner, companyId, evaluatedAt);
        const readSeconds = (performance.now() - from) / 1_000;
        expectEqual('what the statement gave', read.accounts, expected.accounts);
        const decideSeconds = await decideAlone(postgres.owner, policy, expected);
        told.push(
          `floor: ${readSeconds.toFixed(2)} s for the statement, ${decideSeconds.toFixed(2)} s for decide() alone`,
        );
        return { [figure.name]: readSeconds + decideSeconds };
      },
      remarks: () => [
        `${expected.accounts} accounts decided, of ${expected.all}: the others were due and left to their own turn; ${livesLived} different lives`,
        ...told.slice(-1),
      ],
    };
  },
};

/** The accounts that are not due, and their wake-ups added up: which instant belongs to whom is the sweep's to check. */
interface Waiting {
  readonly all: number;
  readonly accounts: number;
  readonly wakeUps: number;
}

async function waitingAccounts(owner: Pool): Promise<Waiting> {
  const { rows } = await owner.query<Waiting>(
    `select (select count(*) from policy.wake_up)::int as all, count(*)::int as accounts,
       coalesce(sum(extract(epoch from w.due_at) - extract(epoch from $2::timestamptz)), 0)::float8 as "wakeUps"
     from policy.wake_up w where w.company_id = $1 and (w.due_at is null or w.due_at > $2)`,
    [companyId, evaluatedAt.toString()],
  );
  const [found] = rows;
  if (!found) throw new Error('There are no accounts');
  return found;
}

async function sweep(postgres: BenchPostgres, policy: PolicyApp, expected: Waiting): Promise<Sample> {
  const { owner } = postgres;
  await owner.query('truncate policy.sweep, policy.sweep_difference, policy.agenda');
  await owner.query(`insert into policy.agenda (kind, company_id, subject_id, due_at) values ('sweep', $1, $1, $2)`, [
    companyId,
    evaluatedAt.toString(),
  ]);
  await postgres.settle();
  const from = performance.now();
  await policy.sweep.runDue(evaluatedAt);
  const seconds = (performance.now() - from) / 1_000;
  const { rows } = await owner.query(
    `select accounts, differences, finished_at is not null as finished,
       (select count(*)::int from policy.decision) as decisions, (select count(*)::int from bus.outbox) as events
     from policy.sweep`,
  );
  const nothing = { differences: 0, finished: true, decisions: 0, events: 0 };
  expectEqual('the sweep', rows, [{ accounts: expected.accounts, ...nothing }]);
  return { [figure.name]: seconds };
}

/** Seconds that nothing but `decide` took over all accounts. Their snapshots are made ready beside the watch. */
async function decideAlone(owner: Pool, { database }: PolicyApp, expected: Waiting): Promise<number> {
  const found = { accounts: 0, actions: 0, wakeUps: 0 };
  let milliseconds = 0;
  for (let last: string | undefined = '00000000-0000-0000-0000-000000000000'; last !== undefined;) {
    const customerIds = await customersAfter(owner, last);
    const ready = await database.inCompany(companyId, async (tx) => {
      const accounts = (await loadSnapshots(tx, companyId, customerIds)).map(({ snapshot }) => snapshot);
      return { accounts, book: await policyBook(tx, companyId, accounts) };
    });
    const from = performance.now();
    const decisions = ready.accounts.map((account) => decide(account, accountPolicy(account, ready.book), evaluatedAt));
    milliseconds += performance.now() - from;
    for (const { actions, nextWakeUpAt } of decisions) {
      found.accounts += 1;
      found.actions += actions.length;
      if (nextWakeUpAt) found.wakeUps += nextWakeUpAt.since(evaluatedAt).total('seconds');
    }
    last = customerIds.length < chunk ? undefined : customerIds.at(-1);
  }
  expectEqual('decided alone', found, { accounts: expected.accounts, actions: 0, wakeUps: expected.wakeUps });
  return milliseconds / 1_000;
}

async function customersAfter(owner: Pool, last: string): Promise<readonly string[]> {
  const { rows } = await owner.query<{ customer_id: string }>(
    `select w.customer_id from policy.wake_up w
     where w.company_id = $1 and w.customer_id > $2 and (w.due_at is null or w.due_at > $3) order by w.customer_id limit $4`,
    [companyId, last, evaluatedAt.toString(), chunk],
  );
  return rows.map((row) => row.customer_id);
}
