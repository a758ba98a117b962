import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EventData, findEvent } from '@tactful/contracts';
import { EventMaker } from '../testing/account-events.js';
import { PolicyApp } from '../testing/policy-app.js';

const file = {
  name: 'studio',
  summary: 'A nudge, the fee with notice, and what needs a person.',
  steps: [
    {
      step: 'nudge',
      tone: 'friendly',
      first: { from: 'due', days: 3 },
      last: { from: 'due', days: 9 },
      voice: 'director',
      channels: ['email', 'sms'],
      notBefore: '10:30',
    },
    { step: 'notice', intent: 'fee_notice', needs: 'late_fee', tone: 'clear', first: { from: 'due', days: 10 } },
    { step: 'fee', does: 'fee', requires: 'delivered_contact', tone: 'clear', first: { from: 'due', days: 14 } },
    { step: 'approved', does: 'contact_on_approval', tone: 'clear', first: { from: 'due', days: 20 } },
    { step: 'hand_over', does: 'hand_over', tone: 'clear', first: { from: 'due', days: 30 } },
  ],
  oldDebt: { step: 'nudge' },
};

describe('an own ladder as it runs', () => {
  let policy: PolicyApp;
  let events: EventMaker;
  let invoiceId = '';

  beforeAll(async () => {
    policy = await PolicyApp.start([]);
    events = new EventMaker();
    await policy.publish(events.company('UTC'));
    await policy.publish(events.customer('UTC'));
    await policy.call(events.companyId, 'POST', '/v1/policies', file);
    await policy.test.admin.query(
      `insert into policy.assignment (company_id, scope, subject, policy_id, since, assigned_by)
       values ($1, 'company', '', 'studio@1', '2026-01-01', 'spec')`,
      [events.companyId],
    );
    const obligation = events.obligation({ terms: { lateFeeMinor: 1_500 } });
    invoiceId = obligation.invoiceId;
    await policy.publish(events.issued(obligation));
  });
  afterAll(() => policy.close());

  /** What delivery tells of the notice, as in the sample of its contract. */
  const arrived = async (
    type: 'delivery.message.accepted.v1' | 'delivery.message.delivered.v1',
    instant: string,
  ): Promise<void> => {
    type Told = EventData<typeof type>;
    const sample = findEvent(type)?.sample as Told;
    const steps = [
      { obligationId: invoiceId, invoiceId, ladderRun: 0, step: 'notice', validFrom: '2026-03-13', validUntil: null },
    ];
    const data = { ...sample, customerId: events.customerId, steps, at: instant };
    await policy.publish(events.make(type, instant, data));
  };
  const told = (type: string) =>
    policy.test.admin.query<{ data: Record<string, unknown> }[]>(
      `select o.data from bus.outbox o where o.type = $1 order by o.xid, o.id`,
      [type],
    );

  it('is the default of the company that assigned it', async () => {
    const { body } = await policy.call(events.companyId, 'GET', '/v1/policies/studio@1');
    expect(body['isDefault']).toBe(true);
  });

  it('tells delivery how its message is to be sent', async () => {
    await policy.moveTo('2026-03-06T00:00:00Z');
    const [asked] = await told('policy.escalation.requested.v1');
    expect(asked?.data['escalation']).toMatchObject({
      policyVersion: 'studio@1',
      steps: [{ step: 'nudge' }],
      voice: 'director',
      channels: ['email', 'sms'],
      notBefore: '10:30',
    });
  });

  it('waits with the fee until a notice was delivered, and tells the ledger once', async () => {
    await policy.moveTo('2026-03-13T00:00:00Z');
    const [, notice] = await told('policy.escalation.requested.v1');
    expect(notice?.data['escalation']).toMatchObject({ intent: 'fee_notice', steps: [{ step: 'notice' }] });
    await policy.moveTo('2026-03-18T00:00:00Z');
    expect(await told('policy.fee.due.v1')).toEqual([]);
    await arrived('delivery.message.accepted.v1', '2026-03-17T09:00:00Z');
    await arrived('delivery.message.delivered.v1', '2026-03-17T09:01:00Z');
    await policy.moveTo('2026-03-19T00:00:00Z');
    expect((await told('policy.fee.due.v1')).map(({ data }) => data['fee'])).toEqual([
      { obligationId: invoiceId, invoiceId, ladderRun: 0, step: 'fee' },
    ]);
  });

  it('asks delivery for nothing that a person has not approved of', async () => {
    const before = await told('policy.escalation.requested.v1');
    await policy.moveTo('2026-03-23T00:00:00Z');
    expect(await told('policy.escalation.requested.v1')).toEqual(before);
    const { body } = await policy.call(events.companyId, 'GET', `/v1/customers/${events.customerId}/decisions?limit=1`);
    expect(body['items']).toMatchObject([{ actions: [{ kind: 'request_contact', approval: 'person' }] }]);
  });

  it('asks a person about handing over', async () => {
    await policy.moveTo('2026-04-02T00:00:00Z');
    const { body } = await policy.call(events.companyId, 'GET', '/v1/tasks?state=open');
    expect((body['items'] as { kind: string }[]).map(({ kind }) => kind)).toContain('hand_over');
  });
});
