import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openKafka, type TestKafka } from '@tactful/testing';
import { Kafka, logLevel } from 'kafkajs';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MessagingOptions } from '../messaging.options.js';
import { describeBusContract } from '../testing/bus-contract.js';
import { BusHarness } from '../testing/bus-harness.js';
import { PROBE } from '../testing/probe-app.js';

let dir: string;
let kafka: TestKafka;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tactful-kafka-'));
  kafka = await openKafka(dir);
});
afterAll(async () => {
  await kafka.close();
  await rm(dir, { recursive: true, force: true });
});

const options = (): Promise<MessagingOptions> =>
  Promise.resolve({ transport: 'kafka', kafkaBrokers: kafka.brokers, kafkaPrefix: `test-${randomUUID()}.` });

describeBusContract('Kafka', options);

describe('the bus over Kafka, when the broker has a bad day', () => {
  let bus: BusHarness;
  let settings: MessagingOptions;
  const company = randomUUID();

  beforeAll(async () => {
    settings = await options();
    bus = await BusHarness.open(settings);
    await bus.start();
  });
  afterAll(() => bus.close());

  it.each(['restart', 'kill9'] as const)('loses and doubles nothing over a %s of the broker', async (way) => {
    if (!kafka.server) {
      process.stdout.write('Not run: the broker of KAFKA_BROKERS is not ours to stop\n');
      return;
    }
    const customer = randomUUID();
    const before = (await bus.marks(company)).length;
    await bus.write(company, customer, ['1', '2']);
    await bus.marksWhen(company, before + 2);
    if (way === 'kill9') await kafka.server.kill9();
    const writing = (async () => {
      for (let mark = 3; mark <= 40; mark += 1) await bus.write(company, customer, [String(mark)]);
    })();
    await kafka.server.restart();
    await writing;
    await bus.marksWhen(company, before + 40);
    const own = (await bus.effects(company)).filter((effect) => effect.subject === customer);
    expect(own.map((effect) => effect.mark)).toEqual(Array.from({ length: 40 }, (_, index) => String(index + 1)));
  });

  it('keeps a record that is no event as a dead letter, and goes on', async () => {
    const client = new Kafka({ brokers: [...kafka.brokers], logLevel: logLevel.NOTHING });
    const producer = client.producer({ allowAutoTopicCreation: false });
    await producer.connect();
    await producer.send({
      topic: `${settings.kafkaPrefix ?? ''}ledger.v1`,
      messages: [{ key: 'k', value: 'not JSON' }],
    });
    await producer.disconnect();
    const before = (await bus.marks(company)).length;
    await bus.write(company, randomUUID(), ['after']);
    await bus.marksWhen(company, before + 1);
    await bus.eventually(async () => (await bus.deadLetters.list(PROBE.name)).length === 1);
    expect(await bus.deadLetters.list(PROBE.name)).toMatchObject([{ kind: 'unreadable', source: expect.any(String) }]);
  });
});
