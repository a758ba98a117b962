import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type AccountSnapshot } from './account.types.js';
import { type AccountEvent } from './projection.decision.js';
import { loadSnapshots } from './snapshots.store.js';
import { EventMaker } from '../testing/account-events.js';
import { PolicyHouse } from '../testing/policy-house.js';

describe('what is known of an account', () => {
  let house: PolicyHouse;
  let events: EventMaker;

  beforeAll(async () => {
    house = await PolicyHouse.open();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    events = new EventMaker();
    await house.take(events.company('Europe/Berlin'));
    await house.take(events.customer('Europe/Berlin'));
  });

  const snapshot = async (): Promise<AccountSnapshot> => {
    const [loaded] = await house.database.inCompany(events.companyId, (tx) =>
      loadSnapshots(tx, events.companyId, [events.customerId]),
    );
    return loaded!.snapshot;
  };
  const json = async (): Promise<unknown> => JSON.parse(JSON.stringify(await snapshot()));
  /** Takes them, and takes them again: the second time must change nothing. */
  const take = async (...batch: AccountEvent[]): Promise<void> => {
    await house.take(...batch);
    const before = await json();
    await house.take(...batch);
    expect(await json()).toEqual(before);
  };

  const message = (attemptId: string, obligationId: string, at: string) => ({
    messageId: attemptId,
    attemptId,
    customerId: events.customerId,
    contactId: randomUUID(),
    channel: 'sms' as const,
    purpose: 'ladder' as const,
    steps: [
      {
        obligationId,
        invoiceId: obligationId,
        ladderRun: 0,
        step: 'nudge',
        validFrom: '2026-03-06',
        validUntil: '2026-03-09',
      },
    ],
    wantedTone: 'clear' as const,
    tone: 'friendly' as const,
    at,
  });
  const accepted = (attemptId: string, obligationId: string, at: string, provider = 'twilio') =>
    events.make('delivery.message.accepted.v1', at, {
      ...message(attemptId, obligationId, at),
      provider,
      providerId: 'SM1',
      templateId: 'nudge@1',
      locale: 'en',
      amounts: [],
      invoiceNumbers: [],
      gateReadAt: at,
    });

  it('keeps an obligation as the newest event tells it, to the microsecond and the cent', async () => {
    const obligation = events.obligation({
      knownAt: '2026-02-01T09:00:00.123456Z',
      amountMinor: 9_007_199_254_740_991,
    });
    const late = events.issued({ ...obligation, openMinor: 9_007_199_254_740_991, terms: { lateFeeMinor: 500 } });
    const paid = events.issued({ ...obligation, openMinor: 0, state: 'paid' }, '2026-03-01T10:00:00Z');
    await take(late);
    expect((await snapshot()).obligations).toMatchObject([
      { openMinor: 9_007_199_254_740_991, hasLateFee: true, closedAt: null },
    ]);
    expect((await snapshot()).obligations[0]?.knownAt.toString()).toBe('2026-02-01T09:00:00.123456Z');
    await take(paid);
    await take(late);
    expect((await snapshot()).obligations).toMatchObject([{ openMinor: 0, state: 'paid' }]);
    expect((await snapshot()).obligations[0]?.closedAt?.toString()).toBe('2026-03-01T10:00:00Z');
  });

  it('opens again what a reversed payment had closed', async () => {
    const obligation = events.obligation();
    await take(events.issued(obligation), events.issued({ ...obligation, openMinor: 0, state: 'paid' }));
    await house.goTo('2026-03-02T00:00:00Z');
    expect((await snapshot()).obligations).toEqual([]);
    await take(events.issued(obligation, '2026-03-05T00:00:00Z'));
    expect((await snapshot()).obligations).toMatchObject([{ state: 'open', closedAt: null }]);
  });

  it('pauses an obligation while all that is open is disputed, and only then', async () => {
    const whole = events.obligation();
    const disputed = (disputedMinor: number, openMinor: number, at: string) => {
      const dispute = {
        disputeId: randomUUID(),
        customerId: events.customerId,
        invoiceId: whole.invoiceId,
        amountMinor: 4_000,
        whole: false,
        reason: 'wrong_amount' as const,
        note: null,
        openedAt: at,
        resolvedAt: null,
        resolution: null,
      };
      const obligations = [{ ...whole, openMinor, disputedMinor }];
      return events.make('ledger.dispute.opened.v1', at, { dispute, obligations, by: 'portal' });
    };
    await take(events.issued(whole), disputed(4_000, 12_000, '2026-03-04T10:00:00Z'));
    expect((await snapshot()).pauses).toEqual([]);
    await take(disputed(4_000, 4_000, '2026-03-05T10:00:00.000001Z'));
    await take(disputed(4_000, 3_000, '2026-03-06T10:00:00Z'));
    expect(await json()).toMatchObject({
      pauses: [{ kind: 'dispute', reason: 'wrong_amount', from: '2026-03-05T10:00:00.000001Z', until: null }],
    });
    await take(events.issued({ ...whole, openMinor: 3_000 }, '2026-03-09T10:00:00Z'));
    await take(disputed(3_000, 3_000, '2026-03-12T10:00:00Z'));
    expect(await json()).toMatchObject({
      pauses: [
        { from: '2026-03-05T10:00:00.000001Z', until: '2026-03-09T10:00:00Z' },
        { from: '2026-03-12T10:00:00Z', until: null },
      ],
    });
  });

  it('ends a hold by its date in the company’s zone, or earlier by a person', async () => {
    const hold = {
      holdId: randomUUID(),
      customerId: events.customerId,
      invoiceId: null,
      reason: 'hardship' as const,
      note: null,
      placedAt: '2026-03-05T10:00:00Z',
      until: '2026-03-20',
      releasedAt: null,
    };
    await take(events.make('ledger.hold.placed.v1', hold.placedAt, { hold, by: 'agent:mia' }));
    expect(await json()).toMatchObject({ pauses: [{ kind: 'hold', until: '2026-03-20T23:00:00Z', invoiceId: null }] });
    const released = { ...hold, releasedAt: '2026-03-07T08:00:00Z' };
    await take(events.make('ledger.hold.released.v1', '2026-03-07T08:00:00Z', { hold: released, by: 'agent:mia' }));
    expect(await json()).toMatchObject({ pauses: [{ until: '2026-03-07T08:00:00Z' }] });
  });

  it('moves the end of a hold, and knows when an announced payment came in', async () => {
    const hold = {
      ...{ holdId: randomUUID(), customerId: events.customerId, invoiceId: null, note: null, releasedAt: null },
      ...{ reason: 'claims_paid' as const, placedAt: '2026-03-05T10:00:00Z', until: '2026-03-12' },
      claim: { amountMinor: 500, currency: 'EUR', paidOn: null, arrived: 'nothing' as const },
    };
    await take(events.make('ledger.hold.placed.v1', hold.placedAt, { hold, by: 'portal' }));
    expect(await json()).toMatchObject({ pauses: [{ reason: 'claims_paid', until: '2026-03-12T23:00:00Z' }] });
    const changed = { ...hold, until: '2026-03-14', claim: { ...hold.claim, arrived: 'part' as const } };
    const data = { hold: changed, changed: ['until', 'claim'], by: 'ledger' };
    await take(events.make('ledger.hold.changed.v1', '2026-03-07T08:00:00Z', data));
    expect(await json()).toMatchObject({ pauses: [{ reason: 'claims_paid_arrived', until: '2026-03-14T23:00:00Z' }] });
  });

  it('knows of a contact what became of it: accepted, received, failed, answered, its page opened', async () => {
    const obligation = events.obligation();
    const [delivered, failed, opened, silent] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    await take(
      accepted(delivered, obligation.obligationId, '2026-03-06T09:00:00Z'),
      events.make(
        'delivery.message.delivered.v1',
        '2026-03-06T09:01:00Z',
        message(delivered, obligation.obligationId, '2026-03-06T09:01:00Z'),
      ),
      accepted(failed, obligation.obligationId, '2026-03-08T09:00:00Z'),
      accepted(opened, obligation.obligationId, '2026-03-10T09:00:00Z'),
      accepted(silent, obligation.obligationId, '2026-03-12T09:00:00Z', 'smtp'),
    );
    const failure = { errorClass: 'address_bad', errorCode: null, wasAccepted: true, next: 'next_channel' };
    await take(
      events.make('delivery.message.failed.v1', '2026-03-08T09:05:00Z', {
        ...message(failed, obligation.obligationId, '2026-03-08T09:05:00Z'),
        ...failure,
      }),
      events.make('delivery.message.failed.v1', '2026-03-08T09:06:00Z', {
        ...message(randomUUID(), obligation.obligationId, '2026-03-08T09:06:00Z'),
        ...failure,
        wasAccepted: false,
      }),
      events.make('delivery.reply.received.v1', '2026-03-09T09:00:00Z', {
        replyId: randomUUID(),
        customerId: events.customerId,
        contactId: randomUUID(),
        channel: 'sms',
        at: '2026-03-09T09:00:00Z',
        text: 'HELP',
        keyword: 'help',
        inReplyTo: delivered,
      }),
      events.make('portal.page.opened.v1', '2026-03-11T09:00:00Z', {
        customerId: events.customerId,
        contactId: randomUUID(),
        attemptId: opened,
        at: '2026-03-11T09:00:00Z',
      }),
    );
    const common = { obligationIds: [obligation.obligationId], tone: 'friendly' };
    expect(await json()).toMatchObject({
      unreadReplies: [],
      contacts: [
        { ...common, attemptId: silent, receiptsExist: false, receivedAt: null },
        { ...common, attemptId: opened, receivedAt: '2026-03-11T09:00:00Z', receiptsExist: true },
        { ...common, attemptId: failed, failedAt: '2026-03-08T09:05:00Z', receivedAt: null },
        { ...common, attemptId: delivered, receivedAt: '2026-03-06T09:01:00Z', answeredAt: '2026-03-09T09:00:00Z' },
      ],
    });
  });

  it('counts words other than keywords as unread until an agent has read them, in either order of events', async () => {
    const reply = (replyId: string) =>
      events.make('delivery.reply.received.v1', '2026-03-09T09:00:00Z', {
        replyId,
        customerId: events.customerId,
        contactId: randomUUID(),
        channel: 'sms',
        at: '2026-03-09T09:00:00Z',
        text: 'Please call me',
        keyword: 'other',
        inReplyTo: null,
      });
    const read = (replyId: string) =>
      events.make('delivery.reply.read.v1', '2026-03-09T10:00:00Z', {
        replyId,
        customerId: events.customerId,
        contactId: randomUUID(),
        at: '2026-03-09T10:00:00Z',
        by: 'agent:mia',
      });
    const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
    await take(reply(first));
    await take(reply(second), read(second));
    await take(read(third));
    await take(reply(third));
    expect((await snapshot()).unreadReplies.map(({ replyId }) => replyId)).toEqual([first]);
    await take(read(first));
    expect((await snapshot()).unreadReplies).toEqual([]);
  });

  it('keeps why delivery ended a step that it had been asked for; the step stays consumed', async () => {
    const obligation = events.obligation();
    await house.take(events.issued(obligation));
    await house.goTo('2026-03-06T00:00:00Z');
    const attemptId = randomUUID();
    const { at: _, tone: __, attemptId: ___, ...ended } = message(attemptId, obligation.obligationId, '');
    await take(
      events.make('delivery.contact.suppressed.v1', '2026-03-06T09:00:00Z', {
        ...ended,
        at: '2026-03-06T09:00:00Z',
        because: 'promised',
        replacedBy: null,
      }),
    );
    const rows = await house.test.admin.query<object[]>(
      `select s.outcome, s.reason from policy.step_consumed s where s.obligation_id = $1 and s.step = 'nudge'`,
      [obligation.obligationId],
    );
    expect(rows).toEqual([{ outcome: 'requested', reason: 'promised' }]);
    expect((await snapshot()).consumed.map(({ step }) => step)).toContain('nudge');
  });

  it('puts delivery’s tasks on the one list', async () => {
    const task = {
      taskId: randomUUID(),
      customerId: events.customerId,
      kind: 'no_channel' as const,
      title: 'No channel is left',
      because: 'all_opted_out',
      dueOn: null,
    };
    await take(events.make('delivery.task.opened.v1', '2026-03-06T09:00:00Z', { task }));
    const rows = await house.test.admin.query<object[]>(
      `select t.source, t.kind from policy.task t where t.customer_id = $1`,
      [events.customerId],
    );
    expect(rows).toEqual([{ source: 'delivery', kind: 'no_channel' }]);
  });

  it('wakes every account of a company whose zone changes, and none when it does not', async () => {
    await house.goTo('2026-03-02T00:00:00Z');
    expect(await house.wakeUpOf(events.customerId)).toBeNull();
    await house.take(events.company('Europe/Berlin'));
    expect(await house.wakeUpOf(events.customerId)).toBeNull();
    await house.take(events.company('Asia/Jakarta'));
    expect(await house.wakeUpOf(events.customerId)).not.toBeNull();
    expect((await snapshot()).companyZone).toBe('Asia/Jakarta');
  });

  it('shows no row to another company', async () => {
    await house.take(events.issued(events.obligation()));
    const rows = await house.database.inCompany(randomUUID(), (tx) =>
      loadSnapshots(tx, events.companyId, [events.customerId]),
    );
    expect(rows).toEqual([]);
  });
});
