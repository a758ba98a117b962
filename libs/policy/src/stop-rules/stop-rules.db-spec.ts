import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EventData } from '@tactful/contracts';
import { Database } from '@tactful/runtime';
import { randomUUID } from 'node:crypto';
import { EventMaker } from '../testing/account-events.js';
import { PolicyApp } from '../testing/policy-app.js';
import { type OffenceEvent } from './offence-facts.decision.js';
import { StopRules } from './stop-rules.service.js';

/** So many minutes after nine. */
const at = (minute: number) => `2026-02-01T09:${minute.toString().padStart(2, '0')}:00.000000Z`;

describe('a step that gives too much offence', () => {
  let policy: PolicyApp;
  const events = new EventMaker();
  const other = new EventMaker(events.companyId);
  const asked = events.obligation({ number: 'INV-1' });
  const held = other.obligation({
    number: 'INV-2',
    issueDate: '2026-01-01',
    dueDate: '2026-01-27',
    knownAt: '2026-01-01T09:00:00.000000Z',
  });
  const contactId = randomUUID();

  const contact = (minute: number): EventData<'delivery.message.accepted.v1'> => ({
    messageId: randomUUID(),
    attemptId: randomUUID(),
    customerId: events.customerId,
    contactId,
    channel: 'email',
    purpose: 'ladder',
    steps: [
      {
        obligationId: asked.obligationId,
        invoiceId: asked.invoiceId,
        ladderRun: 0,
        step: 'reminder',
        validFrom: '2026-02-01',
        validUntil: null,
      },
    ],
    wantedTone: 'clear',
    tone: 'clear',
    at: at(minute),
    provider: 'sandbox',
    providerId: 'SB1',
    templateId: 'overdue_clear@1',
    locale: 'en',
    amounts: [],
    invoiceNumbers: ['INV-1'],
    gateReadAt: at(minute),
  });
  const accepted = (minute: number) => events.make('delivery.message.accepted.v1', at(minute), contact(minute));
  const optOut = (minute: number) =>
    events.make('delivery.consent.changed.v1', at(minute), {
      customerId: events.customerId,
      contactId,
      channel: 'email',
      state: 'opted_out',
      source: 'keyword',
      at: at(minute),
    });

  const get = (url: string) => policy.call(events.companyId, 'GET', url);
  const told = async (type: string) =>
    policy.test.admin.query<{ data: Record<string, unknown> }[]>(
      `select data from bus.outbox where company_id = $1 and type = $2 order by xid, id`,
      [events.companyId, type],
    );
  const requested = async () =>
    (await told('policy.escalation.requested.v1')).flatMap(({ data }) =>
      (data['escalation'] as { steps: { invoiceId: string; step: string }[] }).steps
        .filter(({ invoiceId }) => invoiceId === held.invoiceId)
        .map(({ step }) => step),
    );
  const pauseId = async () => ((await get('/v1/step-pauses')).body['items'] as { id: string }[])[0]?.id ?? '';

  beforeAll(async () => {
    policy = await PolicyApp.start([]);
    for (const event of [events.company('UTC'), events.customer('UTC'), events.issued(asked)]) {
      await policy.publish(event);
    }
    await policy.publish(other.customer('UTC'));
    await policy.publish(other.issued(held, '2026-01-01T09:00:00Z'));
    const stopRules = { leastContacts: 20, leastOffences: 1 };
    await policy.call(events.companyId, 'PUT', '/v1/policy-settings', { stopRules });
    for (let made = 0; made < 19; made += 1) {
      await policy.publish(accepted(made));
    }
  }, 60_000);
  afterAll(() => policy.close());

  it('goes on below the least number of contacts, however many mind', async () => {
    await policy.publish(optOut(18));
    expect((await get('/v1/step-pauses')).body['items']).toEqual([]);
    expect((await get('/v1/offence')).body['items']).toMatchObject([
      { policyId: 'considerate@1', step: 'reminder', contacts: 19, optOuts: 1, isPaused: false },
    ]);
  });

  it('counts every contact and offence once, however often it is told', async () => {
    const rules = policy.app.get(StopRules, { strict: false });
    const database = policy.app.get(Database, { strict: false });
    const event = accepted(20) as OffenceEvent;
    const twice = [event, event, optOut(21) as OffenceEvent];
    for (let turn = 0; turn < 2; turn += 1) {
      await database.inCompany(events.companyId, (tx) => rules.takeUp(tx, events.companyId, twice));
    }
    await policy.rest();
    expect((await get('/v1/offence')).body['items']).toMatchObject([{ contacts: 20, optOuts: 2 }]);
  });

  it('stops by itself, opens one task and is told', async () => {
    const { body } = await get('/v1/step-pauses');
    expect(body['items']).toMatchObject([
      {
        policyId: 'considerate@1',
        step: 'reminder',
        over: 'optOuts',
        perThousand: 100,
        limit: 20,
        offence: { contacts: 20, optOuts: 2 },
        resumedAt: null,
      },
    ]);
    expect((await get('/v1/tasks?kind=step_paused')).body['items']).toMatchObject([
      { kind: 'step_paused', because: 'step_paused', customerId: events.companyId, dueOn: expect.any(String) },
    ]);
    expect(await told('policy.step.paused.v1')).toHaveLength(1);
  });

  it('is held for everybody, with its reason, and not used up', async () => {
    await policy.moveTo('2026-02-04T09:00:00Z');
    expect(await requested()).not.toContain('reminder');
    const { body } = await get(`/v1/customers/${other.customerId}/decisions`);
    const [latest] = body['items'] as { summary: string; reasons: object[] }[];
    expect(latest?.summary).toContain(
      'No reminder today: this step gave too much offence, and waits until a person lets it go on (INV-2); next look',
    );
    expect(latest?.reasons).toContainEqual(
      expect.objectContaining({ code: 'step_paused', step: 'reminder', invoiceNumber: 'INV-2' }),
    );
    const used = await policy.test.admin.query<unknown[]>(
      `select 1 from policy.step_consumed where obligation_id = $1 and step = 'reminder'`,
      [held.obligationId],
    );
    expect(used).toEqual([]);
  });

  it.each<[string, object, number, string]>([
    ['no reason', {}, 422, '/reason'],
    ['an empty one', { reason: ' ' }, 422, '/reason'],
  ])('does not go on with %s', async (_, body, status, pointer) => {
    const answer = await policy.call(events.companyId, 'POST', `/v1/step-pauses/${await pauseId()}/resume`, body);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).toContain(`"pointer":"${pointer}"`);
    expect((await get('/v1/step-pauses')).body['items']).toHaveLength(1);
  });

  it('is nobody else’s to let go on, and none that is not there', async () => {
    const url = `/v1/step-pauses/${await pauseId()}/resume`;
    const reason = { reason: 'New words.' };
    expect((await policy.call(randomUUID(), 'POST', url, reason)).status).toBe(404);
    const nobodys = `/v1/step-pauses/${randomUUID()}/resume`;
    expect((await policy.call(events.companyId, 'POST', nobodys, reason)).status).toBe(404);
  });

  it('goes on when a person says why, once, and its task is done', async () => {
    const url = `/v1/step-pauses/${await pauseId()}/resume`;
    const resume = () => policy.call(events.companyId, 'POST', url, { reason: 'New words.' });
    expect(await resume()).toMatchObject({
      status: 200,
      body: { resumedBy: 'agent:mia', resumedBecause: 'New words.' },
    });
    expect(await resume()).toMatchObject({ status: 409, body: { code: 'already_resumed' } });
    await policy.rest();
    expect(await requested()).toContain('reminder');
    expect((await get('/v1/tasks?kind=step_paused')).body['items']).toEqual([]);
    expect(await told('policy.step.resumed.v1')).toMatchObject([{ data: { reason: 'New words.', by: 'agent:mia' } }]);
  });

  it('is not stopped again by what had happened before', async () => {
    await policy.publish(accepted(30));
    await policy.publish(optOut(31));
    expect((await get('/v1/offence')).body['items']).toMatchObject([{ contacts: 21, optOuts: 3, isPaused: false }]);
    expect((await get('/v1/step-pauses')).body['items']).toEqual([]);
  });

  it('shows its rates by template, too, and refuses spans that are none', async () => {
    expect((await get('/v1/offence?by=template&from=2026-02-01&to=2026-02-01')).body['items']).toMatchObject([
      { templateId: 'overdue_clear@1', contacts: 21 },
    ]);
    const turned = await get('/v1/offence?from=2026-02-02&to=2026-02-01');
    expect([turned.status, JSON.stringify(turned.body)]).toEqual([422, expect.stringContaining('/to')]);
    expect(await get('/v1/offence?from=2020-01-01&to=2026-02-01')).toMatchObject({
      status: 422,
      body: { code: 'span_too_long' },
    });
    expect((await policy.call(randomUUID(), 'GET', '/v1/offence')).body['items']).toEqual([]);
  });
});
