import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CustomerSnapshot } from '@tactful/contracts';
import { randomUUID } from 'node:crypto';
import { EventMaker } from '../testing/account-events.js';
import { PolicyApp } from '../testing/policy-app.js';

const reach = { whatsapp: null, timeZone: null, locale: null, region: null, postalCode: null, consents: [] };

/** A ladder that calls on day 5 and writes on day 9. */
const ladder = {
  name: 'calls_first',
  summary: 'Calls before it writes.',
  steps: [
    { step: 'call', tone: 'friendly', first: { from: 'due', days: 5 }, last: { from: 'due', days: 30 }, does: 'call' },
    { step: 'nudge', tone: 'friendly', first: { from: 'due', days: 9 }, last: { from: 'due', days: 30 } },
    { step: 'final_options', tone: 'friendly', first: { from: 'due', days: 40 }, does: 'decide' },
  ],
  oldDebt: { step: 'nudge' },
};

describe('tasks at the edge', () => {
  let policy: PolicyApp;
  const events = new EventMaker();
  const [jana, tom] = [randomUUID(), randomUUID()];
  const owed = events.obligation({ number: 'INV-1' });
  const customer: CustomerSnapshot = {
    ...{ customerId: events.customerId, externalId: null, name: 'Café Linde', kind: 'company', locale: 'de-DE' },
    ...{ timeZone: 'UTC', country: 'DE', segment: null, preferredChannel: null, source: 'api' },
    accountOwner: { name: 'Mia Sommer', email: 'mia@harbour.example' },
    contacts: [
      { ...reach, id: jana, name: 'Jana', role: 'billing', level: 0, email: 'j@linde.example', phone: '+4930901820' },
      { ...reach, id: tom, name: 'Tom', role: 'billing', level: 0, email: 't@linde.example', phone: '+4930901821' },
    ],
  };

  beforeAll(async () => {
    policy = await PolicyApp.start([]);
    expect((await call('POST', '/v1/policies', ladder)).status).toBe(201);
    await policy.publish(events.company('UTC'));
    await policy.publish(events.make('ledger.customer.created.v1', '2026-01-01T00:00:00Z', { customer, by: 'api:x' }));
    const assigned = { scope: 'company', policyId: 'calls_first@1', inFlight: 'keep', reason: 'calls' };
    const change = await call('POST', '/v1/policy-changes', assigned);
    await call('POST', `/v1/policy-changes/${change.body['id'] as string}/confirm`);
    await policy.rest();
    await policy.publish(events.issued(owed));
    await policy.moveTo('2026-03-09T08:00:00Z');
  }, 60_000);
  afterAll(() => policy.close());

  const call = (method: 'GET' | 'POST' | 'PUT', url: string, body?: object) =>
    policy.call(events.companyId, method, url, body);
  const tasks = async (query = '') => {
    const { body } = await call('GET', `/v1/tasks?${query}`);
    return body['items'] as { id: string; kind: string; title: string; [field: string]: unknown }[];
  };
  const openCall = async () => (await tasks('kind=call'))[0]!;
  const act = (taskId: string, what: string, body: object) => call('POST', `/v1/tasks/${taskId}/${what}`, body);
  const told = () =>
    policy.test.admin.query<{ type: string; data: Record<string, unknown> }[]>(
      `select type, data from bus.outbox where source = 'policy' and type not like '%planned%' order by xid, id`,
    );
  const latest = async (type: string) => (await told()).filter((event) => event.type === type).at(-1)?.data;
  const requests = async () => (await told()).filter(({ type }) => type === 'policy.escalation.requested.v1').length;

  it('belong to the account owner, with a due date by their kind, and say how they can end', async () => {
    const [task] = await tasks();
    expect(task).toMatchObject({
      ...{ kind: 'call', source: 'policy', dueOn: '2026-03-10', deadlineOn: null, snoozedUntil: null },
      owner: { id: 'mia@harbour.example', name: 'Mia Sommer' },
    });
    expect(task?.['outcomes']).toContainEqual(
      expect.objectContaining({ outcome: 'promise', leadsTo: 'POST /v1/promises' }),
    );
    expect(await latest('policy.task.opened.v1')).toMatchObject({
      task: { kind: 'call', dueOn: '2026-03-10', owner: { name: 'Mia Sommer' }, source: 'policy' },
    });
  });

  it('are found by owner, kind and due date, and by nothing that is none', async () => {
    expect(await tasks('owner=mia@harbour.example')).toHaveLength(1);
    expect(await tasks('owner=me')).toHaveLength(0);
    expect(await tasks('owner=none')).toHaveLength(0);
    expect(await tasks('dueBefore=2026-03-11')).toHaveLength(1);
    expect(await tasks('dueBefore=2026-03-10')).toHaveLength(0);
    for (const query of ['snoozed=maybe', 'dueBefore=soon', 'owner=']) {
      expect((await call('GET', `/v1/tasks?${query}`)).status).toBe(422);
    }
  });

  it('a call comes with a script in the language of the customer, and with what is known', async () => {
    const { id } = await openCall();
    const { body } = await call('GET', `/v1/tasks/${id}`);
    expect(body).toMatchObject({
      contactId: jana,
      facts: { open: { EUR: 12_000 }, since: '2026-03-03', promises: { kept: 0 }, lastReplyAt: null },
      script: { language: 'de' },
      recommendation: null,
    });
    const script = body['script'] as { opening: string[]; purpose: string[]; neverSay: string[] };
    expect(script.opening[0]).toContain('hier ist mia von Harbour Studio');
    expect(script.purpose[0]).toContain('INV-1');
    expect(script.neverSay.length).toBeGreaterThan(3);
    const english = await call('GET', `/v1/tasks/${id}?language=en`);
    expect(english.body).toMatchObject({ script: { language: 'en' } });
    expect((await call('GET', `/v1/tasks/${id}?language=xx`)).status).toBe(422);
    expect((await call('GET', `/v1/tasks/${randomUUID()}`)).status).toBe(404);
    expect((await policy.call(randomUUID(), 'GET', `/v1/tasks/${id}`)).status).toBe(404);
  });

  it('can be taken by an agent, and given back to the team', async () => {
    const { id } = await openCall();
    const owner = { id: 'mia', name: 'mia' };
    expect(await act(id, 'assign', { owner })).toMatchObject({ status: 200, body: { owner } });
    expect(await tasks('owner=me')).toHaveLength(1);
    expect(await latest('policy.task.assigned.v1')).toMatchObject({ taskId: id, owner, by: 'agent:mia' });
    const before = await told();
    expect((await act(id, 'assign', { owner })).status).toBe(200);
    expect((await act(id, 'assign', {})).status).toBe(422);
    expect((await act(randomUUID(), 'assign', { owner })).status).toBe(404);
    expect(await told()).toEqual(before);
    expect((await act(id, 'assign', { owner: null })).body).toMatchObject({ owner: null });
    expect(await tasks('owner=none')).toHaveLength(1);
  });

  it('rest until a day and come back by themselves', async () => {
    const { id } = await openCall();
    expect((await act(id, 'snooze', { until: '2026-03-11', reason: 'on holiday' })).body).toMatchObject({
      snoozedUntil: '2026-03-11T00:00:00.000000Z',
    });
    expect(await tasks()).toEqual([]);
    expect(await tasks('snoozed=only')).toHaveLength(1);
    expect(await latest('policy.task.snoozed.v1')).toMatchObject({ until: '2026-03-11', reason: 'on holiday' });
    expect((await act(id, 'snooze', { until: null })).body).toMatchObject({ snoozedUntil: null });
    await act(id, 'snooze', { until: '2026-03-10' });
    await policy.moveTo('2026-03-10T00:00:00Z');
    expect(await tasks()).toHaveLength(1);
  });

  it.each([
    ['today', '2026-03-10', 'rest_past'],
    ['two weeks and a day after it was due', '2026-03-25', 'beyond_deadline'],
  ])('do not rest until %s, and nothing changes', async (_, until, code) => {
    const { id } = await openCall();
    const before = await told();
    expect(await act(id, 'snooze', { until })).toMatchObject({ status: 422, body: { code } });
    expect(await told()).toEqual(before);
    expect((await openCall())['snoozedUntil']).toBe('2026-03-10T00:00:00.000000Z');
  });

  it.each([
    ['an outcome that is none', { outcome: 'sang' }, 'unknown_outcome'],
    ['an outcome of another kind', { outcome: 'keep_level' }, 'unknown_outcome'],
    ['a call back without a time', { outcome: 'call_back' }, 'follow_up_missing'],
    ['a call back in the past', { outcome: 'call_back', followUpAt: '2026-03-10T00:00:00Z' }, 'follow_up_past'],
    ['a call back in a year', { outcome: 'call_back', followUpAt: '2027-03-10T00:00:00Z' }, 'follow_up_too_late'],
    ['a time that nothing asks for', { outcome: 'reached', followUpAt: '2026-03-12T00:00:00Z' }, 'no_follow_up'],
  ])('are not closed with %s, and nothing changes', async (_, body, code) => {
    const { id } = await openCall();
    const before = await told();
    expect(await act(id, 'close', body)).toMatchObject({ status: 422, body: { code } });
    expect(await told()).toEqual(before);
  });

  it('a call back holds what falls due meanwhile, and opens the next call at its hour', async () => {
    const { id } = await openCall();
    const before = await requests();
    const followUpAt = '2026-03-13T09:30:00Z';
    expect(await act(id, 'close', { outcome: 'call_back', followUpAt, note: 'On a train.' })).toMatchObject({
      status: 200,
      body: { outcome: 'call_back', note: 'On a train.', closedBy: 'agent:mia' },
    });
    await policy.moveTo('2026-03-12T12:00:00Z');
    expect(await requests()).toBe(before);
    const { body } = await call('GET', `/v1/customers/${events.customerId}/decisions?limit=1`);
    const [decision] = body['items'] as { reasons: { sentence: string }[] }[];
    expect(decision?.reasons[0]?.sentence).toBe(
      'A person is dealing with it (call back), so nothing is sent by itself, until 2026-03-14.',
    );
    await policy.moveTo('2026-03-13T09:30:00Z');
    expect(await openCall()).toMatchObject({ title: 'Call Café Linde back, as agreed', because: 'call_back' });
    expect(await act(id, 'close', { outcome: 'reached' })).toMatchObject({
      status: 409,
      body: { code: 'task_closed' },
    });
    for (const what of ['assign', 'snooze']) {
      const body = what === 'assign' ? { owner: null } : { until: null };
      expect((await act(id, what, body)).status).toBe(409);
    }
  });

  it('a wrong number is closed for messages until there is another, and the next contact is called', async () => {
    const { id } = await openCall();
    expect(await requests()).toBe(0);
    expect((await act(id, 'close', { outcome: 'wrong_number' })).status).toBe(200);
    expect(await latest('policy.number.wrong.v1')).toMatchObject({ contactId: jana, channels: ['sms'], taskId: id });
    await policy.moveTo('2026-03-13T09:31:00Z');
    const next = await openCall();
    expect(next.title).toBe('Call the next contact of Café Linde: the number was wrong');
    expect((await call('GET', `/v1/tasks/${next.id}`)).body).toMatchObject({ contactId: tom });
  });

  it('reached lets automation go on', async () => {
    const { id } = await openCall();
    await act(id, 'close', { outcome: 'reached' });
    await policy.moveTo('2026-03-14T00:00:00Z');
    expect(await requests()).toBe(1);
    expect(await tasks('kind=call')).toEqual([]);
  });

  it("the decision at the ladder's end comes with a recommendation and its reasons", async () => {
    await policy.moveTo('2026-04-12T08:00:00Z');
    const [task] = await tasks('kind=decide');
    const { body } = await call('GET', `/v1/tasks/${task!.id}`);
    expect(body).toMatchObject({
      script: null,
      recommendation: { advice: 'hand_over', reasons: [{ code: 'never_answered' }] },
    });
    await act(task!.id, 'close', { outcome: 'wait', followUpAt: '2026-04-20T08:00:00Z' });
    await policy.moveTo('2026-04-19T08:00:00Z');
    expect(await tasks('kind=decide')).toEqual([]);
    await policy.moveTo('2026-04-20T08:00:00Z');
    expect(await tasks('kind=decide')).toMatchObject([{ because: 'wait' }]);
  });

  it('come from delivery and the ledger as the same events, once, and may not rest beyond their deadline', async () => {
    const taskId = randomUUID();
    const opened = events.make('delivery.task.opened.v1', '2026-04-20T08:00:00Z', {
      task: {
        ...{ taskId, customerId: events.customerId, kind: 'no_channel', title: 'Nobody can be reached' },
        ...{ because: 'no_channel', dueOn: '2026-04-22' },
      },
    });
    await policy.publish(opened);
    await policy.publish(opened);
    const all = (await told()).filter(
      ({ type, data }) => type === 'policy.task.opened.v1' && (data['task'] as { taskId: string }).taskId === taskId,
    );
    expect(all).toMatchObject([
      { data: { task: { source: 'delivery', dueOn: '2026-04-22', owner: { name: 'Mia Sommer' } } } },
    ]);
    expect(await act(taskId, 'snooze', { until: '2026-04-23' })).toMatchObject({
      status: 422,
      body: { code: 'beyond_deadline' },
    });
    expect((await act(taskId, 'snooze', { until: '2026-04-22' })).status).toBe(200);
    expect((await act(taskId, 'close', { outcome: 'done' })).status).toBe(200);
  });

  it('stand in the order in which they are due, page by page', async () => {
    const kinds = ['no_channel', 'zone_unclear', 'data_incomplete'] as const;
    for (const [place, kind] of kinds.entries()) {
      const task = { taskId: randomUUID(), customerId: events.customerId, title: kind, because: kind };
      const dueOn = `2026-04-2${place === 0 ? 1 : 1 - place + 1}`;
      await policy.publish(
        events.make('delivery.task.opened.v1', '2026-04-20T08:00:00Z', { task: { ...task, kind, dueOn } }),
      );
    }
    const inOne = (await tasks('limit=100')).map(({ id }) => id);
    const inPages: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await call('GET', `/v1/tasks?limit=1${cursor}`);
      inPages.push(...(body['items'] as { id: string }[]).map(({ id }) => id));
      if (body['nextCursor'] === null) break;
      cursor = `&cursor=${body['nextCursor'] as string}`;
    }
    expect(inPages).toEqual(inOne);
    const due = (await tasks('limit=100')).map((task) => String(task['dueOn']));
    expect(due).toEqual(due.toSorted());
  });
});
