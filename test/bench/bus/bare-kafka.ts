import { randomUUIDv7 } from 'node:crypto';
import { type Consumer, Kafka, logLevel, Partitioners, type Producer } from 'kafkajs';
import { expectEqual } from '../bench.js';
import { type BusWork, Finish } from './work.js';

/** The floor: kafkajs as it comes. A producer that waits for the acknowledgement, and an `eachBatch` that counts. */
export class BareKafka {
  readonly #seen = new Set<string>();
  #finish = new Finish(0);

  private constructor(
    private readonly producer: Producer,
    private readonly consumer: Consumer,
    private readonly topic: string,
  ) {}

  /** Connects, and makes the topic with as many partitions as ours have. */
  static async connect(brokers: readonly string[], topic: string, partitions: number): Promise<BareKafka> {
    const kafka = new Kafka({ brokers: [...brokers], clientId: 'bench-floor', logLevel: logLevel.ERROR });
    const admin = kafka.admin();
    await admin.connect();
    await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: partitions }] });
    await admin.disconnect();
    const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner, maxInFlightRequests: 1 });
    const consumer = kafka.consumer({ groupId: topic });
    const bare = new BareKafka(producer, consumer, topic);
    await producer.connect();
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      eachBatch: async ({ batch }) => {
        for (const { value } of batch.messages) bare.#see(value);
        bare.#finish.count(batch.messages.length);
      },
    });
    return bare;
  }

  /** Produces each transaction's events with one send. Returns events per second, until the last was consumed. */
  async carry(work: BusWork): Promise<number> {
    this.#seen.clear();
    this.#finish = new Finish(work.events);
    const from = performance.now();
    for (const drafts of work.transactions) {
      const messages = drafts.map(({ type, companyId, subject, time, data }) => ({
        key: subject,
        value: JSON.stringify({ id: randomUUIDv7(), type, companyid: companyId, subject, time, data }),
      }));
      await this.producer.send({ topic: this.topic, acks: -1, messages });
    }
    await this.#finish.within(120);
    const seconds = (performance.now() - from) / 1_000;
    expectEqual('events that kafkajs brought', this.#seen.size, work.events);
    return work.events / seconds;
  }

  async close(): Promise<void> {
    await this.consumer.disconnect();
    await this.producer.disconnect();
  }

  #see(value: Buffer | null): void {
    const event = JSON.parse(value?.toString() ?? '{}') as { id: string };
    this.#seen.add(event.id);
  }
}
