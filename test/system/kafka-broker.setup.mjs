// The PostgreSQL and the real Apache Kafka of `npm run test:kafka`: from here on a story starts each app as its own process.
import setupDatabase from '../../libs/testing/database-server.setup.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default async function setup() {
  await setupDatabase();
  const { openKafka } = await import('../../libs/testing/src/kafka-choice.ts');
  const folder = mkdtempSync(join(tmpdir(), 'tactful-kafka-'));
  const kafka = await openKafka(folder);
  process.env.TEST_KAFKA_BROKERS = kafka.brokers.join(',');
  process.env.TACTFUL_TEST_MODE = 'kafka';
  globalThis.stopKafkaBroker = async () => {
    await kafka.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
