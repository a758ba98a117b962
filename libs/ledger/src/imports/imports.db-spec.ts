import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { csvForm } from '../testing/csv-form.js';
import { importsOf } from '../testing/csv-import.js';
import { at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';

describe('an import', () => {
  let ledger: LedgerApp;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
  });
  afterAll(() => ledger.close());

  const { post, finished, run } = importsOf(() => ledger);
  const count = async (path: string) => (at(await ledger.call('GET', `/v1/${path}`), 'items') as unknown[]).length;

  const customers = [
    'customerId,name,country,locale,timeZone,email,phone,preferredChannel',
    '0379-NEVHP,Jordan Ellis,US,en-US,America/Denver,0379-nevhp@example.com,+12125550100,whatsapp',
    '8976-AMJEO,Alex Thornton,GB,en-GB,Europe/London,8976-amjeo@example.com,+447700900000,email',
  ].join('\n');
  const customerMapping = JSON.stringify({ externalId: 'customerId', defaults: { kind: 'person' } });
  const invoices = [
    'countryCode,customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed',
    '391,0379-NEVHP,611365,1/2/2026,2/1/2026,55.94,No',
    '406,8976-AMJEO,7900770,1/26/2026,2/25/2026,61.74,Yes',
    '406,8976-AMJEO,7900771,3/20/2026,4/19/2026,10,No',
  ].join('\n');
  const invoiceMapping = JSON.stringify({
    customerExternalId: 'customerID',
    number: 'invoiceNumber',
    issueDate: 'InvoiceDate',
    dueDate: 'DueDate',
    amount: 'InvoiceAmount',
    dateFormat: 'M/D/YYYY',
    defaults: { currency: 'USD' },
  });

  it('brings in customers with a mapping, and a second time changes nothing', async () => {
    const first = await run({ kind: 'customers', mapping: customerMapping }, customers);
    expect(first.body).toMatchObject({ rows: 2, done: 2, failed: 0, errors: [] });
    const before = await ledger.events();
    const second = await run({ kind: 'customers', mode: 'upsert', mapping: customerMapping }, customers);
    expect(second.body).toMatchObject({ rows: 2, done: 2, failed: 0 });
    expect(await count('customers')).toBe(2);
    expect(await ledger.events()).toHaveLength(before.length);
    const found = await ledger.call('GET', '/v1/customers?search=%2B447700');
    expect(at(found, 'items', 0)).toMatchObject({ name: 'Alex Thornton', kind: 'person', source: 'import' });
  });

  it('brings in invoices with US dates and decimals; later ones wait for their day', async () => {
    const first = await run({ kind: 'invoices', mapping: invoiceMapping }, invoices);
    expect(first.body).toMatchObject({ rows: 3, done: 3, failed: 0 });
    const again = await run({ kind: 'invoices', mapping: invoiceMapping }, invoices);
    expect(again.body).toMatchObject({ rows: 3, done: 3, failed: 0 });
    const list = await ledger.call('GET', '/v1/invoices?number=611365');
    expect(at(list, 'items', 0)).toMatchObject({ amountMinor: 5_594, issueDate: '2026-01-02', externalId: '611365' });
    expect(await count('invoices')).toBe(3);
    expect(await count('invoices?state=scheduled')).toBe(1);
  });

  it('changes details of known invoices with upsert, but never an amount', async () => {
    const changed = invoices.replace('2/1/2026,55.94', '2/15/2026,55.94').replace('61.74', '99.99');
    const upserted = await run({ kind: 'invoices', mode: 'upsert', mapping: invoiceMapping }, changed);
    expect(upserted.body).toMatchObject({
      done: 2,
      failed: 1,
      errors: [{ row: 2, field: 'amountMinor', code: 'cannot_change' }],
    });
    const created = await run({ kind: 'invoices', mapping: invoiceMapping }, changed.replace('2/15/2026', '2/16/2026'));
    expect(created.body).toMatchObject({
      done: 1,
      failed: 2,
      errors: [
        { row: 1, code: 'already_exists' },
        { row: 2, code: 'already_exists' },
      ],
    });
  });

  it('brings in payments by invoice number and by rule, once', async () => {
    const csv = [
      'externalId;customerExternalId;currency;amount;receivedOn;invoiceNumber',
      'P-1;0379-NEVHP;USD;50,00;2026-03-01;611365',
      'P-2;8976-AMJEO;USD;61,74;2026-03-01;',
      'P-3;8976-AMJEO;USD;1,00;2026-03-01;nope',
      'P-4;8976-AMJEO;USD;1,00;2026-03-20;',
    ].join('\n');
    const mapping = JSON.stringify({ decimalSign: ',' });
    const first = await run({ kind: 'payments', mapping }, csv);
    const errors = [
      { row: 3, field: 'invoiceNumber', code: 'invoice_not_found' },
      { row: 4, field: 'receivedOn', code: 'received_in_future' },
    ];
    expect(first.body).toMatchObject({ rows: 4, done: 2, failed: 2, errors });
    expect((await run({ kind: 'payments', mapping }, csv)).body).toMatchObject({ done: 2, failed: 2 });
    expect(await count('payments')).toBe(2);
    const list = await ledger.call('GET', '/v1/invoices?number=611365');
    expect(at(list, 'items', 0)).toMatchObject({ openMinor: 594 });
  });

  it('leaves what an empty cell stands for as it is', async () => {
    const header =
      'number,customerExternalId,currency,amountMinor,issueDate,dueDate,description,netDays,lateFeeMinor,termsReference';
    const full = '611365,0379-NEVHP,USD,5594,2026-01-02,2026-02-15,Care,30,500,GTC 4';
    const mode = { kind: 'invoices', mode: 'upsert' };
    expect((await run(mode, `${header}\n${full}\n`)).body).toMatchObject({ changed: 1, fieldChanges: 4 });
    const again = await run({ kind: 'invoices' }, `${header}\n${full}\n`);
    expect(again.body).toMatchObject({ unchanged: 1, failed: 0 });
    const sparse = '611365,0379-NEVHP,USD,5594,2026-01-02,2026-02-15,,31,,';
    expect((await run(mode, `${header}\n${sparse}\n`)).body).toMatchObject({ changed: 1, fieldChanges: 1 });
    const list = await ledger.call('GET', '/v1/invoices?number=611365');
    const terms = { netDays: 31, lateFeeMinor: 500, reference: 'GTC 4' };
    expect(at(list, 'items', 0)).toMatchObject({ description: 'Care', terms });
  });

  it('means the same when an external id comes twice in a file', async () => {
    const csv = 'externalId,name\nT-1,First\nT-1,First\nT-1,Second\n';
    const created = await run({ kind: 'customers' }, csv);
    expect(created.body).toMatchObject({ rows: 3, done: 2, failed: 1, errors: [{ row: 3, code: 'already_exists' }] });
    expect((await run({ kind: 'customers', mode: 'upsert' }, csv)).body).toMatchObject({ done: 3, failed: 0 });
    const found = await ledger.call('GET', '/v1/customers?externalId=T-1');
    expect(at(found, 'items', 0, 'name')).toBe('Second');
  });

  const row = (more: Record<string, string>) => {
    const cells: Record<string, string> = {
      externalId: 'B-1',
      name: 'Bad',
      kind: 'company',
      timeZone: '',
      country: '',
      email: '',
      phone: '',
      ...more,
    };
    return `${Object.keys(cells).join(',')}\n${Object.values(cells).join(',')}\n`;
  };
  it.each([
    ['a NUL', 'name', 'invalid_character', row({ name: 'a\0b' })],
    ['a formula', 'name', 'formula', row({ name: '"=HYPERLINK(""http://x"")"' })],
    ['a cell of a million characters', 'name', 'too_long', row({ name: 'x'.repeat(1_000_000) })],
    ['an empty name', 'name', 'missing', row({ name: '' })],
    ['an unknown zone', 'timeZone', 'unknown_zone', row({ timeZone: 'Mars/Olympus' })],
    ['an unknown country', 'country', 'unknown_country', row({ country: 'XX' })],
    ['an impossible phone', 'phone', 'invalid_phone', row({ phone: '+1' })],
    ['a malformed email', 'email', 'invalid_email', row({ email: 'a@b' })],
    ['too many cells', '', 'column_count', 'externalId,name\nB-1,Bad,more\n'],
  ])('tells the field of a row with %s and writes nothing of it', async (_, field, code, file) => {
    const { body } = await run({ kind: 'customers' }, file);
    expect(body).toMatchObject({ rows: 1, done: 0, failed: 1, errors: [{ row: 1, field, code }] });
    expect(await count('customers?externalId=B-1')).toBe(0);
  });

  const wrongFarDown = Buffer.from(`externalId,name\n${'L,x\n'.repeat(100_000)}L,Caf\xe9\n`, 'latin1');
  it.each([
    ['wrong encoding far down', { kind: 'customers' }, wrongFarDown, '/file', 'wrong_encoding'],
    [
      'wrong encoding',
      { kind: 'customers' },
      Buffer.from('externalId,name\nL,Caf\xe9\n', 'latin1'),
      '/file',
      'wrong_encoding',
    ],
    [
      'UTF-16',
      { kind: 'customers' },
      Buffer.from('\ufeffexternalId,name\nL,x\n', 'utf16le'),
      '/file',
      'wrong_encoding',
    ],
    ['no header', { kind: 'customers' }, '\n\n', '/file', 'missing_header'],
    ['nothing at all', { kind: 'customers' }, '', '/file', 'missing_header'],
    ['no rows', { kind: 'customers' }, 'externalId,name\n', '/file', 'no_rows'],
    ['a missing column', { kind: 'customers' }, 'externalId\n1\n', '/file', 'missing_column'],
    ['an unknown column', { kind: 'customers' }, 'externalId,name,nmae\n1,2,3\n', '/file', 'unknown_column'],
    ['a column twice', { kind: 'customers' }, 'externalId,name,name\n1,2,3\n', '/file', 'duplicate_column'],
    ['an open quote', { kind: 'customers' }, 'externalId,name\n1,"2\n', '/file', 'malformed_csv'],
    ['an unknown kind', { kind: 'cats' }, 'a,b\n1,2\n', '/kind', 'invalid_input'],
    [
      'a dry run of neither true nor false',
      { kind: 'customers', dryRun: 'x' },
      'externalId,name\n1,2\n',
      '/dryRun',
      'invalid_input',
    ],
    ['an unknown mode', { kind: 'customers', mode: 'x' }, 'externalId,name\n1,2\n', '/mode', 'invalid_input'],
    ['a mapping that is no JSON', { kind: 'customers', mapping: '{' }, 'a,b\n1,2\n', '/mapping', 'invalid_input'],
    [
      'a mapping of an unknown field',
      { kind: 'customers', mapping: '{"x":"a"}' },
      'a\n1\n',
      '/mapping/x',
      'unknown_field',
    ],
    [
      'a mapping to no column',
      { kind: 'customers', mapping: '{"name":"z"}' },
      'a\n1\n',
      '/mapping/name',
      'missing_column',
    ],
    ['no file', { kind: 'customers' }, undefined, '/file', 'missing_file'],
  ])('is refused as a whole with %s, and leaves nothing behind', async (_, fields, file, pointer, code) => {
    const before = await ledger.fingerprint();
    const refused = await post(fields, file);
    expect(refused).toMatchObject({ status: 422, body: { code, errors: [{ pointer }] } });
    expect(await ledger.fingerprint()).toBe(before);
  });

  it('is refused when it is not a form, or a broken one', async () => {
    expect(await ledger.call('POST', '/v1/imports', { kind: 'customers' })).toMatchObject({ status: 415 });
    const { payload, headers } = csvForm({ kind: 'customers' }, 'externalId,name\n1,2\n');
    const cut = await ledger.call('POST', '/v1/imports', payload.subarray(0, payload.length - 40), headers);
    expect(cut).toMatchObject({ status: 400, body: { code: 'malformed_request' } });
  });

  it('runs once for one Idempotency-Key, and refuses the key for another file', async () => {
    const key = { 'idempotency-key': 'import-1' };
    const first = await post({ kind: 'customers' }, 'externalId,name\nK-1,Key\n', key);
    await finished(first);
    expect(idOf(await post({ kind: 'customers' }, 'externalId,name\nK-1,Key\n', key))).toBe(idOf(first));
    const other = await post({ kind: 'customers' }, 'externalId,name\nK-2,Key\n', key);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
    const staged = await ledger.test.admin.query<unknown[]>('select 1 from ledger.import_rows');
    expect(staged).toEqual([]);
  });
});
