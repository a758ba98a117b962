import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Story, type StoryCustomer, type StoryInvoice } from './story.js';

interface Charge {
  readonly id: string;
  readonly state: string;
  readonly amountMinor: number;
  readonly offer: { readonly state: string } | null;
}

describe('a late fee, and letting it go', () => {
  let story: Story;
  let customer: StoryCustomer;
  let invoice: StoryInvoice;

  beforeAll(async () => {
    story = await Story.begin();
  });
  beforeEach(async () => {
    await story.nextMonday();
    customer = await story.customer();
    invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15, amountMinor: 12_000, lateFeeMinor: 1_500 });
  });
  afterAll(() => story.end());

  const postFee = () => story.api.post<Charge>(`/v1/invoices/${invoice.id}/charges`, { kind: 'late_fee' });
  const offer = (charge: Charge, day: number) =>
    story.api.post<Charge>(`/v1/charges/${charge.id}/waive-if-paid`, { by: story.day(day).toString() });
  const find = (charge: Charge) => story.api.get<Charge>(`/v1/charges/${charge.id}`);
  const told = async (kind: string) => (await story.diary(customer)).entries(kind).map(({ summary }) => summary);
  /** Bodies of the messages after so many. */
  const bodiesAfter = async (count: number) => {
    const { messages } = await story.diary(customer);
    return messages.slice(count).map(({ body }) => body);
  };

  it('reminders name the invoice with its fee, and “waived if paid by Friday” comes true by itself', async () => {
    await story.runTo(19);
    const before = (await story.diary(customer)).messages.length;
    const charge = await postFee();
    expect(charge).toMatchObject({ amountMinor: 1_500, state: 'posted' });
    await story.runTo(23);
    const bodies = await bodiesAfter(before);
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toMatch(/135\.00/);

    await offer(charge, 25);
    await story.runTo(24, '10:00');
    await story.pay(invoice, 12_000);
    await story.settle();
    expect(await find(charge)).toMatchObject({ state: 'waived', offer: { state: 'came_true' } });
    expect(await story.api.get(`/v1/invoices/${invoice.id}`)).toMatchObject({ state: 'paid', openMinor: 0 });
    await story.runTo(60);
    expect(await bodiesAfter(before)).toHaveLength(1);
    const friday = story.day(25).toString();
    expect(await told('charge.posted')).toEqual([
      expect.stringContaining(`Late fee of €15.00 on invoice ${invoice.number} was charged`),
    ]);
    expect(await told('waiver.offered')).toEqual([expect.stringContaining(`if everything else is paid by ${friday}`)]);
    expect(await told('charge.waived')).toEqual([expect.stringContaining(`was paid by ${friday}, as we had offered`)]);
  });

  it('an offer that nobody takes lapses, and the fee stays owed', async () => {
    await story.runTo(19);
    const charge = await postFee();
    await offer(charge, 25);
    await story.runTo(25);
    expect(await find(charge)).toMatchObject({ offer: { state: 'open' } });
    const before = (await story.diary(customer)).messages.length;
    await story.runTo(26);
    expect(await find(charge)).toMatchObject({ state: 'posted', offer: { state: 'lapsed' } });
    expect(await told('waiver.lapsed')).toEqual([expect.stringContaining('has lapsed')]);
    await story.runTo(40);
    const bodies = await bodiesAfter(before);
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies) expect(body).toMatch(/135\.00/);
    // The money of a day after the offer pays the fee first; what is left of the invoice is still asked for.
    await story.pay(invoice, 12_000);
    expect(await story.api.get(`/v1/invoices/${invoice.id}`)).toMatchObject({ state: 'open', openMinor: 1_500 });
    await story.pay(invoice, 1_500);
  });

  it('a fee that is waived at once is asked for no more', async () => {
    await story.runTo(19);
    const charge = await postFee();
    await story.api.post(`/v1/charges/${charge.id}/waive`, { reason: 'First late payment in five years' });
    const before = (await story.diary(customer)).messages.length;
    await story.runTo(26);
    const bodies = await bodiesAfter(before);
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies) expect(body).toMatch(/120\.00/);
    expect(await told('charge.waived')).toEqual([expect.stringContaining('First late payment in five years')]);
    await story.pay(invoice, 12_000);
  });
});
