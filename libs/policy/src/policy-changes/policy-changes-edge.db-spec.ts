import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { EventMaker } from '../testing/account-events.js';
import { PolicyApp } from '../testing/policy-app.js';

const change = { scope: 'company', policyId: 'considerate@1', inFlight: 'keep', reason: 'we want it so' } as const;

describe('policy changes at the edge', () => {
  let policy: PolicyApp;
  let events: EventMaker;

  beforeAll(async () => {
    policy = await PolicyApp.start([]);
    events = new EventMaker();
    for (const event of [events.company('Europe/Berlin'), events.customer(), events.issued(events.obligation())]) {
      await policy.publish(event);
    }
  });
  afterAll(() => policy.close());

  const post = (url: string, body?: object, actor = 'mia') =>
    policy.callAs(actor, events.companyId, { method: 'POST', url, ...(body && { body }) });
  const stored = () =>
    policy.test.admin.query<unknown[]>(
      `select c.change_id, c.state, (select count(*) from policy.assignment) as assigned,
         (select count(*) from policy.agenda a where a.kind = 'policy_change') as due from policy.policy_change c order by 1`,
    );

  it.each<[string, object, string, string | undefined]>([
    ['a ladder that does not exist', { policyId: 'nobodys@1' }, 'policy_not_found', '/policyId'],
    ['a name without a version', { policyId: 'considerate' }, 'invalid_input', '/policyId'],
    ['a segment that is not named', { scope: 'segment' }, 'subject_missing', '/subject'],
    ['somebody named beside the company', { subject: 'key' }, 'subject_not_allowed', '/subject'],
    ['a customer that is not there', { scope: 'customer', subject: randomUUID() }, 'subject_not_found', '/subject'],
    ['a date that is over', { effectiveOn: '2026-01-31' }, 'in_the_past', '/effectiveOn'],
    ['an unknown rule', { inFlight: 'forget' }, 'invalid_input', '/inFlight'],
    ['no reason', { reason: ' ' }, 'invalid_input', '/reason'],
  ])('refuses %s, and keeps nothing', async (_, fields, code, pointer) => {
    const before = await stored();
    for (const url of ['/v1/policy-changes', '/v1/policy-changes/preview']) {
      const { status, body } = await post(url, { ...change, ...fields });
      expect([status, body['code']]).toEqual([422, code]);
      expect(JSON.stringify(body)).toContain(`"pointer":"${pointer}"`);
    }
    expect(await stored()).toEqual(before);
  });

  it('takes effect at its date, not before, and is told to the company', async () => {
    const preview = await post('/v1/policy-changes/preview', { ...change, effectiveOn: '2026-02-10' });
    expect(preview.body).toEqual({
      effectiveOn: '2026-02-10',
      needsSecondPerson: false,
      inFlight: { customers: 1, obligations: 1, byPolicy: [{ policyId: 'considerate@1', obligations: 1 }] },
    });
    const proposed = await post('/v1/policy-changes', { ...change, effectiveOn: '2026-02-10' });
    expect([proposed.status, proposed.body['state'], proposed.body['counted']]).toEqual([
      201,
      'proposed',
      { customers: 1, obligations: 1 },
    ]);
    const again = await post('/v1/policy-changes', change);
    expect([again.status, again.body['code']]).toEqual([409, 'change_pending']);
    await post(`/v1/policy-changes/${String(proposed.body['id'])}/confirm`);
    await policy.moveTo('2026-02-09T22:59:59Z');
    const assignments = () => policy.call(events.companyId, 'GET', '/v1/policy-assignments');
    expect((await assignments()).body['items']).toEqual([]);
    await policy.moveTo('2026-02-09T23:00:00Z');
    expect((await assignments()).body['items']).toMatchObject([{ scope: 'company', policyId: 'considerate@1' }]);
    const told = await policy.test.admin.query<{ type: string }[]>(
      `select o.type from bus.outbox o where o.type like 'policy.change.%' order by o.xid, o.id`,
    );
    expect(told.map(({ type }) => type)).toEqual([
      'policy.change.proposed.v1',
      'policy.change.confirmed.v1',
      'policy.change.applied.v1',
    ]);
    const late = await post(`/v1/policy-changes/${String(proposed.body['id'])}/cancel`);
    expect([late.status, late.body['code']]).toEqual([409, 'too_late']);
  });

  it('waits for a second person where the company wants one', async () => {
    await policy.call(events.companyId, 'PUT', '/v1/policy-settings', { policyChanges: { secondPerson: true } });
    const { body } = await post('/v1/policy-changes', change);
    const confirm = `/v1/policy-changes/${String(body['id'])}/confirm`;
    const before = await stored();
    const own = await post(confirm);
    expect([own.status, own.body['code']]).toEqual([409, 'own_proposal']);
    expect(await stored()).toEqual(before);
    const second = await post(confirm, undefined, 'ben');
    expect([second.status, second.body['state'], second.body['confirmedBy']]).toEqual([200, 'confirmed', 'agent:ben']);
    const twice = await post(confirm, undefined, 'ben');
    expect([twice.status, twice.body['code']]).toEqual([409, 'not_proposed']);
    await policy.rest();
  });

  it('tells which ladder each invoice of a customer keeps to', async () => {
    const { body } = await policy.call(events.companyId, 'GET', `/v1/customers/${events.customerId}/policies`);
    expect(body['items']).toMatchObject([{ number: 'INV-1', policyId: 'considerate@1', ladderRun: 0 }]);
  });

  it('shows another company nothing', async () => {
    const other = await policy.call(randomUUID(), 'GET', '/v1/policy-changes');
    expect(other.body).toEqual({ items: [], nextCursor: null });
  });
});
