import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type AccountEvent } from './accounts/projection.decision.js';
import { EventMaker } from './testing/account-events.js';
import { PolicyApp } from './testing/policy-app.js';

describe('the policy service as it runs', () => {
  const onlyInLedger = randomUUID();
  let policy: PolicyApp;
  let events: EventMaker;

  beforeAll(async () => {
    policy = await PolicyApp.start([onlyInLedger]);
    events = new EventMaker();
    await publish(events.company('Europe/Berlin'));
    await publish(events.customer());
    await publish(events.issued(events.obligation()));
    await policy.moveTo('2026-02-02T23:00:00Z');
  });
  afterAll(() => policy.close());

  const publish = (event: AccountEvent) => policy.publish(event);
  const decisions = (query = '') =>
    policy.call(events.companyId, 'GET', `/v1/customers/${events.customerId}/decisions${query}`);
  const items = (body: Record<string, unknown>) => body['items'] as Record<string, unknown>[];

  it('tells each decision with its reasons in codes and words, newest first', async () => {
    const { status, body } = await decisions();
    expect(status).toBe(200);
    const reasons = items(body).map((decision) => decision['reasons']);
    expect(reasons).toEqual([
      [
        {
          code: 'step_due',
          step: 'check_in',
          invoiceNumber: 'INV-1',
          sentence: 'The friendly check-in is due for invoice INV-1.',
        },
      ],
      [{ code: 'nothing_due_yet', sentence: 'No step is due yet.' }],
      [{ code: 'nothing_open', sentence: 'Nothing is open.' }],
    ]);
    expect(items(body)[0]).toMatchObject({
      policyVersion: 'considerate@1',
      rulesVersion: 'decide@1',
      at: '2026-02-02T23:00:00.000000Z',
      facts: { obligations: [{ number: 'INV-1', dueDate: '2026-03-03' }] },
      next: { step: 'upcoming', at: '2026-02-27T23:00:00Z' },
    });
  });

  it('pages decisions by cursor without loss or repeat', async () => {
    const first = await decisions('?limit=2');
    const second = await decisions(`?limit=2&cursor=${String(first.body['nextCursor'])}`);
    const all = await decisions();
    expect([...items(first.body), ...items(second.body)]).toEqual(items(all.body));
    expect(second.body['nextCursor']).toBeNull();
  });

  it.each([
    ['an empty list for a customer that only the ledger knows yet', onlyInLedger, 200],
    ['404 for a customer that nobody knows', randomUUID(), 404],
    ['422 for an id that is none', 'x', 422],
  ])('answers %s', async (_, customerId, status) => {
    const answer = await policy.call(events.companyId, 'GET', `/v1/customers/${customerId}/decisions`);
    expect(answer.status).toBe(status);
    if (status === 200) expect(answer.body).toEqual({ items: [], nextCursor: null });
  });

  it('shows nothing to another company', async () => {
    const url = `/v1/customers/${events.customerId}/decisions`;
    expect((await policy.call(randomUUID(), 'GET', url)).status).toBe(404);
  });

  it('asks agents to read a reply, and takes an outcome once', async () => {
    const reply = {
      replyId: randomUUID(),
      customerId: events.customerId,
      contactId: randomUUID(),
      channel: 'sms',
      at: '2026-02-03T09:00:00Z',
      text: 'What is this?',
      keyword: 'other',
      inReplyTo: null,
    } as const;
    await publish(events.make('delivery.reply.received.v1', reply.at, reply));
    const list = await policy.call(events.companyId, 'GET', '/v1/tasks');
    expect(items(list.body)).toMatchObject([
      { kind: 'reply', customerName: 'Café Linde', source: 'policy', closedAt: null },
    ]);
    const taskId = String(items(list.body)[0]?.['id']);
    const close = (outcome: unknown) => policy.call(events.companyId, 'POST', `/v1/tasks/${taskId}/close`, { outcome });
    expect((await close('')).status).toBe(422);
    expect((await close('answered')).body).toMatchObject({ outcome: 'answered', closedBy: 'agent:mia' });
    expect((await close('again')).status).toBe(409);
    expect(items((await policy.call(events.companyId, 'GET', '/v1/tasks')).body)).toEqual([]);
    expect(items((await policy.call(events.companyId, 'GET', '/v1/tasks?state=closed')).body)).toHaveLength(1);
    const nobody = await policy.call(events.companyId, 'POST', `/v1/tasks/${randomUUID()}/close`, { outcome: 'x' });
    expect(nobody.status).toBe(404);
  });

  it.each(['?state=maybe', '?kind=sing', '?limit=0', '?limit=1000', '?cursor=x', '?other=1'])(
    'refuses the query %s',
    async (query) => {
      expect((await policy.call(events.companyId, 'GET', `/v1/tasks${query}`)).status).toBe(422);
    },
  );
});
