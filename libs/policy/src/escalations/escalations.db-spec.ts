import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventMaker } from '../testing/account-events.js';
import { PolicyHouse } from '../testing/policy-house.js';
import { wakeAt } from './wake-ups.store.js';
import { randomUUID } from 'node:crypto';

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

  const types = async (companyId: string): Promise<string[]> => (await house.told(companyId)).map(({ type }) => type);
  const decisionsOf = async (customerId: string): Promise<number> => {
    const rows = await house.test.admin.query<{ count: string }[]>(
      `select count(*) from policy.decision d where d.customer_id = $1`,
      [customerId],
    );
    return Number(rows[0]?.count);
  };
  const wake = (events: EventMaker, at: string) =>
    house.database.inCompany(events.companyId, (tx) =>
      wakeAt(tx, events.companyId, { customerIds: [events.customerId], at: Temporal.Instant.from(at) }),
    );

  it('ends in a task for a person, which closes by itself when everything is paid', async () => {
    const events = new EventMaker();
    const obligation = events.obligation({
      issueDate: '2026-04-01',
      dueDate: '2026-05-01',
      knownAt: '2026-04-01T00:00:00Z',
    });
    await house.take(events.company('UTC'), events.customer('UTC'), events.issued(obligation));
    await house.goTo('2026-07-15T00:00:00Z');
    expect(await types(events.companyId)).toEqual([
      'policy.step.skipped.v1',
      'policy.task.opened.v1',
      'policy.next_step.planned.v1',
    ]);
    await house.take(events.issued({ ...obligation, state: 'paid', openMinor: 0 }, '2026-07-15T00:00:00Z'));
    await house.goTo('2026-07-15T00:00:00Z');
    expect((await types(events.companyId)).slice(3)).toEqual(['policy.task.closed.v1', 'policy.next_step.planned.v1']);
  });

  it('stores and tells nothing when it is woken and nothing has changed', async () => {
    const events = new EventMaker();
    await house.take(
      events.company('UTC'),
      events.customer('UTC'),
      events.issued(events.obligation({ dueDate: '2027-03-03' })),
    );
    await house.goTo('2026-07-16T00:00:00Z');
    const [told, stored] = [await types(events.companyId), await decisionsOf(events.customerId)];
    await wake(events, '2026-07-16T00:00:00Z');
    await house.goTo('2026-07-16T00:00:00Z');
    expect([await types(events.companyId), await decisionsOf(events.customerId)]).toEqual([told, stored]);
    expect(await house.wakeUpOf(events.customerId)).toBe('2027-02-28T00:00:00.000Z');
  });

  it('waits while something is disputed, tells so, and goes on by the pause', async () => {
    const events = new EventMaker();
    const obligation = events.obligation({
      issueDate: '2026-07-17',
      dueDate: '2026-08-16',
      knownAt: '2026-07-17T00:00:00Z',
    });
    await house.take(events.company('UTC'), events.customer('UTC'), events.issued(obligation, '2026-07-17T00:00:00Z'));
    await house.goTo('2026-08-18T00:00:00Z');
    await house.take(events.issued({ ...obligation, disputedMinor: 12_000 }, '2026-08-18T00:00:00Z'));
    await house.goTo('2026-08-18T00:00:00Z');
    expect((await house.told(events.companyId)).at(-1)?.data).toMatchObject({ next: null, because: 'disputed' });
    await house.goTo('2026-08-28T00:00:00Z');
    await house.take(events.issued(obligation, '2026-08-28T00:00:00Z'));
    await house.goTo('2026-08-28T00:00:00Z');
    expect((await house.told(events.companyId)).at(-1)?.data).toMatchObject({
      next: { step: 'nudge', at: '2026-08-29T00:00:00Z', wantedTone: 'friendly' },
    });
    await house.goTo('2026-08-29T00:00:00Z');
    expect((await requests(events.companyId)).at(-1)).toBe('2026-08-29 00:00 nudge friendly');
  });

  it('decides nothing for a customer with a dead letter, and catches up when it is replayed', async () => {
    const events = new EventMaker();
    await house.take(
      events.company('UTC'),
      events.customer('UTC'),
      events.issued(
        events.obligation({ issueDate: '2026-08-20', dueDate: '2026-09-19', knownAt: '2026-08-20T00:00:00Z' }),
      ),
    );
    await house.test.admin.query(
      `insert into bus.position (consumer, source, subject, sequence, parked) values ('policy', 'ledger', $1, 2, 'poison')`,
      [events.customerId],
    );
    await house.goTo('2026-09-01T00:00:00Z');
    expect(await types(events.companyId)).toEqual(['policy.next_step.planned.v1']);
    expect((await house.told(events.companyId)).at(-1)?.data).toMatchObject({ next: null, because: 'data_incomplete' });
    await house.test.admin.query(`update bus.position set parked = null where subject = $1`, [events.customerId]);
    await wake(events, '2026-09-01T00:00:00Z');
    await house.goTo('2026-09-01T00:00:00Z');
    expect(await requests(events.companyId)).toEqual(['2026-09-01 00:00 check_in friendly']);
  });

  it('decides once about each of many accounts of several companies, however many workers wake them', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    const makers = Array.from({ length: 620 }, (_, place) => new EventMaker(place % 5 === 0 ? other : one));
    const terms = { issueDate: '2026-09-02', dueDate: '2026-10-02', knownAt: '2026-09-02T00:00:00Z' };
    for (const companyId of [one, other]) {
      const batch = makers.filter((maker) => maker.companyId === companyId);
      await house.take(...batch.flatMap((maker) => [maker.customer('UTC'), maker.issued(maker.obligation(terms))]));
    }
    house.clock.advance(Temporal.Instant.from('2026-09-05T00:00:00Z'));
    await Promise.all([1, 2, 3].map(() => house.escalations.decideDue(house.clock.now())));
    const asked = [...(await requests(one)), ...(await requests(other))];
    expect(asked).toHaveLength(620);
    expect(new Set(asked)).toEqual(new Set(['2026-09-05 00:00 check_in friendly']));
    expect(await requests(other)).toHaveLength(124);
  });

  it('finds out by one probe of an index that nothing is due', async () => {
    await house.test.admin.query(
      `insert into policy.wake_up (company_id, customer_id, due_at)
       select gen_random_uuid(), gen_random_uuid(), timestamptz '2030-01-01' + n * interval '1 minute' from generate_series(1, 20000) n`,
    );
    await house.test.admin.query('vacuum analyze policy.wake_up');
    const explained = async (sql: string) =>
      JSON.stringify(await house.test.source.query(`explain (analyze, format json) ${sql}`));
    const probe = await explained(`select min(w.due_at) from policy.wake_up w where w.due_at is not null`);
    expect(probe).toContain('wake_up_due');
    expect(probe).not.toContain('Seq Scan');
    const due = await explained(
      `select w.company_id from policy.wake_up w where w.due_at <= '2026-10-01' order by w.due_at limit 500`,
    );
    expect(due).toContain('wake_up_due');
    expect(due).not.toContain('Seq Scan');
    await house.test.admin.query(`delete from policy.wake_up where due_at >= '2030-01-01'`);
  });
});
