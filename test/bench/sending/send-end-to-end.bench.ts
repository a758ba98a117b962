import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import { isWorkOpen } from '../../system/open-work.js';
import { addFault } from '../../system/sandbox-faults.js';
import { type Bench, CannotRun, expectEqual, type BenchSettings } from '../bench.js';
import { homeIn, type OurApps, processorSeconds, startApps } from '../our-apps.js';
import { type BenchPostgres, openPostgres } from '../postgres.js';
import { BareProvider } from './bare-provider.js';
import { type Prepared, prepareDueMessages, settings } from './due-messages.js';
import { bullmq } from './peers/bullmq.js';
import { graphileWorker } from './peers/graphile-worker.js';
import { type PeerKind } from './peers/peer-queue.js';
import { pgBoss } from './peers/pg-boss.js';
import { startRedis } from './peers/redis.js';
import { letWork } from './peers/work-of-peers.js';
import { holdCallbacks, type LoggedMessage, readOnceEach } from './sandbox-log.js';

const unit = 'messages/s';
/** The provider answers at once: what sending costs. */
const atOnce = {
  name: 'send_end_to_end_0ms',
  unit,
  peerBars: { [graphileWorker.name]: 1, [pgBoss.name]: 3, bullmq: 3 },
};
/** The provider takes a while: whether all calls that may be open are open. */
const afterAWhile = { name: 'send_end_to_end_100ms', unit, bar: { atLeast: 0.9 } };
const latencyMs = 100;
const fullSize = 20_000;
const longestMs = 600_000;
const timed = ['ledger', 'identity', 'sandbox', 'channel-sms'] as const;

/** Each run starts from a copy of the prepared database and an empty log of the sandbox. */
class Rounds {
  constructor(
    private readonly postgres: BenchPostgres,
    private readonly folder: string,
    private readonly prepared: Prepared,
  ) {}

  /** Processor time of the last run of ours without latency, in ms for each message. */
  cost: Readonly<Record<string, number>> = {};

  ours(latency: number): Promise<{ readonly rate: number; readonly messages: LoggedMessage[] }> {
    return this.#onCopy({ names: timed, latency }, async (apps, adminUrl) => {
      const before = await this.#processorSeconds(apps);
      const from = performance.now();
      // Not awaited: it answers when everything has come to rest, and gives up when that takes minutes.
      const moving = moveClock(apps.url('ledger'), this.prepared.dueAt);
      await untilSent(adminUrl);
      const seconds = (performance.now() - from) / 1_000;
      const after = await this.#processorSeconds(apps);
      if (latency === 0) {
        this.cost = Object.fromEntries(
          timed.map((app, at) => [app, (((after[at] ?? 0) - (before[at] ?? 0)) * 1_000) / this.prepared.messages]),
        );
      }
      await moving;
      await checkAttempts(adminUrl, this.prepared.messages);
      const messages = await readOnceEach(apps.url('sandbox'), this.prepared.messages);
      return { rate: messages.length / seconds, messages };
    });
  }

  floor(messages: readonly LoggedMessage[], latency: number): Promise<number> {
    return this.#onCopy({ names: ['sandbox'], latency }, async (apps) => {
      const provider = new BareProvider(apps.url('sandbox'));
      const rate = await provider.postAll(messages).finally(() => provider.close());
      await readOnceEach(apps.url('sandbox'), this.prepared.messages);
      return rate;
    });
  }

  peer(kind: PeerKind, messages: readonly LoggedMessage[]): Promise<number> {
    return this.#onCopy({ names: ['sandbox'], latency: 0 }, async (apps, adminUrl) => {
      const rate = await letWork(kind, messages, { adminUrl, sandboxUrl: apps.url('sandbox') });
      await readOnceEach(apps.url('sandbox'), this.prepared.messages);
      return rate;
    });
  }

  #processorSeconds(apps: OurApps): Promise<number[]> {
    return Promise.all(timed.map((app) => processorSeconds(apps.process(app))));
  }

  async #onCopy<T>(
    { names, latency }: { readonly names: Parameters<typeof startApps>[0]; readonly latency: number },
    work: (apps: OurApps, adminUrl: string) => Promise<T>,
  ): Promise<T> {
    const { postgres, folder } = this;
    const database = await postgres.copy('round');
    await rm(join(homeIn(folder), 'sandbox', 'log.jsonl'), { force: true });
    const apps = await startApps(names, { database, folder, env: settings });
    try {
      await holdCallbacks(apps.url('sandbox'));
      if (latency > 0) {
        await addFault(apps.url('sandbox'), { fault: { kind: 'latency', milliseconds: latency } });
      }
      await postgres.settle();
      return await work(apps, database.adminUrl);
    } finally {
      await apps.stop();
      await database.drop();
    }
  }
}

/** Everything falls due at once. */
async function moveClock(ledgerUrl: string, to: string): Promise<void> {
  const answer = await fetch(`${ledgerUrl}/dev/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to }),
  });
  await answer.arrayBuffer();
}

/** Waits until nothing waits and no attempt is open. */
async function untilSent(adminUrl: string): Promise<void> {
  const pool = new Pool({ connectionString: adminUrl, max: 1 });
  const deadline = performance.now() + longestMs;
  try {
    for (;;) {
      if (!(await isWorkOpen(pool))) return;
      if (performance.now() > deadline) throw new Error(`Messages still wait after ${longestMs / 1_000} s`);
      await pause(50);
    }
  } finally {
    await pool.end();
  }
}

async function checkAttempts(adminUrl: string, messages: number): Promise<void> {
  const pool = new Pool({ connectionString: adminUrl, max: 1 });
  const { rows } = await pool.query<{ accepted: string; waiting: string }>(
    `select (select count(*) from delivery.attempt where state = 'accepted') as accepted,
       (select count(*) from delivery.queue) as waiting`,
  );
  await pool.end();
  expectEqual('attempts', rows[0], { accepted: String(messages), waiting: '0' });
}

/** The peers of this machine, and those that it cannot run. */
async function openPeers({ folder, atEnd }: BenchSettings): Promise<{ kinds: PeerKind[]; notRun: string[] }> {
  const kinds = [graphileWorker, pgBoss];
  try {
    const port = await startRedis(join(folder, 'redis'), atEnd);
    return { kinds: [...kinds, bullmq(port)], notRun: [] };
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { kinds, notRun: [`bullmq: ${error.message}`] };
  }
}

/** The morning herd: everybody's window opens at once. */
export const sendEndToEnd: Bench = {
  name: 'send_end_to_end',
  figures: [atOnce, afterAWhile],
  how: {
    ours: '20,000 SMS that are due at one instant: claim, truth gate, decision, intent, call, outcome (apps channel-sms, ledger, identity, sandbox), the sandbox answering at once, then after 100 ms; callbacks are held back, the sender has no rate limit',
    floor:
      'a bare undici loop, 64 calls at a time as ours, that posts the same forms to the same sandbox. Peers: the same calls as jobs due at once, 64 at a time, with an intent row and an outcome row in PostgreSQL; no texts, rules or gate',
    checked: 'the log of the sandbox holds one message to each person; every attempt is accepted, nothing waits',
  },

  async prepare(given) {
    const { scale, folder, atEnd } = given;
    const peers = await openPeers(given);
    const postgres = await openPostgres({ folder, atEnd }, []);
    const place = { database: postgres, folder, env: settings };
    const prepared = await prepareDueMessages(place, postgres.owner, Math.round(fullSize * scale));
    const rounds = new Rounds(postgres, folder, prepared);
    const { messages } = await rounds.ours(0);
    return {
      ours: async () => ({
        [atOnce.name]: (await rounds.ours(0)).rate,
        [afterAWhile.name]: (await rounds.ours(latencyMs)).rate,
      }),
      floor: async () => ({
        [atOnce.name]: await rounds.floor(messages, 0),
        [afterAWhile.name]: await rounds.floor(messages, latencyMs),
      }),
      peers: peers.kinds.map((kind) => ({
        name: kind.name,
        run: async () => ({ [atOnce.name]: await rounds.peer(kind, messages) }),
      })),
      notRun: peers.notRun,
      remarks: () => {
        const costs = Object.entries(rounds.cost).map(([app, milliseconds]) => `${app} ${milliseconds.toFixed(2)} ms`);
        return [`processor time of each message: ${costs.join(', ')}`];
      },
    };
  },
};
