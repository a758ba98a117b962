import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { EventMaker } from '../testing/account-events.js';
import { PolicyApp } from '../testing/policy-app.js';

describe('a person who raises the tone of old debt', () => {
  let policy: PolicyApp;
  const events = new EventMaker();
  const old = events.obligation({ number: 'OLD-1', issueDate: '2025-09-01', dueDate: '2025-10-01' });
  const young = events.obligation({ number: 'NEW-1' });

  beforeAll(async () => {
    policy = await PolicyApp.start([]);
    await policy.publish(events.company('UTC'));
    await policy.publish(events.customer('UTC'));
    await policy.publish(events.issued(young));
  });
  afterAll(() => policy.close());

  const path = `/v1/customers/${events.customerId}/tone-raises`;
  const raise = (body: object, url = path) => policy.call(events.companyId, 'POST', url, body);
  const reason = 'Asked for three times from our old system.';
  const told = async () =>
    policy.test.admin.query<{ type: string; data: unknown }[]>(
      `select type, data from bus.outbox where type like 'policy.%' and type not like '%planned%' order by xid, id`,
    );
  const requests = async () =>
    (await told())
      .filter(({ type }) => type === 'policy.escalation.requested.v1')
      .map(({ data }) => data)
      .at(-1);

  it('is refused where nothing came to us overdue, and changes nothing', async () => {
    const before = await told();
    expect(await raise({ tone: 'formal', reason })).toMatchObject({ status: 409, body: { code: 'nothing_old' } });
    expect(await told()).toEqual(before);
  });

  it.each([
    ['a tone that is none', { tone: 'angry', reason }, 422],
    ['the first tone: that is where it begins anyway', { tone: 'friendly', reason }, 422],
    ['no reason', { tone: 'clear' }, 422],
    ['an empty reason', { tone: 'clear', reason: '  ' }, 422],
    ['an invoice of nobody', { tone: 'clear', reason, invoiceIds: [randomUUID()] }, 422],
    ['an invoice that we know from its beginning', { tone: 'clear', reason, invoiceIds: [young.invoiceId] }, 409],
  ])('is refused with %s', async (_, body, status) => {
    const before = await told();
    const answer = await raise(body);
    expect(answer.status).toBe(status);
    expect(await told()).toEqual(before);
  });

  it('is refused for a customer that nobody knows, and for another company', async () => {
    const body = { tone: 'clear', reason };
    expect((await raise(body, `/v1/customers/${randomUUID()}/tone-raises`)).status).toBe(404);
    expect((await policy.call(randomUUID(), 'POST', path, body)).status).toBe(404);
  });

  it('lets it open in that tone, and the timeline can tell who said so', async () => {
    await policy.publish(events.issued({ ...old, knownAt: '2026-02-01T09:00:00.000000Z' }));
    const answer = await raise({ tone: 'personal', reason });
    expect(answer).toMatchObject({
      status: 201,
      body: { tone: 'personal', obligations: [{ number: 'OLD-1' }], raisedBy: 'agent:mia', liftedAt: null },
    });
    expect((await told()).map(({ type }) => type)).toContain('policy.tone.raised.v1');
    // Old debt enters on one of ten working days, by its customer's id; morning after morning, so that none is missed.
    for (let day = 2; day <= 16; day += 1) await policy.moveTo(`2026-02-${String(day).padStart(2, '0')}T09:00:00Z`);
    expect(await requests()).toMatchObject({
      escalation: {
        wantedTone: 'personal',
        steps: expect.arrayContaining([expect.objectContaining({ raisedTo: 'personal' })]),
      },
    });
    expect(await raise({ tone: 'formal', reason })).toMatchObject({
      status: 409,
      body: { code: 'already_raised', numbers: ['OLD-1'] },
    });
  });

  it('takes it back once, and from then on it is as everything else', async () => {
    const { body } = await policy.call(events.companyId, 'GET', path);
    const [first] = body['items'] as { id: string }[];
    const lift = () => raise({ reason: 'The wrong customer.' }, `/v1/tone-raises/${first?.id ?? ''}/lift`);
    expect(await lift()).toMatchObject({
      status: 200,
      body: { liftedBy: 'agent:mia', liftedBecause: 'The wrong customer.' },
    });
    expect((await lift()).status).toBe(409);
    expect((await raise({ reason }, `/v1/tone-raises/${randomUUID()}/lift`)).status).toBe(404);
    expect((await told()).map(({ type }) => type)).toContain('policy.tone.lifted.v1');
    expect((await raise({ tone: 'clear', reason })).status).toBe(201);
  });
});
