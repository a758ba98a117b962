import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import { isWorkOpen } from '../../system/open-work.js';
import { type Bench, expectEqual } from '../bench.js';
import { homeIn, type OurApps, processorSeconds, startApps } from '../our-apps.js';
import { type BenchPostgres, openPostgres } from '../postgres.js';
import { postAll } from './bare-posts.js';
import { type Prepared, prepareDueMessages, settings } from './due-messages.js';
import { holdCallbacks, type LoggedMessage, readOnceEach } from './sandbox-log.js';

const figure = { name: 'send_due_messages', unit: 'messages/s' };
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

  /** Processor time of the last run of ours, in ms for each message. */
  cost: Readonly<Record<string, number>> = {};

  ours(): Promise<{ readonly rate: number; readonly messages: LoggedMessage[] }> {
    return this.#onCopy(timed, async (apps, adminUrl) => {
      const before = await this.#processorSeconds(apps);
      const from = performance.now();
      // Not awaited: it answers when everything has come to rest, and gives up when that takes minutes.
      const moving = moveClock(apps.url('ledger'), this.prepared.dueAt);
      await untilSent(adminUrl);
      const seconds = (performance.now() - from) / 1_000;
      const after = await this.#processorSeconds(apps);
      this.cost = Object.fromEntries(
        timed.map((app, at) => [app, (((after[at] ?? 0) - (before[at] ?? 0)) * 1_000) / this.prepared.messages]),
      );
      await moving;
      await checkAttempts(adminUrl, this.prepared.messages);
      const messages = await readOnceEach(apps.url('sandbox'), this.prepared.messages);
      return { rate: messages.length / seconds, messages };
    });
  }

  floor(messages: readonly LoggedMessage[]): Promise<number> {
    return this.#onCopy(['sandbox'], async (apps) => {
      const rate = await postAll(apps.url('sandbox'), messages);
      await readOnceEach(apps.url('sandbox'), this.prepared.messages);
      return rate;
    });
  }

  #processorSeconds(apps: OurApps): Promise<number[]> {
    return Promise.all(timed.map((app) => processorSeconds(apps.process(app))));
  }

  async #onCopy<T>(
    names: Parameters<typeof startApps>[0],
    work: (apps: OurApps, adminUrl: string) => Promise<T>,
  ): Promise<T> {
    const { postgres, folder } = this;
    const database = await postgres.copy('round');
    await rm(join(homeIn(folder), 'sandbox', 'log.jsonl'), { force: true });
    const apps = await startApps(names, { database, folder, env: settings });
    try {
      await holdCallbacks(apps.url('sandbox'));
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
      await pause(20);
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

/** The morning herd: everybody's window opens at once. */
export const sendDueMessages: Bench = {
  name: figure.name,
  figures: [figure],
  how: {
    ours: '20,000 SMS that are due at one instant: claim, truth gate, decision, intent, call, outcome (apps channel-sms, ledger, identity, sandbox); callbacks are held back, the sender has no rate limit',
    floor: 'a bare HTTP loop, 64 calls at a time, that posts the same forms to the same sandbox',
    checked: 'the log of the sandbox holds one message to each person; every attempt is accepted, nothing waits',
  },

  async prepare({ scale, folder, atEnd }) {
    const postgres = await openPostgres({ folder, atEnd }, []);
    const place = { database: postgres, folder, env: settings };
    const prepared = await prepareDueMessages(place, postgres.owner, Math.round(fullSize * scale));
    const rounds = new Rounds(postgres, folder, prepared);
    let messages = await rounds.ours().then((run) => run.messages);
    return {
      ours: async () => {
        const run = await rounds.ours();
        messages = run.messages;
        return { [figure.name]: run.rate };
      },
      floor: async () => ({ [figure.name]: await rounds.floor(messages) }),
      remarks: () => {
        const costs = Object.entries(rounds.cost).map(([app, milliseconds]) => `${app} ${milliseconds.toFixed(2)} ms`);
        return [`processor time of each message: ${costs.join(', ')}`];
      },
    };
  },
};
