import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decideSettings } from '../testing/decide-settings.js';
import { idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';
import { monthly, onDates, PlansWorld } from '../testing/plans-world.js';

// By default a company bears 2 misses with 5 days of grace, and gives 14 days for what a person makes due.
describe('the end of a payment plan', () => {
  let ledger: LedgerApp;
  let world: PlansWorld;
  const end = (planId: string, body: object) => ledger.call('POST', `/v1/plans/${planId}/end`, body);
  const reason = 'she pays the rest with the sale of her van';

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
    world = new PlansWorld(ledger);
  });
  afterAll(() => ledger.close());

  it('by hand makes the rest owed as one, not before its last instalment, and keeps what happened', async () => {
    await world.newCustomer();
    const ids = [await world.invoice(6_000, { dueDate: '2026-03-01' }), await world.invoice(3_000)];
    const planId = idOf(await world.propose(ids, monthly(3, '2026-03-20')));
    await world.pay(4_000);
    expect(await end(planId, { reason })).toMatchObject({
      status: 200,
      body: { state: 'ended', explanation: reason, restDueOn: '2026-05-20', openMinor: 0 },
    });
    expect(await world.standing(planId)).toEqual(['paid 0', 'withdrawn 2000', 'withdrawn 3000']);
    expect(await world.owed()).toEqual(['2026-05-20 2000 2000', '2026-05-20 3000 3000']);
    expect(await world.history(planId)).toEqual(['activated', 'ended']);
    const last = (await world.told()).at(-1);
    expect(last).toMatchObject({ type: 'ledger.plan.ended.v1', data: { reason, restDueOn: '2026-05-20' } });
    const told = (last?.data['obligations'] as { withdrawn?: string }[]).map(({ withdrawn = 'open' }) => withdrawn);
    expect(told.toSorted()).toEqual(['accelerated', 'accelerated', 'on_plan', 'on_plan', 'open', 'open']);
    await ledger.moveTo('2026-03-21T09:00:00Z');
    expect(await world.plan(planId)).toMatchObject({ state: 'ended' });
  });

  it('by hand gives some days when its last instalment is near, and takes a date that is given', async () => {
    await world.newCustomer();
    const near = idOf(await world.propose([await world.invoice(1_000)], onDates(1_000, '2026-03-25')));
    expect(await end(near, { reason })).toMatchObject({ body: { restDueOn: '2026-04-04' } });
    const other = idOf(await world.propose([await world.invoice(1_000)], onDates(1_000, '2026-06-25')));
    expect(await end(other, { reason, restDueOn: '2026-03-21' })).toMatchObject({ body: { restDueOn: '2026-03-21' } });
  });

  it('costs nothing until the rest is due', async () => {
    await world.newCustomer();
    const invoiceId = await world.invoice(2_000, { terms: { lateFeeMinor: 500 } });
    const planId = idOf(await world.propose([invoiceId], monthly(2, '2026-04-01')));
    await end(planId, { reason, restDueOn: '2026-03-25' });
    const charge = () => ledger.call('POST', `/v1/invoices/${invoiceId}/charges`, { kind: 'late_fee' });
    await ledger.moveTo('2026-03-25T09:00:00Z');
    expect(await world.refused(charge)).toBe('409 charges_paused');
    await ledger.moveTo('2026-03-26T09:00:00Z');
    expect((await charge()).status).toBe(201);
  });

  it('by hand frees its invoice for what was refused before', async () => {
    await world.newCustomer();
    const invoiceId = await world.invoice(2_000);
    const planId = idOf(await world.propose([invoiceId], monthly(2, '2026-04-01')));
    const writeOff = () => ledger.call('POST', '/v1/write-offs', { invoiceId, reason: 'uncollectible' });
    expect(await world.refused(writeOff)).toBe('409 invoice_on_plan');
    await end(planId, { reason });
    expect((await writeOff()).status).toBe(201);
    expect(await world.owed()).toEqual([]);
  });

  it('by hand is refused without a reason, for a day that is over, and for a plan that is not running', async () => {
    await world.newCustomer();
    const running = idOf(await world.propose([await world.invoice(2_000)], monthly(2, '2026-04-01')));
    const waiting = idOf(await world.propose([await world.invoice(90_000)], monthly(2, '2026-04-01')));
    expect(await world.refused(() => end(running, {}))).toBe('422 invalid_input');
    expect(await world.refused(() => end(running, { reason: ' ' }))).toBe('422 invalid_input');
    expect(await world.refused(() => end(running, { reason, restDueOn: '2026-03-20' }))).toBe('422 date_in_past');
    expect(await world.refused(() => end(waiting, { reason }))).toBe('409 plan_not_running');
    await end(running, { reason });
    expect(await world.refused(() => end(running, { reason }))).toBe('409 plan_not_running');
    const nobody = '01980000-0000-7000-8000-0000000000ff';
    expect(await world.refused(() => end(nobody, { reason }))).toBe('404 plan_not_found');
  });

  it('comes after the grace when the last instalment alone is missed: it is not at risk for ever', async () => {
    await world.newCustomer();
    const planId = idOf(await world.propose([await world.invoice(3_000)], onDates(1_500, '2026-04-01', '2026-04-08')));
    await world.pay(1_500);
    await ledger.moveTo('2026-04-09T00:00:00Z');
    expect(await world.plan(planId)).toMatchObject({ state: 'at_risk', graceUntil: '2026-04-13' });
    await ledger.moveTo('2026-04-14T00:00:00Z');
    expect(await world.plan(planId)).toMatchObject({ state: 'defaulted' });
    expect(await world.owed()).toEqual(['2026-04-14 1500 1500']);
  });

  it('without acceleration leaves the instalments due on their dates, and takes the plan off its invoices', async () => {
    await decideSettings(ledger, { plans: { acceleration: 'none' } });
    await world.newCustomer();
    const invoiceId = await world.invoice(9_000);
    const dates = ['2026-04-20', '2026-04-27', '2026-06-30'];
    const planId = idOf(await world.propose([invoiceId], onDates(3_000, ...dates)));
    await ledger.moveTo('2026-04-28T00:00:00Z');
    await ledger.moveTo('2026-05-03T00:00:00Z');
    expect(await world.plan(planId)).toMatchObject({ state: 'defaulted', openMinor: 9_000 });
    expect(await world.owed()).toEqual(dates.map((date) => `${date} 3000 3000`));
    const last = (await world.told()).at(-1);
    expect(last).toMatchObject({ type: 'ledger.plan.defaulted.v1', data: { accelerated: false } });
    await world.pay(3_000);
    expect(await world.standing(planId)).toEqual(['paid 0', 'missed 3000', 'open 3000']);
    expect(await world.refused(() => end(planId, { reason }))).toBe('409 plan_not_running');
    expect((await ledger.call('POST', '/v1/write-offs', { invoiceId, reason: 'uncollectible' })).status).toBe(201);
    expect(await world.owed()).toEqual([]);
  });
});
