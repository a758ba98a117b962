import { type AppConfig, serviceNames } from '@tactful/runtime';

/** How events travel in this process. */
export interface MessagingOptions {
  /** `postgres`: consumers read the outbox itself. `kafka`: a relay carries it to topics. */
  readonly transport: 'postgres' | 'kafka';
  readonly kafkaBrokers?: readonly string[];
  /** Partitions of a topic that is created at start; default 6. */
  readonly partitions?: number;
  /** Put before every topic, group and client name, so that several installations can share a broker; default none. */
  readonly kafkaPrefix?: string;
  /** Most events of one transaction of a consumer; default 500. */
  readonly batchLimit?: number;
}

/** {@link MessagingOptions} with every default filled in. */
export type BusSettings = Required<MessagingOptions>;

/** Nest token of the {@link BusSettings}. */
export const BUS_SETTINGS = Symbol('BUS_SETTINGS');

const defaults = { kafkaBrokers: [], partitions: 6, kafkaPrefix: '', batchLimit: 500 };

/** Fills in defaults; throws when Kafka is wanted without a broker. */
export function settingsOf(options: MessagingOptions): BusSettings {
  const settings = { ...defaults, ...options };
  if (settings.transport === 'kafka' && settings.kafkaBrokers.length === 0) {
    throw new Error('The Kafka transport needs KAFKA_BROKERS (host:port, separated by commas).');
  }
  return settings;
}

/** The transport that a configuration asks for: Kafka when it names brokers, else PostgreSQL. */
export function messagingOptionsOf(config: Pick<AppConfig, 'kafkaBrokers' | 'kafkaPrefix'>): MessagingOptions {
  const { kafkaBrokers, kafkaPrefix } = config;
  return kafkaBrokers.length === 0 ? { transport: 'postgres' } : { transport: 'kafka', kafkaBrokers, kafkaPrefix };
}

/**
 * Throws when services use different databases but the transport is PostgreSQL: a consumer would never
 * see the outbox of another database. Two users of one database are one database.
 */
export function refuseSplitDatabases(transport: MessagingOptions['transport'], urls: AppConfig['databaseUrls']): void {
  if (transport !== 'postgres') return;
  const services = Map.groupBy(
    serviceNames.filter((name) => urls[name] !== undefined),
    (name) => placeOf(urls[name] ?? ''),
  );
  if (services.size < 2) return;
  const places = [...services].map(([place, names]) => `${names.join(', ')} on ${place}`);
  throw new Error(
    `Services use different databases (${places.join('; ')}), and events in one are not seen in another. ` +
      'Set KAFKA_BROKERS to carry them over Apache Kafka, or give all services one DATABASE_URL.',
  );
}

function placeOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || '5432'}${pathname}`;
}
