import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { findEvent } from '@tactful/contracts';
import { createTestDatabase, type TestDatabase } from '@tactful/testing';
import { randomUUID } from 'node:crypto';
import { EventHandlers, type HandlerCallback } from '../consumers/event-handlers.js';
import { busSchema } from '../database/bus.schema.js';
import { listDeadLetters } from '../dead-letters/dead-letter.store.js';
import { type WireEvent } from '../envelope/envelope.js';
import { effectSchema, PROBE } from '../testing/probe-app.js';
import { BatchProcessor } from './batch-processor.js';

const type = 'ledger.customer.updated.v1';

describe('two processes that get the same events', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    test = await createTestDatabase([busSchema, effectSchema]);
  });
  afterAll(() => test.drop());

  const processor = (handle: HandlerCallback) => {
    const handlers = new EventHandlers(PROBE);
    handlers.add([type], handle);
    return new BatchProcessor(test.as('policy'), PROBE, handlers);
  };
  const write: HandlerCallback = async (events, { tx }) => {
    for (const { companyId, subject, sequence } of events) {
      await tx.query(`insert into policy.effect (company_id, subject, sequence, mark) values ($1, $2, $3, '')`, [
        companyId,
        subject,
        sequence,
      ]);
    }
  };
  const eventsOf = (company: string, subject: string, count: number): WireEvent[] =>
    Array.from({ length: count }, (_, index) => ({
      specversion: '1.0',
      id: randomUUID(),
      source: 'ledger',
      type,
      subject,
      time: '2026-03-02T09:00:00Z',
      datacontenttype: 'application/json',
      data: findEvent(type)?.sample,
      companyid: company,
      sequence: index + 1,
    }));
  const effects = (company: string) =>
    test
      .as('policy')
      .inCompany(company, (tx) =>
        tx.query<{ sequence: number }[]>('select sequence::int from policy.effect order by id'),
      );

  it('apply each event once, in order, as when a partition changes hands in Kafka', async () => {
    const company = randomUUID();
    const events = [...eventsOf(company, randomUUID(), 20), ...eventsOf(company, randomUUID(), 20)];
    const both = [processor(write), processor(write)];
    await Promise.all(both.flatMap((one) => [one.process(events.slice(0, 25)), one.process(events)]));
    expect(await effects(company)).toHaveLength(40);
  });

  it('make no dead letter of a lost database connection: the batch is to be tried again', async () => {
    const company = randomUUID();
    const events = eventsOf(company, randomUUID(), 3);
    let lost = false;
    const one = processor(async (batch, context) => {
      await write(batch, context);
      if (lost) return;
      lost = true;
      await context.tx.query('select pg_terminate_backend(pg_backend_pid())');
    });
    await expect(one.process(events)).rejects.toThrow();
    expect(await effects(company)).toEqual([]);
    await one.process(events);
    expect(await effects(company)).toEqual([{ sequence: 1 }, { sequence: 2 }, { sequence: 3 }]);
    expect(await listDeadLetters(test.source)).toEqual([]);
  });

  it('take what a crash left in the queue', async () => {
    const company = randomUUID();
    const subject = randomUUID();
    const [first, second] = eventsOf(company, subject, 2);
    await processor(write).process([second!]);
    await test.admin.query(
      `insert into bus.held (consumer, source, subject, sequence, event) values ($1, 'ledger', $2, 1, $3)`,
      [PROBE.name, subject, JSON.stringify(first)],
    );
    await processor(write).upkeep();
    expect(await effects(company)).toEqual([{ sequence: 1 }, { sequence: 2 }]);
  });

  it('set an event aside whose data does not fit its schema', async () => {
    const company = randomUUID();
    const [event] = eventsOf(company, randomUUID(), 1);
    await processor(write).process([{ ...event!, data: { by: 7 } }]);
    expect(await effects(company)).toEqual([]);
    expect(await listDeadLetters(test.source)).toMatchObject([{ kind: 'poison', companyId: company, type }]);
  });
});
