import { Client } from 'pg';
import { setTimeout as pause } from 'node:timers/promises';

const tickMs = 200;

/** What {@link BusinessTime} has to tell, and where it is kept for processes that start. */
interface Listeners {
  readonly adminUrl: string;
  readonly internalToken: string;
  readonly urls: readonly string[];
}

/**
 * Lets the virtual clock run on by itself, `speed` times as fast as the machine's. Unlike a jump it waits for nobody: the
 * senders meet time as it is in production, some of them late.
 */
export class BusinessTime {
  readonly #client: Client;
  readonly #listeners: Listeners;
  readonly #from: Temporal.Instant;
  readonly #speed: number;
  readonly #stopping = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(listeners: Listeners, from: Temporal.Instant, speed: number) {
    this.#listeners = listeners;
    this.#from = from;
    this.#speed = speed;
    this.#client = new Client({ connectionString: listeners.adminUrl });
  }

  async start(): Promise<void> {
    await this.#client.connect();
    this.#running = this.#run(performance.now());
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    await this.#client.end();
  }

  async #run(begun: number): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const elapsedMs = Math.round((performance.now() - begun) * this.#speed);
      await this.#tell(this.#from.add({ milliseconds: elapsedMs }).toString());
      await pause(tickMs, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
    }
  }

  async #tell(now: string): Promise<void> {
    const { urls, internalToken } = this.#listeners;
    await this.#client.query('update runtime.clock set now = $1 where now < $1', [now]);
    const told = urls.map((url) =>
      fetch(`${url}/internal/dev/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-tactful-internal': internalToken },
        body: JSON.stringify({ now, phase: 'sending' }),
        signal: AbortSignal.timeout(tickMs),
      }).then(
        (answer) => answer.arrayBuffer(),
        // Who is away reads the stored clock when it starts again.
        () => undefined,
      ),
    );
    await Promise.all(told);
  }
}
