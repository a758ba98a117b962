import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventMaker } from '../testing/account-events.js';
import { PolicyHouse } from '../testing/policy-house.js';

interface Requested {
  escalation: { steps: { step: string; validFrom: string; validUntil: string | null }[]; wantedTone: string };
}

describe('an account on its way through the ladder', () => {
  let house: PolicyHouse;
  beforeAll(async () => {
    house = await PolicyHouse.open();
  });
  afterAll(() => house.close());

  const requests = async (companyId: string): Promise<string[]> =>
    (await house.told(companyId))
      .filter(({ type }) => type === 'policy.escalation.requested.v1')
      .map(({ time, data }) => {
        const { steps, wantedTone } = (data as Requested).escalation;
        return `${time.slice(0, 16)} ${steps.map(({ step }) => step).join('+')} ${wantedTone}`;
      });

  it('wakes, decides and asks for each step at the start of its date', async () => {
    const events = new EventMaker();
    await house.take(events.company('Europe/Berlin'), events.customer('Europe/Berlin'));
    await house.goTo('2026-02-01T09:00:00Z');
    await house.take(events.issued(events.obligation()));
    for (let wake = '2026-02-01T09:00:00Z'; ;) {
      await house.goTo(wake);
      const next = await house.wakeUpOf(events.customerId);
      if (next === null) break;
      wake = next;
    }
    expect(await requests(events.companyId)).toEqual([
      '2026-02-02 23:00 check_in friendly',
      '2026-02-27 23:00 upcoming friendly',
      '2026-03-02 23:00 due friendly',
      '2026-03-05 23:00 nudge friendly',
      '2026-03-09 23:00 reminder clear',
      '2026-03-16 23:00 personal personal',
      '2026-03-23 23:00 accounts_team accounts_team',
      '2026-05-01 22:00 formal_letter formal',
    ]);
  });
});
