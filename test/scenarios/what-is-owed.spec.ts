import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Story } from './story.js';

describe('what is owed right now', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin();
  });
  beforeEach(() => story.nextMonday());
  afterAll(() => story.end());

  it('asks no more once the payment is in, also for a message that waits for its hour', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(15, '07:00');
    await story.pay(invoice);
    await story.runTo(40);
    const diary = await story.diary(customer);
    expect(diary.sent(invoice.due)).toEqual(['-13 08:00 email check_in', '-3 08:00 email upcoming']);
    expect(diary.reasons()).toContain('due: paid');
  });

  it('asks for the rest after a part payment', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15, amountMinor: 12_000 });
    await story.runTo(15);
    await story.pay(invoice, 4_500);
    await story.runTo(19);
    const [, , due, nudge] = (await story.diary(customer)).messages;
    expect(due?.body).toMatch(/120\.00/);
    expect(nudge?.body).toMatch(/75\.00/);
    expect(nudge?.body).not.toMatch(/120\.00/);
    await story.pay(invoice, 7_500);
  });

  it('asks for the undisputed part while the rest is disputed', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15, amountMinor: 12_000 });
    await story.runTo(14);
    await story.api.post('/v1/disputes', {
      customerId: customer.id,
      invoiceId: invoice.id,
      amountMinor: 2_000,
      reason: 'service_problem',
    });
    await story.runTo(15);
    const last = (await story.diary(customer)).messages.at(-1);
    expect(last?.steps).toEqual(['due']);
    expect(last?.body).toMatch(/100\.00/);
    await story.pay(invoice);
  });

  it('is silent during a dispute, and the days of the dispute do not age the invoice', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(19);
    const dispute = await story.api.post<{ id: string }>('/v1/disputes', {
      customerId: customer.id,
      invoiceId: invoice.id,
      reason: 'wrong_amount',
    });
    await story.runTo(19 + 14);
    expect((await story.diary(customer)).messages).toHaveLength(4);
    await story.api.post(`/v1/disputes/${dispute.id}/resolve`, {
      resolution: 'rejected',
      note: 'The service was given',
    });
    await story.runTo(15 + 7 + 14);
    const diary = await story.diary(customer);
    // Due + 7 is a Tuesday; 14 days of dispute later it is a Tuesday again.
    expect(diary.sent(invoice.due).slice(4)).toEqual(['+21 08:00 email reminder']);
    // After a pause at most the tone last received.
    expect(diary.messages.at(-1)?.tone).toBe('friendly');
    await story.pay(invoice);
  });
});
