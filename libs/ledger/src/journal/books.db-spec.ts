import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUIDv7 } from 'node:crypto';
import fc from 'fast-check';
import { accountBalances } from './journal.schemas.js';
import { at, type Answer, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';

type Operation =
  | { readonly kind: 'invoice'; readonly currency: string; readonly amountMinor: number; readonly days: number }
  | { readonly kind: 'payment'; readonly currency: string; readonly amountMinor: number; readonly exact: boolean }
  | { readonly kind: 'reverse' | 'void'; readonly which: number }
  | { readonly kind: 'credit' | 'dispute'; readonly which: number; readonly amountMinor: number }
  | { readonly kind: 'resolve'; readonly which: number; readonly resolution: string };

const currency = fc.constantFrom('EUR', 'JPY');
const amountMinor = fc.integer({ min: -1, max: 500 });
const which = fc.nat({ max: 50 });
const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('invoice' as const),
      currency,
      amountMinor,
      days: fc.integer({ min: -3, max: 3 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('payment' as const), currency, amountMinor, exact: fc.boolean() }),
  },
  fc.record({ kind: fc.constantFrom('reverse' as const, 'void' as const), which }),
  fc.record({ kind: fc.constantFrom('credit' as const, 'dispute' as const), which, amountMinor }),
  fc.record({
    kind: fc.constant('resolve' as const),
    which,
    resolution: fc.constantFrom('accepted', 'rejected', 'agreed'),
  }),
);

describe('the books', () => {
  let ledger: LedgerApp;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
  });
  afterAll(() => ledger.close());

  const newCustomer = async () => idOf(await ledger.call('POST', '/v1/customers', { name: 'Property' }));

  async function apply(customerId: string, made: Record<string, string[]>, step: Operation): Promise<Answer> {
    const pick = (list: string) =>
      made[list]?.[('which' in step ? step.which : 0) % (made[list].length || 1)] ?? randomUUIDv7();
    switch (step.kind) {
      case 'invoice': {
        const issueDate = Temporal.PlainDate.from('2026-03-10').add({ days: step.days }).toString();
        const { currency, amountMinor } = step;
        const body = { customerId, number: 'N', currency, amountMinor, issueDate, dueDate: issueDate };
        return ledger.call('POST', '/v1/invoices', body);
      }
      case 'payment': {
        const { currency, amountMinor } = step;
        const allocations = step.exact ? { allocations: [{ invoiceId: pick('invoice'), amountMinor }] } : {};
        return ledger.call('POST', '/v1/payments', { customerId, currency, amountMinor, ...allocations });
      }
      case 'reverse':
        return ledger.call('POST', `/v1/payments/${pick('payment')}/reverse`, {});
      case 'void':
        return ledger.call('POST', `/v1/invoices/${pick('invoice')}/void`, {});
      case 'credit':
        return ledger.call('POST', '/v1/credit-notes', { invoiceId: pick('invoice'), amountMinor: step.amountMinor });
      case 'dispute':
        return ledger.call('POST', '/v1/disputes', {
          invoiceId: pick('invoice'),
          reason: 'other',
          ...(step.amountMinor > 250 ? {} : { amountMinor: step.amountMinor }),
        });
      case 'resolve':
        return ledger.call('POST', `/v1/disputes/${pick('dispute')}/resolve`, {
          resolution: step.resolution,
          note: 'Looked at',
        });
    }
  }

  /** What the documents say per currency, beside what the journal's postings come to. */
  const bothSides = (customerId: string) =>
    ledger.test.admin.query<Record<string, string>[]>(
      `with documents as (
         select c.currency,
           (select coalesce(sum(i.open_minor), 0) from ledger.invoice i where i.customer_id = $1 and i.currency = c.currency) as open,
           (select coalesce(sum(i.amount_minor), 0) from ledger.invoice i where i.customer_id = $1 and i.currency = c.currency
              and i.state in ('open', 'paid')) as invoiced,
           (select coalesce(sum(i.paid_minor), 0) from ledger.invoice i where i.customer_id = $1 and i.currency = c.currency) as paid,
           (select coalesce(sum(n.amount_minor), 0) from ledger.credit_note n where n.customer_id = $1 and n.currency = c.currency) as credited,
           (select coalesce(sum(p.unapplied_minor), 0) from ledger.payment p where p.customer_id = $1 and p.currency = c.currency) as unapplied,
           (select coalesce(sum(p.amount_minor), 0) from ledger.payment p where p.customer_id = $1 and p.currency = c.currency
              and p.reversed_at is null) as received,
           (select coalesce(sum(a.amount_minor), 0) from ledger.allocation a join ledger.payment p using (company_id, payment_id)
              where p.customer_id = $1 and p.currency = c.currency and a.ended_at is null) as allocated
         from (values ('EUR'), ('JPY')) c (currency)
       ), moves as (
         select e.currency, p.debit as account, p.amount_minor as amount from ledger.posting p
           join ledger.entry e using (company_id, entry_id) where e.customer_id = $1
         union all
         select e.currency, p.credit, -p.amount_minor from ledger.posting p
           join ledger.entry e using (company_id, entry_id) where e.customer_id = $1
       ), journal as (
         select d.currency, coalesce(sum(m.amount) filter (where m.account = 'receivable'), 0) as receivable,
           -coalesce(sum(m.amount) filter (where m.account = 'sales'), 0) as sales,
           coalesce(sum(m.amount) filter (where m.account = 'cash'), 0) as cash,
           -coalesce(sum(m.amount) filter (where m.account = 'unapplied_cash'), 0) as unapplied_cash,
           coalesce(sum(m.amount) filter (where m.account = 'credit_notes'), 0) as credit_notes,
           coalesce(sum(m.amount), 0) as total
         from documents d left join moves m on m.currency = d.currency group by d.currency
       )
       select * from documents join journal using (currency)`,
      [customerId],
    );

  it('agree with the journal after any operations, and refused ones change nothing', async () => {
    const property = fc.asyncProperty(fc.array(operation, { minLength: 5, maxLength: 25 }), async (steps) => {
      const customerId = await newCustomer();
      const made: Record<string, string[]> = { invoice: [], payment: [], dispute: [] };
      for (const step of steps) {
        const answer = await apply(customerId, made, step);
        expect(answer.status).toBeLessThan(500);
        if (answer.status === 201) made[step.kind]?.push(idOf(answer));
      }
      for (const row of await bothSides(customerId)) {
        const of = (key: string) => Number(row[key]);
        expect(of('total')).toBe(0);
        expect(of('receivable')).toBe(of('open'));
        expect(of('sales')).toBe(of('invoiced'));
        expect(of('credit_notes')).toBe(of('credited'));
        expect(of('unapplied_cash')).toBe(of('unapplied'));
        expect(of('cash')).toBe(of('received'));
        expect(of('allocated')).toBe(of('paid'));
        expect(of('invoiced')).toBe(of('paid') + of('open') + of('credited'));
        expect(of('received')).toBe(of('paid') + of('unapplied'));
      }
    });
    await fc.assert(property, { numRuns: 25, endOnFailure: true });
  }, 120_000);

  it('sum to nothing per currency over all accounts of the company', async () => {
    const answer = await ledger.call('GET', '/v1/journal/balances');
    const { items } = accountBalances.parse(answer.body);
    const totals = Map.groupBy(items, (item) => item.currency);
    expect([...totals.keys()]).toEqual(['EUR', 'JPY']);
    for (const rows of totals.values()) expect(rows.reduce((sum, row) => sum + row.balanceMinor, 0)).toBe(0);
  });

  it('settle no money twice when payments race for one invoice', async () => {
    const customerId = await newCustomer();
    const invoice = {
      customerId,
      number: 'R',
      currency: 'EUR',
      amountMinor: 1_000,
      issueDate: '2026-03-01',
      dueDate: '2026-03-05',
    };
    const invoiceId = idOf(await ledger.call('POST', '/v1/invoices', invoice));
    const pay = (exact: boolean) =>
      ledger.call('POST', '/v1/payments', {
        customerId,
        currency: 'EUR',
        amountMinor: 400,
        ...(exact && { allocations: [{ invoiceId, amountMinor: 400 }] }),
      });
    const answers = await Promise.all([true, false, true, false, true, false, true].map(pay));
    expect(answers.every(({ status }) => status === 201 || status === 422)).toBe(true);
    const paid = await ledger.call('GET', `/v1/invoices/${invoiceId}`);
    const received = answers.filter(({ status }) => status === 201).length * 400;
    const balance = await ledger.call('GET', `/v1/customers/${customerId}/balance`);
    const unapplied = (at(balance, 'balances', 0, 'unappliedMinor') as number | undefined) ?? 0;
    expect(at(paid, 'paidMinor')).toBe(Math.min(1_000, received - unapplied));
    expect(received).toBe((at(paid, 'paidMinor') as number) + unapplied);
  });

  it('cannot be changed, nor unbalanced, by the service’s own role', async () => {
    const write = (sql: string) => ledger.test.as('ledger').inCompany(ledger.companyId, (tx) => tx.query<unknown>(sql));
    await expect(write('update ledger.posting set amount_minor = 1')).rejects.toThrow('permission denied');
    await expect(write('delete from ledger.entry')).rejects.toThrow('permission denied');
    const half = `insert into ledger.posting select company_id, entry_id, 99::smallint, 'cash', %, 5 from ledger.entry limit 1`;
    await expect(write(half.replace('%', 'null'))).rejects.toThrow('not-null');
    await expect(write(half.replace('%', `'cash'`))).rejects.toThrow('two_accounts');
  });
});
