import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importsOf } from '../testing/csv-import.js';
import { at, type LedgerApp, startLedger } from '../testing/ledger-app.js';

describe('an import of what is booked', () => {
  let ledger: LedgerApp;
  const { run } = importsOf(() => ledger);

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
    await run({ kind: 'customers' }, 'externalId,name\nA,Anna\nB,Bert\n');
    const invoices = [
      'externalId,number,customerExternalId,currency,amountMinor,issueDate,dueDate',
      'I-1,1,A,EUR,1000,2026-03-01,2026-04-01',
      'I-2,2,A,EUR,1000,2026-03-01,2026-04-01',
      'I-3,2,B,EUR,1000,2026-03-01,2026-04-01',
      'I-4,4,B,EUR,1000,2026-03-20,2026-04-01',
    ];
    await run({ kind: 'invoices' }, invoices.join('\n'));
  });
  afterAll(() => ledger.close());

  const invoice = async (externalId: string) =>
    at(await ledger.call('GET', `/v1/invoices?externalId=${externalId}`), 'items', 0);
  const header = 'externalId,invoiceNumber,customerExternalId,currency,amount,reason';
  const credits = [header, 'N-1,1,,EUR,2.50,two hours less', 'N-2,2,B,EUR,10.00,', 'N-3,1,,EUR,7.50,goodwill'].join(
    '\n',
  );

  it('credits invoices by number, each note after the other, and books and tells it', async () => {
    const done = await run({ kind: 'credit_notes' }, credits);
    expect(done.body).toMatchObject({ rows: 3, done: 3, created: 3, failed: 0 });
    expect(await invoice('I-1')).toMatchObject({ creditedMinor: 1_000, openMinor: 0, state: 'paid' });
    expect(await invoice('I-3')).toMatchObject({ creditedMinor: 1_000, openMinor: 0 });
    const told = (await ledger.events()).filter(({ type }) => type === 'ledger.credit_note.issued.v1');
    expect(told.map(({ data }) => [data['externalId'], data['amountMinor']])).toEqual(
      expect.arrayContaining([
        ['N-1', 250],
        ['N-2', 1_000],
        ['N-3', 750],
      ]),
    );
    const balances = await ledger.call('GET', '/v1/journal/balances');
    expect(at(balances, 'items')).toContainEqual({ account: 'credit_notes', currency: 'EUR', balanceMinor: 2_000 });
  });

  it('credits nothing twice when the file is sent again', async () => {
    const before = await ledger.events();
    expect((await run({ kind: 'credit_notes' }, credits)).body).toMatchObject({ done: 3, unchanged: 3, failed: 0 });
    expect(await ledger.events()).toEqual(before);
  });

  it.each([
    ['more than is open', 'X,2,A,EUR,10.01,', 'amountMinor', 'credit_exceeds_open'],
    ['an invoice that is paid', 'X,1,,EUR,1.00,', 'invoiceNumber', 'invoice_not_open'],
    ['an invoice that is not issued yet', 'X,4,,EUR,1.00,', 'invoiceNumber', 'invoice_not_open'],
    ['another currency', 'X,2,A,USD,1.00,', 'currency', 'currency_mismatch'],
    ['no invoice', 'X,,A,EUR,1.00,', 'invoiceNumber', 'missing'],
    ['an unknown invoice', 'X,77,,EUR,1.00,', 'invoiceNumber', 'invoice_not_found'],
    ['a number that two customers have', 'X,2,,EUR,1.00,', 'invoiceNumber', 'ambiguous_invoice'],
    ['an unknown customer', 'X,2,Nobody,EUR,1.00,', 'customerExternalId', 'customer_not_found'],
    ['an invoice of somebody else', 'X,1,B,EUR,1.00,', 'invoiceNumber', 'invoice_not_found'],
    ['a known id with another amount', 'N-1,1,,EUR,3.00,two hours less', 'externalId', 'already_exists'],
  ])('refuses a credit note of %s', async (_, line, field, code) => {
    const before = await ledger.events();
    const { body } = await run({ kind: 'credit_notes' }, `${header}\n${line}\n`);
    expect(body).toMatchObject({ done: 0, failed: 1, errors: [{ row: 1, field, code }] });
    expect(await ledger.events()).toEqual(before);
  });

  it.each([
    ['credit_notes', `${header}\nN-1,1,,EUR,3.00,two hours less\n`, 'amountMinor'],
    ['credit_notes', `${header}\nN-1,1,,EUR,2.50,another reason\n`, 'reason'],
    [
      'payments',
      'externalId,customerExternalId,currency,amountMinor,receivedOn\nP-1,A,EUR,6,2026-03-01\n',
      'amountMinor',
    ],
    [
      'payments',
      'externalId,customerExternalId,currency,amountMinor,receivedOn\nP-1,B,EUR,5,2026-03-01\n',
      'customerId',
    ],
  ])('does not change what is booked, not even with upsert (%s)', async (kind, file, field) => {
    await run(
      { kind: 'payments' },
      'externalId,customerExternalId,currency,amountMinor,receivedOn\nP-1,A,EUR,5,2026-03-01\n',
    );
    const before = await ledger.events();
    const { body } = await run({ kind, mode: 'upsert' }, file);
    expect(body).toMatchObject({ done: 0, failed: 1, errors: [{ row: 1, field, code: 'cannot_change' }] });
    expect(await ledger.events()).toEqual(before);
  });
});
