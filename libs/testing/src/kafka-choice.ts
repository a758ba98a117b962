import getPort from 'get-port';
import { askKafkaVersion } from './kafka-version.js';
import { canStartKafka, startKafka, type KafkaServer } from './kafka-server.js';

const image = 'apache/kafka:4.3.1';

/** A broker for one test file, and where it came from. */
export interface TestKafka {
  readonly brokers: readonly string[];
  readonly source: 'KAFKA_BROKERS' | 'Docker' | 'Java and Maven';
  /** Undefined when the broker is not ours to stop (KAFKA_BROKERS). */
  readonly server: KafkaServer | undefined;
  close(): Promise<void>;
}

/**
 * The broker to test against: `KAFKA_BROKERS`, else Docker, else Java and Maven; its version is printed.
 * Throws when there is none: a run of `npm run test:kafka` without a broker has shown nothing.
 * `dir` takes the data of a broker that is started here.
 */
export async function openKafka(dir: string): Promise<TestKafka> {
  const kafka = await choose(dir);
  const version = (await askKafkaVersion(kafka.brokers[0] ?? '')) ?? 'no answer';
  const release = kafka.server ? `Apache Kafka ${kafka.server.version}, ` : '';
  process.stdout.write(`Kafka from ${kafka.source} at ${kafka.brokers.join(', ')}: ${release}${version}\n`);
  return kafka;
}

async function choose(dir: string): Promise<TestKafka> {
  const outside = process.env['KAFKA_BROKERS'];
  if (outside)
    return { brokers: outside.split(','), source: 'KAFKA_BROKERS', server: undefined, close: () => Promise.resolve() };
  if (await hasDocker()) return owned('Docker', await startKafkaContainer());
  if (await canStartKafka()) return owned('Java and Maven', await startKafka({ dir }));
  throw new Error('No Kafka to test against: set KAFKA_BROKERS, or start Docker, or install Java 17 and Maven.');
}

function owned(source: TestKafka['source'], server: KafkaServer): TestKafka {
  return { brokers: server.brokers, source, server, close: () => server.stop() };
}

async function hasDocker(): Promise<boolean> {
  try {
    const { getContainerRuntimeClient } = await import('testcontainers');
    await getContainerRuntimeClient();
    return true;
  } catch {
    return false;
  }
}

async function startKafkaContainer(): Promise<KafkaServer> {
  const { GenericContainer, Wait } = await import('testcontainers');
  // Clients are told the advertised port, so it has to be known before the broker starts, and outlive a restart.
  const port = await getPort({ host: '127.0.0.1' });
  const container = await new GenericContainer(image)
    .withExposedPorts({ container: 9092, host: port })
    .withEnvironment({
      KAFKA_NODE_ID: '1',
      KAFKA_PROCESS_ROLES: 'broker,controller',
      KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://:9093',
      KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${port}`,
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
      KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
      KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
      KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
      KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
      KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
    })
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
    .start();
  return {
    brokers: [`127.0.0.1:${port}`],
    version: image.split(':')[1] ?? image,
    stop: () => container.stop().then(() => undefined),
    kill9: () => container.stop({ timeout: 0, remove: false }).then(() => undefined),
    restart: () => container.restart(),
  };
}
