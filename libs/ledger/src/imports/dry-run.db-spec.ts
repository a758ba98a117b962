import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importsOf } from '../testing/csv-import.js';
import { type Answer, at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';

describe('a dry run', () => {
  let ledger: LedgerApp;
  const { post, run } = importsOf(() => ledger);

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
    await run({ kind: 'customers' }, 'externalId,name,email\nA,Anna,anna@example.com\nB,Bert,bert@example.com\n');
  });
  afterAll(() => ledger.close());

  /** Everything but the imports themselves. */
  const books = async () =>
    (await ledger.fingerprint())
      .split('\n')
      .filter((line) => !line.startsWith('ledger.import'))
      .join('\n');
  const changesOf = async (done: Answer, query = '') =>
    (await ledger.call('GET', `/v1/imports/${idOf(done)}/changes${query}`)).body;

  it('tells what an upsert of customers would do, field by field, and does nothing', async () => {
    const before = await books();
    const file = 'externalId,name,email\nA,Anna,anna@example.com\nB,Berta,berta@example.com\nC,Cleo,\nD,,\n';
    const dry = await run({ kind: 'customers', mode: 'upsert', dryRun: 'true' }, file);
    expect(dry.body).toMatchObject({
      dryRun: true,
      rows: 4,
      done: 3,
      failed: 1,
      created: 0,
      changed: 0,
      wouldCreate: 1,
      wouldChange: 1,
      unchanged: 1,
      fieldChanges: 2,
      errors: [{ row: 4, field: 'name', code: 'missing' }],
    });
    const email = { row: 2, externalId: 'B', field: 'email', before: 'bert@example.com', after: 'berta@example.com' };
    const name = { row: 2, externalId: 'B', field: 'name', before: 'Bert', after: 'Berta' };
    const first = await ledger.call('GET', `/v1/imports/${idOf(dry)}/changes?limit=1`);
    expect(first.body).toEqual({ items: [email], nextCursor: '2:email' });
    expect(await changesOf(dry, '?limit=1&cursor=2:email')).toEqual({ items: [name], nextCursor: null });
    expect(await books()).toBe(before);
  });

  const many = (count: number, line: (at: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');
  const invoiceHeader = 'number,customerExternalId,currency,amountMinor,issueDate,dueDate,description';
  const invoice = (number: string, more = '') => `${number},A,EUR,600,2026-03-01,2026-04-01,${more}`;
  const seen = ['rows', 'done', 'failed', 'unchanged', 'fieldChanges', 'errors'] as const;
  const outcome = (answer: Answer, isDry: boolean) => ({
    ...Object.fromEntries(seen.map((key) => [key, at(answer, key)])),
    creates: at(answer, isDry ? 'wouldCreate' : 'created'),
    changes: at(answer, isDry ? 'wouldChange' : 'changed'),
  });

  // Each file has rows that depend on rows of an earlier chunk.
  it.each([
    [
      'customers whose ids come twice',
      { kind: 'customers', mode: 'upsert' },
      `externalId,name\n${many(1_200, (at) => `X-${at},Customer ${at}`)}\nX-3,Customer 3\nX-4,Other\nX-4,Third\nA,Anne\n`,
      { creates: 1_200, changes: 3, unchanged: 1, failed: 0 },
    ],
    [
      'new invoices whose numbers come twice',
      { kind: 'invoices', mode: 'create' },
      `${invoiceHeader}\n${many(1_100, (at) => invoice(`I-${at}`))}\n${invoice('I-7')}\n${invoice('I-8', 'Other')}\n${invoice('I-9').replace('A,', 'Nobody,')}\n`,
      { creates: 1_100, changes: 0, unchanged: 1, failed: 2 },
    ],
    [
      'invoices that change others of the file',
      { kind: 'invoices', mode: 'upsert' },
      `${invoiceHeader}\n${many(1_050, (at) => invoice(`J-${at}`))}\n${invoice('I-1', 'Care')}\n${invoice('J-5', 'Care')}\n${invoice('J-5').replace('600', '601')}\n`,
      { creates: 1_050, changes: 2, unchanged: 0, failed: 1 },
    ],
    [
      'payments whose ids come twice',
      { kind: 'payments', mode: 'upsert' },
      `externalId,customerExternalId,currency,amountMinor,receivedOn,invoiceNumber\n${many(550, (at) => `P-${at},A,EUR,5,2026-03-02,I-1`)}\nP-3,A,EUR,5,2026-03-02,I-1\nP-4,A,EUR,6,2026-03-02,I-1\n`,
      { creates: 550, changes: 0, unchanged: 1, failed: 1 },
    ],
    [
      'credit notes that together are more than an invoice',
      { kind: 'credit_notes', mode: 'create' },
      `externalId,invoiceNumber,currency,amountMinor,reason\n${many(604, (at) => `N-${at},I-2,EUR,1,late`)}\nN-3,I-2,EUR,1,late\nN-4,I-2,EUR,2,late\n`,
      { creates: 600, changes: 0, unchanged: 1, failed: 5 },
    ],
  ])('comes to the same as the real run, for %s', async (_, fields, file, expected) => {
    const before = await books();
    const dry = await run({ ...fields, dryRun: 'true' }, file);
    expect(outcome(dry, true)).toMatchObject(expected);
    expect(await books()).toBe(before);
    const real = await run(fields, file);
    expect(outcome(real, false)).toEqual(outcome(dry, true));
    expect(await changesOf(real)).toEqual(await changesOf(dry));
  });

  it('leaves nothing of its own behind but what it found', async () => {
    await ledger.test.admin.query(`delete from ledger.import_unclaimed where since > '-infinity'`);
    const staged = await ledger.test.admin.query<unknown[]>('select 1 from ledger.import_rows');
    expect(staged).toEqual([]);
  });

  it('counts every change of a file, and keeps the first 10,000', async () => {
    const header = 'externalId,name,segment,contactName,email,region,postalCode';
    const line = (mark: string) => (at: number) =>
      `Z-${at},Z ${mark},S-${mark},Contact ${mark},z${mark}@example.com,${mark},1000${mark}`;
    await run({ kind: 'customers' }, `${header}\n${many(1_700, line('1'))}\n`);
    const fields = { kind: 'customers', mode: 'upsert', dryRun: 'true' };
    const dry = await run(fields, `${header}\n${many(1_700, line('2'))}\n`);
    expect(dry.body).toMatchObject({ wouldChange: 1_700, fieldChanges: 10_200 });
    const kept = await ledger.test.admin.query<unknown>(
      `select count(*)::int as changes from ledger.import_change where import_id = $1`,
      [idOf(dry)],
    );
    expect(kept).toEqual([{ changes: 10_000 }]);
  });

  it('of an import of another company is not to be seen', async () => {
    const started = await post({ kind: 'customers', dryRun: 'true' }, 'externalId,name\nA,Anna\n');
    const other = { 'x-tactful-company': '00000000-0000-7000-8000-000000000001' };
    const url = `/v1/imports/${idOf(started)}/changes`;
    expect(await ledger.call('GET', url, undefined, other)).toMatchObject({ status: 404 });
  });
});
