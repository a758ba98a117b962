import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { spawnSync } from 'node:child_process';
import { decideSettings } from '../testing/decide-settings.js';
import { type Answer, at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';
import { entryPage } from './journal.schemas.js';

/** Debian's package; a machine without it still checks the sums of the file below. */
const hasHledger = spawnSync('hledger', ['--version']).status === 0;

describe('the journal', () => {
  let ledger: LedgerApp;
  let customerId: string;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
    customerId = idOf(await ledger.call('POST', '/v1/customers', { name: 'Café Linde', externalId: 'C-17' }));
  });
  afterAll(() => ledger.close());

  const invoiceBody = (more: object = {}) => ({
    customerId,
    number: 'N-1',
    currency: 'EUR',
    amountMinor: 12_000,
    issueDate: '2026-02-01',
    dueDate: '2026-03-03',
    ...more,
  });
  const issue = (more: object = {}) => ledger.call('POST', '/v1/invoices', invoiceBody(more));
  const pay = (more: object = {}) =>
    ledger.call('POST', '/v1/payments', { customerId, currency: 'EUR', amountMinor: 500, ...more });
  const close = (closedThrough: string | null) => decideSettings(ledger, { journal: { closedThrough } });
  const refused = async (call: () => Promise<Answer>, expected: object) => {
    const before = await ledger.fingerprint();
    expect(await call()).toMatchObject(expected);
    expect(await ledger.fingerprint()).toBe(before);
  };

  describe('of a small company', () => {
    const exported = async (format: string, query = '') => {
      const { body, status } = await ledger.call('GET', `/v1/journal/export?format=${format}${query}`);
      expect(status).toBe(200);
      return body as string;
    };
    const balances = async () => {
      const { body } = await ledger.call('GET', '/v1/journal/balances');
      return (body as { items: { account: string; currency: string; balanceMinor: number }[] }).items;
    };

    beforeAll(async () => {
      const strange = { name: 'Über & Söhne', externalId: '=cmd|x  ;y:z' };
      const other = idOf(await ledger.call('POST', '/v1/customers', strange));
      await decideSettings(ledger, { settlement: { tolerance: { EUR: 5 } } });
      const first = idOf(await issue({ number: '=SUM(A1)' }));
      await issue({ number: 'a "quoted", ; | number', dueDate: '2026-03-04' });
      await issue({ customerId: other, currency: 'JPY', amountMinor: 5_000 });
      await issue({ customerId: other, currency: 'KWD', amountMinor: 1_234 });
      await pay({ amountMinor: 11_998 });
      await pay({ customerId: other, currency: 'JPY', amountMinor: 6_000 });
      const bounced = idOf(await pay({ amountMinor: 2_500, receivedOn: '2026-03-08' }));
      await ledger.call('POST', `/v1/payments/${bounced}/reverse`, { kind: 'bounced' });
      const taken = idOf(await issue({ number: 'taken back' }));
      await ledger.call('POST', `/v1/invoices/${taken}/void`, {});
      await ledger.call('POST', '/v1/credit-notes', { invoiceId: first, amountMinor: 1_000 });
    });

    it('is exported as CSV that sums to the balances, without a formula', async () => {
      const rows = parse<Record<string, string>>(await exported('csv'), { columns: true });
      const sums = new Map<string, number>();
      for (const { debitAccount, creditAccount, currency, amount } of rows) {
        const minor = Math.round(Number(amount) * 10 ** ({ JPY: 0, KWD: 3 }[currency ?? ''] ?? 2));
        for (const [name = '', sign] of [
          [debitAccount, 1],
          [creditAccount, -1],
        ] as const) {
          const key = `${kindOf(name)} ${currency}`;
          sums.set(key, (sums.get(key) ?? 0) + sign * minor);
        }
      }
      const told = (await balances()).map((row) => [`${row.account} ${row.currency}`, row.balanceMinor] as const);
      expect(Object.fromEntries(sums)).toEqual(Object.fromEntries(told));
      expect(Object.values(rows[0] ?? {})).toContain('assets:receivable:C-17');
      expect(rows.some(({ invoiceNumber }) => invoiceNumber === "'=SUM(A1)")).toBe(true);
      expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    });

    (hasHledger ? it : it.skip)('is read by hledger, and its balances are ours', async () => {
      const input = await exported('hledger');
      const run = (...args: string[]) => spawnSync('hledger', ['-f', '-', ...args], { input, encoding: 'utf8' });
      expect(run('check', 'commodities').stderr).toBe('');
      const table = run('balance', '--flat', '--no-total', '--layout=tidy', '-O', 'csv');
      expect(table.stderr).toBe('');
      const theirs = new Map<string, number>();
      for (const { account = '', commodity = '', value = '' } of parse<Record<string, string>>(table.stdout, {
        columns: true,
      })) {
        const key = `${kindOf(account)} ${commodity}`;
        const minor = Math.round(Number(value) * 10 ** ({ JPY: 0, KWD: 3 }[commodity] ?? 2));
        theirs.set(key, (theirs.get(key) ?? 0) + minor);
      }
      const ours = (await balances()).filter(({ balanceMinor }) => balanceMinor !== 0);
      const nonZero = [...theirs].filter(([, minor]) => minor !== 0);
      expect(Object.fromEntries(nonZero)).toEqual(
        Object.fromEntries(ours.map((row) => [`${row.account} ${row.currency}`, row.balanceMinor])),
      );
    });

    it('is narrowed by value date', async () => {
      const all = parse<Record<string, string>>(await exported('csv'), { columns: true });
      const later = parse<Record<string, string>>(await exported('csv', '&from=2026-03-08&to=2026-03-08'), {
        columns: true,
      });
      expect(later).toEqual(all.filter(({ valueDate }) => valueDate === '2026-03-08'));
      expect(later.length).toBeGreaterThan(0);
    });

    it('lists its entries by page, account and date', async () => {
      const list = async (query: string) =>
        entryPage.parse((await ledger.call('GET', `/v1/journal/entries?${query}`)).body);
      const all = await list('limit=200');
      const first = await list('limit=3');
      const second = await list(`limit=200&cursor=${first.nextCursor}`);
      expect([...first.items, ...second.items]).toEqual(all.items);
      const waived = await list('account=waived');
      expect(waived.items.map(({ kind }) => kind)).toEqual(['small_difference']);
      const mine = await list(`customerId=${customerId}&to=2026-02-01`);
      expect(new Set(mine.items.map((entry) => entry.valueDate))).toEqual(new Set(['2026-02-01']));
      const voided = all.items.find(({ kind }) => kind === 'invoice_voided');
      const issued = all.items.find(({ id }) => id === voided?.reverses);
      expect(issued).toMatchObject({ kind: 'invoice_issued', documentId: voided?.documentId });
    });

    it.each(['format=pdf', '', 'format=csv&from=2026-02-30', 'format=csv&surprise=1'])('refuses ?%s', async (query) => {
      expect((await ledger.call('GET', `/v1/journal/export?${query}`)).status).toBe(422);
    });
  });

  describe('whose period is closed', () => {
    beforeAll(() => close('2026-02-28'));
    afterAll(() => close(null));

    const periodClosed = { body: { code: 'period_closed' } };

    it('takes nothing dated into it, from any feature, and changes nothing', async () => {
      await refused(() => issue(), { status: 409, ...periodClosed });
      await refused(() => issue({ issueDate: '2026-02-28' }), periodClosed);
      await refused(() => pay({ receivedOn: '2026-02-28' }), { status: 422, ...periodClosed });
      const paymentId = idOf(await pay({ receivedOn: '2026-03-01', allocations: [] }));
      const refund = { amountMinor: 1, refundedOn: '2026-02-27' };
      await refused(() => ledger.call('POST', `/v1/payments/${paymentId}/refunds`, refund), { status: 422 });
      expect((await issue({ issueDate: '2026-03-01' })).status).toBe(201);
    });

    it('takes back what was booked in it by an entry of today', async () => {
      await close(null);
      const invoiceId = idOf(await issue({ number: 'later void' }));
      await close('2026-02-28');
      expect((await ledger.call('POST', `/v1/invoices/${invoiceId}/void`, {})).status).toBe(200);
      const { body } = await ledger.call('GET', '/v1/journal/entries?limit=1');
      expect(body).toMatchObject({ items: [{ kind: 'invoice_voided', valueDate: '2026-03-10' }] });
    });

    it('is closed to the service’s own role too', async () => {
      const write = (sql: string) =>
        ledger.test.as('ledger').inCompany(ledger.companyId, (tx) => tx.query<unknown>(sql));
      const entry = `insert into ledger.entry (company_id, entry_id, customer_id, currency, kind, document_id, value_date,
        booked_at, booked_by) values ('${ledger.companyId}', uuidv7(), '${customerId}', 'EUR', 'credit_note', uuidv7(), %, now(), 'x')`;
      await expect(write(entry.replace('%', `'2026-02-28'`))).rejects.toThrow('closed through 2026-02-28');
      await expect(write(entry.replace('%', `'2026-03-01'`))).resolves.toBeDefined();
    });

    it('lets the calendar issue what fell into it on the first open day', async () => {
      const scheduled = idOf(await issue({ issueDate: '2026-03-12', dueDate: '2026-03-20', number: 'late' }));
      ledger.clock.advance(Temporal.Instant.from('2026-03-14T09:00:00Z'));
      await close('2026-03-13');
      await ledger.moveTo('2026-03-14T09:00:00Z');
      expect(at(await ledger.call('GET', `/v1/invoices/${scheduled}`), 'state')).toBe('open');
      const { body } = await ledger.call('GET', '/v1/journal/entries?limit=200');
      const entry = entryPage.parse(body).items.find(({ documentId }) => documentId === scheduled);
      expect(entry?.valueDate).toBe('2026-03-14');
      await close('2026-02-28');
    });

    it('must be over before it is closed', async () => {
      const before = await ledger.fingerprint();
      expect(await close('2026-03-14')).toMatchObject({ status: 422, code: 'period_not_over' });
      expect(await ledger.fingerprint()).toBe(before);
    });
  });

  it('keeps closing and booking in one order: no entry slips into a period that was just closed', async () => {
    const booking = Array.from({ length: 12 }, (_, index) => pay({ receivedOn: '2026-01-15', amountMinor: index + 1 }));
    const [closing, ...paid] = await Promise.all([close('2026-01-31'), ...booking]);
    expect(closing).toMatchObject({ journal: { closedThrough: '2026-01-31' } });
    expect(paid.every(({ status }) => status === 201 || status === 422 || status === 409)).toBe(true);
    const counted = () => ledger.call('GET', '/v1/journal/entries?from=2026-01-15&to=2026-01-15&limit=200');
    const { items } = entryPage.parse((await counted()).body);
    expect(items.length).toBe(paid.filter(({ status }) => status === 201).length);
    await close(null);
  });
});

/** `assets:receivable:C-17` → `receivable`. */
function kindOf(name: string): string {
  const known: Record<string, string> = {
    'assets:cash': 'cash',
    'revenues:sales': 'sales',
    'revenues:credit notes': 'credit_notes',
    'expenses:waived': 'waived',
  };
  if (name.startsWith('assets:receivable:')) return 'receivable';
  if (name.startsWith('liabilities:unapplied cash:')) return 'unapplied_cash';
  return known[name] ?? name;
}
