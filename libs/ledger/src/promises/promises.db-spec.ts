import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { truthGateAnswer } from '@tactful/contracts';
import { type Answer, at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';

describe('promises to pay', () => {
  let ledger: LedgerApp;
  let numbers = 0;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
  });
  afterAll(() => ledger.close());

  async function aCustomer(): Promise<string> {
    const contacts = [{ name: 'Jana Linde', email: 'jana@linde.example' }];
    return idOf(await ledger.call('POST', '/v1/customers', { name: 'Café Linde', country: 'DE', contacts }));
  }

  async function anInvoice(customerId: string, more: object = {}): Promise<string> {
    numbers += 1;
    const number = `INV-${numbers}`;
    const dates = { issueDate: '2026-02-01', dueDate: '2026-03-03' };
    const given = { customerId, number, currency: 'EUR', amountMinor: 10_000, ...dates, ...more };
    return idOf(await ledger.call('POST', '/v1/invoices', given));
  }

  const today = () => Temporal.PlainDate.from(ledger.clock.now().toString().slice(0, 10));
  const inDays = (days: number) => today().add({ days }).toString();
  const promise = (customerId: string, more: object = {}) =>
    ledger.call('POST', '/v1/promises', {
      customerId,
      currency: 'EUR',
      amountMinor: 10_000,
      by: inDays(5),
      promisedBy: 'Jana Linde',
      ...more,
    });
  const pay = (customerId: string, amountMinor: number, invoiceId?: string) =>
    ledger.call('POST', '/v1/payments', {
      customerId,
      currency: 'EUR',
      amountMinor,
      ...(invoiceId && { allocations: [{ invoiceId, amountMinor }] }),
    });
  const stateOf = async (made: Answer) => (await ledger.call('GET', `/v1/promises/${idOf(made)}`)).body;
  async function atTheGate(customerId: string) {
    const question = { companyId: ledger.companyId, customerIds: [customerId] };
    const answer = truthGateAnswer.parse((await ledger.call('POST', '/internal/truth-gate', question)).body);
    return answer.accounts[0]?.obligations ?? [];
  }
  const askable = async (customerId: string) =>
    (await atTheGate(customerId)).map(({ askableMinor, because }) => because ?? askableMinor);
  const eventsOf = async (customerId: string) =>
    (await ledger.events()).filter(({ subject }) => subject === customerId).map(({ type }) => type.slice(7, -3));

  it('pauses its invoices until the day and its grace, and tells who said what', async () => {
    const customerId = await aCustomer();
    const invoiceId = await anInvoice(customerId);
    const contact = at(await ledger.call('GET', `/v1/customers/${customerId}`), 'contacts', 0, 'id');
    const made = await promise(customerId, { promisedBy: contact, words: 'On Friday, promised.', channel: 'phone' });
    expect(made).toMatchObject({
      status: 201,
      body: {
        state: 'running',
        by: inDays(5),
        graceUntil: inDays(7),
        promisedBy: contact,
        promisedByName: 'Jana Linde',
        words: 'On Friday, promised.',
        receivedMinor: 0,
        invoices: [{ invoiceId }],
      },
    });
    expect(await askable(customerId)).toEqual([`promise until ${inDays(7)}`]);
    expect(at(await ledger.call('GET', `/v1/invoices/${invoiceId}`), 'promiseId')).toBe(idOf(made));
    expect(await eventsOf(customerId)).toEqual(['customer.created', 'invoice.issued', 'hold.placed', 'promise.made']);
    expect(at(await ledger.call('GET', `/v1/promises?customerId=${customerId}&state=running`), 'items')).toEqual([
      made.body,
    ]);
    expect(at(await ledger.call('GET', `/v1/promises?invoiceId=${invoiceId}`), 'items')).toHaveLength(1);
  });

  it('is kept as soon as the money is there, which frees its invoices at once', async () => {
    const customerId = await aCustomer();
    const first = await anInvoice(customerId);
    const second = await anInvoice(customerId, { dueDate: '2026-03-05' });
    const made = await promise(customerId, { amountMinor: 15_000 });
    await pay(customerId, 8_000, first);
    expect(await stateOf(made)).toMatchObject({ state: 'running' });
    await pay(customerId, 7_000, second);
    expect(await stateOf(made)).toMatchObject({ state: 'kept', receivedMinor: 15_000, endedAt: expect.any(String) });
    expect(await askable(customerId)).toEqual([2_000, 3_000]);
    expect((await eventsOf(customerId)).slice(-4)).toEqual([
      'payment.received',
      'hold.released',
      'hold.released',
      'promise.kept',
    ]);
    expect(at(await ledger.call('GET', `/v1/invoices/${first}`), 'promiseId')).toBeNull();
  });

  it('counts only what came in for its own invoices since it was made', async () => {
    const customerId = await aCustomer();
    const mine = await anInvoice(customerId);
    const other = await anInvoice(customerId);
    const before = await pay(customerId, 4_000, mine);
    const made = await promise(customerId, { amountMinor: 6_000, invoiceIds: [mine] });
    await pay(customerId, 9_000, other);
    expect(await stateOf(made)).toMatchObject({ state: 'running' });
    await ledger.call('POST', `/v1/payments/${idOf(before)}/reverse`, {});
    await pay(customerId, 5_000, mine);
    expect(await stateOf(made)).toMatchObject({ state: 'running' });
    await pay(customerId, 1_000, mine);
    expect(await stateOf(made)).toMatchObject({ state: 'kept', receivedMinor: 6_000 });
  });

  it.each([
    ['credits', 'credit-notes', (invoiceId: string) => ({ invoiceId, amountMinor: 10_000 })],
    ['takes back', 'invoices/:id/void', () => ({})],
  ])('falls away when the company %s what was promised', async (_what, route, body) => {
    const customerId = await aCustomer();
    const invoiceId = await anInvoice(customerId);
    const made = await promise(customerId);
    await ledger.call('POST', `/v1/${route.replace(':id', invoiceId)}`, body(invoiceId));
    expect(await stateOf(made)).toMatchObject({ state: 'withdrawn', withdrawnBecause: 'nothing_left_to_pay' });
  });

  it('gives way to a payment plan', async () => {
    const customerId = await aCustomer();
    const invoiceId = await anInvoice(customerId);
    const made = await promise(customerId);
    const schedule = { kind: 'equal', instalments: 2, every: 'month', firstDueDate: inDays(10) };
    const plan = await ledger.call('POST', '/v1/plans', { customerId, invoiceIds: [invoiceId], schedule });
    expect(plan).toMatchObject({ status: 201, body: { state: 'active' } });
    expect(await stateOf(made)).toMatchObject({
      state: 'withdrawn',
      withdrawnBecause: 'a payment plan took its place',
    });
    expect(await askable(customerId)).toEqual([5_000, 5_000]);
    const again = await promise(customerId, { invoiceIds: [invoiceId] });
    expect(again).toMatchObject({ status: 409, body: { code: 'invoice_on_plan', state: 'on_plan' } });
  });

  it('is withdrawn with a reason, once', async () => {
    const customerId = await aCustomer();
    await anInvoice(customerId);
    const made = await promise(customerId);
    const withdraw = () => ledger.call('POST', `/v1/promises/${idOf(made)}/withdraw`, { reason: 'wants a plan' });
    expect(await withdraw()).toMatchObject({
      status: 200,
      body: { state: 'withdrawn', withdrawnBecause: 'wants a plan' },
    });
    expect(await askable(customerId)).toEqual([10_000]);
    const before = await ledger.fingerprint();
    expect(await withdraw()).toMatchObject({ status: 409, body: { code: 'promise_ended', state: 'withdrawn' } });
    expect(await ledger.fingerprint()).toBe(before);
  });

  it('refuses what cannot be promised, and changes nothing', async () => {
    const customerId = await aCustomer();
    const invoiceId = await anInvoice(customerId);
    const elsewhere = await anInvoice(await aCustomer());
    await promise(customerId);
    const before = await ledger.fingerprint();
    const refusals: [object, number, object][] = [
      [{ by: inDays(-1) }, 422, { code: 'by_in_past' }],
      [{ by: inDays(31) }, 422, { code: 'promise_too_far_ahead' }],
      [{ invoiceIds: [invoiceId] }, 409, { code: 'promise_running', state: 'running' }],
      [{}, 409, { code: 'promise_running' }],
      [{ currency: 'USD' }, 422, { code: 'currency_mismatch' }],
      [{ invoiceIds: [elsewhere] }, 422, { code: 'invoice_not_found' }],
      [{ promisedBy: '01980000-0000-7000-8000-000000000009' }, 422, { code: 'contact_not_found' }],
      [{ customerId: '01980000-0000-7000-8000-000000000009' }, 422, { code: 'customer_not_found' }],
      [{ amountMinor: 0 }, 422, {}],
      [{ amountMinor: 1.5 }, 422, {}],
      [{ by: '2026-02-30' }, 422, {}],
    ];
    for (const [more, status, body] of refusals) {
      expect(await promise(customerId, more)).toMatchObject({ status, body });
    }
    expect((await ledger.call('GET', '/v1/promises/01980000-0000-7000-8000-000000000009')).status).toBe(404);
    expect(await ledger.fingerprint()).toBe(before);
  });

  it('refuses more than is open, and a third promise within 90 days unless the others were kept', async () => {
    const customerId = await aCustomer();
    const invoices = [await anInvoice(customerId), await anInvoice(customerId), await anInvoice(customerId)];
    const about = (index: number) => promise(customerId, { invoiceIds: [invoices[index]] });
    const tooMuch = await promise(customerId, { amountMinor: 30_001 });
    expect(tooMuch).toMatchObject({ status: 422, body: { code: 'promise_exceeds_open' } });
    const kept = await about(0);
    await pay(customerId, 10_000, invoices[0]);
    expect(await stateOf(kept)).toMatchObject({ state: 'kept' });
    expect((await about(1)).status).toBe(201);
    const second = await about(2);
    await ledger.call('POST', `/v1/promises/${idOf(second)}/withdraw`, { reason: 'too early' });
    const before = await ledger.fingerprint();
    expect(await about(2)).toMatchObject({ status: 409, body: { code: 'too_many_promises', promises: 2, count: 2 } });
    expect(await ledger.fingerprint()).toBe(before);
  });

  it('is judged once, when its day and the grace are over', async () => {
    const customers = [await aCustomer(), await aCustomer()];
    for (const customerId of customers) await anInvoice(customerId);
    const [half = '', none = ''] = customers;
    const made = [await promise(half), await promise(none, { words: 'Surely by then.' })];
    await pay(half, 4_000);
    const end = inDays(8);
    await ledger.moveTo(`${inDays(7)}T23:59:59Z`);
    for (const one of made) expect(await stateOf(one)).toMatchObject({ state: 'running' });
    await ledger.moveTo(`${end}T00:00:00Z`);
    expect(await stateOf(made[0] as Answer)).toMatchObject({ state: 'partly_kept', receivedMinor: 4_000 });
    expect(await stateOf(made[1] as Answer)).toMatchObject({ state: 'broken', receivedMinor: 0 });
    expect(await askable(half)).toEqual([6_000]);
    const remembered = { promiseId: idOf(made[1] as Answer), state: 'broken', amountMinor: 10_000, currency: 'EUR' };
    expect(await atTheGate(none)).toMatchObject([{ lastPromise: { ...remembered, by: inDays(-3) } }]);
    expect(await atTheGate(half)).toMatchObject([{ lastPromise: { state: 'partly_kept' } }]);
    expect((await eventsOf(none)).slice(-2)).toEqual(['hold.released', 'promise.broken']);
    await pay(half, 6_000);
    await pay(none, 10_000);
    expect(await stateOf(made[0] as Answer)).toMatchObject({ state: 'partly_kept', receivedMinor: 4_000 });
    expect(await stateOf(made[1] as Answer)).toMatchObject({ state: 'broken', receivedMinor: 0 });
  });

  it('tells how a customer keeps promises', async () => {
    const customerId = await aCustomer();
    const [first, second] = [await anInvoice(customerId), await anInvoice(customerId, { amountMinor: 30_000 })];
    await promise(customerId, { invoiceIds: [first] });
    await promise(customerId, { amountMinor: 30_000, invoiceIds: [second] });
    await pay(customerId, 10_000, first);
    const summary = () => ledger.call('GET', `/v1/customers/${customerId}/promises/summary`);
    expect(await summary()).toMatchObject({ status: 200, body: { keptRate: 1, count: { kept: 1, running: 1 } } });
    await ledger.moveTo(`${inDays(8)}T00:00:00Z`);
    expect((await summary()).body).toEqual({
      customerId,
      count: { running: 0, kept: 1, partlyKept: 0, broken: 1, withdrawn: 0 },
      keptRate: 0.5,
      currencies: [
        {
          currency: 'EUR',
          keptMinor: 10_000,
          partlyKeptMinor: 0,
          brokenMinor: 30_000,
          receivedMinor: 10_000,
          keptRate: 0.25,
        },
      ],
    });
    const unknown = await ledger.call('GET', '/v1/customers/01980000-0000-7000-8000-000000000009/promises/summary');
    expect(unknown.status).toBe(404);
  });
});
