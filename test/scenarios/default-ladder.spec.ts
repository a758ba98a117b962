import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Story } from './story.js';

// Monday is day 0; a due date on a Tuesday puts none of the first steps on a Sunday.
describe('the default ladder', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin();
  });
  afterAll(() => story.end());

  it('checks in 2 days after issue, then writes 3 days before, on, and 4 days after the due date', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(19);
    const diary = await story.diary(customer);
    expect(diary.sent(invoice.due)).toEqual([
      '-13 08:00 email check_in',
      '-3 08:00 email upcoming',
      '0 08:00 email due',
      // The nudge of +3 would be the third contact within 7 days.
      '+4 08:00 email nudge',
    ]);
    expect(diary.deferrals()).toContain('nudge: budget');
    await story.pay(invoice);
  });

  it('rises one tone at a time, leaves out a fee nobody agreed to, and ends with a person', async () => {
    await story.nextMonday();
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(15 + 77);
    const diary = await story.diary(customer);
    expect(diary.messages.map(({ steps, tone }) => `${steps.join('+')} ${tone ?? ''}`)).toEqual([
      'check_in friendly',
      'upcoming friendly',
      'due friendly',
      'nudge friendly',
      'reminder clear',
      'personal personal',
      'accounts_team accounts_team',
      'formal_letter formal',
    ]);
    expect(diary.sent(invoice.due).slice(4)).toEqual([
      '+7 08:00 email reminder',
      '+14 08:00 email personal',
      '+21 08:00 email accounts_team',
      '+60 08:00 email formal_letter',
    ]);
    expect(diary.reasons()).toContain('fee_notice: no_fee_in_terms');
    expect(diary.tasks()).toHaveLength(1);
    expect(diary.tasks()[0]).toMatch(/^decide: /);
    await story.pay(invoice);
  });

  it('announces the fee that the terms hold, with its amount', async () => {
    await story.nextMonday();
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15, lateFeeMinor: 500 });
    await story.runTo(15 + 31);
    const last = (await story.diary(customer)).messages.at(-1);
    expect(last?.steps).toEqual(['fee_notice']);
    expect(last?.body).toMatch(/5\.00/);
    await story.pay(invoice);
  });

  it('names several invoices of one customer in one message', async () => {
    await story.nextMonday();
    const customer = await story.customer();
    const invoices = [
      await story.invoice(customer, { issuedOn: 0, dueOn: 15, amountMinor: 10_000 }),
      await story.invoice(customer, { issuedOn: 0, dueOn: 15, amountMinor: 25_000 }),
    ];
    await story.runTo(15);
    const diary = await story.diary(customer);
    expect(diary.sent(story.day(15))).toEqual([
      '-13 08:00 email check_in check_in',
      '-3 08:00 email upcoming upcoming',
      '0 08:00 email due due',
    ]);
    const last = diary.messages.at(-1)?.body ?? '';
    for (const { number } of invoices) expect(last).toContain(number);
    expect(last).toMatch(/350\.00/);
  });
});
