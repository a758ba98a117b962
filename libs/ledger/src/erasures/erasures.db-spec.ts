import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tablesThatSay } from '@tactful/testing';
import { isRefusal, type Permission } from '@tactful/runtime';
import { importsOf } from '../testing/csv-import.js';
import { fileForm } from '../testing/file-form.js';
import { type Answer, at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';
import { type NewErasure } from './erasure.schemas.js';
import { ErasuresService } from './erasures.service.js';

describe('the erasure of people', () => {
  let ledger: LedgerApp;
  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
  });
  afterAll(() => ledger.close());
  const { run } = importsOf(() => ledger);
  const post = (url: string, body: object, headers = {}) => ledger.call('POST', url, body, headers);
  /** As somebody with the right to, which the actor of the other calls has not. */
  const erase = async (customerId: string, body: Partial<NewErasure> = {}): Promise<Answer> => {
    const permissions: Permission[] = ['read', 'write', 'settings'];
    const actor = { kind: 'internal', companyId: ledger.companyId, id: 'spec', name: 'spec', permissions } as const;
    const erasures = ledger.app.get(ErasuresService, { strict: false });
    const done = await erasures.erase(actor, customerId, { reason: 'requested', ...body });
    return isRefusal(done) ? { status: done.status, body: { code: done.code } } : { status: 201, body: done };
  };
  const said = (...texts: string[]) => tablesThatSay(ledger.test.admin, texts);
  /** Until what was told of people who are erased is emptied too. */
  const emptied = () => ledger.moveTo(ledger.clock.now().add({ minutes: 1 }).toString());

  let made = 0;
  const words = (name: string) => [
    name,
    `${name}@linde.example`.toLowerCase(),
    `+49309018${String(made).padStart(3, '0')}`,
  ];
  const customer = async (name: string, more: object = {}): Promise<string> => {
    made += 1;
    const [, email, phone] = words(name);
    const contacts = [{ name, email, phone, postalCode: '10115' }];
    return idOf(
      await post('/v1/customers', { name, externalId: `C-${made}`, kind: 'person', country: 'DE', contacts, ...more }),
    );
  };
  const invoice = async (customerId: string, number: string): Promise<string> => {
    const dates = { issueDate: '2026-03-01', dueDate: '2026-03-15' };
    return idOf(await post('/v1/invoices', { customerId, number, currency: 'EUR', amountMinor: 9_000, ...dates }));
  };
  const pay = (customerId: string, invoiceId: string) =>
    post('/v1/payments', {
      ...{ customerId, currency: 'EUR', amountMinor: 9_000, receivedOn: '2026-03-10' },
      allocations: [{ invoiceId, amountMinor: 9_000 }],
    });

  const promise = async (customerId: string, promisedBy: string, words: string): Promise<void> => {
    const promised = { customerId, currency: 'EUR', amountMinor: 9_000, by: '2026-03-12', promisedBy, words };
    idOf(await post('/v1/promises', promised));
  };

  it('leaves nothing in any table that tells who it was, and every amount', async () => {
    const id = await customer('Zinnia');
    const paid = await invoice(id, 'Z-1');
    await promise(id, 'Zinnia', 'says Zinnia');
    const dispute = idOf(await post('/v1/disputes', { invoiceId: paid, reason: 'other', note: 'Zinnia called' }));
    const { payload, headers } = fileForm('zinnia.txt', 'A letter by Zinnia');
    await post(`/v1/disputes/${dispute}/evidence`, payload, headers);
    await post(`/v1/disputes/${dispute}/resolve`, { resolution: 'agreed', note: 'Zinnia agreed' });
    idOf(
      await post('/v1/holds', { customerId: id, reason: 'hardship', note: 'Zinnia is ill', nextStep: 'call Zinnia' }),
    );
    await pay(id, paid);
    await run({ kind: 'customers', mode: 'upsert' }, 'externalId,name,kind\nC-1,Zinnia Berg,person\n');
    expect((await said(...words('Zinnia'))).length).toBeGreaterThan(5);

    const erased = await erase(id);
    expect(erased).toMatchObject({
      status: 201,
      body: { customerId: id, contactId: null, reason: 'requested', erasedBy: 'spec' },
    });
    await emptied();
    expect(await said(...words('Zinnia'))).toEqual([]);
    expect(await ledger.call('GET', `/v1/customers/${id}`)).toMatchObject({
      status: 200,
      body: { name: '', contacts: [], externalId: 'C-1', country: 'DE', erasedAt: at(erased, 'erasedAt') },
    });
    expect(await ledger.call('GET', `/v1/invoices/${paid}`)).toMatchObject({
      body: { number: 'Z-1', amountMinor: 9_000, openMinor: 0, state: 'paid' },
    });
    expect(at(await ledger.call('GET', `/v1/customers/${id}/erasures`), 'items')).toEqual([erased.body]);
  });

  it('is told once, without a word of the person, and answers as it did when it is asked for again', async () => {
    const id = await customer('Yvonne');
    const first = await erase(id);
    const again = await erase(id, { reason: 'retention_ended' });
    expect(again.body).toEqual(first.body);
    const told = (await ledger.events()).filter(({ type, subject }) => type.includes('erased') && subject === id);
    expect(told).toMatchObject([
      { data: { contactId: null, reason: 'requested', customer: { name: '', contacts: [] } } },
    ]);
  });

  it('does not give back in the answer of an old request what was erased', async () => {
    const key = { 'idempotency-key': 'new-customer-1' };
    const body = { name: 'Xaver', contacts: [{ name: 'Xaver', email: 'xaver@linde.example' }] };
    const id = idOf(await post('/v1/customers', body, key));
    await erase(id);
    expect((await post('/v1/customers', body, key)).body).toEqual({ id });
    await emptied();
    expect(await said('xaver')).toEqual([]);
  });

  describe('is refused and changes nothing', () => {
    const refused = async (work: () => Promise<Answer>, status: number, code: string) => {
      const before = await ledger.fingerprint();
      const answer = await work();
      expect([answer.status, at(answer, 'code')]).toEqual([status, code]);
      expect(await ledger.fingerprint()).toBe(before);
    };

    it('while something is owed, disputed or unused, and under a legal hold', async () => {
      const id = await customer('Willem');
      const open = await invoice(id, 'W-1');
      await refused(() => erase(id), 409, 'invoices_open');
      const dispute = idOf(await post('/v1/disputes', { invoiceId: open, reason: 'other' }));
      await refused(() => erase(id), 409, 'dispute_open');
      await post(`/v1/disputes/${dispute}/resolve`, { resolution: 'agreed' });
      await pay(id, open);
      const hold = idOf(await post('/v1/holds', { customerId: id, reason: 'legal' }));
      await refused(() => erase(id), 409, 'legal_hold');
      await post(`/v1/holds/${hold}/release`, {});
      await post('/v1/payments', { customerId: id, currency: 'EUR', amountMinor: 100, receivedOn: '2026-03-10' });
      await refused(() => erase(id), 409, 'money_unused');
    });

    it('to people without the right to decide about the company', async () => {
      const url = `/v1/customers/${await customer('Wenzel')}/erasures`;
      await refused(() => post(url, { reason: 'requested' }), 403, 'not_allowed');
    });

    it('of nobody, and of a contact who is not there', async () => {
      const id = await customer('Viola');
      const nobody = '0198c5a0-0000-7000-8000-000000000000';
      await refused(() => erase(nobody), 404, 'customer_not_found');
      await refused(() => erase(id, { contactId: nobody }), 404, 'contact_not_found');
    });

    it('for the last contact of somebody who owes, until there is another', async () => {
      const id = await customer('Ursula');
      await invoice(id, 'U-1');
      const contactId = String(at(await ledger.call('GET', `/v1/customers/${id}`), 'contacts', 0, 'id'));
      await refused(() => erase(id, { contactId }), 409, 'last_contact');
      await ledger.call('PATCH', `/v1/customers/${id}`, { contacts: [{ name: 'Tom', email: 'tom@linde.example' }] });
      expect((await erase(id, { contactId })).status).toBe(201);
    });
  });

  it('of one contact leaves the others, and what was said by them', async () => {
    const id = await customer('Firma', {
      contacts: [{ name: 'Svenja' }, { name: 'Robert', email: 'robert@linde.example' }],
    });
    const contactId = String(at(await ledger.call('GET', `/v1/customers/${id}`), 'contacts', 0, 'id'));
    await invoice(id, 'S-1');
    await promise(id, contactId, 'next week, Svenja');
    await erase(id, { contactId });
    await emptied();
    expect(await said('svenja')).toEqual([]);
    expect(await ledger.call('GET', `/v1/customers/${id}`)).toMatchObject({
      body: { name: 'Firma', contacts: [{ name: 'Robert', email: 'robert@linde.example' }] },
    });
  });

  it('is for good: neither a change nor an import brings anybody back, and no list shows them', async () => {
    const id = await customer('Quirin');
    const externalId = `C-${made}`;
    await erase(id);
    expect(await ledger.call('PATCH', `/v1/customers/${id}`, { name: 'Quirin' })).toMatchObject({
      status: 409,
      body: { code: 'customer_erased' },
    });
    const file = `externalId,name,kind,email\n${externalId},Quirin,person,quirin@linde.example\n`;
    expect((await run({ kind: 'customers', mode: 'upsert' }, file)).body).toMatchObject({
      ...{ failed: 1, errors: [{ field: 'externalId', code: 'customer_erased' }] },
    });
    expect(at(await ledger.call('GET', `/v1/customers?externalId=${externalId}`), 'items', 0, 'id')).toBe(id);
    expect(JSON.stringify((await ledger.call('GET', '/v1/customers?limit=200')).body)).not.toContain(id);
    await emptied();
    expect(await said('quirin')).toEqual([]);
  });
});
