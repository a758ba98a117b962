import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';

describe('an invoice as a paper, for our own processes', () => {
  let ledger: LedgerApp;
  let customerId: string;
  let numbers = 0;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
    customerId = idOf(await ledger.call('POST', '/v1/customers', { name: 'Café Linde', country: 'DE', locale: 'de' }));
  });
  afterAll(() => ledger.close());

  const invoice = async (more: object = {}): Promise<string> => {
    numbers += 1;
    const dates = { issueDate: '2026-02-01', dueDate: '2026-03-03' };
    const given = { customerId, number: `INV-${numbers}`, currency: 'EUR', amountMinor: 12_000, ...dates, ...more };
    return idOf(await ledger.call('POST', '/v1/invoices', given));
  };
  const paper = (invoiceId: string, companyId = ledger.companyId) =>
    ledger.call('GET', `/internal/invoices/${invoiceId}/paper?companyId=${companyId}`);

  it.each<[string, object]>([
    [
      'with its lines',
      {
        lines: [
          { description: 'Care', amountMinor: 13_000 },
          { description: 'Off', amountMinor: -1_000 },
        ],
      },
    ],
    ['with a description', { description: 'Website care, February' }],
    ['with nothing but its amount', {}],
  ])('is a PDF %s', async (_, more) => {
    const answer = await paper(await invoice(more));
    expect([answer.status, String(answer.body).slice(0, 5)]).toEqual([200, '%PDF-']);
  });

  it('is of the company that asks, or none', async () => {
    expect(await paper(randomUUID())).toMatchObject({ status: 404 });
    const others = await paper(await invoice(), randomUUID());
    expect([others.status, at(others, 'code')]).toEqual([404, 'invoice_not_found']);
  });
});
