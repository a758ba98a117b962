import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CustomerSnapshot, type EventData } from '@tactful/contracts';
import { randomUUID } from 'node:crypto';
import { loadSnapshots } from '../accounts/snapshots.store.js';
import { type AccountSnapshot } from '../accounts/account.types.js';
import { EventMaker } from '../testing/account-events.js';
import { PolicyHouse } from '../testing/policy-house.js';

const [clerk, second, boss] = [randomUUID(), randomUUID(), randomUUID()];
const reach = {
  phone: null,
  whatsapp: null,
  timeZone: null,
  locale: null,
  region: null,
  postalCode: null,
  consents: [],
};
const contacts: CustomerSnapshot['contacts'] = [
  { ...reach, id: clerk, name: 'Jana', role: 'billing', level: 0, email: 'jana@linde.example' },
  { ...reach, id: second, name: 'Tom', role: 'billing', level: 0, email: 'tom@linde.example' },
  { ...reach, id: boss, name: 'Ida Linde', role: 'manager', level: 1, email: 'ida@linde.example' },
];

describe('how customers behave, and whom there is to write to', () => {
  let house: PolicyHouse;
  beforeAll(async () => {
    house = await PolicyHouse.open();
  });
  afterAll(() => house.close());

  const at = '2026-03-05T09:00:00Z';
  const customerOf = (events: EventMaker, more: Partial<CustomerSnapshot> = {}): CustomerSnapshot => ({
    ...{ customerId: events.customerId, externalId: null, name: 'Café Linde', kind: 'company', locale: 'de' },
    ...{ timeZone: 'UTC', country: 'DE', segment: null, preferredChannel: null, source: 'api', contacts },
    ...more,
  });
  const created = (events: EventMaker, more: Partial<CustomerSnapshot> = {}) =>
    events.make('ledger.customer.created.v1', '2026-01-01T00:00:00Z', {
      customer: customerOf(events, more),
      by: 'api:x',
    });
  const closed = (events: EventMaker, contactId: string, state: 'address_bad' | 'opted_in' = 'address_bad', on = at) =>
    events.make('delivery.consent.changed.v1', on, {
      ...{ customerId: events.customerId, contactId, channel: 'email', state, source: 'provider', at: on },
    });
  const factsOf = async (events: EventMaker): Promise<AccountSnapshot> => {
    const [loaded] = await house.database.inCompany(events.companyId, (tx) =>
      loadSnapshots(tx, events.companyId, [events.customerId]),
    );
    return loaded!.snapshot;
  };
  const accepted = (
    events: EventMaker,
    contactId: string,
    obligationId: string,
    on: string,
  ): EventData<'delivery.message.accepted.v1'> => ({
    ...{ messageId: randomUUID(), attemptId: randomUUID(), customerId: events.customerId, contactId, channel: 'email' },
    ...{ purpose: 'ladder', wantedTone: 'personal', tone: 'personal', at: on, provider: 'sendgrid', providerId: 'x' },
    ...{ templateId: 't@1', locale: 'en', amounts: [], invoiceNumbers: [], gateReadAt: on },
    steps: [
      {
        obligationId,
        invoiceId: obligationId,
        ladderRun: 0,
        step: 'personal',
        validFrom: '2026-03-17',
        validUntil: null,
      },
    ],
  });
  const delivered = (data: EventData<'delivery.message.accepted.v1'>): EventData<'delivery.message.delivered.v1'> => {
    const {
      provider: _p,
      providerId: _i,
      templateId: _t,
      locale: _l,
      amounts: _a,
      invoiceNumbers: _n,
      gateReadAt: _g,
      ...rest
    } = data;
    return rest;
  };

  it('knows people by role and level, but neither their names nor their addresses', async () => {
    const events = new EventMaker();
    await house.take(events.company('UTC'), created(events));
    const { people } = await factsOf(events);
    expect(people).toEqual([
      { contactId: clerk, role: 'billing', level: 0, isReachable: true, takes: ['email'] },
      { contactId: second, role: 'billing', level: 0, isReachable: true, takes: ['email'] },
      { contactId: boss, role: 'manager', level: 1, isReachable: true, takes: ['email'] },
    ]);
    const rows = await house.test.admin.query<unknown[]>('select * from policy.account where customer_id = $1', [
      events.customerId,
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/jana|linde\.example/i);
  });

  it('follows a bounce, its end, and a new address', async () => {
    const events = new EventMaker();
    const isReachable = async () => (await factsOf(events)).people[0]?.isReachable;
    await house.take(events.company('UTC'), created(events));
    await house.take(closed(events, clerk));
    expect(await isReachable()).toBe(false);
    await house.take(closed(events, clerk, 'opted_in', '2026-03-06T09:00:00Z'));
    expect(await isReachable()).toBe(true);
    const again = closed(events, clerk, 'address_bad', '2026-03-07T09:00:00Z');
    await house.take(again);
    await house.take(again);
    expect(await isReachable()).toBe(false);
    const [first, ...rest] = contacts;
    const moved = customerOf(events, { contacts: [{ ...first!, email: 'jana@new.example' }, ...rest] });
    await house.take(
      events.make('ledger.customer.updated.v1', '2026-03-08T09:00:00Z', { customer: moved, by: 'api:x' }),
    );
    expect(await isReachable()).toBe(true);
  });

  it('keeps acts of good faith once each, and forgets a payment that did not hold', async () => {
    const events = new EventMaker();
    const owed = events.obligation();
    const paid = { ...owed, openMinor: 7_000 };
    const payment = {
      ...{ paymentId: randomUUID(), externalId: null, currency: 'EUR', amountMinor: 5_000, unappliedMinor: 0 },
      ...{ receivedOn: '2026-03-05', method: 'bank_transfer' as const },
      allocations: [{ invoiceId: owed.invoiceId, number: 'INV-1', amountMinor: 5_000 }],
    };
    const replyId = randomUUID();
    await house.take(events.company('UTC'), created(events), events.issued(owed));
    const received = events.make('ledger.payment.received.v1', at, { payment, obligations: [paid], by: 'api:x' });
    const read = events.make('delivery.reply.read.v1', '2026-03-06T09:00:00Z', {
      ...{ replyId, customerId: events.customerId, contactId: clerk, at: '2026-03-06T09:00:00Z', by: 'agent:mia' },
    });
    await house.take(received, read);
    await house.take(received, read);
    expect((await factsOf(events)).goodFaith).toEqual([
      { kind: 'part_payment', at: Temporal.Instant.from(at), invoiceIds: [owed.invoiceId] },
      { kind: 'reply', at: Temporal.Instant.from('2026-03-06T09:00:00Z'), invoiceIds: null },
    ]);
    await house.take(
      events.make('ledger.payment.reversed.v1', '2026-03-07T09:00:00Z', {
        ...{ payment, obligations: [owed], reason: null, by: 'api:x' },
      }),
    );
    expect((await factsOf(events)).goodFaith.map(({ kind }) => kind)).toEqual(['reply']);
  });

  it('does not count a payment that leaves nothing open', async () => {
    const events = new EventMaker();
    const owed = events.obligation();
    const payment = {
      ...{ paymentId: randomUUID(), externalId: null, currency: 'EUR', amountMinor: 12_000, unappliedMinor: 0 },
      ...{ receivedOn: '2026-03-05', method: 'bank_transfer' as const },
      allocations: [{ invoiceId: owed.invoiceId, number: 'INV-1', amountMinor: 12_000 }],
    };
    const obligations = [{ ...owed, openMinor: 0, state: 'paid' as const }];
    await house.take(events.company('UTC'), created(events), events.issued(owed));
    await house.take(events.make('ledger.payment.received.v1', at, { payment, obligations, by: 'api:x' }));
    expect((await factsOf(events)).goodFaith).toEqual([]);
  });

  it('asks more gently for what has not left when a part is paid meanwhile, and says so once', async () => {
    const house = await PolicyHouse.open();
    const events = new EventMaker();
    const owed = events.obligation();
    house.clock.advance(Temporal.Instant.from('2026-03-09T00:00:00Z'));
    await house.take(events.company('UTC'), created(events), events.issued(owed));
    await house.goTo('2026-03-10T00:00:00Z');
    const payment = {
      ...{ paymentId: randomUUID(), externalId: null, currency: 'EUR', amountMinor: 5_000, unappliedMinor: 0 },
      ...{ receivedOn: '2026-03-10', method: 'bank_transfer' as const },
      allocations: [{ invoiceId: owed.invoiceId, number: 'INV-1', amountMinor: 5_000 }],
    };
    const obligations = [{ ...owed, openMinor: 7_000 }];
    house.clock.advance(Temporal.Instant.from('2026-03-10T06:00:00Z'));
    await house.take(
      events.make('ledger.payment.received.v1', '2026-03-10T06:00:00Z', { payment, obligations, by: 'api:x' }),
    );
    await house.goTo('2026-03-10T06:00:00Z');
    await house.goTo('2026-03-11T06:00:00Z');
    const told = (await house.told(events.companyId)).filter(({ type }) => type === 'policy.tone.eased.v1');
    expect(told.map(({ data }) => data)).toMatchObject([
      { wantedTone: 'friendly', because: 'after_part_payment', steps: [{ step: 'reminder' }] },
    ]);
    await house.close();
  });

  describe('on the way up', () => {
    const story = async (answer: 'silent' | 'no') => {
      // Its own time: the calendar of one story is over before the next begins.
      const house = await PolicyHouse.open();
      const events = new EventMaker();
      const owed = events.obligation();
      const accountOwner = { name: 'Mia Sommer', email: 'mia@harbour.example' };
      house.clock.advance(Temporal.Instant.from('2026-03-20T00:00:00Z'));
      await house.take(events.company('UTC'), created(events, { accountOwner }), events.issued(owed));
      const sent = accepted(events, clerk, owed.obligationId, '2026-03-17T09:00:00Z');
      await house.take(
        events.make('delivery.message.accepted.v1', sent.at, sent),
        events.make('delivery.message.delivered.v1', sent.at, delivered(sent)),
      );
      await house.goTo('2026-03-22T00:00:00Z');
      const told = async (type: string) =>
        (await house.told(events.companyId)).filter((event) => event.type === type).map(({ data }) => data);
      expect(await told('policy.owner.warned.v1')).toMatchObject([
        { owner: accountOwner, audience: { role: 'manager', level: 1 }, notBefore: '2026-03-24T00:00:00Z' },
      ]);
      const [task] = await house.test.admin.query<{ task_id: string; kind: string }[]>(
        `select task_id, kind from policy.task where customer_id = $1 and closed_at is null`,
        [events.customerId],
      );
      expect(task?.kind).toBe('owner_warning');
      if (answer === 'no') {
        await house.test.admin.query(
          `update policy.task set closed_at = '2026-03-23T09:00:00Z', outcome = 'keep_level', closed_by = 'agent:mia'
           where task_id = $1`,
          [task?.task_id],
        );
      }
      await house.goTo('2026-03-23T23:59:59Z');
      const before = (await told('policy.escalation.requested.v1')).length;
      await house.goTo('2026-03-24T00:00:00Z');
      const requests = await told('policy.escalation.requested.v1');
      expect(requests).toHaveLength(before + 1);
      const closings = await told('policy.task.closed.v1');
      await house.close();
      return { request: requests.at(-1), closings };
    };

    it('the owner is told once, and 48 hours later the manager is written to', async () => {
      const { request, closings } = await story('silent');
      expect(request).toMatchObject({
        escalation: { audience: { role: 'manager', level: 1 }, steps: [{ step: 'accounts_team' }] },
      });
      expect(closings).toMatchObject([{ outcome: 'went_up', by: 'policy' }]);
    });

    it('a no of the owner keeps it with the billing contacts', async () => {
      const { request } = await story('no');
      expect(request).toMatchObject({
        escalation: { audience: { role: 'billing', level: 0 }, reasons: ['step_due', 'kept_level'] },
      });
    });
  });
});
