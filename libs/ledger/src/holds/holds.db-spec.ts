import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';

describe('holds over HTTP', () => {
  let ledger: LedgerApp;
  let customerId: string;

  // A Monday; 3 and 6 April are holidays in Germany.
  beforeAll(async () => {
    ledger = await startLedger('2026-03-30T09:00:00Z');
    await ledger.test.admin.query(
      `insert into ledger.company (company_id, time_zone) values ('${ledger.companyId}', 'Europe/Berlin')`,
    );
  });
  afterAll(() => ledger.close());

  const newCustomer = async () => idOf(await ledger.call('POST', '/v1/customers', { name: 'Linde' }));
  const invoice = async (more: object = {}) =>
    idOf(
      await ledger.call('POST', '/v1/invoices', {
        ...{ customerId, number: 'N', currency: 'EUR', amountMinor: 10_000 },
        ...{ issueDate: '2026-03-01', dueDate: '2026-03-15', ...more },
      }),
    );
  const place = (more: object) => ledger.call('POST', '/v1/holds', { customerId, ...more });
  const pay = (amountMinor: number, invoiceId?: string, currency = 'EUR') =>
    ledger.call('POST', '/v1/payments', {
      ...{ customerId, currency, amountMinor, receivedOn: '2026-03-30' },
      ...(invoiceId === undefined ? {} : { allocations: [{ invoiceId, amountMinor }] }),
    });
  const hold = (id: string) => ledger.call('GET', `/v1/holds/${id}`);
  const eventsSince = async (count: number) => (await ledger.events()).slice(count);
  const refused = async (work: Promise<{ status: number; body: unknown }>, expected: object) => {
    const before = await ledger.fingerprint();
    expect((await work) as object).toMatchObject(expected);
    expect(await ledger.fingerprint()).toBe(before);
  };

  it('last as long as the settings say for their reason, on the company’s calendar', async () => {
    customerId = await newCustomer();
    expect((await place({ reason: 'hardship' })).body).toMatchObject({ until: '2026-04-29', reviewOn: '2026-04-13' });
    expect((await place({ reason: 'claims_paid' })).body).toMatchObject({
      until: '2026-04-08',
      claim: { amountMinor: null, arrived: 'nothing' },
    });
    expect((await place({ reason: 'legal', until: '2026-04-01' })).body).toMatchObject({ until: '2026-04-01' });
    expect((await place({ reason: 'hardship', until: null })).body).toMatchObject({ until: null });
  });

  it('have an owner, a next step and a day on which somebody looks again, told once', async () => {
    customerId = await newCustomer();
    const id = idOf(await place({ reason: 'vulnerable', owner: 'Mia', nextStep: 'Visit', reviewOn: '2026-04-02' }));
    const patched = await ledger.call('PATCH', `/v1/holds/${id}`, { reviewOn: '2026-04-01', nextStep: 'Call' });
    expect(patched).toMatchObject({ status: 200, body: { owner: 'Mia', nextStep: 'Call', reviewOn: '2026-04-01' } });
    const count = (await ledger.events()).length;
    await ledger.moveTo('2026-04-03T09:00:00Z');
    const reviews = (await eventsSince(count)).filter(({ type }) => type === 'ledger.hold.review_due.v1');
    expect(reviews).toMatchObject([{ subject: customerId, data: { hold: { holdId: id, nextStep: 'Call' } } }]);
  });

  it('end on the day that was given last', async () => {
    customerId = await newCustomer();
    const id = idOf(await place({ reason: 'hardship', until: '2026-04-05' }));
    const count = (await ledger.events()).length;
    await ledger.call('PATCH', `/v1/holds/${id}`, { until: '2026-04-10' });
    expect(await eventsSince(count)).toMatchObject([
      { type: 'ledger.hold.changed.v1', data: { changed: ['until'], hold: { until: '2026-04-10' } } },
    ]);
    await ledger.moveTo('2026-04-10T21:59:59Z');
    expect((await hold(id)).body).toMatchObject({ state: 'active' });
    await ledger.moveTo('2026-04-10T22:00:00Z');
    expect((await hold(id)).body).toMatchObject({ state: 'released', releasedAt: '2026-04-10T22:00:00.000000Z' });
    await refused(ledger.call('PATCH', `/v1/holds/${id}`, { until: '2026-06-01' }), {
      status: 409,
      body: { code: 'already_released', state: 'released' },
    });
  });

  it('wait for the treatment to end, and 30 days more', async () => {
    customerId = await newCustomer();
    const treatment = { reason: 'breathing_space', breathingSpace: 'mental_health_treatment' };
    const id = idOf(await place(treatment));
    expect((await hold(id)).body).toMatchObject({ until: null, breathingSpace: 'mental_health_treatment' });
    const ended = await ledger.call('PATCH', `/v1/holds/${id}`, { treatmentEndsOn: '2026-04-20' });
    expect(ended.body).toMatchObject({ until: '2026-05-20', treatmentEndsOn: '2026-04-20' });
    expect((await place(treatment)).status).toBe(201);
  });

  it('give one standard breathing space in twelve months', async () => {
    customerId = await newCustomer();
    const id = idOf(await place({ reason: 'breathing_space' }));
    await refused(place({ reason: 'breathing_space' }), { status: 409, body: { code: 'breathing_space_active' } });
    await ledger.call('POST', `/v1/holds/${id}/release`);
    await refused(place({ reason: 'breathing_space' }), { status: 409, body: { code: 'breathing_space_used' } });
  });

  it('refuse what does not fit their reason, or an end that is past', async () => {
    customerId = await newCustomer();
    const invoiceId = await invoice();
    for (const [body, pointer] of [
      [{ reason: 'hardship', claim: { amountMinor: 1 } }, '/claim'],
      [{ reason: 'hardship', breathingSpace: 'standard' }, '/breathingSpace'],
      [{ reason: 'breathing_space', treatmentEndsOn: '2026-05-01' }, '/treatmentEndsOn'],
      [{ reason: 'promise' }, '/reason'],
      [{ reason: 'claims_paid', claim: { amountMinor: 1 } }, '/claim/currency'],
      [{ reason: 'claims_paid', invoiceId, claim: { amountMinor: 1, currency: 'USD' } }, '/claim/currency'],
      [{ reason: 'claims_paid', claim: { paidOn: '2026-09-01' } }, '/claim/paidOn'],
      [{ reason: 'hardship', reviewOn: '2026-03-01' }, '/reviewOn'],
    ] as const) {
      await refused(place(body), { status: 422, body: { errors: [{ pointer }] } });
    }
  });

  it('of a promise or a placement end with it, and by nobody’s hand', async () => {
    customerId = await newCustomer();
    const id = idOf(await place({ reason: 'other' }));
    await ledger.test.admin.query(`update ledger.hold set reason = 'placed' where hold_id = '${id}'`);
    const expected = { status: 409, body: { code: 'hold_of_feature', state: 'active', reason: 'placed' } };
    await refused(ledger.call('POST', `/v1/holds/${id}/release`), expected);
    await refused(ledger.call('PATCH', `/v1/holds/${id}`, { until: null }), expected);
  });

  describe('that wait for a claimed payment', () => {
    it('end at once when all of it is in, and know when a part is', async () => {
      customerId = await newCustomer();
      const [paid, other] = [await invoice(), await invoice({ number: 'M' })];
      const claim = { amountMinor: 8_000, paidOn: '2026-04-09' };
      const id = idOf(await place({ reason: 'claims_paid', invoiceId: paid, claim }));
      await pay(10_000, other);
      expect(at(await hold(id), 'claim', 'arrived')).toBe('nothing');
      const count = (await ledger.events()).length;
      await pay(3_000, paid);
      await pay(5_000, paid);
      expect((await hold(id)).body).toMatchObject({ state: 'released', claim: { currency: 'EUR', arrived: 'all' } });
      expect(
        (await eventsSince(count)).map(({ type, data }) => [
          type,
          at({ status: 0, body: data }, 'hold', 'claim', 'arrived'),
        ]),
      ).toEqual([
        ['ledger.payment.received.v1', undefined],
        ['ledger.hold.changed.v1', 'part'],
        ['ledger.payment.received.v1', undefined],
        ['ledger.hold.released.v1', 'all'],
      ]);
    });

    it('take anything that comes in, when they cover the account and state no amount', async () => {
      customerId = await newCustomer();
      await invoice();
      const id = idOf(await place({ reason: 'claims_paid' }));
      await pay(1);
      expect((await hold(id)).body).toMatchObject({ state: 'released', claim: { arrived: 'all' } });
    });

    it('do not take money of another currency, or from before', async () => {
      customerId = await newCustomer();
      await invoice();
      await invoice({ currency: 'USD', number: 'U' });
      await pay(10);
      await ledger.moveTo(ledger.clock.now().add({ seconds: 1 }).toString());
      const claim = { amountMinor: 500, currency: 'EUR' };
      const id = idOf(await place({ reason: 'claims_paid', claim }));
      await pay(500, undefined, 'USD');
      expect((await hold(id)).body).toMatchObject({ state: 'active', claim: { arrived: 'nothing' } });
    });

    it('end by themselves when nothing came in', async () => {
      customerId = await newCustomer();
      await invoice();
      const id = idOf(await place({ reason: 'claims_paid', claim: { amountMinor: 500, currency: 'EUR' } }));
      const until = String(at(await hold(id), 'until'));
      await ledger.moveTo(`${until}T22:00:00Z`);
      expect((await ledger.events()).at(-1)).toMatchObject({
        type: 'ledger.hold.released.v1',
        data: { by: 'ledger', hold: { holdId: id, claim: { arrived: 'nothing' } } },
      });
    });
  });
});
