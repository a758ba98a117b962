import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';

describe('reports on what was agreed', () => {
  let ledger: LedgerApp;
  let customerId: string;

  beforeAll(async () => {
    ledger = await startLedger('2026-01-01T09:00:00Z');
    customerId = idOf(await ledger.call('POST', '/v1/customers', { name: 'Café Linde' }));
  });
  afterAll(() => ledger.close());

  const invoice = async (amountMinor: number, dueDate: string, currency: string) =>
    idOf(
      await ledger.call('POST', '/v1/invoices', {
        customerId,
        number: `N-${currency}`,
        currency,
        amountMinor,
        issueDate: '2026-01-01',
        dueDate,
      }),
    );
  const pay = (invoiceId: string, amountMinor: number, currency: string) =>
    ledger.call('POST', '/v1/payments', {
      customerId,
      currency,
      amountMinor,
      allocations: [{ invoiceId, amountMinor }],
    });
  const ageing = async (asOf: string, currency: string) => {
    const answer = await ledger.call('GET', `/v1/reports/ageing?asOf=${asOf}`);
    const items = at(answer, 'items') as { currency: string; buckets: { bucket: string; amountMinor: number }[] }[];
    const cells = items.find((item) => item.currency === currency)?.buckets ?? [];
    const filled = cells.filter(({ amountMinor }) => amountMinor !== 0);
    return Object.fromEntries(filled.map(({ bucket, amountMinor }) => [bucket, amountMinor]));
  };

  it('take the due date that counted on the day, whatever was granted later', async () => {
    const invoiceId = await invoice(1_000, '2026-01-10', 'CHF');
    await ledger.moveTo('2026-01-09T09:00:00Z');
    const extension = await ledger.call('POST', '/v1/extensions', { invoiceId, newDueDate: '2026-01-20' });
    expect(extension).toMatchObject({ status: 201, body: { state: 'granted' } });
    await ledger.moveTo('2026-01-25T09:00:00Z');
    expect(await ageing('2026-01-19', 'CHF')).toEqual({ current: 1_000 });
    expect(await ageing('2026-01-25', 'CHF')).toEqual({ '1-30': 1_000 });
    const before = await ledger.call('GET', '/v1/reports/ageing/invoices?currency=CHF&asOf=2026-01-08');
    expect(at(before, 'items', 0)).toMatchObject({ dueDate: '2026-01-10', days: -2 });
  });

  it('age instalments on their own dates from the day on which the plan was agreed', async () => {
    const invoiceId = await invoice(9_000, '2026-01-10', 'EUR');
    await ledger.moveTo('2026-02-01T09:00:00Z');
    const instalments = ['2026-02-10', '2026-03-10', '2026-04-10'].map((dueDate) => ({ dueDate, amountMinor: 3_000 }));
    const schedule = { kind: 'custom', instalments };
    const plan = await ledger.call('POST', '/v1/plans', { customerId, invoiceIds: [invoiceId], schedule });
    expect(plan).toMatchObject({ status: 201, body: { state: 'active' } });
    await ledger.moveTo('2026-03-01T09:00:00Z');
    await pay(invoiceId, 4_000, 'EUR');
    await ledger.moveTo('2026-03-12T09:00:00Z');
    expect(await ageing('2026-01-31', 'EUR')).toEqual({ '1-30': 9_000 });
    expect(await ageing('2026-02-09', 'EUR')).toEqual({ current: 9_000 });
    expect(await ageing('2026-02-20', 'EUR')).toEqual({ '1-30': 3_000, current: 6_000 });
    expect(await ageing('2026-03-01', 'EUR')).toEqual({ current: 5_000 });
    expect(await ageing('2026-03-12', 'EUR')).toEqual({ '1-30': 2_000, current: 3_000 });
    const items = await ledger.call('GET', '/v1/reports/ageing/invoices?currency=EUR&asOf=2026-03-12');
    expect(at(items, 'items')).toMatchObject([
      { invoiceId, dueDate: '2026-03-10', openMinor: 2_000, bucket: '1-30' },
      { invoiceId, dueDate: '2026-04-10', openMinor: 3_000, bucket: 'current' },
    ]);
  });

  it('tell how promises were kept', async () => {
    const invoiceId = await invoice(5_000, '2026-01-10', 'USD');
    const promise = { customerId, currency: 'USD', amountMinor: 2_000, by: '2026-03-16' };
    expect((await ledger.call('POST', '/v1/promises', promise)).status).toBe(201);
    await pay(invoiceId, 2_000, 'USD');
    await ledger.moveTo('2026-04-12T09:00:00Z');
    const answer = await ledger.call('GET', '/v1/reports/promises');
    expect(at(answer, 'items')).toMatchObject([
      {
        currency: 'USD',
        endings: [{ state: 'kept', promises: 1, promisedMinor: 2_000, receivedMinor: 2_000 }],
        byCount: { value: 100 },
        byAmount: { value: 100 },
      },
    ]);
    const early = await ledger.call('GET', '/v1/reports/promises?asOf=2026-03-11');
    expect(at(early, 'items')).toEqual([]);
  });
});
