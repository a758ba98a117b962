import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { truthGateAnswer } from '@tactful/contracts';
import { type BusEvent, EventContext } from '@tactful/messaging';
import { randomUUID } from 'node:crypto';
import { ledgerConsumer } from '../company/company.consumer.js';
import { type Answer, at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';
import { AnnouncementsConsumer } from './collections/announcements.consumer.js';

type Told = BusEvent<'delivery.message.accepted.v1'>;

describe('automatic withdrawal', () => {
  let ledger: LedgerApp;
  let customerId: string;
  let today: Temporal.PlainDate;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
    today = Temporal.PlainDate.from('2026-03-10');
  });
  afterAll(() => ledger.close());
  beforeEach(async () => {
    customerId = idOf(await ledger.call('POST', '/v1/customers', { name: 'Café Linde' }));
  });

  const dayAfter = (days: number) => today.add({ days }).toString();
  const wait = async (days: number) => {
    today = today.add({ days });
    await ledger.moveTo(`${today.toString()}T09:00:00Z`);
  };
  const invoice = async (more: object = {}) =>
    idOf(
      await ledger.call('POST', '/v1/invoices', {
        customerId,
        number: 'INV-1',
        currency: 'EUR',
        amountMinor: 10_000,
        issueDate: dayAfter(0),
        dueDate: dayAfter(20),
        ...more,
      }),
    );
  const mandate = (more: object = {}) =>
    ledger.call('POST', '/v1/mandates', {
      customerId,
      currency: 'EUR',
      method: 'direct_debit',
      reference: 'SEPA-17',
      signedOn: dayAfter(-5),
      ...more,
    });
  const collections = async () => {
    const { body } = await ledger.call('GET', `/v1/collections?customerId=${customerId}`);
    return (body as { items: { id: string; state: string; collectOn: string; attempt: number; reason: string }[] })
      .items;
  };
  /** What delivery tells of the announcements of all that is announced: they left, or never will. */
  const delivered = async (because: string | null = null, days = 0) => {
    const noted = await collections();
    const told = noted.map(({ id: subjectId, attempt: round }) => {
      const notice = { kind: 'collection_announced' as const, subjectId, round };
      const at = `${dayAfter(days)}T09:00:00Z`;
      const type = because === null ? 'delivery.message.accepted.v1' : 'delivery.contact.suppressed.v1';
      return { companyId: ledger.companyId, type, data: { notice, at, because } } as unknown as Told;
    });
    await ledger.test.as('ledger').inCompany(ledger.companyId, async (tx) => {
      const consumer = ledger.app.get(AnnouncementsConsumer, { strict: false });
      await consumer.note(told, new EventContext([tx, ledgerConsumer]));
    });
  };
  const theCollection = async () => (await collections())[0]?.id ?? '';
  const tell = (id: string, outcome: 'succeeded' | 'failed', body: object = {}): Promise<Answer> =>
    ledger.call('POST', `/v1/collections/${id}/${outcome}`, body);
  const askable = async () => {
    const body = { companyId: ledger.companyId, customerIds: [customerId] };
    const answer = truthGateAnswer.parse((await ledger.call('POST', '/internal/truth-gate', body)).body);
    return answer.accounts[0]?.obligations.map(({ askableMinor, because }) => ({ askableMinor, because }));
  };
  const gated = async () => {
    const body = { companyId: ledger.companyId, customerIds: [customerId] };
    const answer = truthGateAnswer.parse((await ledger.call('POST', '/internal/truth-gate', body)).body);
    return answer.accounts[0]?.collections;
  };
  const typesOf = async () =>
    (await ledger.events())
      .filter(({ subject }) => subject === customerId)
      .map(({ type }) => type.split('.').slice(1, 3).join('.'));

  it('is in the gate as long as it is announced, with what it would collect', async () => {
    const invoiceId = await invoice();
    const { body } = await mandate();
    expect(await gated()).toMatchObject([
      {
        invoiceId,
        method: 'direct_debit',
        amountMinor: 10_000,
        collectOn: dayAfter(20),
        attempt: 1,
        notCollectable: null,
      },
    ]);
    const allocations = [{ invoiceId, amountMinor: 4_000 }];
    await ledger.call('POST', '/v1/payments', { customerId, currency: 'EUR', amountMinor: 4_000, allocations });
    expect(await gated()).toMatchObject([{ amountMinor: 6_000 }]);
    await ledger.call('POST', `/v1/mandates/${(body as { id: string }).id}/revoke`, {});
    expect(await gated()).toBeUndefined();
  });

  it('announces what is open and does not ask for it; success books the payment', async () => {
    const invoiceId = await invoice();
    expect(await mandate()).toMatchObject({ status: 201, body: { state: 'active', terms: { noticeDays: 14 } } });
    expect(await collections()).toMatchObject([
      { state: 'announced', invoiceId, amountMinor: 10_000, collectOn: dayAfter(20), attempt: 1 },
    ]);
    expect(await askable()).toMatchObject([{ askableMinor: 0 }]);
    expect((await tell(await theCollection(), 'succeeded')).status).toBe(409);
    await delivered();
    expect(await collections()).toMatchObject([{ toldOn: dayAfter(0) }]);
    await wait(20);
    expect(await collections()).toMatchObject([{ state: 'due' }]);
    expect(await tell(await theCollection(), 'succeeded')).toMatchObject({ status: 200, body: { state: 'succeeded' } });
    expect(await ledger.call('GET', `/v1/invoices/${invoiceId}`)).toMatchObject({ body: { state: 'paid' } });
    const payments = await ledger.call('GET', `/v1/payments?customerId=${customerId}`);
    expect(at(payments, 'items', 0)).toMatchObject({ method: 'direct_debit', amountMinor: 10_000 });
    const again = await tell(await theCollection(), 'succeeded');
    expect(again).toMatchObject({ status: 409, body: { code: 'collection_not_due', state: 'succeeded' } });
    const types = await typesOf();
    expect(types).toEqual(expect.arrayContaining(['collection.announced', 'collection.due', 'collection.succeeded']));
    expect(types.at(-1)).toBe('hold.released');
  });

  it('collects invoices that come later, not before their notice is over', async () => {
    await mandate({ terms: { noticeDays: 10 } });
    await invoice({ dueDate: dayAfter(3) });
    await invoice({ currency: 'USD', number: 'INV-2' });
    await invoice({ number: 'INV-3', issueDate: dayAfter(2), dueDate: dayAfter(30) });
    expect(await collections()).toMatchObject([{ collectOn: dayAfter(10) }]);
    await wait(2);
    expect(await collections()).toHaveLength(2);
    expect((await askable())?.filter(({ askableMinor }) => askableMinor > 0)).toHaveLength(1);
  });

  it('tries once more by rule after a failure, then asks like for any other invoice', async () => {
    await invoice({ dueDate: dayAfter(1) });
    await mandate();
    await delivered();
    await wait(14);
    const id = await theCollection();
    expect(await tell(id, 'failed', { reason: 'insufficient funds' })).toMatchObject({
      status: 200,
      body: { state: 'announced', attempt: 2, collectOn: dayAfter(5) },
    });
    expect(await collections()).toMatchObject([{ toldOn: null }]);
    await delivered();
    expect(await askable()).toMatchObject([{ askableMinor: 0 }]);
    await wait(5);
    const failed = await tell(id, 'failed', { reason: 'account closed' });
    expect(failed).toMatchObject({ status: 200, body: { state: 'failed', reason: 'account closed' } });
    expect(await askable()).toMatchObject([{ askableMinor: 10_000, because: null }]);
    const events = (await ledger.events()).filter(({ type }) => type === 'ledger.collection.failed.v1');
    expect(events.slice(-2).map(({ data }) => data['retryOn'])).toEqual([dayAfter(0), null]);
  });

  it('collects only what is still open on the day, and nothing that is paid, disputed or held by then', async () => {
    const [part, paid, held] = [
      await invoice(),
      await invoice({ number: 'INV-2' }),
      await invoice({ number: 'INV-3' }),
    ];
    await mandate();
    await delivered();
    const pay = (invoiceId: string, amountMinor: number) =>
      ledger.call('POST', '/v1/payments', {
        customerId,
        currency: 'EUR',
        amountMinor,
        allocations: [{ invoiceId, amountMinor }],
      });
    await pay(part, 4_000);
    await pay(paid, 10_000);
    await ledger.call('POST', '/v1/holds', { customerId, invoiceId: held, reason: 'hardship' });
    await wait(20);
    const found = new Map((await collections()).map((item) => [(item as { invoiceId?: string }).invoiceId, item]));
    expect(found.get(part)).toMatchObject({ state: 'due', amountMinor: 6_000 });
    expect(found.get(paid)).toMatchObject({ state: 'cancelled', reason: 'nothing_left_to_pay' });
    expect(found.get(held)).toMatchObject({ state: 'cancelled', reason: 'on_hold' });
  });

  it('is not made before the customer was told: as long as that may still happen, another day is named', async () => {
    await invoice({ dueDate: dayAfter(1) });
    await mandate();
    await wait(14);
    expect(await collections()).toMatchObject([
      { state: 'announced', attempt: 1, collectOn: dayAfter(14), toldOn: null },
    ]);
    expect(await gated()).toMatchObject([{ collectOn: dayAfter(14) }]);
    expect(await askable()).toMatchObject([{ askableMinor: 0 }]);
    expect(await typesOf()).toContain('collection.postponed');
    await delivered();
    await wait(13);
    expect(await collections()).toMatchObject([{ state: 'announced' }]);
    await wait(1);
    expect(await collections()).toMatchObject([{ state: 'due' }]);
  });

  it('is not made when the customer cannot be told at all: the invoice is asked for like any other', async () => {
    await invoice({ dueDate: dayAfter(1) });
    await mandate();
    await delivered('no_contact');
    await wait(14);
    expect(await collections()).toMatchObject([{ state: 'cancelled', reason: 'not_announced' }]);
    expect(await askable()).toMatchObject([{ askableMinor: 10_000, because: null }]);
  });

  it('asks again by itself when nobody tells the outcome of a collection', async () => {
    await invoice();
    await mandate();
    await delivered();
    await wait(30);
    expect(await askable()).toMatchObject([{ askableMinor: 0 }]);
    await wait(1);
    expect(await askable()).toMatchObject([{ askableMinor: 10_000 }]);
  });

  it('waits for the day on which the customer can pay', async () => {
    await invoice({ dueDate: dayAfter(1) });
    await mandate({ terms: { noticeDays: 1, payDay: 15 } });
    const [found] = await collections();
    expect(found?.collectOn.slice(8)).toBe('15');
    expect((found?.collectOn ?? '') > dayAfter(0)).toBe(true);
  });

  it('ends with the mandate: what was announced is asked for again', async () => {
    await invoice();
    const id = idOf(await mandate());
    expect(await ledger.call('POST', `/v1/mandates/${id}/revoke`, {})).toMatchObject({ body: { state: 'revoked' } });
    expect(await collections()).toMatchObject([{ state: 'cancelled', reason: 'mandate_revoked' }]);
    expect(await askable()).toMatchObject([{ askableMinor: 10_000 }]);
    await wait(25);
    expect(await collections()).toMatchObject([{ state: 'cancelled' }]);
    expect((await mandate()).status).toBe(201);
  });

  it('is refused where it cannot be, and nothing changes', async () => {
    await invoice();
    const id = idOf(await mandate());
    const before = await ledger.fingerprint();
    const refused: readonly [Answer, number, string][] = [
      [await mandate(), 409, 'mandate_exists'],
      [await mandate({ currency: 'USD', customerId: randomUUID() }), 422, 'customer_not_found'],
      [await mandate({ currency: 'USD', signedOn: dayAfter(3) }), 422, 'signed_in_future'],
      [await mandate({ currency: 'USD', reference: '4111 1111 1111 1111' }), 422, 'invalid_input'],
      [await tell(await theCollection(), 'failed', { reason: 'no' }), 409, 'collection_not_due'],
      [await tell(await theCollection(), 'failed', {}), 422, 'invalid_input'],
      [await tell(randomUUID(), 'succeeded'), 404, 'collection_not_found'],
      [await ledger.call('POST', `/v1/mandates/${randomUUID()}/revoke`, {}), 404, 'mandate_not_found'],
      [await ledger.call('POST', '/v1/holds', { customerId, reason: 'collection_scheduled' }), 422, 'invalid_input'],
    ];
    for (const [answer, status, code] of refused) expect(answer).toMatchObject({ status, body: { code } });
    expect(await ledger.fingerprint()).toBe(before);
    await ledger.call('POST', `/v1/mandates/${id}/revoke`, {});
    const twice = await ledger.call('POST', `/v1/mandates/${id}/revoke`, {});
    expect(twice).toMatchObject({ status: 409, body: { code: 'already_revoked' } });
  });
});
