import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Story, type StoryCustomer } from './story.js';

interface StepPause {
  readonly id: string;
  readonly step: string;
  readonly offence: { readonly contacts: number; readonly optOuts: number };
}

describe('rules that keep messages welcome', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin();
  });
  beforeEach(() => story.nextMonday());
  afterAll(() => story.end());

  const openPage = async (customer: StoryCustomer): Promise<void> => {
    const text = (await story.diary(customer)).messages.at(-1)?.body ?? '';
    const link = /https?:\/\/[^\s)>"]+/.exec(text)?.[0];
    if (link === undefined) throw new Error(`No link in: ${text}`);
    expect((await fetch(link)).status).toBe(200);
    await story.settle();
  };

  it('writes at six in the evening to somebody who reads at six in the evening', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 17 });
    for (const day of [7, 8, 9, 10, 11, 12]) {
      await story.runTo(day, '18:20');
      await openPage(customer);
    }
    await story.runTo(15);
    expect((await story.diary(customer)).sent(invoice.due).at(-1)).toBe('-3 18:00 email upcoming');
    await story.pay(invoice);
  });

  it('waits with a reminder for somebody who pays on the 15th, and says so', async () => {
    const customer = await story.customer();
    const monday = story.day(0);
    const payDay = Temporal.PlainDate.from({ year: monday.year, month: monday.month, day: 15 }).add({ months: 1 });
    const reminderOn = monday.until(payDay, { largestUnit: 'days' }).days - 2;
    await story.api.put(`/v1/customers/${customer.id}/preferences`, { payDays: [15] });
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: reminderOn - 7 });
    await story.runTo(reminderOn + 2);
    const before = await story.diary(customer);
    expect(before.sent(invoice.due).join()).not.toContain('reminder');
    const { items } = await story.api.get<{ items: { reasons: { code: string; sentence: string }[] }[] }>(
      `/v1/customers/${customer.id}/decisions`,
    );
    const said = items.flatMap(({ reasons }) => reasons).find(({ code }) => code === 'pay_day_near');
    expect(said?.sentence).toMatch(/reminder of invoice .* waits until the day after the customer’s pay day/i);
    await story.runTo(reminderOn + 6);
    const [sent] = (await story.diary(customer)).messages.filter(({ steps }) => steps.includes('reminder'));
    expect(sent && Temporal.PlainDate.compare(sent.at.toPlainDate(), payDay)).toBe(1);
    await story.pay(invoice);
  });

  it('stops a step that gives too much offence, until a person lets it go on', async () => {
    const stopRules = { leastContacts: 20, leastOffences: 1 };
    await story.api.put('/v1/policy-settings', { stopRules });
    const customers: StoryCustomer[] = [];
    for (let made = 0; made < 20; made += 1) customers.push(await story.customer({ channels: ['sms'] }));
    for (const customer of customers) await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    const later = await story.customer({ channels: ['sms'] });
    const invoice = await story.invoice(later, { issuedOn: 0, dueOn: 17 });
    await story.runTo(12);
    const [first] = customers;
    if (!first) throw new Error('nobody');
    await story.reply(first, 'sms', 'STOP');

    const pauses = await story.api.get<{ items: StepPause[] }>('/v1/step-pauses');
    const pause = pauses.items.find(({ step }) => step === 'upcoming');
    expect(pause?.offence.optOuts).toBe(1);
    const tasks = await story.api.get<{ items: { kind: string }[] }>('/v1/tasks?kind=step_paused');
    expect(tasks.items).toHaveLength(1);
    await story.runTo(15, '12:00');
    expect((await story.diary(later)).sent(invoice.due).join()).not.toContain('upcoming');

    await story.api.post(`/v1/step-pauses/${pause?.id ?? ''}/resume`, { reason: 'One person had sold the business.' });
    await story.runTo(15, '20:00');
    expect((await story.diary(later)).sent(invoice.due).join()).toContain('upcoming');
    expect((await story.api.get<{ items: object[] }>('/v1/tasks?kind=step_paused')).items).toEqual([]);
  });
});
