import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventDefinitions, truthGateAnswer } from '@tactful/contracts';
import { at, idOf, type LedgerApp, startLedger } from './testing/ledger-app.js';

describe('the ledger over HTTP', () => {
  let ledger: LedgerApp;
  let customerId: string;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
    const customer = await ledger.call('POST', '/v1/customers', {
      externalId: 'C-17',
      name: 'Café Linde',
      country: 'DE',
      contacts: [{ name: 'Jana Linde', email: 'Jana@LINDE.example', phone: '030 901820' }],
    });
    customerId = idOf(customer);
  });
  afterAll(() => ledger.close());

  const invoice = (more: object = {}) => ({
    customerId,
    number: `INV-${Math.round(performance.now() * 1000)}`,
    currency: 'EUR',
    amountMinor: 10_000,
    issueDate: '2026-02-01',
    dueDate: '2026-03-03',
    ...more,
  });
  const balance = async () => at(await ledger.call('GET', `/v1/customers/${customerId}/balance`), 'balances');
  const gate = (ids: string[]) =>
    ledger.call('POST', '/internal/truth-gate', { companyId: ledger.companyId, customerIds: ids });

  it('keeps a customer with its phone as E.164 and its domain in lower case', async () => {
    const { body } = await ledger.call('GET', `/v1/customers/${customerId}`);
    expect(body).toMatchObject({ externalId: 'C-17', name: 'Café Linde', kind: 'company', source: 'api' });
    expect(body).toMatchObject({ contacts: [{ email: 'Jana@linde.example', phone: '+4930901820', role: 'billing' }] });
  });

  it('refuses a known external id and names whose it is', async () => {
    const refused = await ledger.call('POST', '/v1/customers', { externalId: 'C-17', name: 'Other' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'external_id_taken', existingId: customerId } });
  });

  it('takes an invoice, a part payment by rule and its reversal, and the gate tells each state', async () => {
    const created = await ledger.call('POST', '/v1/invoices', invoice());
    expect(created).toMatchObject({ status: 201, body: { state: 'open', openMinor: 10_000 } });
    const payment = await ledger.call('POST', '/v1/payments', { customerId, currency: 'EUR', amountMinor: 4_000 });
    expect(payment).toMatchObject({ status: 201, body: { unappliedMinor: 0, receivedOn: '2026-03-10' } });
    expect(at(payment, 'allocations')).toMatchObject([
      { invoiceId: idOf(created), number: at(created, 'number'), amountMinor: 4_000 },
    ]);
    const answer = truthGateAnswer.parse((await gate([customerId])).body);
    expect(answer).toMatchObject({ sending: 'live', companyToday: '2026-03-10' });
    expect(answer.accounts[0]?.obligations).toMatchObject([
      { openMinor: 6_000, askableMinor: 6_000, notAskable: null },
    ]);
    const reversed = await ledger.call('POST', `/v1/payments/${idOf(payment)}/reverse`, { reason: 'bounced' });
    expect(reversed).toMatchObject({ status: 200, body: { state: 'reversed', allocations: [], unappliedMinor: 0 } });
    expect((await ledger.call('POST', `/v1/payments/${idOf(payment)}/reverse`, {})).status).toBe(409);
    expect(await balance()).toMatchObject([{ currency: 'EUR', openMinor: 10_000, overdueMinor: 10_000 }]);
    await ledger.call('POST', `/v1/invoices/${idOf(created)}/void`, {});
    expect(await balance()).toEqual([]);
  });

  it('issues a scheduled invoice at the start of its day in the company’s zone and applies unapplied cash', async () => {
    const scheduled = await ledger.call(
      'POST',
      '/v1/invoices',
      invoice({ issueDate: '2026-03-12', dueDate: '2026-04-11' }),
    );
    expect(scheduled.body).toMatchObject({ state: 'scheduled', openMinor: 0 });
    const wanted = { allocations: [{ invoiceId: idOf(scheduled), amountMinor: 3_000 }] };
    const paid = await ledger.call('POST', '/v1/payments', {
      customerId,
      currency: 'EUR',
      amountMinor: 3_000,
      ...wanted,
    });
    expect(paid).toMatchObject({ status: 201, body: { unappliedMinor: 3_000, allocations: [] } });
    await ledger.moveTo('2026-03-11T23:59:59Z');
    expect(at(await gate([customerId]), 'accounts', 0, 'obligations')).toEqual([]);
    await ledger.moveTo('2026-03-12T00:00:00Z');
    const { body } = await ledger.call('GET', `/v1/invoices/${idOf(scheduled)}`);
    expect(body).toMatchObject({ state: 'open', openMinor: 7_000, paidMinor: 3_000 });
    const last = (await ledger.events()).at(-1);
    expect(last).toMatchObject({
      type: 'ledger.invoice.issued.v1',
      data: { obligations: [{ openMinor: 7_000 }], by: 'ledger' },
    });
  });

  it('lets the undisputed rest be asked for, and credits an accepted dispute', async () => {
    const created = await ledger.call('POST', '/v1/invoices', invoice({ currency: 'USD' }));
    const opened = await ledger.call('POST', '/v1/disputes', {
      invoiceId: idOf(created),
      amountMinor: 4_000,
      reason: 'wrong_amount',
    });
    expect(opened).toMatchObject({ status: 201, body: { amountMinor: 4_000, whole: false, state: 'open' } });
    const inDollars = async () => {
      const answer = truthGateAnswer.parse((await gate([customerId])).body);
      return answer.accounts[0]?.obligations.find((obligation) => obligation.currency === 'USD');
    };
    expect(await inDollars()).toMatchObject({
      openMinor: 10_000,
      disputedMinor: 4_000,
      askableMinor: 6_000,
      notAskable: null,
    });
    const resolved = await ledger.call('POST', `/v1/disputes/${idOf(opened)}/resolve`, { resolution: 'accepted' });
    expect(resolved).toMatchObject({ status: 200, body: { state: 'resolved', resolution: 'accepted' } });
    expect(await inDollars()).toMatchObject({ openMinor: 6_000, disputedMinor: 0, askableMinor: 6_000 });
    const again = await ledger.call('POST', `/v1/disputes/${idOf(opened)}/resolve`, {
      resolution: 'rejected',
      note: 'The service was given',
    });
    expect(again).toMatchObject({ status: 409, body: { state: 'resolved', resolution: 'accepted' } });
  });

  it('asks nobody on hold, and the hold ends by itself after its last day', async () => {
    const hold = await ledger.call('POST', '/v1/holds', { customerId, reason: 'hardship', until: '2026-03-14' });
    expect(hold).toMatchObject({ status: 201, body: { state: 'active', until: '2026-03-14' } });
    const onHold = at(await gate([customerId]), 'accounts', 0);
    expect(onHold).toMatchObject({ onHold: 'hardship', obligations: [{ askableMinor: 0, notAskable: 'on_hold' }, {}] });
    await ledger.moveTo('2026-03-15T00:00:00Z');
    expect(at(await gate([customerId]), 'accounts', 0, 'onHold')).toBeNull();
    expect((await ledger.events()).at(-1)).toMatchObject({ type: 'ledger.hold.released.v1' });
    expect((await ledger.call('POST', `/v1/holds/${idOf(hold)}/release`)).status).toBe(409);
  });

  it('tells whether the company sends, and answers 503 when identity does not say', async () => {
    const other = { companyId: '01980000-0000-7000-8000-0000000000aa', customerIds: [customerId] };
    ledger.identitySays(undefined);
    const silent = await ledger.call('POST', '/internal/truth-gate', other);
    expect(silent).toMatchObject({ status: 503, body: { code: 'sending_unknown' } });
    ledger.identitySays('stopped');
    const stopped = await ledger.call('POST', '/internal/truth-gate', other);
    expect(stopped.body).toMatchObject({ sending: 'stopped', accounts: [{ customerId, obligations: [] }] });
  });

  it('gives another service a customer with what it owes', async () => {
    const url = `/internal/customers/${customerId}?companyId=${ledger.companyId}`;
    const answer = await ledger.call('GET', url);
    expect(answer.body).toMatchObject({ customer: { customerId, externalId: 'C-17' }, holds: [], disputes: [] });
    expect(at(answer, 'obligations')).toHaveLength(2);
  });

  it('emits only events that fit their schemas', async () => {
    const events = await ledger.events();
    expect(events.length).toBeGreaterThan(10);
    for (const event of events) {
      const definition = eventDefinitions.find((candidate) => candidate.type === event.type);
      expect(definition?.data.safeParse(event.data).error).toBeUndefined();
    }
  });
});
