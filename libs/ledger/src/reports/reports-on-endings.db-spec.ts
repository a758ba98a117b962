import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';

/** Amounts of one report of write-offs, in euros of which a cent is a unit. */
interface WriteOffs {
  readonly writtenOffMinor: number;
  readonly takenBackMinor: number;
  readonly recoveredMinor: number;
  readonly netMinor: number;
  readonly invoices: number;
  readonly salesMinor: number;
  readonly ofSales: { readonly value: number | null };
  readonly entries: string;
}

describe('reports on debts that ended otherwise', () => {
  let ledger: LedgerApp;
  let customerId: string;

  const post = (url: string, body: object, headers?: Record<string, string>) => ledger.call('POST', url, body, headers);
  const day = (date: string) => ledger.moveTo(`${date}T09:00:00Z`);
  const invoice = async (number: string, amountMinor: number) => {
    const dates = { issueDate: '2026-01-01', dueDate: '2026-01-31' };
    return idOf(await post('/v1/invoices', { customerId, number, currency: 'EUR', amountMinor, ...dates }));
  };
  const pay = async (invoiceId: string, amountMinor: number) => {
    const allocations = [{ invoiceId, amountMinor }];
    return idOf(await post('/v1/payments', { customerId, currency: 'EUR', amountMinor, allocations }));
  };
  const agreed = async (asked: Answer) => {
    const answer = await post(`/v1/approvals/${idOf(asked)}/approve`, {}, { 'x-tactful-actor': 'ole' });
    return at(answer, 'documentId') as string;
  };

  /**
   * A 100.00: 40.00 written off, 10.00 of it recovered and bounced, 60.00 credited or paid. B 200.00: written off, 50.00
   * comes in after all, the rest of the write-off is taken back. C 300.00: sold, taken back, paid. D 50.00: sold for good.
   */
  beforeAll(async () => {
    ledger = await startLedger('2026-01-01T09:00:00Z');
    customerId = idOf(await post('/v1/customers', { name: 'Café Linde' }));
    const [a, b] = [await invoice('A', 10_000), await invoice('B', 20_000)];
    const [c, d] = [await invoice('C', 30_000), await invoice('D', 5_000)];
    await day('2026-02-10');
    await post('/v1/write-offs', { invoiceId: a, amountMinor: 4_000, reason: 'small' });
    await post('/v1/credit-notes', { invoiceId: a, amountMinor: 2_000 });
    await day('2026-02-20');
    const writeOff = idOf(await post('/v1/write-offs', { invoiceId: b, reason: 'insolvent' }));
    const factor = { name: 'North Factoring' };
    const sold = { factor, priceMinor: 31_500, priceReceivedOn: '2026-02-20' };
    const sale = await agreed(await post('/v1/sales', { invoiceIds: [c, d], ...sold }));
    await day('2026-03-05');
    const bouncing = await pay(a, 5_000);
    await pay(b, 5_000);
    await day('2026-03-10');
    await post(`/v1/payments/${bouncing}/reverse`, { kind: 'bounced' });
    const back = { kind: 'recourse', reason: 'not paid', invoiceIds: [c], priceReturnedOn: '2026-03-10' };
    await agreed(await post(`/v1/sales/${sale}/returns`, back));
    await day('2026-04-02');
    await post(`/v1/write-offs/${writeOff}/reverse`, { reason: 'they will pay' });
    await pay(c, 30_000);
    await day('2026-04-20');
  });
  afterAll(() => ledger.close());

  const writeOffs = async (from: string, to: string) => {
    const answer = await ledger.call('GET', `/v1/reports/write-offs?from=${from}&to=${to}`);
    return (at(answer, 'items') as readonly WriteOffs[])[0];
  };
  const drillDown = async (url: string) => {
    const answer = await ledger.call('GET', url);
    const entries = at(answer, 'items') as { postings: { debit: string; credit: string; amountMinor: number }[] }[];
    const postings = entries.flatMap((entry) => entry.postings);
    return postings.reduce(
      (sum, { debit, amountMinor }) => sum + (debit === 'bad_debt' ? amountMinor : -amountMinor),
      0,
    );
  };

  it.each([
    // 4000 of A and 20000 of B; of 65000 sold none in these two months but in January.
    ['2026-01-01', '2026-02-10', { writtenOffMinor: 4_000, netMinor: 4_000, invoices: 1, salesMinor: 65_000 }, 6.15],
    ['2026-01-01', '2026-02-28', { writtenOffMinor: 24_000, netMinor: 24_000, invoices: 2, salesMinor: 65_000 }, 36.92],
    // 1000 of A (5000 came for 4000 open) and 5000 of B came in.
    ['2026-03-01', '2026-03-09', { writtenOffMinor: 0, recoveredMinor: 6_000, netMinor: -6_000, invoices: 0 }, null],
    // What came for A did not hold.
    ['2026-03-10', '2026-03-31', { recoveredMinor: -1_000, netMinor: 1_000 }, null],
    ['2026-03-01', '2026-03-31', { recoveredMinor: 5_000, netMinor: -5_000 }, null],
    // What is left of the write-off of B is owed again.
    ['2026-04-01', '2026-04-20', { takenBackMinor: 15_000, recoveredMinor: 0, netMinor: -15_000 }, null],
    [
      '2026-01-01',
      '2026-04-20',
      { writtenOffMinor: 24_000, takenBackMinor: 15_000, recoveredMinor: 5_000, netMinor: 4_000, salesMinor: 65_000 },
      6.15,
    ],
  ])(
    'tell what was written off from %s to %s, and the entries behind it come to it',
    async (from, to, told, ofSales) => {
      const report = await writeOffs(from, to);
      expect(report).toMatchObject(told);
      expect(report?.ofSales.value ?? null).toBe(ofSales);
      expect(await drillDown(report?.entries ?? '')).toBe(report?.netMinor);
    },
  );

  it.each([
    ['2026-02-09', 65_000],
    // A: 4000 left after write-off and credit; B, C and D are open.
    ['2026-02-19', 59_000],
    // B is written off, C and D are sold.
    ['2026-02-20', 4_000],
    ['2026-03-05', 0],
    // A is owed again but for what was let go; C is back.
    ['2026-03-10', 34_000],
    ['2026-04-02', 19_000],
  ])('age what was open at the end of %s without what was let go or sold', async (asOf, receivableMinor) => {
    const answer = await ledger.call('GET', `/v1/reports/ageing?asOf=${asOf}`);
    expect(at(answer, 'items', 0, 'receivableMinor') ?? 0).toBe(receivableMinor);
  });

  it('count an invoice as paid off that came back from a factor first, not what was sold for good', async () => {
    const answer = await ledger.call('GET', '/v1/reports/add?from=2026-02-01&to=2026-04-20');
    expect(at(answer, 'items', 0)).toMatchObject({ paidOff: 1, averageDaysLate: { value: 61 } });
  });

  it('call what was let go or sold settled when it is asked how debts rolled on', async () => {
    const answer = await ledger.call('GET', '/v1/reports/roll-rates?from=2026-02-09&to=2026-02-28');
    const buckets = at(answer, 'items', 0, 'buckets') as { bucket: string }[];
    expect(buckets.find(({ bucket }) => bucket === '1-30')).toMatchObject({
      openMinor: 65_000,
      settledMinor: 61_000,
      invoices: 4,
    });
  });
});
