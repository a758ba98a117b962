import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Story, type StoryCustomer } from './story.js';

// Monday is day 0. What is told without a ladder keeps to the same hours, and stands outside the ladder's slot.
describe('what is told without a ladder', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin();
  });
  beforeEach(() => story.nextMonday());
  afterAll(() => story.end());

  const giveMandate = (customer: StoryCustomer, noticeDays: number) =>
    story.api.post<{ id: string }>('/v1/mandates', {
      customerId: customer.id,
      currency: 'EUR',
      method: 'direct_debit',
      reference: 'SEPA-2026-17',
      signedOn: story.day(-3).toString(),
      terms: { noticeDays },
    });
  const collectionOf = async (customer: StoryCustomer) => {
    const { items } = await story.api.get<{ items: { id: string; state: string; collectOn: string }[] }>(
      `/v1/collections?customerId=${customer.id}`,
    );
    const [collection] = items;
    if (!collection) throw new Error('Nothing is collected');
    return collection;
  };

  it('a statement comes by its schedule, in the morning, and is there to read and to keep', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 90 });
    const issue = story.day(3);
    await story.api.put(`/v1/customers/${customer.id}/statement-schedule`, {
      every: 'month',
      day: Math.min(issue.day, 28),
      form: 'activity',
    });
    await story.runTo(20);
    const diary = await story.diary(customer);
    const [issued] = diary.entries('statement.issued');
    expect(issued?.summary).toContain('The customer is told that it is ready.');
    const told = diary.messages.find(({ steps }) => steps.length === 0);
    expect(told?.at.hour).toBe(8);
    expect(told?.body).toContain('is ready. It lists what was invoiced and what was paid.');
    expect(told?.body).not.toMatch(/€/);
    expect(diary.entries('message.accepted').map(({ summary }) => summary)).toContain(
      'The email about the statement of account left.',
    );
    const link = /https?:\/\/[^\s)>"]+/.exec(told?.body ?? '')?.[0] ?? '';
    const page = await (await fetch(link)).text();
    const files = [...page.matchAll(/href="([^"]+\/statements\/[^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThanOrEqual(2);
    const [pdf, csv] = await Promise.all(files.slice(0, 2).map((file) => fetch(new URL(file, link))));
    expect(
      Buffer.from((await pdf?.arrayBuffer()) ?? new ArrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(await csv?.text()).toContain(invoice.number);
  });

  it('a collection is announced with its amount and day, made, and not dunned', async () => {
    const customer = await story.customer();
    await giveMandate(customer, 14);
    const invoice = await story.invoice(customer, { issuedOn: 1, dueOn: 8 });
    await story.runTo(14);
    const { id, collectOn } = await collectionOf(customer);
    const announced = await story.diary(customer);
    expect(announced.messages.map(({ steps, at }) => [steps.length, at.hour])).toEqual([[0, 8]]);
    const [message] = announced.messages;
    expect(message?.body).toMatch(/€120\.00/);
    expect(message?.body).toContain(invoice.number);
    expect(message?.body).toContain(
      Temporal.PlainDate.from(collectOn).toLocaleString('en-GB', { day: 'numeric', month: 'long' }),
    );
    const [left] = announced.entries('message.accepted');
    expect(left?.summary).toBe(`The email that announces the collection left about ${invoice.number}.`);
    const attempt = await story.api.get<object>(`/v1/attempts/${String(left?.data['attemptId'])}`);
    expect(attempt).toMatchObject({
      purpose: 'notice',
      notice: { kind: 'collection_announced', subjectId: id, round: 1 },
      amounts: [{ currency: 'EUR', amountMinor: 12_000 }],
      steps: [],
    });
    await story.runTo(16);
    await story.api.post(`/v1/collections/${id}/succeeded`, {});
    await story.runTo(40);
    expect((await story.diary(customer)).messages).toHaveLength(1);
  });

  it('a collection that is called off before its announcement left is not announced', async () => {
    const customer = await story.customer();
    const { id } = await giveMandate(customer, 14);
    await story.runTo(0, '21:00');
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 30 });
    await story.settle();
    await story.api.post(`/v1/mandates/${id}/revoke`, { reason: 'the customer asked for it' });
    await story.runTo(5);
    const diary = await story.diary(customer);
    expect(diary.messages.filter(({ steps }) => steps.length === 0)).toEqual([]);
    const [withdrawn] = diary.entries('contact.suppressed');
    expect(withdrawn?.summary).toBe('The email that announces the collection was not sent: the mandate was revoked.');
    // The invoice goes back to its ladder.
    await story.runTo(28);
    const asked = (await story.diary(customer)).messages.map(({ steps }) => steps);
    expect(asked.at(-1)).toEqual(['upcoming']);
    expect(asked).not.toContainEqual([]);
    await story.pay(invoice);
  });
});
