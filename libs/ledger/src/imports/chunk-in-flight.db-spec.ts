import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importsOf } from '../testing/csv-import.js';
import { idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';

describe('chunks of an import that are in flight together', () => {
  let ledger: LedgerApp;
  const { post, finished, run } = importsOf(() => ledger);

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
    await run({ kind: 'customers' }, 'externalId,name\nOne,Only One\n');
  });
  afterAll(() => ledger.close());

  const lines = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at));

  it('leave nothing when the first of them fails, and come again', async () => {
    const { admin } = ledger.test;
    await admin.query(`create sequence ledger.tries`);
    await admin.query(`create function ledger.crash() returns trigger language plpgsql security definer as $$ begin
      if new.external_id = 'C-900' then
        perform nextval('ledger.tries');
        raise exception 'the power went out';
      end if; return new; end $$`);
    await admin.query(
      `create trigger crash before insert on ledger.customer for each row execute function ledger.crash()`,
    );
    const before = await ledger.events();
    const rows = lines(3_500, (at) => `C-${at},Customer ${at}`);
    const started = await post({ kind: 'customers' }, ['externalId,name', ...rows].join('\n'));
    for (;;) {
      const [row] = await admin.query<{ tries: number }[]>(`select last_value::int as tries from ledger.tries`);
      if (row && row.tries >= 3) break;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect((await ledger.call('GET', `/v1/imports/${idOf(started)}`)).body).toMatchObject({ done: 0, failed: 0 });
    const counted = () => admin.query<unknown>(`select count(*)::int as customers from ledger.customer`);
    expect(await counted()).toEqual([{ customers: 1 }]);
    expect(await ledger.events()).toEqual(before);

    await admin.query('drop trigger crash on ledger.customer');
    expect((await finished(started)).body).toMatchObject({ done: 3_500, created: 3_500, failed: 0 });
    expect(await counted()).toEqual([{ customers: 3_501 }]);
    expect(await ledger.events()).toHaveLength(before.length + 3_500);
  });

  it('tell what happened to one customer in the order of the file', async () => {
    const header = 'number,customerExternalId,currency,amountMinor,issueDate,dueDate';
    const rows = lines(4_200, (at) => `F-${at},One,EUR,100,2026-03-01,2026-04-01`);
    const { body } = await run({ kind: 'invoices' }, [header, ...rows].join('\n'));
    expect(body).toMatchObject({ done: 4_200, created: 4_200, failed: 0 });
    const told = await ledger.test.admin.query<{ number: string }[]>(
      `select o.data #>> '{obligations,0,number}' as number from bus.outbox o
       where o.type = 'ledger.invoice.issued.v1' order by o.sequence`,
    );
    expect(told.map(({ number }) => number)).toEqual(lines(4_200, (at) => `F-${at}`));
  });

  it('pay invoices of one customer, never more than is open', async () => {
    const header = 'externalId,customerExternalId,currency,amountMinor,receivedOn';
    const rows = lines(2_600, (at) => `P-${at},One,EUR,170,2026-03-02`);
    const { body } = await run({ kind: 'payments' }, [header, ...rows].join('\n'));
    expect(body).toMatchObject({ done: 2_600, created: 2_600, failed: 0 });
    const sums = await ledger.test.admin.query<unknown>(
      `select sum(paid_minor)::int as paid, sum(open_minor)::int as open,
         (select sum(unapplied_minor)::int from ledger.payment) as unapplied from ledger.invoice`,
    );
    expect(sums).toEqual([{ paid: 420_000, open: 0, unapplied: 2_600 * 170 - 420_000 }]);
  });
});
