import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Story } from './story.js';

/** A stop takes effect within this long of machine time, whatever the virtual clock does. */
const stopWithinMs = 5_000;

describe("the company's switch", () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin();
  });
  beforeEach(() => story.nextMonday());
  afterAll(() => story.end());

  const turn = async (sending: 'shadow' | 'live' | 'stopped'): Promise<void> => {
    const { companyId: _id, ...company } = await story.api.get<Record<string, unknown>>('/v1/company');
    await story.api.put('/v1/company', { ...company, sending });
    await sleep(stopWithinMs);
  };

  it('stops everything within 5 seconds, and goes on when it is turned back', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(14);
    await turn('stopped');
    await story.runTo(15);
    expect((await story.diary(customer)).messages).toHaveLength(2);
    await turn('live');
    await story.runTo(16);
    expect((await story.diary(customer)).messages.at(-1)?.steps).toEqual(['due']);
    await story.pay(invoice);
  });

  it('in shadow decides and shows, but sends nothing', async () => {
    await turn('shadow');
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(30);
    const diary = await story.diary(customer);
    expect(diary.messages).toEqual([]);
    expect(diary.entries('escalation.requested').length).toBeGreaterThan(0);
    expect(diary.timeline.some(({ data }) => data.because === 'shadow')).toBe(true);
    await story.pay(invoice);
    await turn('live');
  });
});
