import { Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { type DataSource, type QueryRunner } from 'typeorm';
import { type WakeUps } from './wake-ups.js';

const channel = 'tactful_bus';
/** Many commits, one announcement: a committing NOTIFY takes a lock of the whole server. */
const gatherMs = 10;
const retryMs = 1_000;

/** The part of pg's client that tells of notifications. */
interface Listening {
  on(event: 'notification', listener: (message: { readonly payload?: string }) => void): unknown;
  on(event: 'error' | 'end', listener: () => void): unknown;
}

/**
 * The one place that sends and hears NOTIFY. Never inside a transaction of a fact; gathered; and only a wake-up:
 * every reader also looks by itself once a second.
 */
export class Announcer {
  readonly #me = randomUUID();
  readonly #pending = new Map<DataSource, NodeJS.Timeout>();
  readonly #runners = new Map<DataSource, QueryRunner>();
  readonly #logger = new Logger('Announcer');
  #stopped = false;

  constructor(private readonly wakeUps: WakeUps) {}

  /** Tells other processes, soon. */
  announce(database: DataSource): void {
    if (this.#stopped || this.#pending.has(database)) return;
    const timer = setTimeout(() => void this.#send(database), gatherMs);
    timer.unref();
    this.#pending.set(database, timer);
  }

  /** Wakes this process when another announces. Holds one connection of the pool; reconnects by itself. */
  async listen(database: DataSource): Promise<void> {
    if (this.#stopped || this.#runners.has(database)) return;
    const runner = database.createQueryRunner();
    this.#runners.set(database, runner);
    try {
      const client = (await runner.connect()) as Listening;
      client.on('notification', ({ payload }) => {
        if (payload !== this.#me) this.wakeUps.wake(database);
      });
      client.on('error', () => this.#again(database));
      client.on('end', () => this.#again(database));
      await runner.query(`listen ${channel}`);
    } catch (error) {
      this.#logger.warn(`Cannot listen for wake-ups: ${error instanceof Error ? error.message : String(error)}`);
      this.#again(database);
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#pending.values()) clearTimeout(timer);
    this.#pending.clear();
    const runners = [...this.#runners.values()];
    this.#runners.clear();
    for (const runner of runners) {
      await runner.query(`unlisten ${channel}`).catch(() => undefined);
      await runner.release().catch(() => undefined);
    }
  }

  #again(database: DataSource): void {
    const runner = this.#runners.get(database);
    if (this.#stopped || !runner) return;
    this.#runners.delete(database);
    void runner.release().catch(() => undefined);
    setTimeout(() => void this.listen(database), retryMs).unref();
  }

  async #send(database: DataSource): Promise<void> {
    this.#pending.delete(database);
    if (this.#stopped || !database.isInitialized) return;
    // A lost announcement costs at most a second: readers look by themselves.
    await database.query(`select pg_notify($1, $2)`, [channel, this.#me]).catch(() => undefined);
  }
}
