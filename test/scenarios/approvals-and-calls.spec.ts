import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Story, type StoryCustomer } from './story.js';

interface Waiting {
  readonly id: string;
  readonly customerId: string;
  readonly wantedTone: string;
}
interface Task {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
}

describe('a key account, where a person approves from day 14', () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.begin();
    const change = await story.api.post<{ id: string }>('/v1/policy-changes', {
      ...{ scope: 'company', policyId: 'key_account@1', inFlight: 'keep', reason: 'our best customers' },
    });
    await story.api.post(`/v1/policy-changes/${change.id}/confirm`, {});
    await story.nextMonday();
  });
  afterAll(() => story.end());

  const waiting = async (customer: StoryCustomer) =>
    (await story.api.get<{ items: Waiting[] }>(`/v1/contact-approvals?customerId=${customer.id}`)).items;
  const calls = async (customer: StoryCustomer) =>
    (await story.api.get<{ items: Task[] }>(`/v1/tasks?kind=call&customerId=${customer.id}`)).items;

  it('the message of day 14 waits, is made gentler, is approved and arrives; who has paid meanwhile hears nothing', async () => {
    const [linde, hof] = [await story.customer(), await story.customer()];
    const owed = await story.invoice(linde, { issuedOn: 0, dueOn: 15 });
    const paid = await story.invoice(hof, { issuedOn: 0, dueOn: 15 });
    await story.runTo(15 + 14);
    const [message] = await waiting(linde);
    expect(message).toMatchObject({ wantedTone: 'clear' });
    expect(await waiting(hof)).toHaveLength(1);
    const before = (await story.diary(linde)).sent(owed.due);
    expect(before.at(-1)).toMatch(/nudge$/);

    await story.pay(paid);
    await story.runTo(15 + 14, '20:30');
    await story.api.post(`/v1/contact-approvals/${message!.id}/edit`, {
      tone: 'friendly',
      reason: 'We spoke on Monday.',
    });
    const answer = await story.api.post<{ approved: string[] }>('/v1/contact-approvals/approve', {});
    expect(answer.approved).toEqual([message!.id]);
    await story.runTo(15 + 16);
    const diary = await story.diary(linde);
    expect(diary.sent(owed.due)).toEqual([...before, '+15 08:00 email reminder']);
    expect(diary.messages.at(-1)?.tone).toBe('friendly');
    expect(diary.entries('approval.decided')[0]?.summary).toMatch(/approved/);
    const other = await story.diary(hof);
    expect(other.messages.some(({ steps }) => steps.includes('reminder'))).toBe(false);
    expect(other.entries('approval.lapsed')[0]?.summary).toContain('does not leave');
    await story.pay(owed);
  });

  it('a call is called back as agreed; until then nothing is sent', async () => {
    await story.nextMonday();
    const customer = await story.customer({ channels: ['email', 'sms'] });
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(15 + 25);
    const [call] = await calls(customer);
    const script = await story.api.get<{ script: { opening: string[] }; facts: { open: object } }>(
      `/v1/tasks/${call!.id}`,
    );
    expect(script.facts.open).toEqual({ EUR: 12_000 });
    expect(script.script.opening.length).toBeGreaterThan(0);
    const followUpAt = story
      .day(15 + 36)
      .toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime: '10:00' })
      .toInstant();
    await story.api.post(`/v1/tasks/${call!.id}/close`, { outcome: 'call_back', followUpAt: followUpAt.toString() });
    await story.runTo(15 + 36, '09:00');
    expect(await calls(customer)).toEqual([]);
    expect(await waiting(customer)).toEqual([]);
    await story.runTo(15 + 36, '12:00');
    expect((await calls(customer))[0]?.title).toMatch(/back, as agreed$/);
    await story.api.post(`/v1/tasks/${(await calls(customer))[0]!.id}/close`, { outcome: 'reached' });
    await story.runTo(15 + 37);
    expect(await waiting(customer)).toHaveLength(1);
    await story.pay(invoice);
  });
});
