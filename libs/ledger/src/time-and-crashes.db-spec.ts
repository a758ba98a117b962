import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventContext } from '@tactful/messaging';
import { ledgerConsumer } from './company/company.consumer.js';
import { CompanyService } from './company/company.service.js';
import { csvForm } from './testing/csv-form.js';
import { at, idOf, type LedgerApp, startLedger } from './testing/ledger-app.js';

describe('days of a company', () => {
  let ledger: LedgerApp;
  let customerId: string;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T12:00:00Z');
    customerId = idOf(await ledger.call('POST', '/v1/customers', { name: 'Zone' }));
  });
  afterAll(() => ledger.close());

  const moveCompanyTo = (zone: string) =>
    ledger.test.as('ledger').inCompany(ledger.companyId, async (tx) => {
      await ledger.app
        .get(CompanyService, { strict: false })
        .keepZone(new EventContext([tx, ledgerConsumer]), ledger.companyId, zone);
    });
  const invoice = (issueDate: string) =>
    ledger.call('POST', '/v1/invoices', {
      customerId,
      number: `Z-${issueDate}`,
      currency: 'EUR',
      amountMinor: 100,
      issueDate,
      dueDate: '2026-05-01',
    });
  const stateOf = async (id: string) => at(await ledger.call('GET', `/v1/invoices/${id}`), 'state');

  it('begin in its zone, and what is scheduled moves with the zone', async () => {
    const id = idOf(await invoice('2026-03-12'));
    const hold = await ledger.call('POST', '/v1/holds', { customerId, reason: 'other', until: '2026-03-12' });
    await moveCompanyTo('Asia/Tokyo');
    await ledger.moveTo('2026-03-11T14:59:59Z');
    expect(await stateOf(id)).toBe('scheduled');
    await ledger.moveTo('2026-03-11T15:00:00Z');
    expect(await stateOf(id)).toBe('open');
    await ledger.moveTo('2026-03-12T15:00:00Z');
    const { body } = await ledger.call('GET', '/v1/holds?state=released');
    expect(body).toMatchObject({ items: [{ id: idOf(hold), releasedAt: '2026-03-12T15:00:00.000000Z' }] });
  });

  it('count for the date of a payment: one day ahead is taken, two are not', async () => {
    const pay = (receivedOn: string) =>
      ledger.call('POST', '/v1/payments', { customerId, currency: 'EUR', amountMinor: 1, receivedOn });
    expect(await pay('2026-03-14')).toMatchObject({ status: 201 });
    expect(await pay('2026-03-15')).toMatchObject({ status: 422, body: { code: 'received_in_future' } });
  });

  it('issue thousands of invoices that fall due at one instant, each once', async () => {
    const rows = Array.from({ length: 2_500 }, (_, index) => `M-${index},ZM,EUR,100,2026-04-01,2026-05-01`);
    await ledger.call('PATCH', `/v1/customers/${customerId}`, { externalId: 'ZM' });
    const header = 'number,customerExternalId,currency,amountMinor,issueDate,dueDate';
    const { payload, headers } = csvForm({ kind: 'invoices' }, [header, ...rows].join('\n'));
    await ledger.call('POST', '/v1/imports', payload, headers);
    await ledger.moveTo('2026-03-31T15:00:00Z');
    const issued = (await ledger.events()).filter(
      ({ type, data }) => type === 'ledger.invoice.issued.v1' && JSON.stringify(data).includes('"M-'),
    );
    expect(issued).toHaveLength(2_500);
    const balance = await ledger.call('GET', `/v1/customers/${customerId}/balance`);
    expect(balance.body).toMatchObject({ balances: [{ currency: 'EUR', openInvoices: 2_500 + 1 }] });
  });
});

describe('an import that crashes', () => {
  let ledger: LedgerApp;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T12:00:00Z');
  });
  afterAll(() => ledger.close());

  it('goes on at the chunk that was not committed, and doubles nothing', async () => {
    const { admin } = ledger.test;
    await admin.query(`create function ledger.crash() returns trigger language plpgsql as $$ begin
      if new.external_id = 'C-1500' then raise exception 'the power went out'; end if; return new; end $$`);
    await admin.query(
      `create trigger crash before insert on ledger.customer for each row execute function ledger.crash()`,
    );
    const rows = Array.from({ length: 2_300 }, (_, index) => `C-${index},Customer ${index}`);
    const { payload, headers } = csvForm({ kind: 'customers' }, ['externalId,name', ...rows].join('\n'));
    const importId = idOf(await ledger.call('POST', '/v1/imports', payload, headers));
    const progress = () => ledger.call('GET', `/v1/imports/${importId}`);
    while (at(await progress(), 'done') === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect((await progress()).body).toMatchObject({ state: 'running', rows: 2_300, done: 1_000, failed: 0 });

    await admin.query('drop trigger crash on ledger.customer');
    await ledger.moveTo('2026-03-10T12:00:01Z');
    expect((await progress()).body).toMatchObject({ state: 'done', rows: 2_300, done: 2_300, failed: 0 });
    const counted = await admin.query<unknown[]>('select count(*)::int as customers from ledger.customer');
    expect(counted).toEqual([{ customers: 2_300 }]);
    expect(await ledger.events()).toHaveLength(2_300);
  });
});
