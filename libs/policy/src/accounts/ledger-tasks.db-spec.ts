import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Dispute, type Extension, type Plan } from '@tactful/contracts';
import { randomUUID } from 'node:crypto';
import { EventMaker } from '../testing/account-events.js';
import { PolicyApp } from '../testing/policy-app.js';

// The ledger's events come in over the bus; what they ask of people is read where agents read it.
describe('what waits in the ledger for an answer', () => {
  let policy: PolicyApp;
  let events: EventMaker;
  const at = '2026-02-01T09:00:00Z';
  const by = 'agent:mia';

  beforeAll(async () => {
    policy = await PolicyApp.start([]);
    events = new EventMaker();
    await policy.publish(events.company('Europe/Berlin'));
    await policy.publish(events.customer());
    await policy.publish(events.issued(events.obligation({ invoiceId, obligationId: invoiceId })));
  }, 60_000);
  afterAll(() => policy.close());

  const invoiceId = randomUUID();
  const tasks = async (query: string): Promise<unknown> =>
    (await policy.call(events.companyId, 'GET', `/v1/tasks?${query}`)).body['items'];

  it('is a task with a deadline for a request for more time, and the answer closes it', async () => {
    const extension: Extension = {
      ...{ extensionId: randomUUID(), customerId: events.customerId, invoiceId, number: 'INV-1' },
      ...{ originalDueDate: '2026-03-03', dueDateBefore: '2026-03-03', newDueDate: '2026-04-03', grantedDueDate: null },
      ...{ reason: null, requestedBy: null, requestedByName: null, requestedAt: at, state: 'requested' },
      ...{ review: ['too_many_days'], answerUntil: '2026-02-05', decidedAt: null, decidedBy: null, explanation: null },
    };
    const asked = events.make('ledger.extension.requested.v1', at, { extension, obligations: [], by: 'portal' });
    await policy.publish(asked);
    await policy.publish(asked);
    expect(await tasks('kind=extension_to_answer')).toMatchObject([
      {
        id: extension.extensionId,
        title: 'Answer the request to pay INV-1 by 2026-04-03',
        because: 'too_many_days',
        source: 'ledger',
        dueOn: '2026-02-05',
      },
    ]);
    const granted: Extension = { ...extension, state: 'granted', grantedDueDate: '2026-04-03' };
    await policy.publish(events.make('ledger.extension.granted.v1', at, { extension: granted, obligations: [], by }));
    expect(await tasks('kind=extension_to_answer')).toEqual([]);
    expect(await tasks('kind=extension_to_answer&state=closed')).toMatchObject([{ outcome: 'granted', closedBy: by }]);
  });

  it.each([
    ['declined', (plan: Plan) => events.make('ledger.plan.declined.v1', at, { plan, by, explanation: 'too long' })],
    ['accepted', (plan: Plan) => events.make('ledger.plan.activated.v1', at, { plan, by, obligations: [] })],
  ])('is a task for a proposed plan until it is %s', async (outcome, answered) => {
    const plan: Plan = {
      ...{ planId: randomUUID(), customerId: events.customerId, currency: 'EUR', state: 'proposed' },
      ...{ totalMinor: 200, note: null, replaces: null, replacedBy: null, invoices: [{ invoiceId, number: 'INV-1' }] },
      instalments: [1, 2].map((number) => ({ number, dueDate: `2026-04-0${number}`, amountMinor: 100 })),
    };
    const answerUntil = '2026-02-11';
    await policy.publish(events.make('ledger.plan.proposed.v1', at, { plan, answerUntil, by: 'portal' }));
    const title = 'Answer the proposal to pay INV-1 in 2 instalments';
    expect(await tasks('kind=plan_to_answer')).toMatchObject([{ id: plan.planId, title, dueOn: answerUntil }]);
    await policy.publish(answered(plan));
    expect(await tasks('kind=plan_to_answer')).toEqual([]);
    expect(await tasks('kind=plan_to_answer&state=closed')).toContainEqual(
      expect.objectContaining({ id: plan.planId, outcome, closedBy: by }),
    );
  });

  it('is a task by the promised day for a dispute, until it is resolved', async () => {
    const dispute: Dispute = {
      ...{ disputeId: randomUUID(), customerId: events.customerId, invoiceId, amountMinor: 4_000, whole: false },
      ...{
        reason: 'wrong_amount',
        note: null,
        answerBy: '2026-02-09',
        openedAt: at,
        resolvedAt: null,
        resolution: null,
      },
    };
    const obligations = [events.obligation({ invoiceId, obligationId: invoiceId, disputedMinor: 4_000 })];
    await policy.publish(events.make('ledger.dispute.opened.v1', at, { dispute, obligations, by: 'portal' }));
    expect(await tasks('kind=dispute_to_answer')).toMatchObject([
      { id: dispute.disputeId, title: 'Answer the dispute about INV-1', because: 'wrong_amount', dueOn: '2026-02-09' },
    ]);
    const resolved: Dispute = { ...dispute, resolvedAt: at, resolution: 'accepted' };
    await policy.publish(events.make('ledger.dispute.resolved.v1', at, { dispute: resolved, obligations, by }));
    expect(await tasks('kind=dispute_to_answer')).toEqual([]);
    expect(await tasks('kind=dispute_to_answer&state=closed')).toMatchObject([{ outcome: 'accepted' }]);
  });
});
