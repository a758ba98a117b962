import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { EventMaker } from '../testing/account-events.js';
import { PolicyApp } from '../testing/policy-app.js';

const wishes = { channels: null, hours: null, locale: null, pausedUntil: null, paymentMethod: null };

describe('the moment that suits a customer', () => {
  let policy: PolicyApp;
  let events: EventMaker;

  beforeAll(async () => {
    policy = await PolicyApp.start([]);
    events = new EventMaker();
    await policy.publish(events.company('Europe/Berlin'));
  });
  afterAll(() => policy.close());

  /** A customer of the company with one invoice, whose reminder begins on `reminderOn`. */
  const withInvoice = async (reminderOn: string) => {
    const customer = new EventMaker(events.companyId);
    await policy.publish(customer.customer());
    const due = Temporal.PlainDate.from(reminderOn).subtract({ days: 7 });
    const obligation = customer.obligation({
      dueDate: due.toString(),
      issueDate: due.subtract({ days: 30 }).toString(),
      knownAt: `${due.subtract({ days: 30 }).toString()}T09:00:00.000000Z`,
    });
    await policy.publish(customer.issued(obligation, `${obligation.issueDate}T09:00:00Z`));
    return { customer, obligation };
  };
  const opened = (customer: EventMaker, instant: string) =>
    customer.make('portal.page.opened.v1', instant, {
      customerId: customer.customerId,
      contactId: randomUUID(),
      attemptId: null,
      at: instant,
    });
  const payDays = (customer: EventMaker, days: number[] | null, instant: string) =>
    customer.make('delivery.preferences.changed.v1', instant, {
      customerId: customer.customerId,
      at: instant,
      by: 'page',
      preferences: { ...wishes, payDays: days },
    });
  const requests = async (customer: EventMaker) =>
    (
      await policy.test.admin.query<{ data: { escalation: { steps: { step: string }[]; preferredHour?: number } } }[]>(
        `select data from bus.outbox where subject = $1 and type = 'policy.escalation.requested.v1' order by xid, id`,
        [customer.customerId],
      )
    ).map(({ data: { escalation } }) => [escalation.steps[0]?.step, escalation.preferredHour]);

  it('is the hour at which they read, once that is known of enough readings', async () => {
    const { customer } = await withInvoice('2026-02-10');
    for (const day of ['25', '26', '27', '28']) {
      await policy.publish(opened(customer, `2026-01-${day}T17:20:00.000000Z`));
    }
    await policy.moveTo('2026-02-06T09:00:00Z');
    expect((await requests(customer)).at(-1)).toEqual(['nudge', undefined]);
    for (const day of ['29', '30']) await policy.publish(opened(customer, `2026-01-${day}T17:20:00.000000Z`));
    await policy.moveTo('2026-02-10T09:00:00Z');
    expect((await requests(customer)).at(-1)).toEqual(['reminder', 18]);
  });

  it('is the day after a stated pay day, and says so meanwhile', async () => {
    const { customer } = await withInvoice('2026-02-13');
    await policy.publish(payDays(customer, [15], '2026-02-10T10:00:00.000000Z'));
    await policy.moveTo('2026-02-13T09:00:00Z');
    expect((await requests(customer)).map(([step]) => step)).not.toContain('reminder');
    const { body } = await policy.call(events.companyId, 'GET', `/v1/customers/${customer.customerId}/decisions`);
    const [latest] = body['items'] as { reasons: object[]; nextBecause: string }[];
    expect(latest?.nextBecause).toBe('pay_day_near');
    expect(latest?.reasons).toContainEqual(
      expect.objectContaining({ code: 'pay_day_near', sentence: expect.stringContaining('pay day') }),
    );
    await policy.moveTo('2026-02-16T09:00:00Z');
    expect((await requests(customer)).at(-1)?.[0]).toBe('reminder');
  });

  it('is as always once the days are unset, or where the company does not want it', async () => {
    const { customer } = await withInvoice('2026-02-23');
    await policy.publish(payDays(customer, [25], '2026-02-16T10:00:00.000000Z'));
    await policy.publish(payDays(customer, null, '2026-02-17T10:00:00.000000Z'));
    const { customer: second } = await withInvoice('2026-02-23');
    await policy.publish(payDays(second, [25], '2026-02-16T10:00:00.000000Z'));
    await policy.call(events.companyId, 'PUT', '/v1/policy-settings', { timing: { payDayWaitDays: 0 } });
    await policy.moveTo('2026-02-23T09:00:00Z');
    expect((await requests(customer)).at(-1)?.[0]).toBe('reminder');
    expect((await requests(second)).at(-1)?.[0]).toBe('reminder');
  });

  it('is learned of each event once', async () => {
    const counted = () => policy.test.admin.query<unknown[]>(`select count(*)::int as n from policy.hour_seen`);
    expect(await counted()).toEqual([{ n: 6 }]);
  });
});
