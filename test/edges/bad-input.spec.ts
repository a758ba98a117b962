import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildWorld, type CompanyWorld } from './company-world.js';
import { EdgeSystem } from './edge-system.js';

jest.setTimeout(120_000);

type BadRequest = readonly [what: string, method: string, path: string, json: unknown, status: number, pointer: string];

interface ImportState {
  readonly id: string;
  readonly state: string;
  readonly done: number;
  readonly failed: number;
  readonly errors: readonly { readonly row: number; readonly field: string; readonly code: string }[];
}

describe('bad input, over the whole system', () => {
  let system: EdgeSystem;
  let world: CompanyWorld;
  let company: Record<string, Record<string, object>>;

  beforeAll(async () => {
    system = await EdgeSystem.start();
    world = await buildWorld(system, { client: system.client, place: '11', until: '2026-06-01T12:00:00Z' });
    const { companyId: _id, ...settings } = await system.client.make<typeof company>('GET', '/v1/company');
    company = settings;
  });
  afterAll(() => system.stop());

  /** Whatever anybody could see: lists, the timeline, settings, what the provider got. */
  const stored = async (): Promise<unknown> => {
    await system.runTo('2026-06-01T12:00:00Z');
    const lists = ['customers', 'invoices', 'payments', 'credit-notes', 'disputes', 'holds', 'tasks', 'messages'];
    const customer = `/v1/customers/${world.customerId}`;
    const ofCustomer = ['', '/balance', '/timeline', '/preferences', '/consents', '/decisions'].map(
      (end) => customer + end,
    );
    const rest = ['/v1/company', '/v1/api-keys', '/v1/replies', '/sandbox/log'];
    const paths = [...lists.map((list) => `/v1/${list}?limit=200`), ...ofCustomer, ...rest];
    return Promise.all(paths.map((path) => system.client.make('GET', path)));
  };

  /** `$customer` and `$contact` stand for real ids. */
  const filled = <T>(value: T): T => {
    const ids = { customer: world.customerId, contact: world.contactId };
    const text = Object.entries(ids).reduce((all, [name, id]) => all.replaceAll(`$${name}`, id), JSON.stringify(value));
    return JSON.parse(text) as T;
  };

  const refuses = async ([, method, path, json, status, pointer]: BadRequest): Promise<void> => {
    const before = await stored();
    const answer = await system.client.send({ method, path: filled(path), json: filled(json) });
    expect(answer).toMatchObject({ status, contentType: expect.stringContaining('application/problem+json') });
    expect(answer.json).toMatchObject({ code: expect.any(String), errors: [expect.objectContaining({ pointer })] });
    expect(await stored()).toEqual(before);
  };

  const invoice = {
    ...{ customerId: '$customer', number: 'B-1', currency: 'EUR', amountMinor: 100 },
    ...{ issueDate: '2026-05-01', dueDate: '2026-05-31' },
  };
  const payment = { customerId: '$customer', currency: 'EUR', amountMinor: 100 };
  const preferences = '/v1/customers/$customer/preferences';
  const consents = '/v1/customers/$customer/consents';
  const consent = { contactId: '$contact', channel: 'sms', type: 'express', wording: 'Yes' };
  const messages = '/v1/customers/$customer/messages';
  const notes = '/v1/customers/$customer/notes';

  it.each<BadRequest>([
    ['an unknown currency', 'POST', '/v1/invoices', { ...invoice, currency: 'XXX' }, 422, '/currency'],
    ['an amount with decimals', 'POST', '/v1/invoices', { ...invoice, amountMinor: 100.5 }, 422, '/amountMinor'],
    ['an amount as text', 'POST', '/v1/invoices', { ...invoice, amountMinor: '100' }, 422, '/amountMinor'],
    [
      'an amount beyond exact numbers',
      'POST',
      '/v1/invoices',
      { ...invoice, amountMinor: 10 ** 14 },
      422,
      '/amountMinor',
    ],
    ['due before issue', 'POST', '/v1/invoices', { ...invoice, dueDate: '2026-04-30' }, 422, '/dueDate'],
    ['a day that does not exist', 'POST', '/v1/invoices', { ...invoice, dueDate: '2026-06-31' }, 422, '/dueDate'],
    ['a known external id', 'POST', '/v1/invoices', { ...invoice, externalId: 'N-1-11' }, 409, '/externalId'],
    ['a negative payment', 'POST', '/v1/payments', { ...payment, amountMinor: -100 }, 422, '/amountMinor'],
    ['a payment of nothing', 'POST', '/v1/payments', { ...payment, amountMinor: 0 }, 422, '/amountMinor'],
    ['an unknown zone', 'POST', '/v1/customers', { name: 'B', timeZone: 'Mars/Olympus' }, 422, '/timeZone'],
    [
      'an impossible phone',
      'POST',
      '/v1/customers',
      { name: 'B', contacts: [{ phone: '+49' }] },
      422,
      '/contacts/0/phone',
    ],
    [
      'a malformed email',
      'POST',
      '/v1/customers',
      { name: 'B', contacts: [{ email: 'b@' }] },
      422,
      '/contacts/0/email',
    ],
    ['NUL', 'POST', '/v1/customers', { name: 'B\0' }, 422, '/name'],
    ['an unknown channel', 'PUT', preferences, { channels: ['pigeon'] }, 422, '/channels/0'],
    ['no channel at all', 'PUT', preferences, { channels: [] }, 422, '/channels'],
    ['a day of no month', 'PUT', preferences, { payDays: [32] }, 422, '/payDays/0'],
    ['a pause without end', 'PUT', preferences, { pausedUntil: '9999-12-31' }, 422, '/pausedUntil'],
    [
      'hours of no clock',
      'PUT',
      preferences,
      { hours: [{ days: ['mon'], start: '25:00', end: '17:00' }] },
      422,
      '/hours/0/start',
    ],
    ['an own act without words', 'POST', consents, { ...consent, ownAct: true, wording: '' }, 422, '/wording'],
    ['consent of tomorrow', 'POST', consents, { ...consent, at: '2026-06-02T13:00:00Z' }, 422, '/at'],
    ['consent of half a pair', 'POST', consents, { ...consent, wording: '\ud800' }, 422, '/wording'],
    ['an empty message', 'POST', messages, { channel: 'sms', text: '' }, 422, '/text'],
    ['a message of 1,601 characters', 'POST', messages, { channel: 'sms', text: 'x'.repeat(1_601) }, 422, '/text'],
    ['an empty note', 'POST', notes, { text: '' }, 422, '/text'],
    ['half a pair in a note', 'POST', notes, { text: 'a\udfff' }, 422, '/text'],
    [
      'a key that may do anything',
      'POST',
      '/v1/api-keys',
      { name: 'B', permissions: ['admin'] },
      422,
      '/permissions/0',
    ],
    [
      'an unknown key of a body',
      'POST',
      '/v1/holds',
      { customerId: '$customer', reason: 'other', companyId: '1' },
      422,
      '',
    ],
  ])('%s: %s %s', (...request) => refuses(request));

  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown zone', { timeZone: 'Mars/Olympus' }, '/timeZone'],
    ['an unknown word for sending', { sending: 'maybe' }, '/sending'],
    ['a person whose mail is none', { humanContact: { name: 'Mia', email: 'mia@' } }, '/humanContact/email'],
    ['no name', { name: '' }, '/name'],
    ['NUL in the bank’s name', { bankDetails: { accountHolder: 'A', bankName: 'B\0' } }, '/bankDetails/bankName'],
    ['a sender that is no number', { senders: { whatsapp: { from: 'call me' } } }, '/senders/whatsapp/from'],
  ])('settings with %s', async (what, change, pointer) => {
    await refuses([what, 'PUT', '/v1/company', { ...company, ...change }, 422, pointer]);
  });

  const imported = async (kind: string, csv: string): Promise<ImportState> => {
    const form = new FormData();
    form.set('kind', kind);
    form.set('file', new Blob([csv]), 'rows.csv');
    const answer = await system.client.send({ method: 'POST', path: '/v1/imports', body: form });
    expect(answer.status).toBe(202);
    const { id } = answer.json as ImportState;
    for (;;) {
      const state = await system.client.make<ImportState>('GET', `/v1/imports/${id}`);
      if (state.state === 'done') return state;
      await sleep(20);
    }
  };

  const columns = {
    customers: 'externalId,name,timeZone,phone,email',
    invoices: 'externalId,number,customerExternalId,currency,amount,issueDate,dueDate',
    payments: 'externalId,customerExternalId,currency,amount,receivedOn',
  };
  it.each<[string, keyof typeof columns, string, string]>([
    ['an unknown currency', 'invoices', 'X-1,X-1,C-11,XXX,10.00,2026-05-01,2026-05-31', 'currency'],
    ['too many decimals', 'invoices', 'X-1,X-1,C-11,EUR,10.001,2026-05-01,2026-05-31', 'amount'],
    ['decimals that yen have not', 'invoices', 'X-1,X-1,C-11,JPY,10.5,2026-05-01,2026-05-31', 'amount'],
    ['an amount that is no number', 'invoices', 'X-1,X-1,C-11,EUR,1e3,2026-05-01,2026-05-31', 'amount'],
    [
      'an amount beyond exact numbers',
      'invoices',
      'X-1,X-1,C-11,EUR,99999999999999999,2026-05-01,2026-05-31',
      'amount',
    ],
    ['a negative amount', 'invoices', 'X-1,X-1,C-11,EUR,-1.00,2026-05-01,2026-05-31', 'amount'],
    ['due before issue', 'invoices', 'X-1,X-1,C-11,EUR,10.00,2026-05-31,2026-05-01', 'dueDate'],
    ['a day that does not exist', 'invoices', 'X-1,X-1,C-11,EUR,10.00,2026-02-30,2026-05-01', 'issueDate'],
    [
      'a known external id with other content',
      'invoices',
      'N-1-11,N-9,C-11,EUR,11.00,2026-05-20,2026-05-29',
      'externalId',
    ],
    ['nobody’s invoice', 'invoices', 'X-1,X-1,C-99,EUR,10.00,2026-05-01,2026-05-31', 'customerExternalId'],
    [
      'a number of a million characters',
      'invoices',
      `X-1,${'x'.repeat(1e6)},C-11,EUR,10.00,2026-05-01,2026-05-31`,
      'number',
    ],
    ['NUL', 'invoices', 'X-1,X\0,C-11,EUR,10.00,2026-05-01,2026-05-31', 'number'],
    ['a negative payment', 'payments', 'P-1,C-11,EUR,-5.00,2026-06-01', 'amount'],
    ['a payment of nothing', 'payments', 'P-1,C-11,EUR,0,2026-06-01', 'amount'],
    ['a payment of next week', 'payments', 'P-1,C-11,EUR,5.00,2026-06-08', 'receivedOn'],
    ['an unknown zone', 'customers', 'X-1,Bad,Mars/Olympus,,', 'timeZone'],
    ['an impossible phone', 'customers', 'X-1,Bad,,+1,', 'phone'],
    ['a malformed email', 'customers', 'X-1,Bad,,,a@b', 'email'],
  ])('a CSV row with %s (%s) is told by its field, and nothing of it is kept', async (_, kind, row, field) => {
    const before = await stored();
    const state = await imported(kind, `${columns[kind]}\n${row}\n`);
    expect(state).toMatchObject({ done: 0, failed: 1, errors: [{ row: 1, field, code: expect.any(String) }] });
    expect(await stored()).toEqual(before);
  });

  it('a good row beside bad ones is kept, and no bad one takes it down', async () => {
    const good = 'G-1,G-1,C-11,EUR,10.00,2026-05-25,2026-06-24';
    const bad = ['X-1,X-1,C-11,XXX,1,2026-05-01,2026-05-31', 'X-2,,C-11,EUR,1,2026-05-01,2026-05-31', 'a,b'];
    const state = await imported('invoices', [columns.invoices, bad[0], good, bad[1], bad[2]].join('\n'));
    expect(state).toMatchObject({ done: 1, failed: 3 });
    expect([...new Set(state.errors.map(({ row }) => row))]).toEqual([1, 3, 4]);
    expect(system.errors()).toEqual([]);
  });
});
