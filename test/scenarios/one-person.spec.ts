import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Story, type StoryCustomer } from './story.js';

describe('a bookkeeper of three accounts', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin();
  });
  beforeEach(() => story.nextMonday());
  afterAll(() => story.end());

  async function threeHotels(): Promise<readonly [StoryCustomer, StoryCustomer, StoryCustomer]> {
    const channels = ['sms'] as const;
    const hotel = await story.customer({ name: 'Hotel Bali', channels });
    return [
      hotel,
      await story.customer({ name: 'Villa Bali', channels, answeredBy: hotel }),
      await story.customer({ name: 'Spa Bali', channels, answeredBy: hotel }),
    ];
  }

  const about = (story: Story, customer: StoryCustomer, dueOn: number) =>
    story.invoice(customer, { issuedOn: dueOn - 14, dueOn });

  it('gets one message about all of them, and hears of the rest when one pays', async () => {
    const [hotel, villa, spa] = await threeHotels();
    const invoices = [
      await about(story, hotel, 14),
      await about(story, villa, 14),
      await about(story, spa, 14),
    ] as const;
    await story.runTo(14, '07:00');
    const before = (await story.diary(hotel)).messages;
    // Check-in, then three days before: three accounts, one message each time.
    expect(before).toHaveLength(2);
    for (const { number } of invoices) expect(before.at(-1)?.body).toContain(number);
    // By their numbers, in whatever order the bus brought their steps: one due date for all.
    expect(before.at(-1)?.body).toMatch(/Hotel Bali.*Villa Bali.*Spa Bali/s);
    await story.pay(invoices[1]);
    await story.runTo(14);
    const due = (await story.diary(hotel)).messages.slice(2);
    expect(due).toHaveLength(1);
    expect(due[0]?.body).not.toContain(invoices[1].number);
    for (const invoice of [invoices[0], invoices[2]]) expect(due[0]?.body).toContain(invoice.number);
    // What spoke of the others alone is not on the timeline of the one that had paid.
    const ofVilla: { kind: string }[] = await Array.fromAsync(story.api.all(`/v1/customers/${villa.id}/timeline`));
    expect(ofVilla.filter(({ kind }) => kind === 'message.accepted')).toHaveLength(2);
    expect(
      (await story.diary(spa))
        .entries('message.accepted')
        .map(({ summary }) => summary)
        .at(-1),
    ).toContain('one message for 2 accounts');
    const attempts = (await story.diary(spa)).entries('message.accepted').map(({ data }) => String(data['attemptId']));
    const attempt = await story.api.get<{ steps: { invoiceId: string }[]; accounts: { customerId: string }[] }>(
      `/v1/attempts/${attempts.at(-1)}`,
    );
    expect(attempt.steps.map(({ invoiceId }) => invoiceId).sort()).toEqual([invoices[0].id, invoices[2].id].sort());
    expect(attempt.accounts).toHaveLength(2);
    for (const invoice of [invoices[0], invoices[2]]) await story.pay(invoice);
  });

  it('opens a page behind the link that leads to each of them, and to no other', async () => {
    const [hotel, villa, spa] = await threeHotels();
    const invoices = [await about(story, hotel, 14), await about(story, villa, 14), await about(story, spa, 14)];
    await story.runTo(12);
    const path = /\/p\/[0-9A-Za-z]+/.exec((await story.diary(hotel)).messages.at(-1)?.body ?? '')?.[0] ?? '';
    const open = async (address: string) => {
      const answer = await fetch(`${story.system.credentials.url}${address}`);
      return { status: answer.status, text: await answer.text() };
    };
    const choice = await open(path);
    for (const name of ['Hotel Bali', 'Villa Bali', 'Spa Bali']) expect(choice.text).toContain(name);
    const pages = await Promise.all([1, 2, 3].map((place) => open(`${path}-${place}`)));
    const numbers = pages.map(({ text }) => invoices.find(({ number }) => text.includes(number))?.number);
    expect(numbers.toSorted()).toEqual(invoices.map(({ number }) => number).sort());
    expect((await open(`${path}-4`)).status).toBe(404);
    for (const invoice of invoices) await story.pay(invoice);
  });

  it('stops all of them with one STOP', async () => {
    const [hotel, villa, spa] = await threeHotels();
    const invoices = [await about(story, hotel, 14), await about(story, villa, 14), await about(story, spa, 14)];
    await story.runTo(12);
    await story.reply(hotel, 'sms', 'STOP');
    const written = (await story.diary(hotel)).messages.length;
    await story.runTo(24);
    expect((await story.diary(hotel)).messages).toHaveLength(written);
    for (const customer of [hotel, villa, spa]) {
      const diary = await story.diary(customer);
      expect(diary.entries('reply.received')).toHaveLength(1);
      expect(diary.entries('consent.changed')).toHaveLength(1);
      expect(diary.entries('contact.suppressed').at(-1)?.data.because).toBe('opted_out');
    }
    for (const invoice of invoices) await story.pay(invoice);
  });
});
