import { Logger } from '@nestjs/common';
import { type Database } from '@tactful/runtime';
import { type ConsumerDefinition } from '../consumers/consumer-definition.js';
import { type RunningConsumer } from '../consumers/running-consumer.js';
import { type BatchProcessor } from '../handover/batch-processor.js';
import { describeFailure } from '../handover/failure.js';
import { isBehind, type LogCursor, moveCursor, openCursor, readCursor, readLog } from '../outbox/outbox-log.store.js';
import { Sleep } from '../wake-ups/sleep.js';
import { type WakeUps } from '../wake-ups/wake-ups.js';

const pollMs = 1_000;
/** While a committed event waits for an older transaction: the first pause, doubled up to the longest. */
const unsettledMs = { first: 2, longest: 64 };

/** One consumer that reads the outbox of its own database as a log. */
export class PostgresConsumer implements RunningConsumer {
  readonly #sleep = new Sleep();
  readonly #logger: Logger;
  #stopped = false;
  #loop: Promise<void> = Promise.resolve();
  #unsubscribe: () => void = () => undefined;
  #cursor: LogCursor | undefined;
  #unsettledPauseMs = unsettledMs.first;
  #upkeepAt = 0;
  #batchesDone = 0;

  constructor(
    private readonly definition: ConsumerDefinition,
    private readonly parts: {
      readonly database: Database;
      readonly processor: BatchProcessor;
      readonly wakeUps: WakeUps;
      readonly batchLimit: number;
    },
  ) {
    this.#logger = new Logger(`Consumer ${definition.name}`);
  }

  async start(): Promise<void> {
    const { database, wakeUps } = this.parts;
    this.#cursor = await openCursor(database.source, this.definition.name, this.definition.topics);
    this.#unsubscribe = wakeUps.subscribe(database.source, this.definition.topics, () => this.#sleep.wake());
    this.#loop = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#unsubscribe();
    this.#sleep.wake();
    await this.#loop;
  }

  get atWork(): boolean {
    return !this.#sleep.sleeping || this.#sleep.woken;
  }

  get batchesDone(): number {
    return this.#batchesDone;
  }

  /** Whether events wait for any of these consumers: one question for each database. */
  static async areBehind(consumers: readonly PostgresConsumer[]): Promise<boolean> {
    const bySource = Map.groupBy(consumers, ({ parts }) => parts.database.source);
    const answers = [...bySource].map(([source, readers]) =>
      isBehind(
        source,
        readers.map(({ definition }) => definition.name),
      ),
    );
    return (await Promise.all(answers)).includes(true);
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      const pauseMs = await this.#turn().catch((error: unknown) => {
        this.#logger.warn(`Cannot read or write right now: ${describeFailure(error)}`);
        return pollMs;
      });
      // A stop has woken the sleep, so it ends at once.
      if (pauseMs > 0) await this.#sleep.wait(pauseMs);
    }
  }

  /** Reads and applies one page; returns the milliseconds until the next look. */
  async #turn(): Promise<number> {
    const { database, processor, batchLimit } = this.parts;
    const { name, topics } = this.definition;
    await this.#upkeep();
    const from = this.#cursor ?? (await readCursor(database.source, name));
    const page = await readLog(database.source, { topics, cursor: from, limit: batchLimit });
    if (!page.cursor) return page.unsettled ? this.#unsettledPause() : pollMs;
    this.#unsettledPauseMs = unsettledMs.first;
    const to = page.cursor;
    const done = await processor.process(page.events, (tx) => moveCursor(tx, name, { from, to }));
    this.#cursor = done ? to : undefined;
    this.#batchesDone += 1;
    // Another process of this consumer is at work: it goes on by itself, and tells us nothing.
    return done ? 0 : unsettledMs.longest;
  }

  async #upkeep(): Promise<void> {
    if (performance.now() < this.#upkeepAt) return;
    await this.parts.processor.upkeep();
    this.#upkeepAt = performance.now() + pollMs;
  }

  #unsettledPause(): number {
    const pauseMs = this.#unsettledPauseMs;
    this.#unsettledPauseMs = Math.min(pauseMs * 2, unsettledMs.longest);
    return pauseMs;
  }
}
