import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Diary, type SentMessage } from './diary.js';
import { Story, type StoryCustomer } from './story.js';

describe('reaching people', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin();
  });
  beforeEach(() => story.nextMonday());
  afterEach(() => story.noMoreFaults());
  afterAll(() => story.end());

  const prefers = (customer: StoryCustomer, channels: readonly string[]): Promise<unknown> =>
    story.api.put(`/v1/customers/${customer.id}/preferences`, { channels });

  it('uses the first channel that the customer named', async () => {
    const orders = [
      ['whatsapp', 'sms', 'email'],
      ['sms', 'email'],
      ['email', 'whatsapp'],
    ] as const;
    for (const channels of orders) {
      const customer = await story.customer({ channels: ['sms', 'whatsapp', 'email'] });
      await prefers(customer, channels);
      const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
      await story.runTo(15);
      const diary = await story.diary(customer);
      expect(new Set(diary.messages.map(({ channel }) => channel))).toEqual(new Set([channels[0]]));
      await story.pay(invoice);
      await story.nextMonday();
    }
  });

  it('confirms a stop once, writes no more on that channel, and goes on where the customer agreed', async () => {
    const customer = await story.customer({ channels: ['sms', 'email'] });
    await prefers(customer, ['sms', 'email']);
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(12);
    // Not one of the words that Twilio answers itself.
    await story.reply(customer, 'sms', 'Remove');
    await story.runTo(19);
    const diary = await story.diary(customer);
    const [checkIn, upcoming, confirmation, ...later] = diary.messages;
    expect([checkIn?.channel, upcoming?.channel]).toEqual(['sms', 'sms']);
    expect(confirmation).toMatchObject({ channel: 'sms', steps: [] });
    // No balance and no persuasion in it.
    expect(confirmation?.body).not.toMatch(/\d\.\d\d/);
    expect(later.length).toBeGreaterThan(0);
    expect(new Set(later.map(({ channel }) => channel))).toEqual(new Set(['email']));
    expect(diary.entries('consent.changed')).toHaveLength(1);
    await story.pay(invoice);
  });

  it('never takes YES for a new consent', async () => {
    const customer = await story.customer({ channels: ['sms'] });
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(12);
    await story.reply(customer, 'sms', 'STOP');
    await story.reply(customer, 'sms', 'YES');
    const before = (await story.diary(customer)).messages.length;
    await story.runTo(40);
    const diary = await story.diary(customer);
    expect(diary.messages).toHaveLength(before);
    expect(diary.tasks().some((task) => task.startsWith('no_channel'))).toBe(true);
    await story.pay(invoice);
  });

  it('pauses when the customer writes, until an agent has read it, and resumes no firmer than before', async () => {
    const customer = await story.customer({ channels: ['sms'] });
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(19);
    await story.reply(customer, 'sms', 'I am waiting for a transfer myself, can we talk?');
    const asking = (diary: Diary): SentMessage[] => diary.messages.filter(({ steps }) => steps.length > 0);
    const before = await story.diary(customer);
    expect(asking(before).length).toBeGreaterThan(0);
    await story.runTo(26);
    const silent = await story.diary(customer);
    expect(asking(silent)).toEqual(asking(before));
    expect(silent.entries('reply.received')).toHaveLength(1);
    const { items } = await story.api.get<{ items: { id: string }[] }>(
      `/v1/replies?unread=true&customerId=${customer.id}`,
    );
    expect(items).toHaveLength(1);
    await story.api.post(`/v1/replies/${items[0]?.id ?? ''}/read`, {});
    await story.runTo(15 + 20);
    const asked = asking(await story.diary(customer)).slice(asking(before).length);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked[0]?.tone).toBe('friendly');
    await story.pay(invoice);
  });

  it('takes the next channel after the gap when a message does not arrive', async () => {
    const customer = await story.customer({ channels: ['sms', 'email'] });
    await prefers(customer, ['sms', 'email']);
    await story.fault({ kind: 'final_failure', errorCode: 30_003 }, { to: customer.phone });
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(8);
    const diary = await story.diary(customer);
    expect(diary.messages.map(({ channel }) => channel)).toEqual(['sms', 'email']);
    const [first, second] = diary.messages;
    expect(second?.steps).toEqual(['check_in']);
    expect(first?.at.until(second?.at ?? first.at).total('hours')).toBeGreaterThanOrEqual(48);
    expect(diary.entries('message.failed')).toHaveLength(1);
    await story.pay(invoice);
  });

  it('lets undelivered messages earn no firmer tone, and asks a person to call after three of them', async () => {
    const customer = await story.customer({ channels: ['sms'] });
    await story.fault({ kind: 'final_failure', errorCode: 30_003 }, { to: customer.phone });
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(60);
    const diary = await story.diary(customer);
    expect(diary.messages).toHaveLength(3);
    expect(new Set(diary.messages.map(({ tone }) => tone))).toEqual(new Set(['friendly']));
    expect(diary.tasks().some((task) => task.startsWith('call: '))).toBe(true);
    await story.pay(invoice);
  });

  it('does not rise while nothing tells that messages arrive', async () => {
    const customer = await story.customer({ channels: ['sms', 'email'] });
    await prefers(customer, ['sms', 'email']);
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(13);
    await story.fault({ kind: 'dropped_callbacks' }, { to: customer.phone });
    await story.fault({ kind: 'server_error', status: 503 }, { to: customer.phone, operation: 'fetch' });
    await story.runTo(23);
    const tones = (await story.diary(customer)).messages.map(({ tone }) => tone);
    // The check-in and the upcoming notice were received: they earn "clear", and nothing after them earns more.
    expect(tones.every((tone) => tone === 'friendly' || tone === 'clear')).toBe(true);
    await story.pay(invoice);
  });
});
