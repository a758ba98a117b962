import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BusinessTimer, BusinessTimers } from '@tactful/runtime';
import { AgendaTimers } from '../agenda/agenda.timers.js';
import { EventMaker } from '../testing/account-events.js';
import { PolicyHouse } from '../testing/policy-house.js';
import { SweepWorker } from './sweep.worker.js';

const customers = 1_200;

describe('the nightly sweep', () => {
  let house: PolicyHouse;
  let sweep: BusinessTimer;
  const company = new EventMaker();
  const all = Array.from({ length: customers }, () => new EventMaker(company.companyId));

  beforeAll(async () => {
    house = await PolicyHouse.open();
    const agenda = new AgendaTimers(house.database, new BusinessTimers(house.clock));
    sweep = agenda.timerOf(new SweepWorker(agenda, house.clock));
    await house.take(company.company('Europe/Berlin'));
    await house.take(...all.flatMap((one) => [one.customer(), one.issued(one.obligation())]));
    await house.goTo('2026-03-03T00:30:00Z');
  }, 60_000);
  afterAll(() => house.close());

  const found = () =>
    house.test.admin.query<{ accounts: number; differences: number; finished: boolean }[]>(
      `select s.accounts, s.differences, s.finished_at is not null as finished from policy.sweep s order by s.sweep_id`,
    );

  it('comes at three in the night of the company', async () => {
    expect((await sweep.nextDueAt())?.toString()).toBe('2026-01-01T02:00:00Z');
  });

  it('looks at every account, and finds that all of them stand as decided anew', async () => {
    await sweep.runDue(house.clock.now());
    expect(await found()).toEqual([{ accounts: customers, differences: 0, finished: true }]);
    expect((await sweep.nextDueAt())?.toString()).toBe('2026-03-03T02:00:00Z');
  });

  it('tells of an account that was forgotten, and wakes it', async () => {
    const [lost] = await house.test.admin
      .query<[{ customer_id: string }[], number]>(
        `update policy.wake_up w set due_at = null
       where w.customer_id = (select k.customer_id from policy.wake_up k order by k.customer_id limit 1)
       returning w.customer_id`,
      )
      .then(([rows]) => rows);
    await sweep.runDue(Temporal.Instant.from('2026-03-03T02:00:00Z'));
    expect((await found()).at(-1)).toEqual({ accounts: customers, differences: 1, finished: true });
    const told = await house.test.admin.query<{ customer_id: string; kind: string; stored: unknown }[]>(
      `select f.customer_id, f.kind, f.stored from policy.sweep_difference f`,
    );
    expect(told).toEqual([{ customer_id: lost?.customer_id, kind: 'wake_up', stored: null }]);
    expect(await house.wakeUpOf(lost?.customer_id ?? '')).toBe('2026-03-03T02:00:00.000Z');
  });

  it('leaves accounts that are due at that moment to their own turn', async () => {
    await sweep.runDue(Temporal.Instant.from('2026-03-06T02:00:00Z'));
    expect((await found()).at(-1)).toEqual({ accounts: 0, differences: 0, finished: true });
  });

  it('takes a fact that comes in while it is at work for news, not for a difference', async () => {
    await house.goTo('2026-03-07T02:10:00Z');
    const one = all[0]!;
    await house.take(one.issued(one.obligation(), '2026-03-07T02:10:00Z'));
    await sweep.runDue(Temporal.Instant.from('2026-03-07T02:00:00Z'));
    expect((await found()).at(-1)).toEqual({ accounts: customers - 1, differences: 0, finished: true });
  });

  it('waits for nobody, and looks at what somebody else is about to change as it stands', async () => {
    await house.goTo('2026-03-08T01:00:00Z');
    await house.database.inCompany(company.companyId, async (tx) => {
      await tx.query(`select w.customer_id from policy.wake_up w where w.customer_id = $1 for update`, [
        all[0]?.customerId,
      ]);
      await sweep.runDue(Temporal.Instant.from('2026-03-08T02:00:00Z'));
    });
    expect((await found()).at(-1)).toEqual({ accounts: customers, differences: 0, finished: true });
  });
});
