import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { at, idOf, type LedgerApp, startLedger } from './testing/ledger-app.js';

/** Bad requests of one route: what is changed in a good body, the status, and the pointer of the field. */
type BadCase = readonly [name: string, change: Record<string, unknown>, status: number, pointer: string];

const nobody = '01980000-0000-7000-8000-0000000000ff';

const everyText = (field: string): BadCase[] => [
  [`a NUL in ${field}`, { [field]: 'a\0b' }, 422, `/${field}`],
  [`half a surrogate pair in ${field}`, { [field]: 'a\ud800b' }, 422, `/${field}`],
  [`a number as ${field}`, { [field]: 7 }, 422, `/${field}`],
  [`an object as ${field}`, { [field]: { a: 1 } }, 422, `/${field}`],
  [`a million characters in ${field}`, { [field]: 'x'.repeat(1_000_000) }, 422, `/${field}`],
];
const everyAmount = (field: string): BadCase[] => [
  [`no money as ${field}`, { [field]: 0 }, 422, `/${field}`],
  [`a negative ${field}`, { [field]: -1 }, 422, `/${field}`],
  [`a fraction as ${field}`, { [field]: 10.5 }, 422, `/${field}`],
  [`more than exact integers as ${field}`, { [field]: 1e300 }, 422, `/${field}`],
  [`an unsafe integer as ${field}`, { [field]: 2 ** 53 }, 422, `/${field}`],
  [`a text as ${field}`, { [field]: '100' }, 422, `/${field}`],
  [`null as ${field}`, { [field]: null }, 422, `/${field}`],
];
const everyDate = (field: string): BadCase[] => [
  [`a day that no month has as ${field}`, { [field]: '2026-02-30' }, 422, `/${field}`],
  [`a US date as ${field}`, { [field]: '2/1/2026' }, 422, `/${field}`],
  [`a year far off as ${field}`, { [field]: '9999-01-01' }, 422, `/${field}`],
  [`an instant as ${field}`, { [field]: '2026-02-01T00:00:00Z' }, 422, `/${field}`],
];
const everyReference = (field: string): BadCase[] => [
  [`no UUID as ${field}`, { [field]: 'abc' }, 422, `/${field}`],
  [`a NUL as ${field}`, { [field]: '\0' }, 422, `/${field}`],
  [`an unknown ${field}`, { [field]: nobody }, 422, `/${field}`],
];
const everyBody: BadCase[] = [['an unknown key', { surprise: 1 }, 422, '']];

describe('bad input gets a clear 4xx that names the field, and changes nothing', () => {
  let ledger: LedgerApp;
  let bodies: Record<string, Record<string, unknown>>;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
    const customerId = idOf(await ledger.call('POST', '/v1/customers', { name: 'A', externalId: 'A-1' }));
    const other = idOf(await ledger.call('POST', '/v1/customers', { name: 'B' }));
    const invoice = { customerId, number: 'N-1', currency: 'EUR', amountMinor: 100 };
    const dates = { issueDate: '2026-02-01', dueDate: '2026-03-03' };
    const invoiceId = idOf(await ledger.call('POST', '/v1/invoices', { ...invoice, ...dates, externalId: 'I-1' }));
    const foreign = idOf(await ledger.call('POST', '/v1/invoices', { ...invoice, ...dates, customerId: other }));
    await ledger.call('POST', '/v1/payments', {
      customerId: other,
      currency: 'EUR',
      amountMinor: 1,
      externalId: 'P-1',
    });
    bodies = {
      '/v1/customers': { name: 'C', contacts: [] },
      '/v1/invoices': { ...invoice, ...dates },
      '/v1/payments': { customerId, currency: 'EUR', amountMinor: 50, receivedOn: '2026-03-09' },
      '/v1/credit-notes': { invoiceId, amountMinor: 10 },
      '/v1/disputes': { invoiceId, reason: 'wrong_amount', amountMinor: 10 },
      '/v1/holds': { customerId, reason: 'hardship', until: '2026-04-01' },
      ids: { customerId, invoiceId, foreign },
    };
  });
  afterAll(() => ledger.close());

  const refuses = async (route: string, change: Record<string, unknown>, status: number, pointer: string) => {
    const ids = bodies['ids'] ?? {};
    const filled = JSON.parse(JSON.stringify(change), (_key, value: unknown) =>
      typeof value === 'string' && value.startsWith('$') ? ids[value.slice(1)] : value,
    ) as Record<string, unknown>;
    const before = await ledger.fingerprint();
    const answer = await ledger.call('POST', route, { ...bodies[route], ...filled });
    expect(answer).toMatchObject({ status, body: { status } });
    expect(at(answer, 'errors', 0)).toMatchObject({ in: 'body', pointer });
    expect(await ledger.fingerprint()).toBe(before);
  };

  describe('POST /v1/customers', () => {
    const contact = (fields: object) => ({ contacts: [fields] });
    it.each<BadCase>([
      ...everyBody,
      ...everyText('name'),
      ...everyText('externalId'),
      ...everyText('segment'),
      ['an empty name', { name: '  ' }, 422, '/name'],
      ['a line break in a name', { name: 'A\r\nBcc: x' }, 422, '/name'],
      ['an unknown kind', { kind: 'cat' }, 422, '/kind'],
      ['an unknown zone', { timeZone: 'Mars/Olympus' }, 422, '/timeZone'],
      ['an offset as zone', { timeZone: '+02:00' }, 422, '/timeZone'],
      ['an unknown country', { country: 'XX' }, 422, '/country'],
      ['an unknown language', { locale: 'not a locale' }, 422, '/locale'],
      ['an unknown channel', { preferredChannel: 'pigeon' }, 422, '/preferredChannel'],
      ['a known external id', { externalId: 'A-1' }, 409, '/externalId'],
      ['contacts that are no list', { contacts: {} }, 422, '/contacts'],
      ['too many contacts', { contacts: Array.from({ length: 51 }, () => ({})) }, 422, '/contacts'],
      ['an impossible phone', contact({ phone: '+1555' }), 422, '/contacts/0/phone'],
      ['a phone without a country', contact({ phone: '030 901820' }), 422, '/contacts/0/phone'],
      ['a phone of 40 digits', contact({ phone: `+${'4'.repeat(39)}` }), 422, '/contacts/0/phone'],
      ['a malformed email', contact({ email: 'jana@' }), 422, '/contacts/0/email'],
      ['a header in an email', contact({ email: 'a@b.example\r\nBcc: c@d.example' }), 422, '/contacts/0/email'],
      ['a bad WhatsApp id', contact({ whatsapp: 'me!' }), 422, '/contacts/0/whatsapp'],
      ['an unknown role', contact({ role: 'boss' }), 422, '/contacts/0/role'],
      ['a level below zero', contact({ level: -1 }), 422, '/contacts/0/level'],
      ['a bad consent', contact({ consents: [{ channel: 'sms', type: 'maybe' }] }), 422, '/contacts/0/consents/0/type'],
    ])('%s', (_, change, status, pointer) => refuses('/v1/customers', change, status, pointer));
  });

  describe('POST /v1/invoices', () => {
    it.each<BadCase>([
      ...everyBody,
      ...everyText('number'),
      ...everyText('description'),
      ...everyAmount('amountMinor'),
      ...everyDate('issueDate'),
      ...everyDate('dueDate'),
      ...everyReference('customerId'),
      ['an unknown currency', { currency: 'XXX' }, 422, '/currency'],
      ['a currency in small letters', { currency: 'eur' }, 422, '/currency'],
      ['a due date before the issue date', { dueDate: '2026-01-31' }, 422, '/dueDate'],
      ['a number of 61 characters', { number: 'x'.repeat(61) }, 422, '/number'],
      ['a known external id', { externalId: 'I-1' }, 409, '/externalId'],
      ['a negative late fee', { terms: { lateFeeMinor: -5 } }, 422, '/terms/lateFeeMinor'],
      ['unknown terms', { terms: { interest: 5 } }, 422, '/terms'],
    ])('%s', (_, change, status, pointer) => refuses('/v1/invoices', change, status, pointer));
  });

  describe('POST /v1/payments', () => {
    const to = (invoiceId: string, amountMinor: unknown) => ({ allocations: [{ invoiceId, amountMinor }] });
    it.each<BadCase>([
      ...everyBody,
      ...everyAmount('amountMinor'),
      ...everyDate('receivedOn'),
      ...everyReference('customerId'),
      ['money of the day after tomorrow', { receivedOn: '2026-03-12' }, 422, '/receivedOn'],
      ['an unknown method', { method: 'barter' }, 422, '/method'],
      ['a known external id', { externalId: 'P-1' }, 409, '/externalId'],
      ['more than is open', { amountMinor: 500, ...to('$invoiceId', 101) }, 422, '/allocations/0/amountMinor'],
      ['more than was paid', to('$invoiceId', 51), 422, '/allocations/0/amountMinor'],
      ['nothing for an invoice', to('$invoiceId', 0), 422, '/allocations/0/amountMinor'],
      ['an invoice of another customer', to('$foreign', 1), 422, '/allocations/0/invoiceId'],
      ['an unknown invoice', to(nobody, 1), 422, '/allocations/0/invoiceId'],
      [
        'another currency than the invoice',
        { currency: 'USD', ...to('$invoiceId', 1) },
        422,
        '/allocations/0/invoiceId',
      ],
      [
        'an invoice named twice',
        { allocations: [1, 1].map((amountMinor) => ({ invoiceId: '$invoiceId', amountMinor })) },
        422,
        '/allocations/1/invoiceId',
      ],
    ])('%s', (_, change, status, pointer) => refuses('/v1/payments', change, status, pointer));
  });

  describe('POST /v1/credit-notes', () => {
    it.each<BadCase>([
      ...everyBody,
      ...everyAmount('amountMinor'),
      ...everyReference('invoiceId'),
      ...everyText('reason'),
      ['more than is open', { amountMinor: 101 }, 422, '/amountMinor'],
      ['another currency', { currency: 'USD' }, 422, '/currency'],
    ])('%s', (_, change, status, pointer) => refuses('/v1/credit-notes', change, status, pointer));
  });

  describe('POST /v1/disputes', () => {
    it.each<BadCase>([
      ...everyBody,
      ...everyAmount('amountMinor'),
      ...everyReference('invoiceId'),
      ...everyText('note').filter(([name]) => !name.includes('million')),
      ['more than is open', { amountMinor: 101 }, 422, '/amountMinor'],
      ['an unknown reason', { reason: 'mood' }, 422, '/reason'],
      ['an invoice of another customer', { customerId: '$customerId', invoiceId: '$foreign' }, 422, '/invoiceId'],
    ])('%s', (_, change, status, pointer) => refuses('/v1/disputes', change, status, pointer));
  });

  describe('POST /v1/holds', () => {
    it.each<BadCase>([
      ...everyBody,
      ...everyReference('customerId'),
      ...everyDate('until'),
      ['an end in the past', { until: '2026-03-09' }, 422, '/until'],
      ['an unknown reason', { reason: 'mood' }, 422, '/reason'],
      ['an invoice of another customer', { invoiceId: '$foreign' }, 422, '/invoiceId'],
    ])('%s', (_, change, status, pointer) => refuses('/v1/holds', change, status, pointer));
  });

  it.each([
    ['GET', '/v1/customers/abc', 422],
    ['GET', `/v1/customers/${nobody}`, 404],
    ['GET', '/v1/customers/%00', 422],
    ['GET', `/v1/customers/${nobody}/balance`, 404],
    ['PATCH', `/v1/customers/${nobody}`, 404],
    ['GET', '/v1/customers?limit=0', 422],
    ['GET', '/v1/customers?limit=201', 422],
    ['GET', '/v1/customers?cursor=abc', 422],
    ['GET', `/v1/customers?cursor=${Buffer.from('["\\u0000","x"]').toString('base64url')}`, 422],
    ['GET', '/v1/customers?search=%00', 422],
    ['GET', '/v1/customers?search=a&search=b', 422],
    ['GET', '/v1/customers?surprise=1', 422],
    ['GET', `/v1/invoices/${nobody}`, 404],
    ['GET', '/v1/invoices?state=lost', 422],
    ['GET', '/v1/invoices?customerId=abc', 422],
    ['GET', `/v1/invoices?cursor=${Buffer.from('["x"]').toString('base64url')}`, 422],
    ['POST', `/v1/invoices/${nobody}/void`, 404],
    ['POST', `/v1/payments/${nobody}/reverse`, 404],
    ['POST', `/v1/disputes/${nobody}/resolve`, 422],
    ['POST', `/v1/holds/${nobody}/release`, 404],
    ['GET', `/v1/imports/${nobody}`, 404],
    ['GET', '/v1/imports/1%00', 422],
    ['POST', '/internal/truth-gate', 422],
    ['GET', `/internal/customers/${nobody}`, 422],
  ] as const)('%s %s is %i', async (method, url, status) => {
    const answer = await ledger.call(method, url, method === 'GET' ? undefined : {});
    expect(answer).toMatchObject({ status, body: { status } });
  });

  it.each([
    ['{"name":', 400],
    ['[]', 422],
    ['"text"', 422],
    ['null', 422],
    ['{"__proto__":{"name":"x"}}', 400],
    ['{"constructor":{"prototype":{}}}', 400],
    [`{"name":"${'x'.repeat(3_000_000)}"}`, 413],
    ['['.repeat(100_000), 400],
  ])('the body %s', async (body, status) => {
    const before = await ledger.fingerprint();
    const answer = await ledger.call('POST', '/v1/customers', body, { 'content-type': 'application/json' });
    expect(answer).toMatchObject({ status, body: { status } });
    expect(await ledger.fingerprint()).toBe(before);
  });
});
