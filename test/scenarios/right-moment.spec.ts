import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Story } from './story.js';

describe('the right moment', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin('2026-04-20');
  });
  afterAll(() => story.end());

  it('does not write on a public holiday, and says so', async () => {
    // Ascension Day, Thursday 2026-05-14.
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 24 });
    await story.runTo(25);
    const diary = await story.diary(customer);
    expect(diary.sent(invoice.due).at(-1)).toBe('+1 08:00 email due');
    expect(diary.summaryOf('due')).toMatch(/public holiday/);
    await story.pay(invoice);
  });

  it('waits for the morning of the place where the customer is, and says so', async () => {
    await story.nextMonday();
    const customer = await story.customer({ country: 'US', timeZone: 'America/New_York' });
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(15, '11:00');
    expect((await story.diary(customer)).sent(invoice.due)).not.toContain('0 08:00 email due');
    await story.runTo(15, '15:00');
    const diary = await story.diary(customer);
    expect(diary.sent(invoice.due)).toContain('0 08:00 email due');
    const planned = diary.timeline.find(
      ({ kind, data }) => kind === 'message.planned' && data.steps?.some(({ step }) => step === 'due'),
    );
    expect(planned?.data.localTime).toMatch(/T08:00.*\[America\/New_York\]$/);
    await story.pay(invoice);
  });

  it('does not write on a Sunday', async () => {
    await story.nextMonday();
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 20 });
    await story.runTo(21);
    const diary = await story.diary(customer);
    expect(diary.sent(invoice.due)).toEqual([
      '-18 08:00 email check_in',
      '-3 08:00 email upcoming',
      '+1 08:00 email due',
    ]);
    expect(diary.summaryOf('due')).toMatch(/outside the hours/);
    await story.pay(invoice);
  });

  it("keeps to the customer's own hours", async () => {
    await story.nextMonday();
    const customer = await story.customer();
    await story.api.put(`/v1/customers/${customer.id}/preferences`, {
      hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], start: '16:00', end: '18:00' }],
    });
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(15);
    // The reminder of −3 falls on a Saturday: it goes on Monday, and the one of the due date 48 hours later.
    const sent = (await story.diary(customer)).sent(invoice.due);
    expect(sent.slice(0, 2)).toEqual(['-13 16:00 email check_in', '-1 16:00 email upcoming']);
    await story.pay(invoice);
  });

  it('is silent until the date to which the customer asked it to be', async () => {
    await story.nextMonday();
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(1);
    await story.api.put(`/v1/customers/${customer.id}/preferences`, { pausedUntil: story.day(15).toString() });
    await story.runTo(15);
    expect((await story.diary(customer)).messages).toEqual([]);
    await story.runTo(16);
    expect((await story.diary(customer)).sent(invoice.due)).toEqual(['+1 08:00 email due']);
    await story.pay(invoice);
  });
});
