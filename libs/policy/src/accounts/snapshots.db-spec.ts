import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventMaker } from '../testing/account-events.js';
import { PolicyHouse } from '../testing/policy-house.js';
import { loadSnapshots } from './snapshots.store.js';

describe('the snapshots of accounts', () => {
  let house: PolicyHouse;
  const company = new EventMaker();
  const customers = Array.from({ length: 3 }, () => new EventMaker(company.companyId));

  beforeAll(async () => {
    house = await PolicyHouse.open();
    await house.take(company.company('Europe/Berlin'));
    await house.take(...customers.map((one) => one.customer()));
  });
  afterAll(() => house.close());

  it.each(['UTC', 'Asia/Kathmandu', 'America/St_Johns'])(
    'hold instants to the microsecond, and dates as they are, in a session of %s',
    async (zone) => {
      const one = new EventMaker(company.companyId);
      const knownAt = '2026-02-01T23:30:00.123456Z';
      await house.take(one.customer(), one.issued(one.obligation({ knownAt })));
      const [loaded] = await house.database.inCompany(company.companyId, async (tx) => {
        await tx.query(`select set_config('timezone', $1, true)`, [zone]);
        return loadSnapshots(tx, company.companyId, [one.customerId]);
      });
      const [obligation] = loaded?.snapshot.obligations ?? [];
      expect(obligation?.knownAt.toString()).toBe(knownAt);
      expect(obligation?.enteredAt.toString()).toBe(knownAt);
      expect(obligation?.dueDate.toString()).toBe('2026-03-03');
    },
  );

  it('give each customer what is theirs', async () => {
    const owed = customers.map((one) => one.obligation());
    await house.take(...customers.map((one, at) => one.issued(owed[at]!)));
    const loaded = await house.database.inCompany(company.companyId, (tx) =>
      loadSnapshots(tx, company.companyId, [...customers.map(({ customerId }) => customerId), company.customerId]),
    );
    const found = new Map(loaded.map(({ snapshot }) => [snapshot.customerId, snapshot.obligations]));
    expect(found.size).toBe(customers.length);
    for (const [at, { customerId }] of customers.entries()) {
      expect(found.get(customerId)?.map(({ obligationId }) => obligationId)).toEqual([owed[at]?.obligationId]);
    }
  });
});
