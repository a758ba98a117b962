import { Client } from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { isWorkOpen } from '../../system/open-work.js';

const lookMs = 250;

/** How long work lay about that a killed or suspended process had taken, and what was left in the end. */
export class Watch {
  readonly #client: Client;
  readonly #stopping = new AbortController();
  #running: Promise<void> = Promise.resolve();
  #longestSeconds = 0;

  constructor(adminUrl: string) {
    this.#client = new Client({ connectionString: adminUrl });
  }

  async start(): Promise<void> {
    await this.#client.connect();
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    await this.#client.end();
  }

  /** The longest that a call without an outcome waited for somebody after its lease, in seconds of machine time. */
  get longestTakeoverSeconds(): number {
    return this.#longestSeconds;
  }

  /** How many messages wait to be sent. */
  async waiting(): Promise<number> {
    const { rows } = await this.#client.query<{ waiting: number }>(
      'select count(*)::int as waiting from delivery.queue',
    );
    return rows[0]?.waiting ?? 0;
  }

  /** Waits until nothing waits to be sent and no attempt is open; false when that takes longer than `seconds`. */
  async untilAllIsSettled(seconds: number): Promise<boolean> {
    const deadline = performance.now() + seconds * 1_000;
    for (;;) {
      if (!(await isWorkOpen(this.#client))) return true;
      if (performance.now() > deadline) return false;
      await pause(lookMs);
    }
  }

  async #run(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const { rows } = await this.#client.query<{ seconds: string | null }>(
        `select extract(epoch from max(clock_timestamp() - lease_until))::text as seconds
         from delivery.open_attempt where look_up_at is null`,
      );
      this.#longestSeconds = Math.max(this.#longestSeconds, Number(rows[0]?.seconds ?? 0));
      await pause(lookMs, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
    }
  }
}
