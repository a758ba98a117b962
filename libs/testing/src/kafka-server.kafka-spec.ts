import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKafka, type TestKafka } from './kafka-choice.js';
import { askKafkaVersion } from './kafka-version.js';

describe('the Kafka of the tests', () => {
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

  it('is Apache Kafka 4', async () => {
    expect(await askKafkaVersion(kafka.brokers[0]!)).toMatch(/^metadata.version \d+ \((4\.|newer)/);
  });

  it('answers again on the same port after a restart and after kill -9', async () => {
    if (!kafka.server) {
      process.stdout.write('Not run: the broker of KAFKA_BROKERS is not ours to stop\n');
      return;
    }
    await kafka.server.restart();
    expect(await askKafkaVersion(kafka.brokers[0]!)).toBeDefined();
    await kafka.server.kill9();
    expect(await askKafkaVersion(kafka.brokers[0]!)).toBeUndefined();
    await kafka.server.restart();
    expect(await askKafkaVersion(kafka.brokers[0]!)).toBeDefined();
  });
});
