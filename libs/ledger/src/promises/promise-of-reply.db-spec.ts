import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type EventData, type PlainPromise, type ReplyConcern } from '@tactful/contracts';
import { type BusEvent, EventContext } from '@tactful/messaging';
import { randomUUID } from 'node:crypto';
import { ledgerConsumer } from '../company/company.consumer.js';
import { decideSettings } from '../testing/decide-settings.js';
import { at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';
import { RepliesPromiseConsumer } from './replies-promise.consumer.js';

type Heard = 'delivery.reply.received.v1';

describe('a reply that promises something plainly', () => {
  let ledger: LedgerApp;
  let customerId: string;
  let contactId: string;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
  });
  afterAll(() => ledger.close());
  beforeEach(async () => {
    const contacts = [{ name: 'Jana Linde', email: 'jana@linde.example' }];
    const made = await ledger.call('POST', '/v1/customers', { name: 'Café Linde', country: 'DE', contacts });
    [customerId, contactId] = [idOf(made), String(at(made, 'contacts', 0, 'id'))];
    await owes(12_000);
    await allow({ EUR: 20_000 });
  });

  const allow = (recordedBelowMinor: Readonly<Record<string, number>>) =>
    decideSettings(ledger, { promises: { recordedBelowMinor } });
  const owes = (amountMinor: number) =>
    ledger.call('POST', '/v1/invoices', {
      ...{ customerId, number: `INV-${randomUUID().slice(0, 8)}`, currency: 'EUR', amountMinor },
      ...{ issueDate: '2026-02-01', dueDate: '2026-03-03' },
    });

  const reply = (promise: Partial<PlainPromise> = {}, concerns?: ReplyConcern[]): EventData<Heard> => ({
    ...{ replyId: randomUUID(), customerId, contactId, channel: 'sms', keyword: 'other', inReplyTo: null },
    ...{ at: '2026-03-10T09:00:00.000000Z', text: 'I will pay 50 on Friday', ...(concerns && { concerns }) },
    promise: { by: '2026-03-13', amountMinor: 5_000, currency: 'EUR', ...promise },
  });
  /** Hands over what delivery tells, as the bus does. */
  const hear = async (...replies: readonly EventData<Heard>[]): Promise<void> => {
    const events = replies.map(
      (data) => ({ companyId: ledger.companyId, type: 'delivery.reply.received.v1', data }) as BusEvent<Heard>,
    );
    await ledger.test.as('ledger').inCompany(ledger.companyId, async (tx) => {
      const consumer = ledger.app.get(RepliesPromiseConsumer, { strict: false });
      await consumer.hear(events, new EventContext([tx, ledgerConsumer]));
    });
  };
  const promises = async () => {
    const { body } = await ledger.call('GET', `/v1/promises?customerId=${customerId}`);
    return (body as { items: { id: string; state: string }[] }).items;
  };
  const told = async () => (await ledger.events()).filter(({ subject }) => subject === customerId);

  it('is recorded below the limit, with who said it and in which words, and its invoice rests', async () => {
    const heard = reply();
    await hear(heard);
    expect(await promises()).toMatchObject([
      {
        ...{ state: 'running', amountMinor: 5_000, currency: 'EUR', by: '2026-03-13', graceUntil: '2026-03-15' },
        ...{ words: 'I will pay 50 on Friday', promisedByName: 'Jana Linde', channel: 'sms', replyId: heard.replyId },
      },
    ]);
    expect((await told()).slice(-2)).toMatchObject([
      { type: 'ledger.hold.placed.v1', data: { hold: { reason: 'promise' }, by: 'rule' } },
      { type: 'ledger.promise.made.v1', data: { promise: { replyId: heard.replyId }, by: 'rule' } },
    ]);
  });

  it('is recorded once, however often it is told', async () => {
    const heard = reply();
    await hear(heard, heard);
    await hear(heard);
    expect(await promises()).toHaveLength(1);
  });

  it('is taken back by an agent at once, and what was taken back is no promise that the customer made', async () => {
    for (let times = 0; times < 3; times += 1) {
      await hear(reply());
      const [made] = await promises();
      const back = await ledger.call('POST', `/v1/promises/${made?.id ?? ''}/withdraw`, { reason: 'read wrongly' });
      expect(back).toMatchObject({ status: 200, body: { state: 'withdrawn' } });
    }
    expect(await promises()).toHaveLength(3);
    const { body } = await ledger.call('GET', `/v1/holds?customerId=${customerId}&state=active`);
    expect(body).toMatchObject({ items: [] });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['by default', () => allow({}).then(() => hear(reply()))],
    ['at the limit', () => hear(reply({ amountMinor: 20_000 }))],
    ['of somebody in trouble', () => hear(reply({}, ['hardship']))],
    ['when they owe less than they promise', () => hear(reply({ amountMinor: 12_001 }))],
    ['when the day is over', () => hear(reply({ by: '2026-03-09' }))],
    ['when nothing plain was said', () => hear({ ...reply(), promise: undefined })],
    ['of nobody that is known', () => hear({ ...reply(), customerId: randomUUID() })],
    [
      'while the account is on hold',
      () => ledger.call('POST', '/v1/holds', { customerId, reason: 'legal' }).then(() => hear(reply())),
    ],
  ])('is left to a person %s', async (_, happens) => {
    await happens();
    expect(await promises()).toEqual([]);
  });

  it('is left to a person while another one runs', async () => {
    await hear(reply());
    await hear(reply());
    expect(await promises()).toHaveLength(1);
  });
});
