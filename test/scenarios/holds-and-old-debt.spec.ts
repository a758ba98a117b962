import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Story } from './story.js';

describe('holds, and debt older than the system', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin();
  });
  beforeEach(() => story.nextMonday());
  afterAll(() => story.end());

  it('is silent while the account is on hold', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(14);
    await story.api.post('/v1/holds', {
      customerId: customer.id,
      reason: 'hardship',
      until: story.day(21).toString(),
    });
    await story.runTo(21);
    expect((await story.diary(customer)).sent(invoice.due)).toEqual([
      '-13 08:00 email check_in',
      '-3 08:00 email upcoming',
    ]);
    await story.runTo(30);
    expect((await story.diary(customer)).messages.length).toBeGreaterThan(2);
    await story.pay(invoice);
  });

  it('says nothing about an invoice that was taken back', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.api.post(`/v1/invoices/${invoice.id}/void`, { reason: 'issued twice' });
    await story.runTo(30);
    expect((await story.diary(customer)).messages).toEqual([]);
  });

  it('writes nothing about an old invoice that was paid in the same second', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: -60, dueOn: -30 });
    await story.pay(invoice);
    await story.runTo(30);
    const diary = await story.diary(customer);
    expect(diary.messages).toEqual([]);
  });

  it('lets old debt enter as one friendly nudge', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: -60, dueOn: -30 });
    await story.runTo(15);
    const diary = await story.diary(customer);
    expect(diary.messages.map(({ steps, tone }) => [...steps, tone])).toEqual([['nudge', 'friendly']]);
    expect(diary.reasons()).toContain('reminder: before_our_time');
    await story.pay(invoice);
  });
});
