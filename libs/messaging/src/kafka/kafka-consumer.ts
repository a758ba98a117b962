import { Logger } from '@nestjs/common';
import { type Database } from '@tactful/runtime';
import { type Admin, type Consumer, type EachBatchPayload, type Kafka, type KafkaMessage } from 'kafkajs';
import { type ConsumerDefinition } from '../consumers/consumer-definition.js';
import { type RunningConsumer } from '../consumers/running-consumer.js';
import { recordUnreadable } from '../dead-letters/dead-letter.store.js';
import { type WireEvent, wireEvent } from '../envelope/envelope.js';
import { type BatchProcessor } from '../handover/batch-processor.js';
import { describeFailure } from '../handover/failure.js';
import { type BusSettings } from '../messaging.options.js';
import { isHolding } from '../outbox/outbox-log.store.js';
import { createTopics } from './kafka-client.js';
import { isGroupBehind } from './group-progress.js';

const pauseMs = 1_000;

/** One consumer that reads topics of Kafka as a member of its group. */
export class KafkaConsumer implements RunningConsumer {
  readonly #consumer: Consumer;
  readonly #admin: Admin;
  readonly #logger: Logger;
  readonly #groupId: string;
  readonly #topics: readonly string[];
  #stopped = false;
  #applying = 0;
  #batchesDone = 0;
  #upkeep: Promise<void> = Promise.resolve();

  constructor(
    private readonly definition: ConsumerDefinition,
    private readonly parts: {
      readonly database: Database;
      readonly processor: BatchProcessor;
      readonly kafka: Kafka;
      readonly settings: BusSettings;
    },
  ) {
    const { kafka, settings } = parts;
    this.#groupId = `${settings.kafkaPrefix}${definition.name}`;
    this.#topics = definition.topics.map((topic) => `${settings.kafkaPrefix}${topic}`);
    this.#logger = new Logger(`Consumer ${definition.name}`);
    this.#admin = kafka.admin();
    this.#consumer = kafka.consumer({
      groupId: this.#groupId,
      allowAutoTopicCreation: false,
      sessionTimeout: 15_000,
      rebalanceTimeout: 15_000,
      heartbeatInterval: 2_000,
      maxWaitTimeInMs: 250,
      // Errors of handlers never reach kafkajs, so what does is the network or the broker: keep trying.
      retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 10, restartOnFailure: () => Promise.resolve(true) },
    });
  }

  async start(): Promise<void> {
    await createTopics(this.parts.kafka, this.parts.settings, this.definition.topics);
    await this.#admin.connect();
    // kafkajs gives up for good on some errors of a broker that is starting, such as an unknown group coordinator.
    this.#consumer.on(this.#consumer.events.CRASH, ({ payload }) => {
      if (!payload.restart) void this.#joinAgain();
    });
    await this.#join();
    this.#upkeep = this.#keepUp();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#consumer.disconnect();
    await this.#admin.disconnect();
    await this.#upkeep;
  }

  async #join(): Promise<void> {
    await this.#consumer.connect();
    await this.#consumer.subscribe({ topics: [...this.#topics], fromBeginning: true });
    await this.#consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      eachBatch: (payload) => this.#takeBatch(payload),
    });
  }

  /** After a crash that kafkajs does not recover from: joins the group again, until it works or we are stopped. */
  async #joinAgain(): Promise<void> {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      if (this.#stopped) return;
      try {
        await this.#join();
        return;
      } catch (error) {
        this.#logger.warn(`Cannot join the group right now: ${describeFailure(error)}`);
      }
    }
  }

  get atWork(): boolean {
    return this.#applying > 0;
  }

  get batchesDone(): number {
    return this.#batchesDone;
  }

  /** True while events wait at the brokers or held. A broker that cannot tell may hold something. */
  async isBehind(): Promise<boolean> {
    if (await this.#isGroupBehind()) return true;
    return isHolding(this.parts.database.source, [this.definition.name]);
  }

  async #isGroupBehind(): Promise<boolean> {
    try {
      return await isGroupBehind(this.#admin, this.#groupId, this.#topics);
    } catch (error) {
      this.#logger.warn(`The brokers cannot tell how far the group is: ${describeFailure(error)}`);
      return true;
    }
  }

  async #takeBatch(payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const { batchLimit } = this.parts.settings;
    this.#applying += 1;
    try {
      for (let start = 0; start < batch.messages.length; start += batchLimit) {
        const messages = batch.messages.slice(start, start + batchLimit);
        const last = messages.at(-1);
        if (!last || !(await this.#applyWhileOurs(payload, messages))) return;
        payload.resolveOffset(last.offset);
        await payload.heartbeat();
        const offset = (BigInt(last.offset) + 1n).toString();
        await this.#consumer.commitOffsets([{ topic: batch.topic, partition: batch.partition, offset }]);
      }
    } finally {
      this.#batchesDone += 1;
      this.#applying -= 1;
    }
  }

  /** Applies messages, again and again while the database is away. False when the partition is no longer ours. */
  async #applyWhileOurs(payload: EachBatchPayload, messages: readonly KafkaMessage[]): Promise<boolean> {
    for (;;) {
      if (this.#stopped || !payload.isRunning() || payload.isStale()) return false;
      try {
        await this.parts.processor.process(await this.#read(payload, messages));
        return true;
      } catch (error) {
        this.#logger.warn(`Cannot write right now: ${describeFailure(error)}`);
        await payload.heartbeat();
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
  }

  /** Parses the envelopes; what is not an event of ours is kept as a dead letter, and the topic goes on. */
  async #read(payload: EachBatchPayload, messages: readonly KafkaMessage[]): Promise<WireEvent[]> {
    const events: WireEvent[] = [];
    for (const message of messages) {
      const event = wireEvent.safeParse(jsonOf(message));
      if (event.success) events.push(event.data);
      else await this.#refuse(payload, message, event.error.message);
    }
    return events;
  }

  async #refuse({ batch }: EachBatchPayload, message: KafkaMessage, error: string): Promise<void> {
    this.#logger.error(`Record ${message.offset} of ${batch.topic}/${batch.partition} is not an event: ${error}`);
    const record = { topic: batch.topic, key: message.key?.toString() ?? '', offset: Number(message.offset), error };
    await this.parts.database.acrossCompanies((tx) => recordUnreadable(tx, this.definition.name, record));
  }

  async #keepUp(): Promise<void> {
    while (!this.#stopped) {
      await this.parts.processor.upkeep().catch((error: unknown) => {
        this.#logger.warn(`Cannot look after held events right now: ${describeFailure(error)}`);
      });
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

function jsonOf(message: KafkaMessage): unknown {
  try {
    return JSON.parse(message.value?.toString('utf8') ?? 'null');
  } catch {
    return undefined;
  }
}
