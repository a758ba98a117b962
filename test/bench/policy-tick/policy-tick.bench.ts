import { busSchema } from '@tactful/messaging';
import { policySchema } from '@tactful/policy';
import { type BusinessTimer, machineNow } from '@tactful/runtime';
import { Pool } from 'pg';
import { type Bench, type BenchSettings, expectEqual, type Figure, type Sample } from '../bench.js';
import { openPolicy } from '../policy-app.js';
import { type BenchPostgres, openPostgres } from '../postgres.js';
import { quantile } from '../rounds.js';

const sizes = [10_000, 100_000, 1_000_000] as const;
const companies = 20;
const ticks = 2_000;
const shares = { p50: 0.5, p99: 0.99 } as const;
type Share = keyof typeof shares;
const probe = 'select min(due_at) from policy.wake_up where due_at is not null';

const nameOf = (size: number, share: Share) => `policy_tick_nothing_due_${size}_${share}`;
const growth = { name: 'policy_tick_growth_p50', unit: 'ms', bar: { atMost: 1.2 } };
const figures: readonly Figure[] = [
  ...sizes.flatMap((size) => [
    { name: nameOf(size, 'p50'), unit: 'ms' },
    { name: nameOf(size, 'p99'), unit: 'ms', bar: { oursAtMost: 25 } },
  ]),
  growth,
];

/** What it costs to find out that nobody has to be woken, however many wait. */
export const policyTick: Bench = {
  name: 'policy_tick_nothing_due',
  figures,
  how: {
    ours: `a tick of the policy's timer among 10,000, 100,000 and 1,000,000 waiting accounts of ${companies} companies: the next instant, and a run that finds nothing due (the timer's loop skips that second half)`,
    floor: `select min(due_at), a probe of the same index, by bare node-postgres; of ${growth.name}: our own tick among the fewest accounts, beside that among the most`,
    checked: `each of ${ticks} ticks saw the same next instant, nothing was decided, no event was written`,
  },

  async prepare(settings) {
    const postgres = await openPostgres(settings, [busSchema, policySchema]);
    const halls: Hall[] = [];
    for (const size of sizes) halls.push(await openHall(postgres, settings, size));
    const [fewest, most] = [halls[0], halls.at(-1)];
    if (!fewest || !most) throw new Error('There are no sizes');
    return {
      ours: async () => {
        const samples: Sample[] = [];
        for (const hall of halls) samples.push(await measure(hall, () => tick(hall)));
        const sample: Sample = Object.assign({}, ...samples) as Sample;
        return { ...sample, [growth.name]: sample[nameOf(most.size, 'p50')] ?? NaN };
      },
      floor: async () => {
        const samples: Sample[] = [];
        for (const hall of halls) samples.push(await measure(hall, () => bareProbe(hall)));
        const small = await measure(fewest, () => tick(fewest));
        return {
          ...(Object.assign({}, ...samples) as Sample),
          [growth.name]: small[nameOf(fewest.size, 'p50')] ?? NaN,
        };
      },
    };
  },
};

/** Accounts that wait, in a database of their own. */
interface Hall {
  readonly size: number;
  readonly pool: Pool;
  readonly owner: Pool;
  readonly timer: BusinessTimer;
  /** The least instant at which one of them is to be woken. */
  readonly next: number | undefined;
}

async function openHall(postgres: BenchPostgres, settings: BenchSettings, size: number): Promise<Hall> {
  const copy = await postgres.copy(`waiting_${size}`);
  const [pool, owner] = [copy.url, copy.adminUrl].map((connectionString) => new Pool({ connectionString, max: 2 }));
  if (!pool || !owner) throw new Error('There is no database');
  settings.atEnd(() => Promise.all([pool.end(), owner.end()]).then(() => undefined));
  await fill(owner, Math.round(size * settings.scale));
  const policy = await openPolicy(copy, settings);
  const { rows } = await pool.query<{ min: Date }>(probe);
  return { size, pool, owner, timer: policy.timer('policy-wake-ups'), next: rows[0]?.min.getTime() };
}

/** Accounts that were all woken once, and are next due between tomorrow and in sixty days. */
async function fill(owner: Pool, count: number): Promise<void> {
  await owner.query(
    `insert into policy.wake_up (company_id, customer_id, due_at)
     select ('00000000-0000-7000-8000-' || lpad((n % ${companies})::text, 12, '0'))::uuid, uuidv7(), now() from generate_series(1, $1) n`,
    [count],
  );
  await owner.query(`update policy.wake_up set due_at = now() + interval '1 day' + random() * interval '59 days'`);
  await owner.query('vacuum analyze policy.wake_up');
}

async function tick({ timer }: Hall): Promise<number | undefined> {
  const due = await timer.nextDueAt();
  await timer.runDue(machineNow());
  return due?.epochMilliseconds;
}

async function bareProbe({ pool }: Hall): Promise<number | undefined> {
  return (await pool.query<{ min: Date }>(probe)).rows[0]?.min.getTime();
}

async function measure({ size, owner, next }: Hall, once: () => Promise<number | undefined>): Promise<Sample> {
  const times: number[] = [];
  for (let at = 0; at < ticks; at += 1) {
    const from = performance.now();
    const seen = await once();
    times.push(performance.now() - from);
    if (seen !== next) expectEqual('next instant', seen, next);
  }
  const { rows } = await owner.query(
    'select (select count(*) from policy.decision) + (select count(*) from bus.outbox) as done',
  );
  expectEqual('decisions and events', rows[0], { done: '0' });
  return { [nameOf(size, 'p50')]: quantile(times, shares.p50), [nameOf(size, 'p99')]: quantile(times, shares.p99) };
}
