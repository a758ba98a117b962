import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  Optional,
} from '@nestjs/common';
import { topics } from '@tactful/contracts';
import {
  APP_CONFIG,
  type AppConfig,
  BusinessTimers,
  Database,
  DatabasePools,
  type ServiceName,
  serviceNames,
} from '@tactful/runtime';
import { type Kafka } from 'kafkajs';
import { type ConsumerDefinition } from './consumers/consumer-definition.js';
import { BusServer } from './consumers/bus-server.js';
import { EventHandlers } from './consumers/event-handlers.js';
import { BatchProcessor } from './handover/batch-processor.js';
import { connectKafka, createTopics } from './kafka/kafka-client.js';
import { KafkaConsumer } from './kafka/kafka-consumer.js';
import { KafkaRelay } from './kafka/kafka-relay.js';
import { BUS_SETTINGS, type BusSettings, refuseSplitDatabases } from './messaging.options.js';
import { openPartitions } from './outbox/outbox-log.store.js';
import { PostgresConsumer } from './postgres/postgres-consumer.js';
import { Announcer } from './wake-ups/announcer.js';
import { WakeUps } from './wake-ups/wake-ups.js';

const dayMs = 24 * 60 * 60 * 1_000;

/** The bus of this process: its consumers, and with Kafka the relays of its databases. */
@Injectable()
export class Bus implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #consumers: (KafkaConsumer | PostgresConsumer)[] = [];
  readonly #relays: KafkaRelay[] = [];
  readonly #services = new Set<ServiceName>();
  readonly #announcer: Announcer;
  #kafka: Kafka | undefined;
  #partitions: NodeJS.Timeout | undefined;

  constructor(
    @Inject(BUS_SETTINGS) private readonly settings: BusSettings,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly pools: DatabasePools,
    private readonly wakeUps: WakeUps,
    @Optional() private readonly timers?: BusinessTimers,
  ) {
    refuseSplitDatabases(settings.transport, config.databaseUrls);
    this.#announcer = new Announcer(wakeUps);
    wakeUps.announceBy((database) => this.#announcer.announce(database));
  }

  /** Virtual time waits for the bus. */
  onApplicationBootstrap(): void {
    this.timers?.registerProbe({ name: 'bus', isBusy: () => this.isBusy(), workDone: () => this.#workDone() });
  }

  /** A service of this process that writes events: its database gets a relay. */
  addWriter(service: ServiceName): void {
    this.#services.add(service);
  }

  /** Nest's transport server of one consumer. */
  async serverFor(definition: ConsumerDefinition): Promise<BusServer> {
    const source = await this.pools.pool(definition.service);
    const database = new Database(source, definition.service);
    const handlers = new EventHandlers(definition);
    const processor = new BatchProcessor(database, definition, handlers);
    const { settings, wakeUps } = this;
    const consumer =
      settings.transport === 'kafka'
        ? new KafkaConsumer(definition, { database, processor, kafka: this.#client(), settings })
        : new PostgresConsumer(definition, { database, processor, wakeUps, batchLimit: settings.batchLimit });
    this.#services.add(definition.service);
    this.#consumers.push(consumer);
    return new BusServer(definition, handlers, consumer);
  }

  /** Starts what no consumer owns: partitions of the outbox, wake-ups from other processes, relays. */
  async start(): Promise<void> {
    const sources = await this.databases();
    for (const { source } of sources) {
      await openPartitions(source);
      await this.#announcer.listen(source);
    }
    this.#partitions = setInterval(() => {
      for (const { source } of sources) openPartitions(source).catch(() => undefined);
    }, dayMs);
    this.#partitions.unref();
    if (this.settings.transport === 'kafka') await this.#startRelays(sources.map(({ source }) => source));
  }

  /** Databases of the services of this process, each once. */
  async databases(): Promise<Pick<Database, 'source'>[]> {
    const named = serviceNames.filter((name) => this.#services.has(name) && this.config.databaseUrls[name]);
    const sources = new Set(await Promise.all(named.map((name) => this.pools.pool(name))));
    return [...sources].map((source) => ({ source }));
  }

  /** True while an event waits to be relayed or read, or a handler runs, in this process. */
  async isBusy(): Promise<boolean> {
    if (this.#consumers.some((consumer) => consumer.atWork)) return true;
    const readers = this.#consumers.filter((consumer) => consumer instanceof PostgresConsumer);
    const members = this.#consumers.filter((consumer) => consumer instanceof KafkaConsumer);
    const asked = [...this.#relays, ...members].map((part) => part.isBehind());
    return (await Promise.all([...asked, PostgresConsumer.areBehind(readers)])).includes(true);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.#partitions);
    await this.#announcer.stop();
    await Promise.all(this.#relays.map((relay) => relay.stop()));
  }

  #workDone(): number {
    const batches = this.#consumers.reduce((sum, { batchesDone }) => sum + batchesDone, 0);
    return this.#relays.reduce((sum, { pagesDone }) => sum + pagesDone, batches);
  }

  async #startRelays(sources: readonly Database['source'][]): Promise<void> {
    await createTopics(this.#client(), this.settings, topics);
    for (const source of sources) {
      const relay = new KafkaRelay(source, this.#client(), this.settings, this.wakeUps);
      await relay.start();
      this.#relays.push(relay);
    }
  }

  #client(): Kafka {
    this.#kafka ??= connectKafka(this.settings, `tactful-${process.pid}`);
    return this.#kafka;
  }
}

/** Whether the bus has come to rest: what the virtual clock waits for. */
@Injectable()
export class BusStatus {
  constructor(private readonly bus: Bus) {}

  /** True while an event waits to be relayed or read, or a handler runs, in this process. */
  busy(): Promise<boolean> {
    return this.bus.isBusy();
  }

  async isIdle(): Promise<boolean> {
    return !(await this.bus.isBusy());
  }
}
