import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventDefinitions } from '@tactful/contracts';
import { at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';
import { monthly, onDates, PlansWorld } from '../testing/plans-world.js';

// By default a company agrees at once up to 500 EUR, and bears 2 misses with 5 days of grace.
describe('the life of a payment plan', () => {
  let ledger: LedgerApp;
  let world: PlansWorld;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
    world = new PlansWorld(ledger);
  });
  afterAll(() => ledger.close());

  describe('that is agreed at once', () => {
    let ids: string[];
    let planId: string;
    beforeAll(async () => {
      await world.newCustomer();
      ids = [await world.invoice(10_000), await world.invoice(5_000, { dueDate: '2026-03-05' })];
    });

    it('begins with its instalments being owed instead of the invoices', async () => {
      const answer = await world.propose(ids, monthly(2, '2026-03-20'));
      expect(answer).toMatchObject({ status: 201, body: { state: 'active', totalMinor: 15_000, openMinor: 15_000 } });
      planId = idOf(answer);
      expect(await world.owed()).toEqual(['2026-03-20 7500 7500', '2026-04-20 2500 2500', '2026-04-20 5000 5000']);
      const { body } = await ledger.call('GET', `/v1/invoices/${ids[0] ?? ''}`);
      expect(body).toMatchObject({ planId, state: 'open', openMinor: 10_000 });
      const activated = (await world.told()).at(-1);
      expect(activated).toMatchObject({
        type: 'ledger.plan.activated.v1',
        data: { plan: { planId, state: 'active' } },
      });
      const obligations = activated?.data['obligations'] as { state: string; withdrawn?: string }[];
      expect(obligations.map(({ state, withdrawn = '' }) => `${state} ${withdrawn}`)).toEqual([
        'void on_plan',
        'open ',
        'open ',
        'void on_plan',
        'open ',
      ]);
    });

    it('makes nothing overdue before its first date', async () => {
      const balance = await ledger.call('GET', `/v1/customers/${world.customerId}/balance`);
      expect(at(balance, 'balances', 0)).toMatchObject({ openMinor: 15_000, overdueMinor: 0, overdueInvoices: 0 });
      const overdue = await ledger.call('GET', `/v1/invoices?customerId=${world.customerId}&overdue=true`);
      expect(at(overdue, 'items')).toEqual([]);
    });

    it('refuses to take back an invoice of it, and a second plan over one', async () => {
      const takeBack = () => ledger.call('POST', `/v1/invoices/${ids[0] ?? ''}/void`, {});
      expect(await world.refused(takeBack)).toBe('409 invoice_on_plan');
      expect(await world.refused(() => world.propose(ids, monthly(2, '2026-03-20')))).toBe('422 invoice_on_plan');
    });

    it('lets money pay the next instalment, a credit the last, and a dispute rest in the last', async () => {
      await world.pay(4_000);
      expect(await world.standing(planId)).toEqual(['open 3500', 'open 7500']);
      await ledger.call('POST', '/v1/credit-notes', { invoiceId: ids[1], amountMinor: 1_000 });
      expect(await world.standing(planId)).toEqual(['open 3500', 'open 6500']);
      const about = { invoiceId: ids[1], amountMinor: 1_500, reason: 'wrong_amount' };
      const dispute = idOf(await ledger.call('POST', '/v1/disputes', about));
      expect(await world.owed()).toEqual(['2026-03-20 3500 3500', '2026-04-20 2500 2500', '2026-04-20 4000 2500']);
      await ledger.call('POST', `/v1/disputes/${dispute}/resolve`, { resolution: 'accepted' });
      expect(await world.standing(planId)).toEqual(['open 3500', 'open 5000']);
    });

    it('is at risk on the day after an instalment, and cured by the cent that was missing', async () => {
      await ledger.moveTo('2026-03-20T23:00:00Z');
      expect(await world.plan(planId)).toMatchObject({ state: 'active' });
      await ledger.moveTo('2026-03-21T00:00:00Z');
      expect(await world.plan(planId)).toMatchObject({ state: 'at_risk', graceUntil: null });
      expect(await world.standing(planId)).toEqual(['missed 3500', 'open 5000']);
      const balance = await ledger.call('GET', `/v1/customers/${world.customerId}/balance`);
      expect(at(balance, 'balances', 0)).toMatchObject({ openMinor: 8_500, overdueMinor: 3_500, overdueInvoices: 1 });
      const atRisk = { type: 'ledger.plan.at_risk.v1', data: { missed: [{ number: 1 }], by: 'ledger' } };
      expect((await world.told()).at(-1)).toMatchObject(atRisk);
      await world.pay(3_499);
      expect(await world.plan(planId)).toMatchObject({ state: 'at_risk' });
      await world.pay(1);
      expect(await world.plan(planId)).toMatchObject({ state: 'active', curedTimes: 1 });
      expect((await world.told()).at(-1)?.type).toBe('ledger.plan.cured.v1');
    });

    it('is completed at once by the payment that settles the rest, and opened again when it does not hold', async () => {
      const payment = await world.pay(5_000);
      expect(await world.plan(planId)).toMatchObject({ state: 'completed', openMinor: 0 });
      const types = (await world.told()).slice(-2).map(({ type }) => type);
      expect(types).toEqual(['ledger.payment.received.v1', 'ledger.plan.completed.v1']);
      await ledger.call('POST', `/v1/payments/${idOf(payment)}/reverse`, {});
      expect(await world.plan(planId)).toMatchObject({ state: 'active', openMinor: 5_000 });
      await world.pay(5_000);
      const all = ['activated', 'at_risk', 'cured', 'completed', 'reopened', 'completed'];
      expect(await world.history(planId)).toEqual(all);
      expect(await world.owed()).toEqual([]);
    });
  });

  it('ends after the misses and the days of grace; the rest is due that day, as a new obligation', async () => {
    await world.newCustomer();
    const invoiceId = await world.invoice(9_000);
    const planId = idOf(await world.propose([invoiceId], onDates(3_000, '2026-03-25', '2026-04-01', '2026-04-08')));
    await world.pay(1_000);
    await ledger.moveTo('2026-03-26T00:00:00Z');
    expect(await world.plan(planId)).toMatchObject({ state: 'at_risk', graceUntil: null });
    await ledger.moveTo('2026-04-02T00:00:00Z');
    expect(await world.plan(planId)).toMatchObject({ state: 'at_risk', graceUntil: '2026-04-06' });
    await ledger.moveTo('2026-04-06T23:59:59Z');
    expect(await world.plan(planId)).toMatchObject({ state: 'at_risk' });
    await ledger.moveTo('2026-04-07T00:00:00Z');
    expect(await world.plan(planId)).toMatchObject({ state: 'defaulted', openMinor: 0 });
    expect(await world.standing(planId)).toEqual(['withdrawn 2000', 'withdrawn 3000', 'withdrawn 3000']);
    expect(await world.owed()).toEqual(['2026-04-07 8000 8000']);
    const last = (await world.told()).at(-1);
    expect(last).toMatchObject({ type: 'ledger.plan.defaulted.v1', data: { accelerated: true } });
    const obligations = last?.data['obligations'] as { withdrawn?: string }[];
    const told = ['accelerated', 'accelerated', 'accelerated', 'on_plan', 'open'];
    expect(obligations.map(({ withdrawn = 'open' }) => withdrawn)).toEqual(told);
    await world.pay(8_000);
    expect(await world.history(planId)).toEqual(['activated', 'at_risk', 'at_risk', 'defaulted']);
  });

  it('may be agreed anew: both plans keep their history and name each other', async () => {
    await world.newCustomer();
    const invoiceId = await world.invoice(9_000);
    const dates = ['2026-04-10', '2026-04-20', '2026-04-30'];
    const first = idOf(await world.propose([invoiceId], onDates(3_000, ...dates)));
    await world.pay(3_000);
    const renegotiate = (body: object) => ledger.call('POST', `/v1/plans/${first}/renegotiate`, body);
    const tooMuch = { schedule: onDates(3_001, '2026-05-10', '2026-05-20') };
    expect(await world.refused(() => renegotiate(tooMuch))).toBe('422 schedule_sum');
    const schedule = onDates(3_000, '2026-05-10', '2026-05-20');
    const renewed = await renegotiate({ schedule, note: 'she starts a new job in May' });
    expect(renewed).toMatchObject({ status: 201, body: { state: 'active', replaces: first, totalMinor: 6_000 } });
    expect(await world.plan(first)).toMatchObject({ state: 'replaced', replacedBy: idOf(renewed) });
    expect(await world.standing(first)).toEqual(['paid 0', 'withdrawn 3000', 'withdrawn 3000']);
    expect(await world.owed()).toEqual(['2026-05-10 3000 3000', '2026-05-20 3000 3000']);
    expect(await world.refused(() => renegotiate({ schedule }))).toBe('409 plan_not_running');
    await ledger.moveTo('2026-04-21T00:00:00Z');
    expect(await world.plan(first)).toMatchObject({ state: 'replaced' });
    expect(await world.plan(idOf(renewed))).toMatchObject({ state: 'active' });
    await world.pay(6_000);
    expect(await world.history(first)).toEqual(['activated', 'replaced']);
    expect(await world.history(idOf(renewed))).toEqual(['activated', 'completed']);
  });

  it('is told only in events that fit their schemas', async () => {
    const events = (await ledger.events()).filter(({ type }) => type.startsWith('ledger.plan.'));
    expect(new Set(events.map(({ type }) => type)).size).toBe(7);
    for (const event of events) {
      const definition = eventDefinitions.find(({ type }) => type === event.type);
      expect(definition?.data.safeParse(event.data).error).toBeUndefined();
    }
  });
});
