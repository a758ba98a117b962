import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importsOf } from '../testing/csv-import.js';
import { type Answer, at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';

describe('lines of invoices in a file', () => {
  let ledger: LedgerApp;
  const { run } = importsOf(() => ledger);

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
    await run({ kind: 'customers' }, 'externalId,name\nA,Anna\n');
  });
  afterAll(() => ledger.close());

  const header = 'number,customerExternalId,currency,amount,issueDate,dueDate,lines';
  const row = (number: string, amount: string, lines: string) =>
    `${number},A,EUR,${amount},2026-03-01,2026-04-01,${lines}`;
  const file = (...rows: readonly string[]) => `${header}\n${rows.join('\n')}\n`;
  const mapping = JSON.stringify({ lines: 'Positionen', defaults: { currency: 'EUR' }, decimalSign: ',' });
  const linesOf = async (number: string) => {
    const found = await ledger.call('GET', `/v1/invoices?number=${number}`);
    return at(await ledger.call('GET', `/v1/invoices/${at(found, 'items', 0, 'id') as string}`), 'lines');
  };
  const changesOf = async (done: Answer) => at(await ledger.call('GET', `/v1/imports/${idOf(done)}/changes`), 'items');
  /** Everything but the imports themselves. */
  const books = async () => {
    const tables = (await ledger.fingerprint()).split('\n');
    return tables.filter((line) => !line.startsWith('ledger.import')).join('\n');
  };

  it('are written with their invoice; a dispute can name one', async () => {
    const done = await run(
      { kind: 'invoices' },
      file(
        row('I-1', '120.00', 'Website care: 80.00 | Hosting: 02/2026: 50.00 | Discount: -10.00'),
        row('I-2', '5', ''),
      ),
    );
    expect(done.body).toMatchObject({ created: 2, failed: 0, errors: [] });
    expect(await linesOf('I-1')).toEqual([
      { no: 1, description: 'Website care', amountMinor: 8_000 },
      { no: 2, description: 'Hosting: 02/2026', amountMinor: 5_000 },
      { no: 3, description: 'Discount', amountMinor: -1_000 },
    ]);
    expect(await linesOf('I-2')).toBeUndefined();
    const found = await ledger.call('GET', '/v1/invoices?number=I-1');
    const body = { invoiceId: at(found, 'items', 0, 'id'), reason: 'wrong_amount', lineNo: 2 };
    expect((await ledger.call('POST', '/v1/disputes', body)).status).toBe(201);
  });

  it('come from a column of any name, in the decimals of the file', async () => {
    const german = [
      'number,customerExternalId,amount,issueDate,dueDate,Positionen',
      'I-3,A,"12,50",2026-03-01,2026-04-01,"Pflege: 10,00 | Fahrt: 2,50"',
    ].join('\n');
    const mapped = JSON.parse(mapping) as Record<string, unknown>;
    for (const field of ['number', 'customerExternalId', 'amount', 'issueDate', 'dueDate']) mapped[field] = field;
    const done = await run({ kind: 'invoices', mapping: JSON.stringify(mapped) }, german);
    expect(done.body).toMatchObject({ created: 1, errors: [] });
    expect(await linesOf('I-3')).toMatchObject([{ amountMinor: 1_000 }, { amountMinor: 250 }]);
  });

  it.each([
    ['Website care', 'not_a_line'],
    [': 120.00', 'not_a_line'],
    ['Website care: 80.00 | ', 'not_a_line'],
    ['Website care: 80.00 | Hosting: 39.99', 'lines_do_not_add_up'],
    ['Website care: 120.001', 'too_many_decimals'],
    ['Website care: lots', 'not_an_amount'],
    ['Website care: 120.00 | Nothing: 0', 'not_an_amount'],
    ['Care: 119.00 | =HYPERLINK(1): 1.00', 'formula'],
  ])('of which one is "%s" are refused with their row, and nothing is written', async (lines, code) => {
    const before = await books();
    const done = await run({ kind: 'invoices' }, file(row('BAD', '120.00', lines)));
    expect(done.body).toMatchObject({ created: 0, failed: 1, errors: [{ row: 1, field: 'lines', code }] });
    expect(await books()).toBe(before);
  });

  it('are told of an invoice that has none by upsert, field by field, in a dry run just as in the real one', async () => {
    const added = file(row('I-2', '5', 'Stamps: 5'), row('I-1', '120.00', ''), row('I-4', '7', 'A: 3 | B: 4'));
    const again = `${added}${row('I-4', '7', 'A: 3 | B: 4')}\n${row('I-4', '7', 'A: 4 | B: 3')}\n${row('I-2', '5', 'Pens: 5')}\n`;
    const before = await books();
    const dry = await run({ kind: 'invoices', mode: 'upsert', dryRun: 'true' }, again);
    expect(dry.body).toMatchObject({ wouldCreate: 1, wouldChange: 1, unchanged: 2, failed: 2 });
    const errors = [
      { row: 5, field: 'lines', code: 'cannot_change' },
      { row: 6, field: 'lines', code: 'cannot_change' },
    ];
    expect(at(dry, 'errors')).toMatchObject(errors);
    const told = { row: 1, externalId: 'I-2', field: 'lines', before: null, after: 'Stamps: 500' };
    expect(await changesOf(dry)).toEqual([told]);
    expect(await books()).toBe(before);
    const real = await run({ kind: 'invoices', mode: 'upsert' }, again);
    expect(real.body).toMatchObject({ created: 1, changed: 1, unchanged: 2, failed: 2, errors });
    expect(await changesOf(real)).toEqual([told]);
    expect(await linesOf('I-2')).toEqual([{ no: 1, description: 'Stamps', amountMinor: 500 }]);
    expect(await linesOf('I-4')).toMatchObject([{ amountMinor: 300 }, { amountMinor: 400 }]);
    const event = (await ledger.events()).findLast(({ type }) => type === 'ledger.invoice.changed.v1');
    expect(event?.data['changed']).toEqual(['lines']);
  });

  it('make a row of create another invoice than the one that is there', async () => {
    const before = await books();
    const done = await run({ kind: 'invoices' }, file(row('I-4', '7', 'A: 4 | B: 3'), row('I-4', '7', '')));
    expect(done.body).toMatchObject({
      unchanged: 1,
      errors: [{ row: 1, field: 'externalId', code: 'already_exists' }],
    });
    expect(await books()).toBe(before);
  });
});
