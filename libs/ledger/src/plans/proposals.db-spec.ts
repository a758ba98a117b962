import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';
import { monthly, onDates, PlansWorld } from '../testing/plans-world.js';

// By default a company agrees at once up to 500 EUR.
describe('a proposal to pay in instalments', () => {
  let ledger: LedgerApp;
  let world: PlansWorld;

  beforeAll(async () => {
    ledger = await startLedger('2026-04-21T09:00:00Z');
    world = new PlansWorld(ledger);
  });
  afterAll(() => ledger.close());

  it('beyond the limits waits for a person while asking rests for 10 days, and may be agreed otherwise', async () => {
    await world.newCustomer();
    const invoiceId = await world.invoice(90_000);
    const answer = await world.propose([invoiceId], monthly(3, '2026-05-01'), { note: 'after the summer' });
    expect(answer).toMatchObject({ status: 201, body: { state: 'proposed', history: [{ what: 'proposed' }] } });
    expect(await world.owed()).toEqual(['2026-03-03 90000 0']);
    const holds = await ledger.call('GET', `/v1/holds?customerId=${world.customerId}&state=active`);
    expect(at(holds, 'items', 0)).toMatchObject({ reason: 'plan_proposed', until: '2026-05-01' });
    const again = () => world.propose([invoiceId], monthly(2, '2026-05-01'));
    expect(await world.refused(again)).toBe('409 plan_proposed_already');
    const accept = (body: object) => ledger.call('POST', `/v1/plans/${idOf(answer)}/accept`, body);
    const tooLittle = { schedule: onDates(89_999, '2026-05-01') };
    expect(await world.refused(() => accept(tooLittle))).toBe('422 schedule_sum');
    const agreed = await accept({ schedule: { kind: 'pay_day', instalments: 3, payDays: [31] } });
    expect(agreed).toMatchObject({ status: 200, body: { state: 'active' } });
    expect(await world.owed()).toEqual(['2026-04-30 30000 30000', '2026-05-31 30000 30000', '2026-06-30 30000 30000']);
    expect(await world.refused(() => accept({}))).toBe('409 plan_not_proposed');
  });

  it('is declined with an explanation, and asking goes on', async () => {
    await world.newCustomer();
    const planId = idOf(await world.propose([await world.invoice(90_000)], monthly(24, '2026-05-01')));
    const decline = (explanation: string) => ledger.call('POST', `/v1/plans/${planId}/decline`, { explanation });
    expect(await world.refused(() => decline('  '))).toBe('422 invalid_input');
    const explanation = 'Two years are too long for us; six months would be fine.';
    expect(await decline(explanation)).toMatchObject({ status: 200, body: { state: 'declined', explanation } });
    expect(await world.owed()).toEqual(['2026-03-03 90000 90000']);
    const types = (await world.told()).slice(-2).map(({ type }) => type);
    expect(types).toEqual(['ledger.plan.declined.v1', 'ledger.hold.released.v1']);
    expect(await world.refused(() => decline('again'))).toBe('409 plan_not_proposed');
    const schedule = monthly(6, '2026-05-01');
    const renegotiate = () => ledger.call('POST', `/v1/plans/${planId}/renegotiate`, { schedule });
    expect(await world.refused(renegotiate)).toBe('409 plan_not_running');
  });

  it('that no longer fits what is open is agreed only with another schedule', async () => {
    await world.newCustomer();
    const planId = idOf(await world.propose([await world.invoice(90_000)], onDates(90_000, '2026-05-01')));
    await world.pay(10_000);
    const accept = (body: object) => ledger.call('POST', `/v1/plans/${planId}/accept`, body);
    expect(await world.refused(() => accept({}))).toBe('409 proposal_outdated');
    expect((await accept({ schedule: monthly(2, '2026-05-01') })).status).toBe(200);
    expect(await world.owed()).toEqual(['2026-05-01 40000 40000', '2026-06-01 40000 40000']);
  });

  it('of which everything was paid meanwhile is agreed to no more', async () => {
    await world.newCustomer();
    const planId = idOf(await world.propose([await world.invoice(90_000)], monthly(3, '2026-05-01')));
    await world.pay(90_000);
    const accept = () => ledger.call('POST', `/v1/plans/${planId}/accept`, {});
    expect(await world.refused(accept)).toBe('409 nothing_open');
  });

  it('covers what is not disputed, and a rejected dispute is owed with the last instalment', async () => {
    await world.newCustomer();
    const invoiceId = await world.invoice(10_000);
    const about = { invoiceId, amountMinor: 4_000, reason: 'service_problem' };
    const dispute = idOf(await ledger.call('POST', '/v1/disputes', about));
    const planId = idOf(await world.propose([invoiceId], monthly(2, '2026-05-01')));
    expect(await world.plan(planId)).toMatchObject({ state: 'active', totalMinor: 6_000 });
    expect(await world.owed()).toEqual(['2026-05-01 3000 3000', '2026-06-01 7000 3000']);
    await world.pay(6_000);
    expect(await world.plan(planId)).toMatchObject({ state: 'active', openMinor: 4_000 });
    await ledger.call('POST', `/v1/disputes/${dispute}/resolve`, {
      resolution: 'rejected',
      note: 'It works as described.',
    });
    expect(await world.owed()).toEqual(['2026-06-01 4000 4000']);
    await world.pay(4_000);
    expect(await world.plan(planId)).toMatchObject({ state: 'completed' });
  });

  it('is refused for what cannot be put on one plan, and for schedules that do not add up', async () => {
    await world.newCustomer();
    const [open, dollars] = [await world.invoice(1_000), await world.invoice(1_000, { currency: 'USD' })];
    const [disputed, paid] = [await world.invoice(1_000), await world.invoice(1_000)];
    await world.pay(1_000, { allocations: [{ invoiceId: paid, amountMinor: 1_000 }] });
    await ledger.call('POST', '/v1/disputes', { invoiceId: disputed, reason: 'not_mine' });
    const soon = monthly(2, '2026-05-01');
    const cases: [readonly string[], object, string][] = [
      [[open, dollars], soon, '422 currency_mismatch'],
      [[disputed], soon, '422 invoice_disputed'],
      [[open, paid], soon, '422 invoice_not_open'],
      [['01980000-0000-7000-8000-0000000000ff'], soon, '422 invoice_not_found'],
      [[open, open], soon, '422 invalid_input'],
      [[open], monthly(2, '2026-04-01'), '422 schedule_in_past'],
      [[open], monthly(121, '2026-05-01'), '422 invalid_input'],
      [[open], { kind: 'pay_day', instalments: 2, payDays: [32] }, '422 invalid_input'],
      [[open], onDates(999, '2026-05-01'), '422 schedule_sum'],
      [[open], onDates(500, '2026-05-02', '2026-05-01'), '422 dates_not_ascending'],
    ];
    for (const [ids, schedule, expected] of cases) {
      expect(await world.refused(() => world.propose(ids, schedule))).toBe(expected);
    }
    await world.newCustomer();
    expect(await world.refused(() => world.propose([open], soon))).toBe('422 invoice_not_found');
    world.customerId = '01980000-0000-7000-8000-0000000000fe';
    expect(await world.refused(() => world.propose([open], soon))).toBe('422 customer_not_found');
    expect((await ledger.call('GET', '/v1/plans/01980000-0000-7000-8000-0000000000ff')).status).toBe(404);
  });

  it('is listed, newest first, by customer and state', async () => {
    const page = await ledger.call('GET', '/v1/plans?state=active&limit=1');
    const next = await ledger.call('GET', `/v1/plans?state=active&limit=1&cursor=${String(at(page, 'nextCursor'))}`);
    const [newest, older] = [String(at(page, 'items', 0, 'id')), String(at(next, 'items', 0, 'id'))];
    expect(older < newest).toBe(true);
    const own = await ledger.call('GET', `/v1/plans?customerId=${String(at(page, 'items', 0, 'customerId'))}`);
    expect(at(own, 'items', 0, 'id')).toBe(newest);
  });
});
