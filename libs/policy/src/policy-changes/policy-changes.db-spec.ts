import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type BusinessTimer, BusinessTimers, isRefusal } from '@tactful/runtime';
import { type AccountEvent } from '../accounts/projection.decision.js';
import { AgendaTimers } from '../agenda/agenda.timers.js';
import { considerate } from '../ladders/shipped.js';
import { EventMaker } from '../testing/account-events.js';
import { PolicyHouse } from '../testing/policy-house.js';
import { type InFlightRule, type NewPolicyChange } from './policy-change.types.js';
import { PolicyChangesService } from './policy-changes.service.js';
import { PolicyChangesWorker } from './policy-changes.worker.js';

const accounts = 5_000;
const atOnce = 500;
/** Nobody has paid an invoice that was due on 3 March; the nudge of 6 March was sent, the reminder of 10 March was not. */
const halfWay = '2026-03-07T09:00:00Z';

const mia = (companyId: string): Actor => ({
  kind: 'agent',
  companyId,
  id: 'mia',
  name: 'Mia',
  permissions: ['settings'],
});

describe.each<InFlightRule>(['keep', 'reenter', 'restart'])(
  'a change of ladder with 5,000 accounts on their way: %s',
  (rule) => {
    let house: PolicyHouse;
    let service: PolicyChangesService;
    let worker: BusinessTimer;
    let first: EventMaker;
    const asked: NewPolicyChange = { scope: 'company', policyId: 'brisk@1', inFlight: rule, reason: 'we agreed on it' };

    beforeAll(async () => {
      house = await PolicyHouse.open();
      const timers = new BusinessTimers(house.clock);
      service = new PolicyChangesService(house.database, house.outbox, house.clock, timers);
      const agenda = new AgendaTimers(house.database, timers);
      worker = agenda.timerOf(new PolicyChangesWorker(agenda, house.outbox, timers));
      first = new EventMaker();
      await house.take(first.company('Europe/Berlin'));
      await publishBrisk(house, first.companyId);
      for (let made = 0; made < accounts; made += atOnce) await house.take(...owing(first.companyId, atOnce));
      await house.goTo('2026-03-05T23:30:00Z');
      await house.goTo(halfWay);
    }, 180_000);
    afterAll(() => house.close());

    const led = (): Promise<{ policy_id: string; ladder_run: number; count: number }[]> =>
      house.test.admin.query(
        `select o.policy_id, o.ladder_run, count(*)::int as count from policy.obligation o
       group by 1, 2 order by 1, 2`,
      );
    const requested = async (since: string): Promise<string[]> => {
      const rows = await house.test.admin.query<{ steps: string[] }[]>(
        `select array(select s ->> 'step' from jsonb_array_elements(o.data -> 'escalation' -> 'steps') as s) as steps
       from bus.outbox o where o.type = 'policy.escalation.requested.v1' and o.time >= $1::timestamptz`,
        [since],
      );
      return rows.map(({ steps }) => steps.join('+'));
    };

    it('is shown with its count, and nothing is changed before it is confirmed', async () => {
      const preview = await service.preview(mia(first.companyId), asked);
      expect(preview).toMatchObject({
        inFlight: {
          customers: accounts,
          obligations: accounts,
          byPolicy: [{ policyId: 'considerate@1', obligations: accounts }],
        },
      });
      expect(await led()).toEqual([{ policy_id: 'considerate@1', ladder_run: 0, count: accounts }]);
    });

    it('takes effect for all of them, and asks nothing twice', async () => {
      const proposed = await service.propose(mia(first.companyId), asked);
      if (isRefusal(proposed)) throw new Error(proposed.detail);
      await service.confirm(mia(first.companyId), proposed.id);
      await worker.runDue(house.clock.now());
      await house.goTo(halfWay);
      const expected = {
        keep: [{ policy_id: 'considerate@1', ladder_run: 0, count: accounts }],
        reenter: [{ policy_id: 'brisk@1', ladder_run: 0, count: accounts }],
        restart: [{ policy_id: 'brisk@1', ladder_run: 1, count: accounts }],
      };
      expect(await led()).toEqual(expected[rule]);
      const moved = rule === 'keep' ? 0 : accounts;
      const listed = await service.list(first.companyId, { limit: 10 });
      expect(listed.items).toMatchObject([{ state: 'applied', appliedObligations: moved }]);
      const now = await requested(halfWay);
      if (rule === 'keep') expect(now).toEqual([]);
      // The brisk ladder asks for its reminder on day 4: who re-enters by age is asked for that, and for nothing before it.
      if (rule === 'reenter') expect(new Set(now)).toEqual(new Set(['reminder']));
      if (rule === 'reenter') expect(now).toHaveLength(accounts);
      // Who begins anew does so as old debt does: one friendly nudge, on one of ten working days.
      if (rule === 'restart') expect(now.length).toBeLessThan(accounts / 5);
    }, 120_000);

    it('asks for the next step of the ladder that leads', async () => {
      await house.goTo('2026-03-09T23:30:00Z');
      const now = await requested('2026-03-09T00:00:00Z');
      if (rule === 'keep') expect([now.length, ...new Set(now)]).toEqual([accounts, 'reminder']);
      if (rule === 'reenter') expect(now).toEqual([]);
      if (rule === 'restart') expect([...new Set(now)]).toEqual(['nudge']);
    }, 120_000);

    it('leads an invoice that comes afterwards', async () => {
      const later = owing(first.companyId, 1, '2026-03-20');
      await house.take(...later);
      const rows = await house.test.admin.query<{ policy_id: string }[]>(
        `select o.policy_id from policy.obligation o where o.customer_id = $1`,
        [later[0]?.subject],
      );
      expect(rows).toEqual([{ policy_id: 'brisk@1' }]);
    });
  },
);

/** Customers with an invoice each, due on 3 March unless told otherwise. */
function owing(companyId: string, customers: number, dueDate = '2026-03-03'): AccountEvent[] {
  return Array.from({ length: customers }, () => new EventMaker(companyId)).flatMap((events) => [
    events.customer(),
    events.issued(events.obligation({ dueDate })),
  ]);
}

async function publishBrisk(house: PolicyHouse, companyId: string): Promise<void> {
  const steps = considerate.ladder.steps.map((step) =>
    step.step === 'reminder'
      ? { ...step, first: { from: 'due', days: 4 } }
      : step.step === 'nudge'
        ? { ...step, last: { from: 'due', days: 3 } }
        : step,
  );
  const body = { ...considerate.ladder, name: 'brisk', steps };
  await house.test.admin.query(
    `insert into policy.ladder_version (company_id, name, version, body, created_at, created_by)
     values ($1, 'brisk', 1, $2, $3, 'agent:mia')`,
    [companyId, JSON.stringify(body), '2026-01-01T00:00:00Z'],
  );
}
