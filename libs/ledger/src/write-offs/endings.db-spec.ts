import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { at, type Answer, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';

const ole = { 'x-tactful-actor': 'ole' };

describe('debts that end otherwise', () => {
  let ledger: LedgerApp;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
  });
  afterAll(() => ledger.close());

  const customer = async () => idOf(await ledger.call('POST', '/v1/customers', { name: 'Café Linde' }));
  const invoice = async (customerId: string, amountMinor = 10_000, currency = 'EUR') => {
    const dates = { issueDate: '2026-01-10', dueDate: '2026-02-10' };
    return idOf(
      await ledger.call('POST', '/v1/invoices', { customerId, number: 'A-1', currency, amountMinor, ...dates }),
    );
  };
  const read = (invoiceId: string) => ledger.call('GET', `/v1/invoices/${invoiceId}`);
  const writeOff = (invoiceId: string, more: object = {}) =>
    ledger.call('POST', '/v1/write-offs', { invoiceId, reason: 'insolvent', ...more });
  const approve = (answer: Answer, headers = ole) =>
    ledger.call('POST', `/v1/approvals/${idOf(answer)}/approve`, {}, headers);
  const balances = async (customerId: string) => {
    const answer = await ledger.call('GET', `/v1/journal/balances?customerId=${customerId}`);
    const items = at(answer, 'items') as { account: string; balanceMinor: number }[];
    return Object.fromEntries(items.map(({ account, balanceMinor }) => [account, balanceMinor]));
  };
  const lastEvents = async (count: number) => (await ledger.events()).slice(-count);

  /** Runs something that must be refused, and proves that nothing changed. */
  async function refused(work: () => Promise<Answer>): Promise<Answer> {
    const before = await ledger.fingerprint();
    const answer = await work();
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await ledger.fingerprint()).toBe(before);
    return answer;
  }

  describe('a write-off', () => {
    it('lets a part go, then the rest, and nobody asks for it any more', async () => {
      const customerId = await customer();
      const invoiceId = await invoice(customerId);
      expect((await writeOff(invoiceId, { amountMinor: 4_000 })).status).toBe(201);
      expect((await read(invoiceId)).body).toMatchObject({ state: 'open', openMinor: 6_000, writtenOffMinor: 4_000 });
      await writeOff(invoiceId);
      expect((await read(invoiceId)).body).toMatchObject({
        state: 'written_off',
        openMinor: 0,
        writtenOffMinor: 10_000,
      });
      expect(await balances(customerId)).toMatchObject({ receivable: 0, bad_debt: 10_000 });
      const [event] = await lastEvents(1);
      expect(event).toMatchObject({ type: 'ledger.write_off.booked.v1', subject: customerId });
      expect(event?.data['obligations']).toMatchObject([{ state: 'void', withdrawn: 'written_off', openMinor: 0 }]);
      const gate = { companyId: ledger.companyId, customerIds: [customerId] };
      const truth = await ledger.call('POST', '/internal/truth-gate', gate);
      expect(at(truth, 'accounts', 0, 'obligations')).toEqual([]);
    });

    it('is refused for more than is open, for what is not open, and for what does not exist', async () => {
      const invoiceId = await invoice(await customer());
      const tooMuch = await refused(() => writeOff(invoiceId, { amountMinor: 10_001 }));
      expect([tooMuch.status, at(tooMuch, 'code')]).toEqual([422, 'write_off_exceeds_open']);
      await writeOff(invoiceId);
      const again = await refused(() => writeOff(invoiceId));
      expect([again.status, at(again, 'code'), at(again, 'state')]).toEqual([409, 'invoice_not_open', 'written_off']);
      const nowhere = await refused(() => writeOff('01980000-0000-7000-8000-000000000004'));
      expect([nowhere.status, at(nowhere, 'code')]).toEqual([422, 'invoice_not_found']);
    });

    it('can be taken back once: what is left of it is owed as a new obligation', async () => {
      const customerId = await customer();
      const invoiceId = await invoice(customerId);
      const id = idOf(await writeOff(invoiceId));
      const reverse = () => ledger.call('POST', `/v1/write-offs/${id}/reverse`, { reason: 'they will pay' });
      expect((await reverse()).body).toMatchObject({ state: 'reversed', reversedMinor: 10_000 });
      expect((await read(invoiceId)).body).toMatchObject({ state: 'open', openMinor: 10_000, writtenOffMinor: 0 });
      const [event] = await lastEvents(1);
      const [obligation] = event?.data['obligations'] as { obligationId: string; state: string }[];
      expect(obligation).toMatchObject({ state: 'open' });
      expect(obligation?.obligationId).not.toBe(invoiceId);
      expect(await balances(customerId)).toMatchObject({ receivable: 10_000, bad_debt: 0 });
      expect(at(await refused(reverse), 'code')).toBe('already_reversed');
    });

    it('gives way to money that names the invoice', async () => {
      const customerId = await customer();
      const invoiceId = await invoice(customerId);
      const id = idOf(await writeOff(invoiceId, { amountMinor: 7_000 }));
      const pay = (amountMinor: number) =>
        ledger.call('POST', '/v1/payments', {
          customerId,
          currency: 'EUR',
          amountMinor,
          allocations: [{ invoiceId, amountMinor }],
        });
      expect(at(await refused(() => pay(10_001)), 'code')).toBe('allocation_exceeds_open');
      expect((await pay(5_000)).status).toBe(201);
      expect((await read(invoiceId)).body).toMatchObject({
        state: 'written_off',
        paidMinor: 5_000,
        writtenOffMinor: 5_000,
      });
      expect(await balances(customerId)).toMatchObject({ receivable: 0, bad_debt: 5_000, cash: 5_000 });
      const types = (await lastEvents(2)).map(({ type }) => type);
      expect(types).toContain('ledger.write_off.recovered.v1');
      expect((await ledger.call('POST', `/v1/write-offs/${id}/reverse`, { reason: 'r' })).body).toMatchObject({
        amountMinor: 7_000,
        reversedMinor: 5_000,
      });
      expect((await read(invoiceId)).body).toMatchObject({ state: 'open', openMinor: 5_000 });
    });
  });

  describe('a second person', () => {
    it('is needed above the limit, and nothing is changed before they agree', async () => {
      const customerId = await customer();
      const invoiceId = await invoice(customerId, 50_001);
      const asked = await writeOff(invoiceId);
      expect([asked.status, at(asked, 'state'), at(asked, 'amountMinor')]).toEqual([202, 'pending', 50_001]);
      expect((await read(invoiceId)).body).toMatchObject({ state: 'open', openMinor: 50_001 });
      const own = await refused(() => ledger.call('POST', `/v1/approvals/${idOf(asked)}/approve`, {}));
      expect([own.status, at(own, 'code')]).toEqual([409, 'own_request']);
      const ownNo = await refused(() => ledger.call('POST', `/v1/approvals/${idOf(asked)}/decline`, {}));
      expect(at(ownNo, 'code')).toBe('own_request');
      const pending = await ledger.call('GET', '/v1/approvals?state=pending');
      expect(at(pending, 'items', 0, 'id')).toBe(idOf(asked));
      const answer = await approve(asked);
      expect(answer.body).toMatchObject({ state: 'approved', requestedBy: 'spec', answeredBy: 'ole' });
      expect((await read(invoiceId)).body).toMatchObject({ state: 'written_off' });
      expect(at(await refused(() => approve(asked)), 'code')).toBe('already_answered');
      const types = (await ledger.events()).filter(({ subject }) => subject === customerId).map(({ type }) => type);
      expect(types.slice(-3)).toEqual([
        'ledger.approval.requested.v1',
        'ledger.approval.approved.v1',
        'ledger.write_off.booked.v1',
      ]);
    });

    it('cannot be got round by writing off in parts', async () => {
      const invoiceId = await invoice(await customer(), 80_000);
      expect((await writeOff(invoiceId, { amountMinor: 50_000 })).status).toBe(201);
      expect((await writeOff(invoiceId, { amountMinor: 1 })).status).toBe(202);
    });

    it('is always needed in a currency without a limit', async () => {
      const invoiceId = await invoice(await customer(), 1, 'JPY');
      expect((await writeOff(invoiceId)).status).toBe(202);
    });

    it('may say no', async () => {
      const invoiceId = await invoice(await customer(), 90_000);
      const asked = await writeOff(invoiceId);
      const no = await ledger.call('POST', `/v1/approvals/${idOf(asked)}/decline`, { note: 'Wait a month.' }, ole);
      expect(no.body).toMatchObject({ state: 'declined', answerNote: 'Wait a month.', documentId: null });
      expect((await read(invoiceId)).body).toMatchObject({ state: 'open', openMinor: 90_000 });
    });

    it('agrees to what is still possible only: the books are asked once more', async () => {
      const customerId = await customer();
      const invoiceId = await invoice(customerId, 90_000);
      const asked = await writeOff(invoiceId, { amountMinor: 80_000 });
      await ledger.call('POST', '/v1/payments', { customerId, currency: 'EUR', amountMinor: 20_000 });
      const late = await refused(() => approve(asked));
      expect([late.status, at(late, 'code')]).toEqual([422, 'write_off_exceeds_open']);
    });

    it('gets the same answer when the request is repeated under its key', async () => {
      const invoiceId = await invoice(await customer(), 90_000);
      const key = { 'idempotency-key': `w-${invoiceId}` };
      const ask = () => ledger.call('POST', '/v1/write-offs', { invoiceId, reason: 'insolvent' }, key);
      const first = await ask();
      const second = await ask();
      expect([first.status, second.status]).toEqual([202, 202]);
      expect(idOf(second)).toBe(idOf(first));
    });
  });

  describe('a sale to a factor', () => {
    const sale = (invoiceIds: readonly string[], more: object = {}) =>
      ledger.call('POST', '/v1/sales', {
        invoiceIds,
        factor: { name: 'North Factoring', reference: 'NF-12' },
        priceMinor: 27_001,
        ...more,
      });

    it('takes what is open of several customers, shares the price, and is done when a second person agrees', async () => {
      const [one, two] = [await customer(), await customer()];
      const [a, b] = [await invoice(one, 10_000), await invoice(two, 20_000)];
      const asked = await sale([a, b], { priceReceivedOn: '2026-03-09' });
      expect(asked.status).toBe(202);
      const answer = await approve(asked);
      const sold = await ledger.call('GET', `/v1/sales/${at(answer, 'documentId') as string}`);
      expect(sold.body).toMatchObject({ amountMinor: 30_000, priceMinor: 27_001, currency: 'EUR' });
      const prices = (at(sold, 'invoices') as { priceMinor: number }[]).map(({ priceMinor }) => priceMinor);
      expect(prices.reduce((sum, price) => sum + price, 0)).toBe(27_001);
      expect((await read(a)).body).toMatchObject({ state: 'sold', soldMinor: 10_000, openMinor: 0 });
      expect(await balances(two)).toMatchObject({
        receivable: 0,
        cash: prices[1],
        sold_receivables: 20_000 - (prices[1] ?? 0),
      });
      const told = (await ledger.events()).filter(({ type }) => type === 'ledger.invoice.sold.v1');
      expect(told.map(({ subject }) => subject)).toEqual([one, two]);
      expect(told[0]?.data['obligations']).toMatchObject([{ state: 'void', withdrawn: 'sold' }]);
    });

    it('is refused for what is disputed, of another currency, named twice or sold for more than is open', async () => {
      const customerId = await customer();
      const [a, b, c] = [await invoice(customerId), await invoice(customerId, 500, 'JPY'), await invoice(customerId)];
      await ledger.call('POST', '/v1/disputes', { invoiceId: c, reason: 'not_mine' });
      const code = async (work: () => Promise<Answer>) => at(await refused(work), 'code');
      expect(await code(() => sale([a, b]))).toBe('currency_mismatch');
      expect(await code(() => sale([a, a]))).toBe('duplicate_invoice');
      expect(await code(() => sale([c], { priceMinor: 1 }))).toBe('invoice_disputed');
      expect(await code(() => sale([a], { priceMinor: 10_001 }))).toBe('price_exceeds_open');
      expect(await code(() => sale([a], { priceMinor: 1, priceReceivedOn: '2026-03-12' }))).toBe('received_in_future');
    });
  });
});
