import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Diary } from './diary.js';
import { Story, type StoryInvoice } from './story.js';

// Monday is day 0. Instalments are due on Tuesdays, so that no step falls on a Sunday.
describe('a payment plan', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin();
  });
  beforeEach(() => story.nextMonday());
  afterAll(() => story.end());

  /** An invoice that is overdue since day 1, on the plan that its customer was given on day 2. */
  const onPlan = async (days: readonly number[]) => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: -30, dueOn: 1 });
    await story.runTo(2);
    const { id } = await agree(invoice, days);
    return { customer, invoice, planId: id };
  };
  const agree = (invoice: StoryInvoice, days: readonly number[]) =>
    story.api.post<{ id: string; state: string }>('/v1/plans', {
      customerId: invoice.customer.id,
      invoiceIds: [invoice.id],
      schedule: {
        kind: 'custom',
        instalments: days.map((day) => ({ dueDate: story.day(day).toString(), amountMinor: 12_000 / days.length })),
      },
    });
  const stateOf = async (planId: string) => (await story.api.get<{ state: string }>(`/v1/plans/${planId}`)).state;
  const sentSince = (diary: Diary, from: number) =>
    diary.sent(story.day(0)).filter((line) => Number.parseInt(line, 10) >= from);
  const planLines = (diary: Diary) =>
    diary.timeline.filter(({ kind }) => kind.startsWith('plan.')).map(({ summary }) => summary);

  it('that is kept: reminders follow the dates of the instalments, each by its own name, and end with the last', async () => {
    const { customer, invoice, planId } = await onPlan([15, 29, 43]);
    await story.runTo(15);
    await story.pay(invoice, 4_000);
    await story.runTo(20);
    const first = await story.diary(customer);
    // Nothing between the agreement and the first instalment, and nothing after it was paid.
    expect(sentSince(first, 3)).toEqual(['+12 08:00 email upcoming', '+15 08:00 email due']);
    const last = first.messages.at(-1);
    expect(last?.body).toContain(`${invoice.number} (instalment 1 of 3)`);
    expect(last?.body).toMatch(/40\.00/);
    expect(last?.body).not.toMatch(/120\.00/);
    expect(last?.tone).toBe('friendly');
    await story.pay(invoice, 4_000);
    await story.runTo(30);
    await story.pay(invoice, 4_000);
    await story.runTo(60);
    const diary = await story.diary(customer);
    expect(sentSince(diary, 16)).toEqual([]);
    expect(await stateOf(planId)).toBe('completed');
    expect(planLines(diary)).toEqual([
      expect.stringMatching(/^A payment plan was agreed: €120\.00 in 3 instalments from .* for INV-/),
      'The payment plan over €120.00 is completed: nothing of it is open.',
    ]);
  });

  it('that is at risk and cured: the missed instalment is asked for until it is paid, the others keep their dates', async () => {
    const { customer, invoice, planId } = await onPlan([15, 43]);
    await story.runTo(17);
    expect(await stateOf(planId)).toBe('at_risk');
    await story.runTo(20);
    const overdue = (await story.diary(customer)).messages.at(-1);
    expect(overdue?.steps).toEqual(['nudge']);
    expect(overdue?.body).toContain(`${invoice.number} (instalment 1 of 2)`);
    expect(overdue?.body).toMatch(/60\.00/);
    await story.pay(invoice, 6_000);
    expect(await stateOf(planId)).toBe('active');
    await story.runTo(40);
    const diary = await story.diary(customer);
    expect(sentSince(diary, 20)).toEqual(['+40 08:00 email upcoming']);
    expect(planLines(diary).slice(1)).toEqual([
      expect.stringMatching(/^The payment plan is at risk: instalment 1 of 2 \(€60\.00, due .*\) is not fully paid\.$/),
      'The payment plan is back on track: no instalment is missed any more.',
    ]);
    await story.pay(invoice, 6_000);
    expect(await stateOf(planId)).toBe('completed');
  });

  it('that is not kept: it ends after the days of grace, the rest is due at once, and its ladder begins gently', async () => {
    const { customer, invoice, planId } = await onPlan([8, 15, 22, 29]);
    await story.runTo(20);
    expect(await stateOf(planId)).toBe('at_risk');
    // The second missed instalment was due on day 15; five days of grace later the plan ends at the start of day 21.
    await story.runTo(21, '00:00');
    expect(await stateOf(planId)).toBe('defaulted');
    await story.runTo(30);
    const diary = await story.diary(customer);
    const after = diary.messages.filter(({ body }) => !body.includes('instalment') && body.includes('120.00'));
    const since = after.filter(({ at }) => at.toPlainDate().since(story.day(20)).days > 0);
    expect(since[0]).toMatchObject({ steps: ['due'], tone: 'friendly' });
    expect(since.flatMap(({ body }) => /instalment \d/.exec(body) ?? [])).toEqual([]);
    expect(planLines(diary).at(-1)).toMatch(
      /^The payment plan has ended: .* are not fully paid\. What is left is due at once\.$/,
    );
    expect(diary.reasons()).toContain('nudge: accelerated');
    await story.pay(invoice);
    await story.runTo(60);
    expect((await story.diary(customer)).messages).toHaveLength(diary.messages.length);
  });

  it('that waits for an answer: nothing is asked meanwhile, and asking goes on when it is declined', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15, amountMinor: 900_000 });
    await story.runTo(16);
    const before = (await story.diary(customer)).messages.length;
    const { id, state } = await story.api.post<{ id: string; state: string }>('/v1/plans', {
      customerId: customer.id,
      invoiceIds: [invoice.id],
      schedule: { kind: 'pay_day', instalments: 24, payDays: [28] },
    });
    expect(state).toBe('proposed');
    await story.runTo(23);
    expect((await story.diary(customer)).messages).toHaveLength(before);
    await story.api.post(`/v1/plans/${id}/decline`, { explanation: 'Two years are too long for us.' });
    await story.runTo(30);
    const diary = await story.diary(customer);
    expect(diary.messages.length).toBeGreaterThan(before);
    expect(diary.messages.at(-1)?.body).not.toContain('the plan we agreed on');
    expect(planLines(diary).at(-1)).toMatch(
      /^The proposed payment plan was declined: “Two years are too long for us\.”/,
    );
    await story.pay(invoice, 900_000);
  });
});
