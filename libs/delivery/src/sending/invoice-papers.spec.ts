import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InternalHttp, readConfig } from '@tactful/runtime';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { fileNameOf, InvoicePapers } from './invoice-papers.js';

describe('the name of an invoice’s paper', () => {
  it.each([
    ['INV-1001', 'INV-1001.pdf'],
    ['2026/04 "A"', '2026-04-A.pdf'],
    ['Rechnung Nº 7 – März', 'Rechnung-Nº-7-März.pdf'],
    ['../../etc/passwd', 'etc-passwd.pdf'],
    ['///', 'invoice.pdf'],
  ])('of %s is %s', (number, name) => {
    expect(fileNameOf(number)).toBe(name);
  });

  it('holds nothing that a header or a file system could stumble over', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (number) =>
        expect(fileNameOf(number)).toMatch(/^[\p{L}\p{N}._-]+\.pdf$/u),
      ),
    );
  });
});

describe('the papers of invoices', () => {
  const companyId = randomUUID();
  const [drawn, cut, unknown] = [randomUUID(), randomUUID(), randomUUID()];
  const ledger = createServer(({ url = '' }, response) => {
    if (url === `/internal/invoices/${drawn}/paper?companyId=${companyId}`) response.end('%PDF-1.7');
    else if (url.includes(cut))
      response.writeHead(200, { 'content-length': 100 }).end('%PDF', () => response.destroy());
    else response.writeHead(404).end('{}');
  });
  beforeAll(() => new Promise<void>((resolve) => ledger.listen(0, '127.0.0.1', resolve)));
  afterAll(() => {
    ledger.close();
  });

  it('come from the ledger, and a mail waits for none that does not come', async () => {
    const url = `http://127.0.0.1:${(ledger.address() as AddressInfo).port}`;
    const { serviceUrls, ...rest } = readConfig({}, { internalToken: 'a-token-between-our-processes' });
    const config = { ...rest, serviceUrls: { ...serviceUrls, ledger: url } };
    const asked = [cut, drawn, unknown].map((invoiceId) => ({ invoiceId, number: 'INV/1' }));
    expect(await new InvoicePapers(new InternalHttp(config), config).of(companyId, asked)).toEqual([
      { name: 'INV-1.pdf', mediaType: 'application/pdf', content: Buffer.from('%PDF-1.7') },
    ]);
  });
});
