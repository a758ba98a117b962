import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Diary } from './diary.js';
import { Story, type StoryCustomer } from './story.js';

/** What the timeline says of disputes and holds: `hold.released: The hold …`. */
function told(diary: Diary): string[] {
  return diary.timeline
    .filter(({ kind }) => /^(dispute|hold|evidence|payment)\./.test(kind))
    .map(({ kind, summary }) => `${kind}: ${summary}`);
}

describe('disputes and holds', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin();
  });
  beforeEach(() => story.nextMonday());
  afterAll(() => story.end());

  const bodiesAfter = async (customer: StoryCustomer, count: number) =>
    (await story.diary(customer)).messages.slice(count).map(({ body }) => body);

  it('rests while a line is disputed and the rest is paid, waits for us to answer, and then asks for that line', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, {
      issuedOn: 0,
      dueOn: 15,
      lines: [
        { description: 'Website care', amountMinor: 9_000 },
        { description: 'Hosting', amountMinor: 3_000 },
      ],
    });
    await story.runTo(16);
    const before = (await story.diary(customer)).messages.length;
    const dispute = await story.api.post<{ id: string; amountMinor: number }>('/v1/disputes', {
      invoiceId: invoice.id,
      lineNo: 2,
      reason: 'not_received',
    });
    expect(dispute.amountMinor).toBe(3_000);
    const proof = new FormData();
    proof.append('file', new Blob(['The server was never reachable.']), 'server log.txt');
    await story.api.post(`/v1/disputes/${dispute.id}/evidence`, proof);
    await story.pay(invoice, 9_000);
    await story.runTo(30);
    expect(await bodiesAfter(customer, before)).toEqual([]);

    await story.api.post(`/v1/disputes/${dispute.id}/resolve`, {
      resolution: 'rejected',
      note: 'It ran since the 3rd',
    });
    await story.runTo(44);
    const diary = await story.diary(customer);
    const [first, ...others] = diary.messages.slice(before);
    expect(first?.tone).toBe('friendly');
    expect(first?.body).toMatch(/which is now settled[\s\S]*30\.00/);
    for (const { body } of others) expect(body).not.toMatch(/which is now settled|120\.00|90\.00/);
    expect(told(diary)).toEqual([
      expect.stringMatching(/^dispute\.opened: Invoice .* is disputed \(not received\)/),
      expect.stringMatching(/^evidence\.added: “server log\.txt” \(31 B\) was added to the dispute/),
      expect.stringMatching(/^payment\.received: €90\.00 came in/),
      // Five working days after a Wednesday.
      `dispute.overdue: The dispute about invoice ${invoice.number} waits for our answer: we wanted to give it by ${story.day(23).toString()}.`,
      expect.stringMatching(/^dispute\.resolved: The dispute about .* ended: rejected/),
    ]);
    await story.pay(invoice, 3_000);
  });

  it('gives sixty days of breathing space, and begins again gently', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(24);
    const before = (await story.diary(customer)).messages;
    expect(before.at(-1)?.tone).toBe('clear');
    const hold = await story.api.post<{ until: string }>('/v1/holds', {
      customerId: customer.id,
      reason: 'breathing_space',
      owner: 'Mia',
      nextStep: 'Ask the debt adviser',
    });
    expect(hold.until).toBe(story.day(84).toString());
    await story.runTo(84);
    expect(await bodiesAfter(customer, before.length)).toEqual([]);
    await story.runTo(100);
    const diary = await story.diary(customer);
    const [first] = diary.messages.slice(before.length);
    // The personal note of day 29, sixty days later, and no firmer than what was received before.
    expect(first?.steps).toEqual(['personal']);
    expect(first?.at.toPlainDate().toString()).toBe(story.day(29 + 60).toString());
    expect(first?.tone).toBe('clear');
    expect(first?.body).toMatch(/we paused our messages for a while/);
    expect(told(diary)).toEqual([
      expect.stringMatching(`^hold\\.placed: On hold: breathing space until ${hold.until}`),
      'hold.review_due: Time to look at the hold (breathing space) again, Mia: Ask the debt adviser.',
      'hold.released: The hold (breathing space) ended (ledger).',
    ]);
    await story.pay(invoice);
  });

  it('waits five working days for a payment that is announced, and then asks for it kindly', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(17);
    const before = (await story.diary(customer)).messages.length;
    await story.api.post('/v1/holds', {
      customerId: customer.id,
      invoiceId: invoice.id,
      reason: 'claims_paid',
      claim: { amountMinor: 12_000, paidOn: story.day(17).toString() },
    });
    // From a Thursday: until the next Thursday.
    await story.runTo(24);
    expect(await bodiesAfter(customer, before)).toEqual([]);
    await story.runTo(40);
    const diary = await story.diary(customer);
    const [first, second] = diary.messages.slice(before);
    expect(first?.tone).toBe('friendly');
    expect(first?.body).toMatch(/thank you for telling us you paid; we cannot see it yet/);
    expect(second?.body).not.toMatch(/telling us you paid/);
    expect(told(diary)).toEqual([
      expect.stringMatching(
        `^hold\\.placed: The customer says it is paid; we wait for the money until ${story.day(24).toString()}`,
      ),
      'hold.released: The payment that the customer told us about has not come in; we ask kindly.',
    ]);
    await story.pay(invoice);
  });

  it('stops waiting as soon as the announced payment is in, and asks for what is left as ever', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(16);
    const before = (await story.diary(customer)).messages.length;
    const hold = await story.api.post<{ id: string }>('/v1/holds', {
      customerId: customer.id,
      reason: 'claims_paid',
      claim: { amountMinor: 5_000, currency: 'EUR' },
    });
    await story.runTo(17);
    await story.pay(invoice, 5_000);
    expect(await story.api.get(`/v1/holds/${hold.id}`)).toMatchObject({ state: 'released', claim: { arrived: 'all' } });
    await story.runTo(30);
    const diary = await story.diary(customer);
    const [first] = diary.messages.slice(before);
    expect(first?.body).toMatch(/70\.00/);
    expect(first?.body).not.toMatch(/telling us you paid/);
    expect(told(diary)).toEqual([
      expect.stringMatching(/^hold\.placed: The customer says it is paid/),
      expect.stringMatching(/^payment\.received: €50\.00 came in/),
      'hold.released: The payment that the customer told us about came in.',
    ]);
    await story.pay(invoice, 7_000);
  });
});
