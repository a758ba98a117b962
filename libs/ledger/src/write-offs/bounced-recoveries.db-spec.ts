import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';

describe('money for a debt that was let go, and that did not hold', () => {
  let ledger: LedgerApp;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
  });
  afterAll(() => ledger.close());

  /** An invoice of 100.00 of a customer of its own. */
  const invoice = async () => {
    const customerId = idOf(await ledger.call('POST', '/v1/customers', { name: 'Café Linde' }));
    const dates = { issueDate: '2026-01-10', dueDate: '2026-02-10' };
    const body = { customerId, number: 'A-1', currency: 'EUR', amountMinor: 10_000, ...dates };
    return { customerId, invoiceId: idOf(await ledger.call('POST', '/v1/invoices', body)) };
  };
  const writeOff = async (invoiceId: string, amountMinor: number) =>
    idOf(await ledger.call('POST', '/v1/write-offs', { invoiceId, amountMinor, reason: 'insolvent' }));
  const pay = async (of: { customerId: string; invoiceId: string }, amountMinor: number) => {
    const { customerId, invoiceId } = of;
    const allocations = [{ invoiceId, amountMinor }];
    const body = { customerId, currency: 'EUR', amountMinor, allocations };
    return idOf(await ledger.call('POST', '/v1/payments', body));
  };
  const bounce = (paymentId: string) => ledger.call('POST', `/v1/payments/${paymentId}/reverse`, { kind: 'bounced' });
  const read = (invoiceId: string) => ledger.call('GET', `/v1/invoices/${invoiceId}`);
  const badDebt = async (customerId: string) => {
    const answer = await ledger.call('GET', `/v1/journal/balances?customerId=${customerId}`);
    const items = at(answer, 'items') as { account: string; balanceMinor: number }[];
    return items.find(({ account }) => account === 'bad_debt')?.balanceMinor;
  };

  it('goes back to bad debt and is not asked for; its recovery is reversed by an entry', async () => {
    const mine = await invoice();
    await writeOff(mine.invoiceId, 10_000);
    const paymentId = await pay(mine, 10_000);
    expect(await badDebt(mine.customerId)).toBe(0);
    expect((await bounce(paymentId)).status).toBe(200);
    expect((await read(mine.invoiceId)).body).toMatchObject({
      state: 'written_off',
      openMinor: 0,
      paidMinor: 0,
      writtenOffMinor: 10_000,
    });
    expect(await badDebt(mine.customerId)).toBe(10_000);
    const entries = await ledger.call('GET', `/v1/journal/entries?customerId=${mine.customerId}&limit=100`);
    const items = at(entries, 'items') as { id: string; kind: string; reverses: string | null }[];
    const recovered = items.find(({ kind }) => kind === 'write_off_recovered');
    expect(items.find(({ kind }) => kind === 'recovery_reversed')?.reverses).toBe(recovered?.id);
    const told = (await ledger.events()).filter(({ subject }) => subject === mine.customerId).slice(-2);
    expect(told.map(({ type }) => type)).toEqual([
      'ledger.payment.reversed.v1',
      'ledger.write_off.recovery_reversed.v1',
    ]);
    for (const { data } of told) {
      expect(data['obligations']).toMatchObject([{ state: 'void', withdrawn: 'written_off', openMinor: 0 }]);
    }
    const before = await ledger.fingerprint();
    const again = await bounce(paymentId);
    expect([again.status, at(again, 'code')]).toEqual([409, 'already_reversed']);
    expect(await ledger.fingerprint()).toBe(before);
  });

  it('is owed again only as far as it had paid what was open', async () => {
    const mine = await invoice();
    await writeOff(mine.invoiceId, 7_000);
    await bounce(await pay(mine, 5_000));
    expect((await read(mine.invoiceId)).body).toMatchObject({
      state: 'open',
      openMinor: 3_000,
      writtenOffMinor: 7_000,
    });
  });

  it('is owed when the write-off was taken back meanwhile', async () => {
    const mine = await invoice();
    const writeOffId = await writeOff(mine.invoiceId, 7_000);
    const paymentId = await pay(mine, 5_000);
    await ledger.call('POST', `/v1/write-offs/${writeOffId}/reverse`, { reason: 'they will pay' });
    await bounce(paymentId);
    expect((await read(mine.invoiceId)).body).toMatchObject({ state: 'open', openMinor: 10_000, writtenOffMinor: 0 });
    expect(await badDebt(mine.customerId)).toBe(0);
  });

  it('is let go as far as no credit has taken its place', async () => {
    const mine = await invoice();
    await writeOff(mine.invoiceId, 10_000);
    const paymentId = await pay(mine, 10_000);
    await ledger.call('POST', '/v1/credit-notes', { invoiceId: mine.invoiceId, amountMinor: 4_000 });
    await bounce(paymentId);
    expect((await read(mine.invoiceId)).body).toMatchObject({
      state: 'written_off',
      creditedMinor: 4_000,
      writtenOffMinor: 6_000,
    });
  });

  it('leaves its write-off standing, which can still be taken back', async () => {
    const mine = await invoice();
    const writeOffId = await writeOff(mine.invoiceId, 10_000);
    await bounce(await pay(mine, 10_000));
    const back = await ledger.call('POST', `/v1/write-offs/${writeOffId}/reverse`, { reason: 'they will pay' });
    expect(back.body).toMatchObject({ state: 'reversed', reversedMinor: 10_000 });
    expect((await read(mine.invoiceId)).body).toMatchObject({ state: 'open', openMinor: 10_000 });
  });
});
