import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Story, type StoryInvoice } from './story.js';

describe('promises to pay, and more time', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin();
  });
  beforeEach(() => story.nextMonday());
  afterAll(() => story.end());

  const promise = (invoice: StoryInvoice, by: number, more: object = {}) =>
    story.api.post<{ id: string }>('/v1/promises', {
      customerId: invoice.customer.id,
      currency: 'EUR',
      amountMinor: 12_000,
      by: story.day(by).toString(),
      promisedBy: 'Jana Linde',
      ...more,
    });

  it('a promise that is broken: silence until the grace is over, then a kind word that refers to it', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(16);
    await promise(invoice, 23, { words: 'I will pay next Wednesday.' });
    await story.runTo(25);
    const before = await story.diary(customer);
    expect(before.sent(invoice.due)).toEqual([
      '-13 08:00 email check_in',
      '-3 08:00 email upcoming',
      '0 08:00 email due',
    ]);
    await story.runTo(40);
    const diary = await story.diary(customer);
    const [first] = diary.messages.slice(before.messages.length);
    expect(first?.at.toPlainDate().toString()).toBe(story.day(26 + 2).toString());
    expect(first?.tone).toBe('friendly');
    // The promised amount and day are the ledger's, read in the moment of sending.
    const promised = story.day(23).toLocaleString('en-GB', { day: 'numeric', month: 'long' });
    expect(first?.body).toContain(`you had told us that €120.00 would come by ${promised}, a date that has now passed`);
    expect(diary.messages.at(-1)?.body).not.toContain('you had told us');
    expect(diary.entries('promise.made').map(({ summary }) => summary)).toEqual([
      expect.stringMatching(
        `^Jana Linde promised €120.00 by ${story.day(23).toString()} for invoice ${invoice.number}: “I will pay next Wednesday.”`,
      ),
    ]);
    expect(diary.entries('promise.broken').map(({ summary }) => summary)).toEqual([
      `The promise of €120.00 by ${story.day(23).toString()} (“I will pay next Wednesday.”) was not kept. Asking goes on, kindly.`,
    ]);
    await story.pay(invoice);
  });

  it('a promise that is kept early: no further reminder', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(16);
    const { id } = await promise(invoice, 30);
    await story.runTo(18);
    await story.pay(invoice);
    await story.runTo(60);
    const diary = await story.diary(customer);
    expect(diary.sent(invoice.due)).toEqual([
      '-13 08:00 email check_in',
      '-3 08:00 email upcoming',
      '0 08:00 email due',
    ]);
    expect(await story.api.get(`/v1/promises/${id}`)).toMatchObject({ state: 'kept', receivedMinor: 12_000 });
    expect(diary.entries('promise.kept').map(({ summary }) => summary)).toEqual([
      `The promise of €120.00 by ${story.day(30).toString()} was kept: €120.00 came in.`,
    ]);
    expect(diary.entries('promise.broken')).toEqual([]);
  });

  it('a promise that is kept in part: thanks for the part, and the rest is asked for', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(16);
    await promise(invoice, 23);
    await story.runTo(20);
    await story.pay(invoice, 5_000);
    await story.runTo(25);
    expect((await story.diary(customer)).messages).toHaveLength(3);
    await story.runTo(31);
    const diary = await story.diary(customer);
    const first = diary.messages[3];
    expect(first?.body).toContain('thank you for the part of your payment that has come in');
    expect(first?.body).toContain('€70.00');
    expect(diary.entries('promise.partly_kept').map(({ summary }) => summary)).toEqual([
      `The promise of €120.00 by ${story.day(23).toString()} was kept in part: €50.00 came in.`,
    ]);
    expect(await story.api.get(`/v1/customers/${customer.id}/promises/summary`)).toMatchObject({
      keptRate: 0,
      count: { kept: 0, partlyKept: 1, broken: 0 },
    });
    await story.pay(invoice, 7_000);
  });

  it('more time, granted by rule: the reminders move with the due date', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(13);
    const granted = await story.api.post('/v1/extensions', {
      invoiceId: invoice.id,
      newDueDate: story.day(29).toString(),
      reason: 'Our own customer pays late.',
    });
    expect(granted).toMatchObject({ state: 'granted', decidedBy: 'rule', originalDueDate: invoice.due.toString() });
    await story.runTo(28);
    expect((await story.diary(customer)).sent(invoice.due)).toEqual([
      '-13 08:00 email check_in',
      '-3 08:00 email upcoming',
    ]);
    await story.runTo(34);
    const diary = await story.diary(customer);
    expect(diary.sent(story.day(29)).slice(2)).toEqual(['0 08:00 email due', '+3 08:00 email nudge']);
    expect(diary.entries('extension.granted').map(({ summary }) => summary)).toEqual([
      `The customer asked for more time (“Our own customer pays late.”): invoice ${invoice.number} is now due ${story.day(29).toString()} instead of ${story.day(15).toString()}, within our limits.`,
    ]);
    await story.pay(invoice);
  });

  it('more time granted while a reminder waits for the morning: it does not go', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(15, '06:00', 'Europe/Berlin');
    await story.api.post('/v1/extensions', { invoiceId: invoice.id, newDueDate: story.day(29).toString() });
    await story.runTo(28);
    const diary = await story.diary(customer);
    expect(diary.sent(invoice.due)).toEqual(['-13 08:00 email check_in', '-3 08:00 email upcoming']);
    expect(diary.reasons()).toContain('due: due_later');
    await story.pay(invoice);
  });

  it('more time that a person has to decide: silence until then, and the explanation on the timeline', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(13);
    const { id } = await story.api.post<{ id: string }>('/v1/extensions', {
      invoiceId: invoice.id,
      newDueDate: story.day(60).toString(),
    });
    await story.runTo(16);
    expect((await story.diary(customer)).messages).toHaveLength(2);
    await story.api.post(`/v1/extensions/${id}/decline`, { explanation: 'We can offer you a plan.' });
    await story.runTo(24);
    const diary = await story.diary(customer);
    expect(diary.messages[2]?.body).toContain('we come back to your request for more time');
    expect(diary.entries('extension.declined').map(({ summary }) => summary)).toEqual([
      expect.stringContaining('was declined: “We can offer you a plan.”'),
    ]);
    await story.pay(invoice);
  });
});
