import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { PageWorld } from '../testing/page-world.js';
import { ids } from '../testing/sample.js';

const visit = new PageWorld();
const { path } = visit;

beforeAll(() => visit.open());
afterAll(() => visit.close());
beforeEach(() => visit.begin());
afterEach(() => visit.end());

describe('the customer page', () => {
  it('shows who writes, what is open for what, the total and how to pay', async () => {
    const page = await visit.app.inject({ url: path });
    expect(page.statusCode).toBe(200);
    const texts = [
      'Harbour Studio',
      'INV-1001',
      '€120.00',
      'was due on 3 March 2026',
      'INV-1002',
      '€480.50',
      '€600.50',
    ];
    for (const text of [...texts, 'Website care, February', 'DE02120300000000202051', 'INV-1001, INV-1002', 'Mia']) {
      expect(page.body).toContain(text);
    }
  });

  it('runs no script, is framed by nobody, kept nowhere, indexed nowhere, and tells nobody its address', async () => {
    const { headers, body } = await visit.app.inject({ url: path });
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'cache-control': 'no-store',
    });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(body).not.toMatch(/<script|javascript:|style="|\son\w+=/i);
  });

  it('speaks the language of the person, and another one when asked', async () => {
    visit.known.preferences = { locale: 'id' };
    expect((await visit.app.inject({ url: path })).body).toContain('Cara membayar');
    expect((await visit.app.inject({ url: `${path}?lang=de` })).body).toContain('war fällig am 3. März 2026');
  });

  it('shows what people typed as text, whatever it holds', async () => {
    visit.known.customer.contacts[0]!.name = '<img src=x onerror=alert(1)>\u202E"evil';
    visit.known.account.obligations[0]!.description = '</li><script>alert(1)</script>';
    const { body } = await visit.app.inject({ url: path });
    expect(body).not.toMatch(/<script|<img|\u202E/);
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('answers an unknown, an expired and a malformed link alike', async () => {
    const unknown = await visit.app.inject({ url: '/p/ZZZZZZZZZZZZZZZZZZZZZZ' });
    const malformed = await visit.app.inject({ url: '/p/%00..' });
    expect([unknown.statusCode, malformed.statusCode]).toEqual([404, 404]);
    expect(malformed.body).toBe(unknown.body);
  });

  it('stops answering an address that guesses', async () => {
    for (let guess = 0; guess < 30; guess += 1) await visit.app.inject({ url: `/p/${'Z'.repeat(20)}${10 + guess}` });
    expect((await visit.app.inject({ url: path })).statusCode).toBe(404);
    expect((await visit.app.inject({ url: path, remoteAddress: '10.0.0.9' })).statusCode).toBe(200);
  });

  it('tells that it was opened once a day', async () => {
    await visit.app.inject({ url: path });
    await visit.app.inject({ url: path });
    const rows = await visit.database.admin.query<unknown[]>(
      `select data from bus.outbox where type = 'portal.page.opened.v1'`,
    );
    expect(rows).toHaveLength(1);
  });

  it('shows what will be collected, how and when, where it would else say that it rests', async () => {
    const [obligation] = visit.known.account.obligations;
    Object.assign(obligation!, { notAskable: 'on_hold', askableMinor: 0, because: 'collection_scheduled' });
    visit.known.account.collections = [
      {
        collectionId: randomUUID(),
        invoiceId: ids.invoice,
        number: 'INV-1001',
        currency: 'EUR',
        amountMinor: 9_900,
        method: 'direct_debit',
        collectOn: '2026-03-24',
        attempt: 1,
        notCollectable: null,
      },
    ];
    const { body } = await visit.app.inject({ url: path });
    expect(body).toContain('€99.00 will be paid by direct debit on 24 March 2026.');
    visit.known.account.collections[0]!.notCollectable = 'on_hold';
    expect((await visit.app.inject({ url: path })).body).toContain('We are not asking for this at the moment.');
  });

  it('lists statements of account, and hands them out as paper and as table', async () => {
    expect((await visit.app.inject({ url: path })).body).not.toContain('statements of account');
    const statement = {
      id: randomUUID(),
      customerId: ids.customer,
      currency: 'EUR',
      from: '2026-02-01',
      to: '2026-02-28',
    };
    visit.known.statements = [statement];
    const { body } = await visit.app.inject({ url: path });
    expect(body).toContain('1 February 2026 to 28 February 2026 (EUR)');
    const links = [...body.matchAll(/href="([^"]+\/statements\/[^"]+)"/g)].map(([, link]) => link);
    expect(links).toEqual([`${path}/statements/${statement.id}.pdf`, `${path}/statements/${statement.id}.csv`]);
    const pdf = await visit.app.inject({ url: links[0]! });
    expect([pdf.statusCode, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(pdf.headers['content-disposition']).toBe('attachment; filename="statement-2026-02-01-2026-02-28.pdf"');
    expect(pdf.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(pdf.body).toContain(`the pdf of ${statement.id}`);
    expect((await visit.app.inject({ url: links[1]! })).headers['content-type']).toContain('text/csv');
  });

  it('hands out no statement of somebody else, and none for a link or a name that opens nothing', async () => {
    const other = { id: randomUUID(), customerId: ids.other, currency: 'EUR', from: '2026-02-01', to: '2026-02-28' };
    visit.known.statements = [other, { ...other, id: randomUUID(), customerId: ids.customer }];
    const own = visit.known.statements[1]!.id;
    const refused = [
      `${path}/statements/${other.id}.pdf`,
      `${path}/statements/${randomUUID()}.pdf`,
      `${path}/statements/${own}.html`,
      `${path}/statements/${own}`,
      `${path}/statements/..%2F..%2Finvoices.csv`,
      `/p/ZZZZZZZZZZZZZZZZZZZZZZ/statements/${own}.pdf`,
    ];
    for (const url of refused) expect((await visit.app.inject({ url })).statusCode).toBe(404);
  });

  it('says that it has to wait when the truth cannot be asked for', async () => {
    visit.silenceNeighbours();
    expect((await visit.app.inject({ url: path })).statusCode).toBe(503);
  });
});

describe('what a person does on the page', () => {
  it('“I have paid” rests reminders for as long as the books say and is confirmed after a redirect', async () => {
    const done = await send('paid', { once: randomUUID(), invoiceId: ids.invoice, note: 'by transfer\0 on Monday' });
    expect([done.statusCode, done.headers.location]).toEqual([303, `${path}?done=paid`]);
    expect(visit.known.asked).toMatchObject([
      {
        path: '/v1/holds',
        actor: `portal:${ids.contact}`,
        companyId: ids.company,
        body: { reason: 'claims_paid', invoiceId: ids.invoice, note: 'by transfer on Monday' },
      },
    ]);
    expect(visit.known.asked[0]?.body).not.toHaveProperty('until');
    expect((await visit.app.inject({ url: done.headers.location! })).body).toContain(
      'We have noted that you have paid',
    );
  });

  it('is one act when the form is sent twice', async () => {
    const form = { once: randomUUID(), invoiceId: ids.invoice, reason: 'wrong_amount', note: '' };
    await Promise.all([send('dispute', form), send('dispute', form)]);
    const keys = new Set(visit.known.asked.map(({ idempotencyKey }) => idempotencyKey));
    expect(keys).toEqual(new Set([`portal-dispute-${form.once}`]));
  });

  it('counts as done what had been done before, and says when something could not be done', async () => {
    const form = { once: randomUUID(), invoiceId: ids.invoice, reason: 'not_mine' };
    visit.known.actStatus = 409;
    expect((await send('dispute', form)).headers.location).toBe(`${path}?done=dispute`);
    visit.known.actStatus = 422;
    expect((await send('dispute', form)).headers.location).toBe(`${path}?done=failed`);
  });

  it('saves channels, hours, language and pause, and keeps what the form does not show', async () => {
    visit.known.preferences = { paymentMethod: 'card', payDays: [1] };
    const form = {
      first: 'email',
      days: 'weekdays',
      from: '10:00',
      to: '12:00',
      locale: 'de',
      pausedUntil: '2026-03-20',
    };
    await send('preferences', form);
    expect(visit.known.asked).toMatchObject([{ method: 'PUT', path: `/v1/customers/${ids.customer}/preferences` }]);
    expect(visit.known.preferences).toEqual({
      channels: ['email', 'sms', 'whatsapp'],
      hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], start: '10:00', end: '12:00' }],
      locale: 'de',
      pausedUntil: '2026-03-20',
      paymentMethod: 'card',
      payDays: [1],
    });
  });

  it('stops the chosen channels, and comes back in the person’s own words', async () => {
    await send('stop', { once: randomUUID(), channels: ['sms', 'email'] });
    await send('resume', { once: randomUUID(), channels: 'whatsapp' });
    expect(visit.known.asked.map(({ body }) => body)).toMatchObject([
      { contactId: ids.contact, channel: 'sms', type: 'opted_out' },
      { contactId: ids.contact, channel: 'email', type: 'opted_out' },
      { channel: 'whatsapp', type: 'express', ownAct: true, wording: expect.stringContaining('Harbour Studio') },
    ]);
    expect((await send('stop', { once: randomUUID() })).headers.location).toBe(`${path}?done=nothing_chosen`);
  });

  it.each(['paid', 'dispute', 'stop', 'resume'])('changes nothing when the form of “%s” is not ours', async (act) => {
    expect((await send(act, { once: 'x', invoiceId: 'y' })).headers.location).toBe(`${path}?done=failed`);
    expect((await visit.app.inject({ method: 'POST', url: '/p/ZZZZZZZZZZZZZZZZZZZZZZ/stop' })).statusCode).toBe(404);
    expect(visit.known.asked).toEqual([]);
  });
});

function send(act: string, form: Record<string, string | string[]>) {
  const fields = Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return visit.app.inject({
    method: 'POST',
    url: `${path}/${act}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });
}
