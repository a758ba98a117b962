import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  disagreementsOfCustomers,
  disagreementsOfInvoices,
  disagreementsOfPlacements,
  untoldWrites,
} from '../testing/books/checks.js';
import { CustomerBooks } from '../testing/books/operation.js';
import { anyStep } from '../testing/books/operations/all.js';
import { decideSettings } from '../testing/decide-settings.js';
import { at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';
import { accountBalances } from './journal.schemas.js';
import { entryKinds } from './journal.types.js';

/** How many operations the writers do together, and how many write at once: the same spec at any size. */
const operations = Number(process.env['TACTFUL_BOOKS_OPERATIONS'] ?? 400);
const writers = Number(process.env['TACTFUL_BOOKS_WRITERS'] ?? 8);
/** Few customers, so that writers meet; enough that their lists stay short. */
const customers = Math.max(4, Math.ceil(operations / 400));

describe('the books', () => {
  let ledger: LedgerApp;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
    await decideSettings(ledger, { settlement: { tolerance: { EUR: 5 } } });
  });
  afterAll(() => ledger.close());

  const newCustomer = async () =>
    idOf(await ledger.call('POST', '/v1/customers', { name: 'Property', kind: 'company', country: 'DE' }));

  const agree = async () => {
    expect(await disagreementsOfCustomers(ledger.test)).toEqual([]);
    expect(await disagreementsOfInvoices(ledger.test)).toEqual([]);
    expect(await disagreementsOfPlacements(ledger.test)).toEqual([]);
    expect(await untoldWrites(ledger.test)).toEqual([]);
  };

  it('agree with the journal after any operations, and refused ones change nothing', async () => {
    const property = fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 25 }), async (steps) => {
      const books = new CustomerBooks(ledger, await newCustomer());
      for (const step of steps) {
        const before = await ledger.fingerprint();
        const { status } = await step(books);
        expect(status).toBeLessThan(500);
        if (status >= 400) expect(await ledger.fingerprint()).toBe(before);
      }
      await agree();
    });
    await fc.assert(property, { numRuns: 15, endOnFailure: true });
  }, 240_000);

  it(`agree after ${operations} operations by ${writers} writers at once`, async () => {
    const books: CustomerBooks[] = [];
    for (let count = 0; count < customers; count += 1) books.push(new CustomerBooks(ledger, await newCustomer()));
    const seed = Number(process.env['TACTFUL_BOOKS_SEED'] ?? 20_260_310);
    const statuses = new Map<number, number>();
    const write = async (writer: number) => {
      const share = Math.ceil(operations / writers);
      const steps = fc.sample(fc.tuple(anyStep, fc.nat({ max: customers - 1 })), {
        numRuns: share,
        seed: seed + writer,
      });
      for (const [step, whose] of steps) {
        const own = books[whose];
        if (!own) throw new Error('No such customer');
        const { status } = await step(own);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
    expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
    expect(statuses.get(201)).toBeGreaterThan(operations / 4);
    await agree();
  }, 7_200_000);

  // A few operations may miss the rare ways that debts end; thousands may not.
  (operations < 4_000 ? it.skip : it)('have entries of every kind by then', async () => {
    const rows = await ledger.test.admin.query<{ kind: string }[]>('select distinct e.kind from ledger.entry e');
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual(entryKinds.toSorted());
  });

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
    await expect(write(half.replace('%', `'sales'`))).rejects.toThrow('never added to');
  });
});
