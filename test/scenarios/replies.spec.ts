import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Story, type StoryCustomer } from './story.js';

// Monday is day 0; an invoice of that day is asked about on Wednesday (day 2) and due on day 15.
describe('what a reply does', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin();
  });
  beforeEach(() => story.nextMonday());
  afterAll(() => story.end());

  const readReplies = async (customer: StoryCustomer): Promise<void> => {
    const { items } = await story.api.get<{ items: { id: string }[] }>(
      `/v1/replies?unread=true&customerId=${customer.id}`,
    );
    for (const { id } of items) await story.api.post(`/v1/replies/${id}/read`, {});
  };

  it('“no” to “did it reach you?” sends the invoice again, once, and asks for nothing meanwhile', async () => {
    const customer = await story.customer({ channels: ['sms'] });
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(2);
    expect((await story.diary(customer)).sent(invoice.due)).toEqual(['-13 09:00 sms check_in']);
    await story.reply(customer, 'sms', 'No');
    // Out of hours: the invoice waits for the morning.
    await story.runTo(3, '08:59');
    expect((await story.diary(customer)).messages).toHaveLength(1);
    await story.runTo(3, '12:00');
    const again = await story.diary(customer);
    expect(again.messages[1]?.at.toPlainTime().toString({ smallestUnit: 'minute' })).toBe('09:00');
    expect(again.messages[1]?.body).toContain(`We are sending you invoice ${invoice.number}`);
    expect(again.entries('message.accepted').map(({ summary }) => summary)).toContain(
      `The SMS that sends the invoice again left about ${invoice.number}.`,
    );
    expect(again.entries('reply.received')[0]?.summary).toContain('an invoice that did not arrive');
    // It did not come either: a person looks into it, and nobody is dunned for what they did not get.
    await story.reply(customer, 'sms', 'I still have not received the invoice');
    await story.runTo(20);
    const silent = await story.diary(customer);
    expect(silent.messages.filter(({ steps }) => steps.length > 0)).toHaveLength(1);
    expect(silent.messages.filter(({ body }) => body.includes('We are sending you'))).toHaveLength(1);
    expect(silent.tasks()).toContain('find_contact: not_received_again_by_sms');
    await readReplies(customer);
    await story.runTo(30);
    const after = (await story.diary(customer)).messages.filter(({ steps }) => steps.length > 0);
    expect(after.length).toBeGreaterThan(1);
    expect(after[1]?.tone).toBe('friendly');
    await story.pay(invoice);
  });

  it('an invoice that did not arrive by mail goes along as a paper when it is sent again', async () => {
    const customer = await story.customer({ channels: ['email'] });
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(2);
    await story.reply(customer, 'email', 'I have not received the invoice');
    await story.runTo(3, '12:00');
    const log = await fetch(`${story.system.credentials.sandboxUrl}/sandbox/log`);
    const { messages } = (await log.json()) as {
      messages: { to: string; body: string; attachments?: { name: string; mediaType: string; sizeBytes: number }[] }[];
    };
    const [asked, copy, ...more] = messages.filter(({ to }) => to === customer.email);
    expect(more).toEqual([]);
    expect(asked?.attachments).toBeUndefined();
    expect(copy?.body).toContain(`We are sending you invoice ${invoice.number}`);
    expect(copy?.attachments).toMatchObject([{ name: `${invoice.number}.pdf`, mediaType: 'application/pdf' }]);
    expect(copy?.attachments?.[0]?.sizeBytes).toBeGreaterThan(1_000);
    const { items } = await story.api.get<{ items: { kind: string; data: { attemptId: string } }[] }>(
      `/v1/customers/${customer.id}/timeline?kind=message.accepted`,
    );
    expect(await story.api.get(`/v1/attempts/${items[0]?.data.attemptId}`)).toMatchObject({
      attachments: [{ ...copy?.attachments?.[0], sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    await story.pay(invoice);
  });

  it('hardship leaves them in peace and asks a person to help; when a person ends it, it goes on kindly', async () => {
    const customer = await story.customer({ channels: ['sms'] });
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(17);
    const before = (await story.diary(customer)).messages.length;
    await story.reply(customer, 'sms', 'I lost my job and cannot pay');
    await readReplies(customer);
    await story.runTo(35);
    const held = await story.diary(customer);
    expect(held.messages.slice(before).filter(({ steps }) => steps.length > 0)).toEqual([]);
    expect(held.messages.slice(before).map(({ body }) => body)).toEqual([
      expect.stringContaining('Thank you for your message'),
    ]);
    expect(held.tasks()).toContain('hardship: hardship_by_sms');
    expect(held.entries('hold.placed').map(({ summary }) => summary)).toEqual([
      `On hold: hardship until ${story.day(17 + 30).toString()} (for what the customer wrote).`,
    ]);
    const { items } = await story.api.get<{ items: { id: string }[] }>(
      `/v1/holds?state=active&customerId=${customer.id}`,
    );
    await story.api.post(`/v1/holds/${items[0]?.id ?? ''}/release`, {});
    await story.runTo(45);
    const after = (await story.diary(customer)).messages.slice(before + 1);
    expect(after.length).toBeGreaterThan(0);
    expect(after[0]?.tone).toBe('friendly');
    await story.pay(invoice);
  });

  it('a promise becomes one when an agent confirms it, once, and the reply is read', async () => {
    const customer = await story.customer({ channels: ['sms'] });
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(19);
    await story.reply(customer, 'sms', 'I will pay on Friday');
    const { items } = await story.api.get<{ items: { id: string; suggestion: string }[] }>(
      `/v1/replies?unread=true&customerId=${customer.id}`,
    );
    const [reply] = items;
    expect(reply?.suggestion).toContain('Looks like a promise for Friday');
    const confirm = () =>
      story.api.post<{ recorded: { kind: string; id: string }; reply: { readBy: string } }>(
        `/v1/replies/${reply?.id ?? ''}/confirm`,
        { intent: 'promise' },
      );
    const { recorded, reply: read } = await confirm();
    expect(read.readBy).not.toBeNull();
    expect((await confirm()).recorded).toEqual(recorded);
    expect(await story.api.get(`/v1/promises/${recorded.id}`)).toMatchObject({
      ...{ state: 'running', amountMinor: 12_000, currency: 'EUR', by: story.day(25).toString() },
      words: 'I will pay on Friday',
    });
    const before = (await story.diary(customer)).messages.length;
    await story.runTo(25);
    const silent = await story.diary(customer);
    expect(silent.messages.slice(before).filter(({ steps }) => steps.length > 0)).toEqual([]);
    expect(silent.entries('promise.made')).toHaveLength(1);
    await story.pay(invoice);
  });
});
