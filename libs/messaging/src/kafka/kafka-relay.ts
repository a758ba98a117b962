import { Logger } from '@nestjs/common';
import { topics } from '@tactful/contracts';
import { type Kafka, Partitioners, type Producer, type TopicMessages } from 'kafkajs';
import { type DataSource, type QueryRunner } from 'typeorm';
import { type WireEvent } from '../envelope/envelope.js';
import { describeFailure } from '../handover/failure.js';
import { type BusSettings } from '../messaging.options.js';
import { isUnrelayed, type LogPage, moveRelayCursor, readLog, readRelayCursor } from '../outbox/outbox-log.store.js';
import { Sleep } from '../wake-ups/sleep.js';
import { type WakeUps } from '../wake-ups/wake-ups.js';

/** Key of the advisory lock that the one relaying process of a database holds. */
const relayLock = 7_240_116;
const pollMs = 1_000;
const unsettledMs = 5;
const pageLimit = 1_000;

/**
 * Carries one database's outbox to Kafka, in the order of the log, keyed by subject. One process at a time:
 * the others wait for its lock. The cursor moves after the broker's acknowledgement, so a crash repeats events
 * (consumers drop the lower numbers) and loses none.
 */
export class KafkaRelay {
  readonly #logger = new Logger('Relay');
  readonly #sleep = new Sleep();
  readonly #producer: Producer;
  #stopped = false;
  #pagesDone = 0;
  #loop: Promise<void> = Promise.resolve();
  #unsubscribe: () => void = () => undefined;
  #lock: QueryRunner | undefined;

  constructor(
    private readonly database: DataSource,
    kafka: Kafka,
    private readonly settings: BusSettings,
    private readonly wakeUps: WakeUps,
  ) {
    this.#producer = kafka.producer({
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      maxInFlightRequests: 1,
    });
  }

  async start(): Promise<void> {
    await this.#producer.connect();
    this.#unsubscribe = this.wakeUps.subscribe(this.database, topics, () => this.#sleep.wake());
    this.#loop = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#unsubscribe();
    this.#sleep.wake();
    await this.#loop;
    await this.#unlock();
    await this.#producer.disconnect();
  }

  /** Pages relayed since it began. */
  get pagesDone(): number {
    return this.#pagesDone;
  }

  /** True while an event waits to be relayed. */
  isBehind(): Promise<boolean> {
    return isUnrelayed(this.database, topics);
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      const pauseMs = await this.#turn().catch(async (error: unknown) => {
        this.#logger.warn(`Cannot relay right now: ${describeFailure(error)}`);
        await this.#unlock();
        return pollMs;
      });
      // A stop has woken the sleep, so it ends at once.
      if (pauseMs > 0) await this.#sleep.wait(pauseMs);
    }
  }

  async #turn(): Promise<number> {
    if (!(await this.#isLocked())) return pollMs;
    const cursor = await readRelayCursor(this.database);
    const page = await readLog(this.database, { topics, cursor, limit: pageLimit });
    if (!page.cursor) return page.unsettled ? unsettledMs : pollMs;
    await this.#producer.sendBatch({ acks: -1, topicMessages: this.#messagesOf(page) });
    this.#pagesDone += 1;
    await moveRelayCursor(this.database, page.cursor);
    return 0;
  }

  #messagesOf(page: LogPage): TopicMessages[] {
    const byTopic = Map.groupBy(
      page.events.map((event, index) => ({ event, topic: page.topics[index] ?? '' })),
      ({ topic }) => topic,
    );
    return [...byTopic].map(([topic, events]) => ({
      topic: `${this.settings.kafkaPrefix}${topic}`,
      messages: events.map(({ event }) => messageOf(event)),
    }));
  }

  /** The lock belongs to a connection of its own, and ends with it. */
  async #isLocked(): Promise<boolean> {
    if (this.#lock) {
      await this.#lock.query('select 1');
      return true;
    }
    const runner = this.database.createQueryRunner();
    const [row] = (await runner.query('select pg_try_advisory_lock($1) as taken', [relayLock])) as { taken: boolean }[];
    if (row?.taken) this.#lock = runner;
    else await runner.release();
    return row?.taken ?? false;
  }

  async #unlock(): Promise<void> {
    const runner = this.#lock;
    this.#lock = undefined;
    if (!runner) return;
    await runner.query('select pg_advisory_unlock($1)', [relayLock]).catch(() => undefined);
    await runner.release().catch(() => undefined);
  }
}

function messageOf(event: WireEvent): { key: string; value: string; headers: Record<string, string> } {
  return {
    key: event.subject,
    value: JSON.stringify(event),
    headers: { 'content-type': 'application/cloudevents+json; charset=UTF-8' },
  };
}
