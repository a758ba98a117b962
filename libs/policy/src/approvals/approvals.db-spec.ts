import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CustomerSnapshot } from '@tactful/contracts';
import { randomUUID } from 'node:crypto';
import { type AccountEvent } from '../accounts/projection.decision.js';
import { EventMaker } from '../testing/account-events.js';
import { PolicyApp } from '../testing/policy-app.js';

describe('messages that wait for a person', () => {
  let policy: PolicyApp;
  const companyId = randomUUID();

  beforeAll(async () => {
    policy = await PolicyApp.start([]);
    await policy.publish(new EventMaker(companyId).company('UTC'));
    expect((await call('PUT', '/v1/policy-settings', { approvals: { segments: ['key'] } })).status).toBe(200);
  }, 60_000);
  afterAll(() => policy.close());

  const call = (method: 'GET' | 'POST' | 'PUT', url: string, body?: object) =>
    policy.call(companyId, method, url, body);

  /** A customer of the segment whose messages wait, with an invoice whose nudge falls due on the third day. */
  async function owing(dueDate: string, segment: string | null = 'key') {
    const events = new EventMaker(companyId);
    const snapshot: CustomerSnapshot = {
      ...{ customerId: events.customerId, externalId: null, name: 'Café Linde', kind: 'company', locale: 'en' },
      ...{ timeZone: 'UTC', country: 'DE', segment, preferredChannel: null, source: 'api', contacts: [] },
    };
    const now = policy.clock.now().toString();
    const owed = events.obligation({ dueDate, issueDate: dueDate, knownAt: now });
    await policy.publish(events.make('ledger.customer.created.v1', now, { customer: snapshot, by: 'api:x' }));
    await policy.publish(events.issued(owed, now));
    return { events, owed };
  }
  type Waiting = { id: string; customerId: string; state: string; wantedTone: string; reason: string | null };
  const approvals = async (query = ''): Promise<Waiting[]> =>
    (await call('GET', `/v1/contact-approvals?${query}`)).body['items'] as Waiting[];
  const of = async (events: EventMaker, state = 'waiting') =>
    approvals(`state=${state}&customerId=${events.customerId}`);
  const told = () =>
    policy.test.admin.query<{ type: string; subject: string; data: Record<string, unknown> }[]>(
      `select type, subject, data from bus.outbox where source = 'policy' and type not like '%planned%' order by xid, id`,
    );
  const toldOf = async (events: EventMaker, type: string) =>
    (await told()).filter((event) => event.subject === events.customerId && event.type === `policy.${type}.v1`);
  const paid = ({ events, owed }: Awaited<ReturnType<typeof owing>>): AccountEvent => {
    const at = policy.clock.now().toString();
    const payment = {
      ...{ paymentId: randomUUID(), externalId: null, currency: 'EUR', amountMinor: 12_000, unappliedMinor: 0 },
      ...{ receivedOn: at.slice(0, 10), method: 'bank_transfer' as const },
      allocations: [{ invoiceId: owed.invoiceId, number: 'INV-1', amountMinor: 12_000 }],
    };
    const obligations = [{ ...owed, openMinor: 0, state: 'paid' as const }];
    return events.make('ledger.payment.received.v1', at, { payment, obligations, by: 'api:x' });
  };

  it('wait instead of being asked for, once, with what is known of them', async () => {
    const one = await owing('2026-03-01');
    const other = await owing('2026-03-01', 'small');
    await policy.moveTo('2026-03-04T00:00:00Z');
    expect(await toldOf(other.events, 'escalation.requested')).not.toHaveLength(0);
    expect(await toldOf(one.events, 'escalation.requested')).toHaveLength(0);
    expect(await of(one.events)).toMatchObject([
      {
        ...{
          customerName: 'Café Linde',
          because: 'batch',
          wantedTone: 'friendly',
          validUntil: '2026-03-07',
          state: 'waiting',
        },
        steps: [{ step: 'nudge', number: 'INV-1', currency: 'EUR', openMinor: 12_000, dueDate: '2026-03-01' }],
      },
    ]);
    await policy.moveTo('2026-03-05T00:00:00Z');
    expect(await of(one.events)).toHaveLength(1);
    expect(await toldOf(one.events, 'approval.requested')).toHaveLength(1);
    await policy.publish(paid(one));
    await policy.publish(paid(other));
  });

  it('leave as the usual request once approved, and nobody decides twice', async () => {
    const one = await owing('2026-03-08');
    await policy.moveTo('2026-03-11T00:00:00Z');
    const [waiting] = await of(one.events);
    const ids = [waiting!.id];
    expect(await call('POST', '/v1/contact-approvals/approve', { ids, reason: 'fine' })).toMatchObject({
      status: 200,
      body: { approved: ids, kept: [], more: false },
    });
    const requests = await toldOf(one.events, 'escalation.requested');
    expect(requests).toMatchObject([
      { data: { escalation: { escalationId: waiting!.id, wantedTone: 'friendly', steps: [{ step: 'nudge' }] } } },
    ]);
    expect(await toldOf(one.events, 'approval.decided')).toMatchObject([
      { data: { decision: 'approved', reason: 'fine', by: 'agent:mia' } },
    ]);
    const before = await told();
    for (const [path, body] of [
      ['approve', { ids }],
      [`${waiting!.id}/edit`, { tone: 'friendly', reason: 'x' }],
      [`${waiting!.id}/decline`, { reason: 'x' }],
    ] as const) {
      expect(await call('POST', `/v1/contact-approvals/${path}`, body)).toMatchObject({
        status: 409,
        body: { code: 'already_decided' },
      });
    }
    await policy.moveTo('2026-03-12T00:00:00Z');
    expect(await told()).toEqual(before);
    await policy.publish(paid(one));
  });

  it('may be made gentler and later, never firmer, and go as they were made', async () => {
    const one = await owing('2026-03-14');
    await policy.moveTo('2026-03-21T00:00:00Z');
    const [waiting] = await of(one.events);
    expect(waiting).toMatchObject({ wantedTone: 'clear', steps: [{ step: 'reminder' }] });
    const edit = (body: object) => call('POST', `/v1/contact-approvals/${waiting!.id}/edit`, body);
    const before = [await told(), await of(one.events)];
    for (const [body, code] of [
      [{ tone: 'formal', reason: 'x' }, 'firmer_than_wanted'],
      [{ audience: { role: 'manager', level: 1 }, reason: 'x' }, 'higher_than_wanted'],
      [{ notBeforeDate: '2026-03-28', reason: 'x' }, 'beyond_last_date'],
      [{ tone: 'clear', reason: 'x' }, 'changes_nothing'],
    ] as const) {
      expect(await edit(body)).toMatchObject({ status: 422, body: { code } });
    }
    for (const body of [{ tone: 'friendly' }, { reason: 'x' }, { tone: 'angry', reason: 'x' }]) {
      expect((await edit(body)).status).toBe(422);
    }
    expect([await told(), await of(one.events)]).toEqual(before);
    const changes = { tone: 'friendly', channels: ['email'], notBeforeDate: '2026-03-22', reason: 'We spoke.' };
    expect(await edit(changes)).toMatchObject({
      status: 200,
      body: { wantedTone: 'friendly', channels: ['email'], edits: [{ reason: 'We spoke.', by: 'agent:mia' }] },
    });
    await call('POST', '/v1/contact-approvals/approve', { ids: [waiting!.id] });
    const requests = await toldOf(one.events, 'escalation.requested');
    expect(requests.at(-1)).toMatchObject({
      data: { escalation: { wantedTone: 'friendly', channels: ['email'], earliestAt: '2026-03-22T00:00:00Z' } },
    });
    await policy.publish(paid(one));
  });

  it('stay back for good when declined, with the reason, and the ladder goes on', async () => {
    const one = await owing('2026-03-25');
    await policy.moveTo('2026-03-28T00:00:00Z');
    const [waiting] = await of(one.events);
    const decline = (body: object) => call('POST', `/v1/contact-approvals/${waiting!.id}/decline`, body);
    expect((await decline({})).status).toBe(422);
    expect(await decline({ reason: 'Their director calls.' })).toMatchObject({
      status: 200,
      body: { state: 'declined', reason: 'Their director calls.', endedBy: 'agent:mia' },
    });
    const [used] = await policy.test.admin.query<{ reason: string }[]>(
      `select reason from policy.step_consumed where obligation_id = $1 and step = 'nudge'`,
      [one.owed.obligationId],
    );
    expect(used).toEqual({ reason: 'declined' });
    await policy.moveTo('2026-03-29T00:00:00Z');
    expect(await of(one.events)).toEqual([]);
    await policy.moveTo('2026-04-01T00:00:00Z');
    expect(await of(one.events)).toMatchObject([{ steps: [{ step: 'reminder' }] }]);
    await policy.publish(paid(one));
  });

  it('leave the batch by themselves when they are paid, and cannot be approved any more', async () => {
    const one = await owing('2026-04-05');
    await policy.moveTo('2026-04-08T00:00:00Z');
    const [waiting] = await of(one.events);
    await policy.publish(paid(one));
    expect(await of(one.events)).toEqual([]);
    expect(await of(one.events, 'lapsed')).toMatchObject([{ id: waiting!.id, reason: 'paid', endedBy: 'policy' }]);
    expect(await toldOf(one.events, 'approval.lapsed')).toMatchObject([{ data: { because: 'paid' } }]);
    const late = await call('POST', '/v1/contact-approvals/approve', { ids: [waiting!.id] });
    expect(late).toMatchObject({ status: 409, body: { code: 'already_decided' } });
    expect(await toldOf(one.events, 'escalation.requested')).toEqual([]);
  });

  it('end as not approved when nobody answers by the last date, and a task says so', async () => {
    const one = await owing('2026-04-08');
    await policy.moveTo('2026-05-07T12:00:00Z');
    const [waiting] = await of(one.events);
    expect(waiting).toMatchObject({ steps: [{ step: 'accounts_team' }], validUntil: '2026-05-07' });
    await policy.moveTo('2026-05-08T00:00:00Z');
    expect(await of(one.events)).toEqual([]);
    expect((await of(one.events, 'lapsed')).at(-1)).toMatchObject({ id: waiting!.id, reason: 'not_approved' });
    const { body } = await call('GET', `/v1/tasks?kind=approval&customerId=${one.events.customerId}`);
    const title = 'Nobody approved the message to Café Linde about INV-1 in time: it did not go out';
    expect(body['items']).toContainEqual(expect.objectContaining({ title, because: 'not_approved' }));
    expect(await toldOf(one.events, 'escalation.requested')).toEqual([]);
    await policy.publish(paid(one));
  });

  it('are approved all at once; what does not go is told with its reason', async () => {
    const some = [await owing('2026-05-12'), await owing('2026-05-12'), await owing('2026-05-12')];
    await policy.moveTo('2026-05-15T00:00:00Z');
    const [first] = some;
    const reply = {
      ...{
        replyId: randomUUID(),
        customerId: first!.events.customerId,
        contactId: randomUUID(),
        channel: 'sms' as const,
      },
      ...{ at: '2026-05-15T00:00:00Z', text: 'What is this?', keyword: 'other' as const, inReplyTo: null },
    };
    await policy.publish(first!.events.make('delivery.reply.received.v1', reply.at, reply));
    const waiting = await approvals();
    const { body } = await call('POST', '/v1/contact-approvals/approve', {});
    expect(body['approved']).toHaveLength(waiting.length - 1);
    expect(body['kept']).toMatchObject([{ because: 'reply_unread' }]);
    expect(await toldOf(first!.events, 'escalation.requested')).toEqual([]);
    expect(await approvals()).toHaveLength(1);
  });

  it.each([
    ['an approval that is none', 'approve', { ids: [randomUUID()] }, 422],
    ['no ids at all', 'approve', { ids: [] }, 422],
    ['an edit of nothing that is there', `${randomUUID()}/edit`, { tone: 'friendly', reason: 'x' }, 404],
    ['a refusal of nothing that is there', `${randomUUID()}/decline`, { reason: 'x' }, 404],
  ])('refuses %s, and changes nothing', async (_, path, body, status) => {
    const before = await told();
    expect((await call('POST', `/v1/contact-approvals/${path}`, body)).status).toBe(status);
    expect(await told()).toEqual(before);
  });

  it('are nobody else’s: another company sees none, and decides none', async () => {
    const [waiting] = await approvals();
    const stranger = randomUUID();
    expect((await policy.call(stranger, 'GET', '/v1/contact-approvals')).body['items']).toEqual([]);
    const decline = await policy.call(stranger, 'POST', `/v1/contact-approvals/${waiting!.id}/decline`, {
      reason: 'x',
    });
    expect(decline.status).toBe(404);
    expect(await approvals()).toHaveLength(1);
  });
});
