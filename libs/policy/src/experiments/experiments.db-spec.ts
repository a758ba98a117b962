import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { EventMaker } from '../testing/account-events.js';
import { PolicyApp } from '../testing/policy-app.js';
import { experimentList, experimentView, type ExperimentView } from './experiment.types.js';
import { variantOf } from './variant.decision.js';

const asked = {
  name: 'Do fewer messages bring the same money?',
  variants: [
    { key: 'usual', policyId: 'subscription@1', share: 50 },
    { key: 'silence', policyId: null, share: 50 },
  ],
  endsOn: '2026-04-30',
  customersPerVariant: 20,
};
const ladderOf: Readonly<Record<string, string>> = { usual: 'subscription@1', silence: 'hold_out@1' };

describe('an experiment', () => {
  let policy: PolicyApp;
  const events = new EventMaker();
  const old = events.obligation({ number: 'OLD-1' });
  let experiment: ExperimentView;

  beforeAll(async () => {
    policy = await PolicyApp.start([]);
    for (const event of [events.company('UTC'), events.customer('UTC'), events.issued(old)]) {
      await policy.publish(event);
    }
  });
  afterAll(() => policy.close());

  const call = (method: 'GET' | 'POST', url: string, body?: object) => policy.call(events.companyId, method, url, body);
  const stored = () =>
    policy.test.admin.query<
      unknown[]
    >(`select x.experiment_id, x.state, (select count(*) from policy.enrolment) as enrolled
      from policy.experiment x order by 1`);
  /** A customer who gets an invoice that is due on 11 March. */
  const newInvoice = async (customer = new EventMaker(events.companyId), due = '2026-03-11') => {
    await policy.publish(customer.customer('UTC'));
    const knownAt = policy.clock.now().toString({ smallestUnit: 'microsecond' });
    const obligation = customer.obligation({ dueDate: due, issueDate: '2026-02-01', knownAt });
    await policy.publish(customer.issued(obligation, knownAt));
    return customer;
  };
  const policiesOf = async (customer: EventMaker) =>
    ((await call('GET', `/v1/customers/${customer.customerId}/policies`)).body['items'] as { policyId: string }[]).map(
      ({ policyId }) => policyId,
    );
  const stepsAsked = async (customer: EventMaker) =>
    (
      await policy.test.admin.query<{ data: { escalation: { steps: { step: string }[] } } }[]>(
        `select data from bus.outbox where subject = $1 and type = 'policy.escalation.requested.v1' order by xid, id`,
        [customer.customerId],
      )
    ).flatMap(({ data }) => data.escalation.steps.map(({ step }) => step));

  const [usual, silence] = asked.variants;
  it.each<[string, object, string, string]>([
    [
      'a ladder that is not there',
      { variants: [usual, { ...silence, policyId: 'nobodys@1' }] },
      'policy_not_found',
      '/variants/1/policyId',
    ],
    [
      'two variants of one name',
      { variants: [usual, { ...silence, key: 'usual' }] },
      'variant_twice',
      '/variants/1/key',
    ],
    [
      'two variants that do the same',
      { variants: [usual, { ...usual, key: 'again' }] },
      'variants_equal',
      '/variants/1/policyId',
    ],
    ['shares of 90', { variants: [usual, { ...silence, share: 40 }] }, 'shares_not_100', '/variants'],
    [
      'too much silence',
      {
        variants: [
          { ...usual, share: 40 },
          { ...silence, share: 60 },
        ],
      },
      'too_many_silent',
      '/variants/1/share',
    ],
    ['one variant', { variants: [usual] }, 'invalid_input', '/variants'],
    ['an end that is over', { endsOn: '2026-01-31' }, 'in_the_past', '/endsOn'],
    ['an end too far', { endsOn: '2026-06-01' }, 'too_long', '/endsOn'],
    ['too few customers', { customersPerVariant: 5 }, 'invalid_input', '/customersPerVariant'],
  ])('is refused with %s, and nothing is kept', async (_, fields, code, pointer) => {
    const { status, body } = await call('POST', '/v1/experiments', { ...asked, ...fields });
    expect([status, body['code']]).toEqual([422, code]);
    expect(JSON.stringify(body)).toContain(`"pointer":"${pointer}"`);
    expect(await stored()).toEqual([]);
  });

  it('leaves everybody alone as long as it is a draft', async () => {
    const { status, body } = await call('POST', '/v1/experiments', asked);
    expect([status, body['state'], body['looks']]).toEqual([201, 'draft', 5]);
    experiment = experimentView.parse(body);
    expect(await policiesOf(await newInvoice())).toEqual(['considerate@1']);
  });

  it('starts once, and only one runs at a time', async () => {
    const second = await call('POST', '/v1/experiments', { ...asked, name: 'another' });
    const url = `/v1/experiments/${experiment.id}/start`;
    expect(await call('POST', url)).toMatchObject({ status: 200, body: { state: 'running', startedBy: 'agent:mia' } });
    const before = await stored();
    expect(await call('POST', url)).toMatchObject({ status: 409, body: { code: 'not_a_draft' } });
    const other = `/v1/experiments/${String(second.body['id'])}`;
    expect(await call('POST', `${other}/start`)).toMatchObject({ status: 409, body: { code: 'experiment_running' } });
    expect(await call('POST', `${other}/stop`, { reason: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'not_running' },
    });
    expect((await call('POST', `/v1/experiments/${randomUUID()}/start`)).status).toBe(404);
    expect((await policy.call(randomUUID(), 'POST', url)).status).toBe(404);
    expect(await stored()).toEqual(before);
  });

  const enrolled: EventMaker[] = [];
  it('takes new invoices by the hash of their customer, each customer’s into one variant', async () => {
    for (let made = 0; made < 12; made += 1) enrolled.push(await newInvoice());
    for (const customer of enrolled) {
      const { key } = variantOf(experiment.id, customer.customerId, experiment.variants);
      expect(await policiesOf(customer)).toEqual([ladderOf[key]]);
    }
    const [first] = enrolled;
    if (!first) throw new Error('nobody');
    await newInvoice(first, '2026-03-20');
    const [one, two] = await policiesOf(first);
    expect(two).toBe(one);
  });

  it('leaves outside what was there before, what came late, and whoever has a ladder of their own', async () => {
    expect(await policiesOf(events)).toEqual(['considerate@1']);
    expect(await policiesOf(await newInvoice(undefined, '2026-01-15'))).toEqual(['considerate@1']);
    const own = new EventMaker(events.companyId);
    await policy.publish(own.customer('UTC'));
    const change = { scope: 'customer', subject: own.customerId, policyId: 'key_account@1', inFlight: 'keep' };
    const { body } = await call('POST', '/v1/policy-changes', { ...change, reason: 'our best' });
    await call('POST', `/v1/policy-changes/${String(body['id'])}/confirm`);
    await policy.rest();
    expect(await policiesOf(await newInvoice(own))).toEqual(['key_account@1']);
    const results = await call('GET', `/v1/experiments/${experiment.id}/results`);
    expect([results.status, results.body['code']]).toEqual([200, undefined]);
    const variants = results.body['variants'] as { customers: number }[];
    expect(variants.reduce((sum, { customers }) => sum + customers, 0)).toBe(12);
  });

  it('goes before the ladder of the company, also when that changes', async () => {
    const [first] = enrolled;
    if (!first) throw new Error('nobody');
    const before = await policiesOf(first);
    const change = { scope: 'company', policyId: 'small_balance@1', inFlight: 'restart', reason: 'for all' };
    const { body } = await call('POST', '/v1/policy-changes', change);
    await call('POST', `/v1/policy-changes/${String(body['id'])}/confirm`);
    await policy.rest();
    expect(await policiesOf(first)).toEqual(before);
    expect(await policiesOf(events)).toEqual(['small_balance@1']);
  });

  it('sends nothing to those who are left in silence, and asks the others', async () => {
    await policy.moveTo('2026-03-14T09:00:00Z');
    for (const customer of enrolled) {
      const { key } = variantOf(experiment.id, customer.customerId, experiment.variants);
      const steps = await stepsAsked(customer);
      if (key === 'silence') expect(steps).toEqual([]);
      else expect(steps.length).toBeGreaterThan(0);
    }
  });

  it('is stopped with a reason, and silence ends under the usual ladder', async () => {
    const url = `/v1/experiments/${experiment.id}/stop`;
    expect((await call('POST', url, {})).status).toBe(422);
    expect(await call('POST', url, { reason: 'We have seen enough.' })).toMatchObject({
      status: 200,
      body: { state: 'stopped', stoppedBecause: 'stopped_by_person', stopReason: 'We have seen enough.' },
    });
    await policy.rest();
    await policy.moveTo('2026-03-28T09:00:00Z');
    for (const customer of enrolled) {
      const { key } = variantOf(experiment.id, customer.customerId, experiment.variants);
      if (key !== 'silence') continue;
      expect(new Set(await policiesOf(customer))).toEqual(new Set(['small_balance@1']));
      expect((await stepsAsked(customer)).length).toBeGreaterThan(0);
    }
    expect((await call('POST', url, { reason: 'again' })).status).toBe(409);
    expect(await policiesOf(await newInvoice(undefined, '2026-05-10'))).toEqual(['small_balance@1']);
  });

  it('ends by itself after its last day', async () => {
    const { body } = await call('POST', '/v1/experiments', { ...asked, endsOn: '2026-04-12' });
    await call('POST', `/v1/experiments/${String(body['id'])}/start`);
    await policy.moveTo('2026-04-12T23:59:00Z');
    const state = async () => {
      const { body: page } = await call('GET', '/v1/experiments');
      return experimentList.parse(page).items.find(({ id }) => id === body['id']);
    };
    expect((await state())?.state).toBe('running');
    await policy.moveTo('2026-04-13T00:00:00Z');
    expect(await state()).toMatchObject({ state: 'stopped', stoppedBecause: 'ended', stoppedBy: 'policy' });
  });
});
