import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CustomerSnapshot, type EventData, type EventType } from '@tactful/contracts';
import { busSchema, type BusEvent, EventContext, LogEraser } from '@tactful/messaging';
import { createTestDatabase, tablesThatSay, type TestDatabase } from '@tactful/testing';
import { randomUUID } from 'node:crypto';
import { timelineSchema } from '../database/timeline.migrations.js';
import { appendEntries, readEntries } from '../entries/entries.store.js';
import { TIMELINE_CONSUMER } from '../entries/events.consumer.js';
import { entryOf } from '../entries/timeline-entry.js';
import { TimelineErasureConsumer } from './erasure.consumer.js';
import { emptyLatecomers } from './erasure.js';

describe('whom the ledger erased, the timeline forgets', () => {
  let test: TestDatabase;
  const companyId = randomUUID();
  const now = Temporal.Instant.from('2026-03-10T09:00:00Z');
  const log = new LogEraser();
  beforeAll(async () => {
    test = await createTestDatabase([busSchema, timelineSchema]);
  });
  afterAll(async () => {
    await log.beforeApplicationShutdown();
    await test.drop();
  });

  const told = <T extends EventType>(type: T, customerId: string, data: EventData<T>): BusEvent => {
    const about = { id: randomUUID(), source: 'ledger', companyId, subject: customerId, time: now, sequence: 1 };
    return { ...about, type, data } as unknown as BusEvent;
  };
  const reply = (customerId: string, text: string, contactId: string = randomUUID()): BusEvent =>
    told('delivery.reply.received.v1', customerId, {
      ...{ replyId: randomUUID(), customerId, contactId, channel: 'sms', at: now.toString() },
      ...{ text, keyword: 'other', inReplyTo: null },
    });
  /** As the consumer records events: appended, then emptied where somebody was erased before. */
  const record = (...events: BusEvent[]) =>
    test.as('timeline').inCompany(companyId, async (tx) => {
      await appendEntries(tx, companyId, now, events.map(entryOf));
      await emptyLatecomers(tx, companyId, [...new Set(events.map(({ subject }) => subject))]);
    });
  const erase = async (customerId: string, contactId: string | null = null): Promise<void> => {
    const left: CustomerSnapshot = {
      ...{ customerId, externalId: null, name: '', locale: null, timeZone: null, country: null, segment: null },
      ...{ kind: 'person', contacts: [], preferredChannel: null, source: 'api' },
    };
    const why = { reason: 'requested', by: 'agent:Mia' } as const;
    const data = { erasureId: randomUUID(), contactId, customer: left, ...why };
    const event = told('ledger.customer.erased.v1', customerId, data) as BusEvent<'ledger.customer.erased.v1'>;
    await test.as('timeline').inCompany(companyId, async (tx) => {
      await appendEntries(tx, companyId, now, [entryOf(event)]);
      await new TimelineErasureConsumer(log).forget([event], new EventContext([tx, TIMELINE_CONSUMER]));
    });
  };
  const lines = (customerId: string) =>
    test.as('timeline').inCompany(companyId, async (tx) => {
      const page = { companyId, customerId, before: undefined, kinds: undefined, limit: 50 };
      return (await readEntries(tx, page)).map(({ kind, summary }) => `${kind}: ${summary}`);
    });
  const said = (...texts: string[]) => tablesThatSay(test.admin, texts);

  it('in each line and its data, and still tells what happened and when', async () => {
    const customerId = randomUUID();
    await record(reply(customerId, 'It is me, Zinnia'));
    await erase(customerId);
    expect(await said('Zinnia')).toEqual([]);
    expect(await lines(customerId)).toEqual([
      'customer.erased: The customer was erased: requested (Mia).',
      expect.stringMatching(/^reply\.received: .*“…”/),
    ]);
  });

  it('in notes, which are no events', async () => {
    const customerId = randomUUID();
    const data = { text: 'Yvonne called', by: 'Mia' };
    const note = {
      entryId: randomUUID(),
      customerId,
      at: now,
      kind: 'note.added',
      summary: 'Mia: Yvonne called',
      data,
    };
    await test.as('timeline').inCompany(companyId, (tx) => appendEntries(tx, companyId, now, [note]));
    await erase(customerId);
    expect(await said('Yvonne')).toEqual([]);
    expect(await lines(customerId)).toContain('note.added: A note that was erased.');
  });

  it('also in what comes late, and twice as well as once', async () => {
    const customerId = randomUUID();
    await erase(customerId);
    await erase(customerId);
    await record(reply(customerId, 'Xaver again'));
    expect(await said('Xaver')).toEqual([]);
    expect(await lines(customerId)).toHaveLength(3);
  });

  it('one contact without what others said', async () => {
    const [customerId, contactId] = [randomUUID(), randomUUID()];
    await record(reply(customerId, 'Willem here', contactId), reply(customerId, 'Viola here'));
    await erase(customerId, contactId);
    expect(await said('Willem')).toEqual([]);
    expect(await said('Viola')).toEqual(['timeline.entry']);
  });

  it('and nobody else: the service itself may change no entry', async () => {
    const customerId = randomUUID();
    const event = reply(customerId, 'Ursula');
    await record(event);
    const emptied = JSON.stringify([{ id: event.id, summary: '', data: {} }]);
    await test
      .as('timeline')
      .inCompany(companyId, (tx) => tx.query(`select timeline.empty_entries($1, $2::jsonb)`, [companyId, emptied]));
    expect(await said('Ursula')).toEqual(['timeline.entry']);
    await expect(
      test.as('timeline').inCompany(companyId, (tx) => tx.query(`update timeline.entry set summary = ''`)),
    ).rejects.toThrow(/permission denied/);
  });
});
