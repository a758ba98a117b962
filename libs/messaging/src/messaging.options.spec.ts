import { describe, expect, it } from '@jest/globals';
import { perService } from '@tactful/runtime';
import { defineConsumer } from './consumers/consumer-definition.js';
import { messagingOptionsOf, refuseSplitDatabases, settingsOf } from './messaging.options.js';

const one = perService(() => 'postgres://app:a@db:5432/tactful');

describe('the transport of a process', () => {
  it('is PostgreSQL unless brokers are named', () => {
    expect(messagingOptionsOf({ kafkaBrokers: [], kafkaPrefix: '' }).transport).toBe('postgres');
    expect(messagingOptionsOf({ kafkaBrokers: ['a:9092'], kafkaPrefix: 'b.' })).toEqual({
      transport: 'kafka',
      kafkaBrokers: ['a:9092'],
      kafkaPrefix: 'b.',
    });
  });

  it('cannot be Kafka without a broker', () => {
    expect(() => settingsOf({ transport: 'kafka' })).toThrow('KAFKA_BROKERS');
  });

  it('cannot be PostgreSQL when services use different databases; the refusal names them and Kafka', () => {
    const split = { ...one, delivery: 'postgres://app:a@other:5432/tactful' };
    expect(() => refuseSplitDatabases('postgres', split)).toThrow(/delivery on other:5432\/tactful.*Apache Kafka/s);
    expect(() => refuseSplitDatabases('kafka', split)).not.toThrow();
  });

  it('takes two users of one database for one database, and ignores services without one', () => {
    const urls = { ...one, delivery: 'postgres://delivery:b@db/tactful', portal: undefined };
    expect(() => refuseSplitDatabases('postgres', urls)).not.toThrow();
  });
});

describe('the definition of a consumer', () => {
  it('belongs to the service of its name', () => {
    expect(defineConsumer({ name: 'policy', topics: ['ledger.v1'], onDeadLetter: 'park' }).service).toBe('policy');
  });

  it('must name a service when its own name is none', () => {
    expect(() => defineConsumer({ name: 'webhooks', topics: [], onDeadLetter: 'mark' })).toThrow('service');
  });
});
