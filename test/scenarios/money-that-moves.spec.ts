import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Story } from './story.js';

describe('money that moves after it came in', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin();
  });
  beforeEach(() => story.nextMonday());
  afterAll(() => story.end());

  const words = async (customer: Parameters<Story['diary']>[0], kind: string) =>
    (await story.diary(customer)).timeline.filter((entry) => entry.kind === kind).map(({ summary }) => summary);

  it('asks anew, in a friendly tone, for an invoice whose payment was charged back', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 8 });
    await story.runTo(25);
    const before = await story.diary(customer);
    expect(before.messages.at(-1)?.tone).not.toBe('friendly');
    const { id } = await story.api.post<{ id: string }>('/v1/payments', {
      customerId: customer.id,
      currency: 'EUR',
      amountMinor: 12_000,
    });
    await story.runTo(35);
    expect((await story.diary(customer)).messages.length).toBe(before.messages.length);
    await story.api.post(`/v1/payments/${id}/reverse`, { kind: 'chargeback', reason: 'the card holder objected' });
    await story.runTo(52);
    const after = (await story.diary(customer)).messages.slice(before.messages.length);
    expect(after.map(({ steps, tone }) => [...steps, tone])[0]).toEqual(['nudge', 'friendly']);
    expect(await words(customer, 'payment.reversed')).toEqual([
      'The payment of €120.00 was taken back by the payer through the bank; what it paid is owed again. ' +
        '“the card holder objected”',
    ]);
    await story.pay(invoice);
  });

  it('asks nobody while the bank data are too old, and goes on with a new mark', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: -10, dueOn: 10 });
    await story.runTo(6);
    await story.api.put('/v1/ledger-settings', { gate: { bankDataMaxAgeHours: 24 } });
    await story.runTo(7, '12:00');
    const waiting = await story.diary(customer);
    expect(waiting.sent(invoice.due)).toEqual(['-10 08:00 email check_in']);
    const deferred = waiting.timeline.filter(({ data }) => data.because === 'bank_data_old');
    expect(deferred.map(({ kind }) => kind)).toEqual(['contact.deferred']);
    await story.api.put('/v1/bank-data', { until: (await story.now()).toString() });
    await story.settle();
    expect((await story.diary(customer)).sent(invoice.due)).toEqual([
      '-10 08:00 email check_in',
      '-3 12:00 email upcoming',
    ]);
    await story.api.put('/v1/ledger-settings', {});
    await story.pay(invoice);
  });

  it('closes an invoice that is a few cents short, and tells it', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 8 });
    await story.api.put('/v1/ledger-settings', { settlement: { tolerance: { EUR: 10 } } });
    await story.pay(invoice, 11_995);
    await story.runTo(30);
    expect((await story.diary(customer)).messages).toEqual([]);
    expect(await words(customer, 'payment.received')).toEqual([
      `€119.95 came in for ${invoice.number}. The last €0.05 was let go as a small difference.`,
    ]);
    await story.api.put('/v1/ledger-settings', {});
  });
});
