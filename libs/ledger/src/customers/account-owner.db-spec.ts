import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importsOf } from '../testing/csv-import.js';
import { at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';

describe("the company's own person for a customer", () => {
  let ledger: LedgerApp;
  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
  });
  afterAll(() => ledger.close());
  const { run } = importsOf(() => ledger);
  const latest = async () => (await ledger.events()).filter(({ type }) => type.startsWith('ledger.customer.')).at(-1);
  const mia = { name: 'Mia Sommer', email: 'mia@harbour.example' };

  it('is given, changed and taken away, and other services are told', async () => {
    const created = await ledger.call('POST', '/v1/customers', {
      ...{ name: 'Café Linde', accountOwner: { ...mia, email: 'mia@HARBOUR.example' } },
    });
    expect(at(created, 'accountOwner')).toEqual(mia);
    expect((await latest())?.data).toMatchObject({ customer: { accountOwner: mia } });
    const url = `/v1/customers/${idOf(created)}`;
    expect(at(await ledger.call('PATCH', url, { segment: 'key' }), 'accountOwner')).toEqual(mia);
    expect(at(await ledger.call('PATCH', url, { accountOwner: null }), 'accountOwner')).toBeNull();
    expect((await latest())?.data).toMatchObject({ customer: { accountOwner: null } });
  });

  it.each([
    [{ name: 'Mia', email: 'nowhere' }, '/accountOwner/email'],
    [{ name: 'Mia' }, '/accountOwner/email'],
    [{ name: '', email: 'mia@harbour.example' }, '/accountOwner/name'],
  ])('is refused as %j, with the place of the mistake', async (accountOwner, pointer) => {
    const before = await ledger.fingerprint();
    const answer = await ledger.call('POST', '/v1/customers', { name: 'Café Linde', accountOwner });
    expect([answer.status, at(answer, 'errors', 0, 'pointer')]).toEqual([422, pointer]);
    expect(await ledger.fingerprint()).toBe(before);
  });

  it('comes with an import, by name and address or not at all', async () => {
    const file = (owner: string) => `externalId,name,accountOwnerName,accountOwnerEmail\nC-1,Hof,${owner}\n`;
    expect((await run({ kind: 'customers' }, file('Mia Sommer,mia@harbour.example'))).body).toMatchObject({
      failed: 0,
    });
    expect(at(await ledger.call('GET', '/v1/customers?externalId=C-1'), 'items', 0, 'accountOwner')).toEqual(mia);
    const half = await run({ kind: 'customers', mode: 'upsert' }, file('Mia Sommer,'));
    expect(half.body).toMatchObject({ failed: 1, errors: [{ field: 'accountOwnerEmail', code: 'missing' }] });
    const other = await run({ kind: 'customers', mode: 'upsert' }, file('Ben,ben@harbour.example'));
    expect(other.body).toMatchObject({ failed: 0 });
    expect((await latest())?.data).toMatchObject({ customer: { accountOwner: { name: 'Ben' } } });
  });
});
