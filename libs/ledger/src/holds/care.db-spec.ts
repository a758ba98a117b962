import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type EventData, type ReplyConcern } from '@tactful/contracts';
import { type BusEvent, EventContext } from '@tactful/messaging';
import { randomUUID } from 'node:crypto';
import { ledgerConsumer } from '../company/company.consumer.js';
import { at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';
import { RepliesConsumer } from './replies.consumer.js';

type Heard = 'delivery.reply.received.v1';

describe('a customer who writes that they are in trouble or upset', () => {
  let ledger: LedgerApp;
  let customerId: string;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-30T09:00:00Z');
    await ledger.test.admin.query(
      `insert into ledger.company (company_id, time_zone) values ('${ledger.companyId}', 'Europe/Berlin')`,
    );
  });
  afterAll(() => ledger.close());
  beforeEach(async () => {
    customerId = idOf(await ledger.call('POST', '/v1/customers', { name: 'Linde' }));
  });

  /** Hands over what delivery tells, as the bus does. */
  const hear = async (concerns?: ReplyConcern[], about = customerId): Promise<void> => {
    const data: EventData<Heard> = {
      ...{ replyId: randomUUID(), customerId: about, contactId: randomUUID(), channel: 'sms', keyword: 'other' },
      ...{ at: '2026-03-30T09:00:00.000000Z', text: 'x', inReplyTo: null, ...(concerns && { concerns }) },
    };
    const event = { companyId: ledger.companyId, type: 'delivery.reply.received.v1', data } as BusEvent<Heard>;
    await ledger.test.as('ledger').inCompany(ledger.companyId, async (tx) => {
      const consumer = ledger.app.get(RepliesConsumer, { strict: false });
      await consumer.hear([event], new EventContext([tx, ledgerConsumer]));
    });
  };
  const holds = async () => {
    const { body } = await ledger.call('GET', `/v1/holds?customerId=${customerId}`);
    return (body as { items: { id: string; reason: string; until: string | null; state: string }[] }).items;
  };

  it.each<[ReplyConcern, string, string | null, string | null]>([
    ['hardship', 'hardship', '2026-04-29', '2026-04-13'],
    ['vulnerable', 'vulnerable', null, '2026-04-29'],
    ['upset', 'complaint', null, '2026-04-06'],
  ])('%s: is left in peace as long as the settings say for %s', async (concern, reason, until, reviewOn) => {
    await hear([concern]);
    expect(await holds()).toMatchObject([{ reason, until, reviewOn, invoiceId: null, state: 'active' }]);
    const events = (await ledger.events()).filter(({ subject }) => subject === customerId);
    expect(events.at(-1)).toMatchObject({ type: 'ledger.hold.placed.v1', data: { by: 'delivery' } });
  });

  it('is left in peace once for each reason, however often they write, until a person ends it', async () => {
    await hear(['hardship', 'upset']);
    await hear(['hardship']);
    expect((await holds()).map(({ reason }) => reason).toSorted()).toEqual(['complaint', 'hardship']);
    const [first] = await holds();
    await ledger.call('POST', `/v1/holds/${first?.id ?? ''}/release`, {});
    expect((await holds()).map(({ state }) => state).toSorted()).toEqual(['active', 'released']);
  });

  it('keeps the hold that a person has placed for the reason, with its own end', async () => {
    await ledger.call('POST', '/v1/holds', { customerId, reason: 'hardship', until: '2026-06-30' });
    await hear(['hardship']);
    expect(await holds()).toMatchObject([{ reason: 'hardship', until: '2026-06-30' }]);
  });

  it('is not held for any other reply, nor is somebody whom the ledger does not know', async () => {
    await hear();
    await hear(['hardship'], randomUUID());
    expect(await holds()).toEqual([]);
  });

  it('comes back to be asked when the time is over and nobody has decided otherwise', async () => {
    await hear(['hardship']);
    await ledger.moveTo('2026-04-29T22:00:00Z');
    expect(await holds()).toMatchObject([{ state: 'released' }]);
    expect(at({ status: 200, body: await holds() }, 0, 'releasedAt')).toBe('2026-04-29T22:00:00.000000Z');
  });
});
