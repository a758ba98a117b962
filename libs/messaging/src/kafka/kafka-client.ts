import { Logger } from '@nestjs/common';
import { Kafka, logLevel, type LogEntry } from 'kafkajs';
import { createRequire } from 'node:module';
import { type BusSettings } from '../messaging.options.js';

interface RequestQueue {
  readonly pending: readonly unknown[];
  scheduleCheckPendingRequests: (this: RequestQueue) => void;
}

const quiet = new WeakSet<RequestQueue>();

/**
 * kafkajs 2.2.4 re-arms a timer with a time in the past for every connection, which Node runs each millisecond
 * (TimeoutNegativeWarning). With nothing pending there is nothing to check, so the timer is not needed.
 */
function quietIdleConnections(): void {
  const path = 'kafkajs/src/network/requestQueue/index.js';
  const { prototype } = createRequire(import.meta.url)(path) as { readonly prototype: RequestQueue };
  if (quiet.has(prototype)) return;
  quiet.add(prototype);
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function () {
    if (this.pending.length > 0) schedule.call(this);
  };
}

/** Answers that kafkajs logs as errors although they are part of a group's or a topic's normal life. */
const normal =
  /rebalancing|coordinator is not available|not the coordinator|already exists|Topic creation errors|not known in the current generation/i;

/** A connection to the brokers, whose log lines go to Nest's logger. */
export function connectKafka(settings: BusSettings, clientId: string): Kafka {
  quietIdleConnections();
  return new Kafka({
    brokers: [...settings.kafkaBrokers],
    clientId: `${settings.kafkaPrefix}${clientId}`,
    connectionTimeout: 3_000,
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 8 },
    logLevel: logLevel.WARN,
    logCreator: () => logEntry,
  });
}

const logger = new Logger('Kafka');

function logEntry({ namespace, level, log }: LogEntry): void {
  const cause = typeof log['error'] === 'string' ? `: ${log['error']}` : '';
  const line = `${namespace} ${log.message}${cause}`;
  if (normal.test(line)) logger.debug(line);
  else if (level === logLevel.ERROR) logger.error(line);
  else logger.warn(line);
}

/** Makes the topics that do not exist yet. Throws when the brokers cannot be reached. */
export async function createTopics(kafka: Kafka, settings: BusSettings, topics: readonly string[]): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const known = new Set(await admin.listTopics());
    const missing = topics.map((topic) => `${settings.kafkaPrefix}${topic}`).filter((topic) => !known.has(topic));
    if (missing.length === 0) return;
    // False when another process made them in between, which is as good.
    await admin.createTopics({
      waitForLeaders: true,
      topics: missing.map((topic) => ({ topic, numPartitions: settings.partitions, replicationFactor: -1 })),
    });
  } finally {
    await admin.disconnect();
  }
}
