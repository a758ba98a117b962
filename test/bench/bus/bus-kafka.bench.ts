import { busSchema } from '@tactful/messaging';
import { openKafka, type TestKafka } from '@tactful/testing';
import { join } from 'node:path';
import { type Bench, CannotRun } from '../bench.js';
import { openPostgres } from '../postgres.js';
import { BareKafka } from './bare-kafka.js';
import { OurBus } from './our-bus.js';
import { checkEffects, makeTables, makeWork } from './work.js';

const figure = { name: 'bus_kafka', unit: 'events/s' };
const partitions = 6;

/** Events from the outbox over a real Apache Kafka to a handler's committed effect. */
export const busKafka: Bench = {
  name: figure.name,
  figures: [figure],
  how: {
    ours: '20,000 events, 200 a transaction, outbox → relay → Apache Kafka → handler that inserts a row each in PostgreSQL',
    floor:
      'bare kafkajs: the same events, 200 a send (acks = all), eachBatch that parses and counts; no database at all',
    checked: 'every event has one effect, no customer has a gap; the floor saw every event',
  },

  async prepare(settings) {
    const kafka = await openBroker(join(settings.folder, 'kafka'));
    settings.atEnd(() => kafka.close());
    const postgres = await openPostgres(settings, [busSchema]);
    await makeTables(postgres.owner, new URL(postgres.url).username);
    const kafkaPrefix = `bench-${process.pid}.`;
    const bus = await OurBus.start(postgres.url, {
      transport: 'kafka',
      kafkaBrokers: kafka.brokers,
      partitions,
      kafkaPrefix,
    });
    settings.atEnd(() => bus.close());
    const bare = await BareKafka.connect(kafka.brokers, `${kafkaPrefix}floor`, partitions);
    settings.atEnd(() => bare.close());
    const work = makeWork(settings.scale);
    return {
      ours: async () => {
        await postgres.owner.query('truncate bench.effect');
        await postgres.settle();
        const rate = await bus.carry(work);
        await checkEffects(postgres.owner, work);
        return { [figure.name]: rate };
      },
      floor: async () => ({ [figure.name]: await bare.carry(work) }),
    };
  },
};

async function openBroker(dir: string): Promise<TestKafka> {
  try {
    return await openKafka(dir);
  } catch (error) {
    throw new CannotRun(error instanceof Error ? error.message : String(error));
  }
}
