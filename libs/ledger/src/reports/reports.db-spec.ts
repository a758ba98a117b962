import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';

describe('reports', () => {
  let ledger: LedgerApp;
  let customerId: string;
  let other: string;

  const day = async (date: string) => ledger.moveTo(`${date}T09:00:00Z`);
  const invoice = async (number: string, dates: [string, string], amountMinor: number, more: object = {}) =>
    idOf(
      await ledger.call('POST', '/v1/invoices', {
        customerId,
        number,
        currency: 'EUR',
        amountMinor,
        issueDate: dates[0],
        dueDate: dates[1],
        ...more,
      }),
    );
  const pay = async (receivedOn: string, amountMinor: number, invoiceId?: string) =>
    idOf(
      await ledger.call('POST', '/v1/payments', {
        customerId,
        currency: 'EUR',
        amountMinor,
        receivedOn,
        allocations: invoiceId === undefined ? [] : [{ invoiceId, amountMinor }],
      }),
    );
  const ageing = async (asOf: string, more = '') => {
    const answer = await ledger.call('GET', `/v1/reports/ageing?asOf=${asOf}${more}`);
    const cells = (at(answer, 'items', 0, 'buckets') ?? []) as { bucket: string; amountMinor: number; count: number }[];
    const filled = cells.filter(({ count }) => count > 0).map(({ bucket, amountMinor }) => [bucket, amountMinor]);
    const byBucket = Object.fromEntries(filled) as Record<string, number>;
    return { credits: at(answer, 'items', 0, 'creditsMinor'), ...byBucket };
  };

  beforeAll(async () => {
    ledger = await startLedger('2026-01-01T09:00:00Z');
    customerId = idOf(await ledger.call('POST', '/v1/customers', { name: 'Café Linde' }));
    other = idOf(await ledger.call('POST', '/v1/customers', { name: 'Other' }));
    const [a, b] = [
      await invoice('A', ['2026-01-01', '2026-01-31'], 10_000),
      await invoice('B', ['2026-01-15', '2026-02-14'], 20_000),
    ];
    await invoice('C', ['2026-02-01', '2026-03-03'], 5_000, { customerId: other });
    await invoice('Y', ['2026-01-01', '2026-01-31'], 700, { currency: 'JPY' });
    await day('2026-03-10');
    // Known late: what counts is the day on which the money came.
    await pay('2026-02-10', 4_000, a);
    const bounced = await pay('2026-02-20', 20_000, b);
    await day('2026-03-15');
    await ledger.call('POST', `/v1/payments/${bounced}/reverse`, { reason: 'returned' });
    await day('2026-05-20');
    await ledger.call('POST', '/v1/credit-notes', { invoiceId: a, amountMinor: 1_000 });
    await pay('2026-05-19', 300);
  });
  afterAll(() => ledger.close());

  it.each([
    ['2025-12-31', {}],
    ['2026-01-01', { current: 10_000, credits: 0 }],
    ['2026-01-31', { current: 30_000, credits: 0 }],
    ['2026-02-01', { current: 25_000, '1-30': 10_000, credits: 0 }],
    ['2026-02-09', { current: 25_000, '1-30': 10_000, credits: 0 }],
    ['2026-02-10', { current: 25_000, '1-30': 6_000, credits: 0 }],
    ['2026-02-20', { current: 5_000, '1-30': 6_000, credits: 0 }],
    ['2026-03-15', { '1-30': 25_000, '31-60': 6_000, credits: 0 }],
    ['2026-05-02', { '31-60': 5_000, '61-90': 20_000, '90+': 6_000, credits: 0 }],
    ['2026-05-18', { '61-90': 5_000, '90+': 26_000, credits: 0 }],
    ['2026-05-19', { '61-90': 5_000, '90+': 26_000, credits: -300 }],
    ['2026-05-20', { '61-90': 5_000, '90+': 25_000, credits: -300 }],
  ])('age what was open at the end of %s by value dates', async (asOf, expected) => {
    expect(await ageing(asOf)).toEqual({ credits: undefined, ...expected });
  });

  it('age by the date of the invoice too, and one customer alone', async () => {
    expect(await ageing('2026-03-01', '&by=invoice_date')).toEqual({ '1-30': 5_000, '31-60': 6_000, credits: 0 });
    expect(await ageing('2026-03-01', `&customerId=${other}`)).toEqual({ current: 5_000, credits: 0 });
  });

  it('keep each currency to itself', async () => {
    const answer = await ledger.call('GET', '/v1/reports/ageing');
    expect(at(answer, 'items', 1)).toMatchObject({ currency: 'JPY', receivableMinor: 700, netMinor: 700 });
  });

  it('come to the balances of the journal on every day', async () => {
    let date = Temporal.PlainDate.from('2025-12-30');
    for (; date.toString() <= '2026-05-20'; date = date.add({ days: 3 })) {
      const { body } = await ledger.call('GET', `/v1/reports/ageing?asOf=${date.toString()}`);
      const { items } = body as { items: { currency: string; netMinor: number }[] };
      const balances = await ledger.test.admin.query<{ currency: string; net: string }[]>(
        `select currency, net from (select e.currency, sum(case when p.debit in ('receivable', 'placed', 'unapplied_cash')
             then p.amount_minor else 0 end - case when p.credit in ('receivable', 'placed', 'unapplied_cash') then p.amount_minor
             else 0 end) as net from ledger.entry e join ledger.posting p using (company_id, entry_id)
           where e.value_date <= $1 group by 1) b where net <> 0 order by 1`,
        [date.toString()],
      );
      const told = items.map(({ currency, netMinor }) => ({ currency, net: `${netMinor}` }));
      expect(told).toEqual(balances);
    }
  });

  it('list the customers that owe most first, page by page, and the invoices behind a bucket', async () => {
    const url = '/v1/reports/ageing/customers?currency=EUR&asOf=2026-03-01&limit=1';
    const first = await ledger.call('GET', url);
    expect(at(first, 'items', 0)).toMatchObject({ customerId, name: 'Café Linde', receivableMinor: 6_000 });
    const next = String(at(first, 'nextCursor'));
    const second = await ledger.call('GET', `${url}&cursor=${encodeURIComponent(next)}`);
    expect(second.body).toMatchObject({ items: [{ customerId: other, receivableMinor: 5_000 }], nextCursor: null });
    const report = await ledger.call('GET', '/v1/reports/ageing?asOf=2026-03-01');
    const behind = await ledger.call('GET', String(at(report, 'items', 0, 'buckets', 1, 'invoices')));
    expect(behind.body).toMatchObject({
      items: [{ number: 'A', openMinor: 6_000, days: 29, bucket: '1-30' }],
      nextCursor: null,
    });
  });

  it('tell DSO, best possible DSO and average days delinquent of a period, with what is behind them', async () => {
    const period = 'from=2026-01-01&to=2026-03-01';
    const dso = await ledger.call('GET', `/v1/reports/dso?${period}`);
    // 11000 open of 35000 sold in 60 days; countback: 5000 of March and February, then 6000 of January's 30000.
    expect(at(dso, 'items', 0)).toMatchObject({
      currency: 'EUR',
      receivableMinor: 11_000,
      salesMinor: 35_000,
      simple: { value: 18.86 },
      countback: { value: 35.2 },
    });
    const best = await ledger.call('GET', `/v1/reports/bpdso?${period}`);
    expect(at(best, 'items', 0)).toMatchObject({ currentMinor: 5_000, bestPossible: { value: 8.57 } });
    const add = await ledger.call('GET', `/v1/reports/add?${period}`);
    expect(at(add, 'items', 0)).toMatchObject({
      averageDaysDelinquent: { value: 10.29 },
      averageDaysLate: { value: 6 },
      paidOff: 1,
    });
    const sales = await ledger.call('GET', String(at(dso, 'items', 0, 'salesEntries')));
    expect(at(sales, 'items')).toMatchObject([
      { kind: 'invoice_issued', valueDate: '2026-01-01', postings: [{ debit: 'receivable', amountMinor: 10_000 }] },
      { kind: 'invoice_issued', valueDate: '2026-01-15', postings: [{ amountMinor: 20_000 }] },
      { kind: 'invoice_issued', valueDate: '2026-02-01', postings: [{ amountMinor: 5_000 }] },
    ]);
  });

  it('tell the collection effectiveness index, n/a when nothing was due', async () => {
    const cei = await ledger.call('GET', '/v1/reports/cei?from=2026-02-01&to=2026-02-28');
    // (30000 + 5000 - 11000) / (30000 + 5000 - 5000)
    expect(at(cei, 'items', 0)).toMatchObject({
      openingMinor: 30_000,
      salesMinor: 5_000,
      closingMinor: 11_000,
      closingCurrentMinor: 5_000,
      period: { value: 80 },
      averageMonth: { value: 80 },
    });
    const early = await ledger.call('GET', '/v1/reports/cei?from=2026-01-01&to=2026-01-20');
    expect(at(early, 'items', 0, 'period')).toEqual({
      value: null,
      notApplicable: 'there was nothing due to be collected',
    });
  });

  it('tell how much of a bucket rolled on and how much was cured', async () => {
    const rolls = await ledger.call('GET', '/v1/reports/roll-rates?from=2026-02-09&to=2026-03-10');
    expect(at(rolls, 'items', 0, 'buckets', 0)).toMatchObject({
      bucket: 'current',
      openMinor: 25_000,
      rollRate: { value: 20 },
      cureRate: { value: 80 },
    });
    expect(at(rolls, 'items', 0, 'buckets', 1)).toMatchObject({
      bucket: '1-30',
      openMinor: 10_000,
      settledMinor: 4_000,
      rollRate: { value: 60 },
      cureRate: { value: 40 },
    });
  });

  it('tell no write-offs where there are none', async () => {
    const answer = await ledger.call('GET', '/v1/reports/write-offs?asOf=2026-03-01');
    expect(at(answer, 'items', 0)).toMatchObject({ writtenOffMinor: 0, netMinor: 0, ofSales: { value: 0 } });
  });

  it.each([
    ['ageing?asOf=2026-05-21', 'day_in_future'],
    ['ageing?asOf=yesterday', 'invalid_input'],
    ['ageing/customers?asOf=2026-05-20', 'invalid_input'],
    [`ageing/invoices?cursor=${cursorOf('2026-13-45')}`, 'invalid_cursor'],
    [`ageing/customers?currency=EUR&cursor=${cursorOf('abc')}`, 'invalid_cursor'],
    [`entries?cursor=${cursorOf('abc')}`, 'invalid_cursor'],
    ['entries?accounts=receivable,moon', 'invalid_input'],
    ['dso?from=2026-03-01&to=2026-02-01', 'period_ends_before_it_begins'],
    ['cei?asOf=2026-03-01&to=2026-02-01', 'two_ends'],
    ['roll-rates?to=2027-01-01', 'day_in_future'],
  ])('refuse %s', async (path, code) => {
    const answer = await ledger.call('GET', `/v1/reports/${path}`);
    expect(answer).toMatchObject({ status: 422, body: { code } });
  });
});

function cursorOf(first: string): string {
  return Buffer.from(JSON.stringify([first, randomUUID()])).toString('base64url');
}
