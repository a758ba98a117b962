import { DiscoveryService } from '@nestjs/core';
import { busSchema, MessagingModule } from '@tactful/messaging';
import { PolicyModule, policySchema } from '@tactful/policy';
import { type BusinessTimer, createApp, machineNow, readConfig } from '@tactful/runtime';
import { type Pool } from 'pg';
import { type Bench, expectEqual, type Sample } from '../bench.js';
import { openPostgres } from '../postgres.js';
import { quantile } from '../rounds.js';

const median = { name: 'policy_tick_nothing_due_p50', unit: 'ms' };
const worst = { name: 'policy_tick_nothing_due_p99', unit: 'ms' };
const accounts = 200_000;
const companies = 20;
const ticks = 2_000;
const probe = 'select min(due_at) from policy.wake_up where due_at is not null';

/** What it costs to find out that nobody has to be woken. */
export const policyTick: Bench = {
  name: 'policy_tick_nothing_due',
  figures: [median, worst],
  how: {
    ours: `a tick of the policy's timer among 200,000 accounts of ${companies} companies: the next instant, and a run that finds nothing due (the timer's loop skips that second half)`,
    floor: 'select min(due_at), a probe of the same index, by bare node-postgres',
    checked: `${ticks} ticks saw the same next instant, nothing was decided, no event was written`,
  },

  async prepare(settings) {
    const postgres = await openPostgres(settings, [busSchema, policySchema]);
    await fill(postgres.owner, Math.round(accounts * settings.scale));
    const config = readConfig({ DATABASE_URL: postgres.url, LOG_LEVEL: 'warn' });
    const modules = [MessagingModule.forRoot({ transport: 'postgres' }), PolicyModule];
    const app = await createApp({ config, modules, schemas: [] });
    settings.atEnd(() => app.close());
    await app.init();
    const timer = timerNamed(app.get(DiscoveryService, { strict: false }), 'policy-wake-ups');
    const { rows } = await postgres.owner.query<{ min: Date }>(probe);
    const next = rows[0]?.min.getTime();
    return {
      ours: async () => {
        const sample = await measure(async () => {
          const due = await timer.nextDueAt();
          await timer.runDue(machineNow());
          return due?.epochMilliseconds;
        }, next);
        const done = await postgres.owner.query(
          'select (select count(*) from policy.decision) + (select count(*) from bus.outbox) as done',
        );
        expectEqual('decisions and events', done.rows[0], { done: '0' });
        return sample;
      },
      floor: () => measure(async () => (await postgres.app.query<{ min: Date }>(probe)).rows[0]?.min.getTime(), next),
    };
  },
};

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

function timerNamed(discovery: DiscoveryService, name: string): BusinessTimer {
  for (const { instance } of discovery.getProviders()) {
    const candidate = instance as Partial<BusinessTimer> | null | undefined;
    if (candidate?.name === name && candidate.runDue) return candidate as BusinessTimer;
  }
  throw new Error(`There is no timer ${name}`);
}

async function measure(tick: () => Promise<number | undefined>, expected: number | undefined): Promise<Sample> {
  const times: number[] = [];
  for (let at = 0; at < ticks; at += 1) {
    const from = performance.now();
    const seen = await tick();
    times.push(performance.now() - from);
    if (seen !== expected) expectEqual('next instant', seen, expected);
  }
  return { [median.name]: quantile(times, 0.5), [worst.name]: quantile(times, 0.99) };
}
