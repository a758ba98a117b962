import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';

const ole = { 'x-tactful-actor': 'ole' };

describe('a sale that is taken back', () => {
  let ledger: LedgerApp;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
  });
  afterAll(() => ledger.close());

  const customer = async () => idOf(await ledger.call('POST', '/v1/customers', { name: 'Café Linde' }));
  const invoice = async (customerId: string, amountMinor: number) => {
    const body = { customerId, number: 'A-1', currency: 'EUR', issueDate: '2026-01-10', dueDate: '2026-02-10' };
    return idOf(await ledger.call('POST', '/v1/invoices', { ...body, amountMinor }));
  };
  const read = (invoiceId: string) => ledger.call('GET', `/v1/invoices/${invoiceId}`);
  const approved = async (asked: Answer) => {
    expect(asked.status).toBe(202);
    const answer = await ledger.call('POST', `/v1/approvals/${idOf(asked)}/approve`, {}, ole);
    expect(answer.status).toBe(200);
    return at(answer, 'documentId') as string;
  };
  const sell = async (invoiceIds: readonly string[], more: object = { priceReceivedOn: '2026-03-09' }) => {
    const body = { invoiceIds, factor: { name: 'North Factoring' }, priceMinor: 9_000, ...more };
    return approved(await ledger.call('POST', '/v1/sales', body));
  };
  const takeBack = (saleId: string, more: object = {}) =>
    ledger.call('POST', `/v1/sales/${saleId}/returns`, { kind: 'recourse', reason: 'not paid in 90 days', ...more });
  const balances = async (customerId: string) => {
    const answer = await ledger.call('GET', `/v1/journal/balances?customerId=${customerId}`);
    const items = at(answer, 'items') as { account: string; balanceMinor: number }[];
    return Object.fromEntries(items.map(({ account, balanceMinor }) => [account, balanceMinor]));
  };
  const entries = async (customerId: string) => {
    const answer = await ledger.call('GET', `/v1/journal/entries?customerId=${customerId}&limit=100`);
    return at(answer, 'items') as { id: string; kind: string; reverses: string | null }[];
  };

  /** Runs something that must be refused with this code, and proves that nothing changed. */
  async function refused(status: number, code: string, work: () => Promise<Answer>): Promise<Answer> {
    const before = await ledger.fingerprint();
    const answer = await work();
    expect([answer.status, at(answer, 'code')]).toEqual([status, code]);
    expect(await ledger.fingerprint()).toBe(before);
    return answer;
  }

  it('is owed again as a new obligation, with its entries reversed, once a second person agrees', async () => {
    const customerId = await customer();
    const invoiceId = await invoice(customerId, 10_000);
    const saleId = await sell([invoiceId]);
    const asked = await takeBack(saleId, { priceReturnedOn: '2026-03-10' });
    expect(asked.body).toMatchObject({ kind: 'sale_return', state: 'pending', amountMinor: 10_000 });
    expect((await read(invoiceId)).body).toMatchObject({ state: 'sold', openMinor: 0 });
    await refused(409, 'own_request', () => ledger.call('POST', `/v1/approvals/${idOf(asked)}/approve`, {}));
    const returnId = await approved(asked);
    expect((await read(invoiceId)).body).toMatchObject({ state: 'open', openMinor: 10_000, soldMinor: 0 });
    expect(await balances(customerId)).toMatchObject({ receivable: 10_000, sold_receivables: 0, cash: 0 });
    const booked = await entries(customerId);
    const idOfKind = (kind: string) => booked.find((entry) => entry.kind === kind)?.id;
    expect(booked.find(({ kind }) => kind === 'sale_taken_back')?.reverses).toBe(idOfKind('invoices_sold'));
    expect(booked.find(({ kind }) => kind === 'sale_price_returned')?.reverses).toBe(idOfKind('sale_price'));
    const event = (await ledger.events()).findLast(({ type }) => type === 'ledger.invoice.taken_back.v1');
    expect(event).toMatchObject({ subject: customerId, data: { kind: 'recourse', saleId, amountMinor: 10_000 } });
    const [obligation] = event?.data['obligations'] as { obligationId: string }[];
    expect(obligation).toMatchObject({ invoiceId, state: 'open', openMinor: 10_000 });
    expect(obligation?.obligationId).not.toBe(invoiceId);
    const sale = await ledger.call('GET', `/v1/sales/${saleId}`);
    expect(at(sale, 'returns')).toMatchObject([{ id: returnId, priceMinor: 9_000, priceReturnedOn: '2026-03-10' }]);
    const again = await refused(409, 'already_taken_back', () => takeBack(saleId));
    expect(at(again, 'returned')).toEqual(['A-1']);
  });

  it('takes some of its invoices, the others stay sold; the price that was not returned stays with the sale', async () => {
    const [one, two] = [await customer(), await customer()];
    const [a, b, c] = [await invoice(one, 4_000), await invoice(one, 2_000), await invoice(two, 6_000)];
    const saleId = await sell([a, b, c], { priceMinor: 6_000, priceReceivedOn: '2026-03-09' });
    await approved(await takeBack(saleId, { invoiceIds: [a], kind: 'reversal' }));
    expect((await read(a)).body).toMatchObject({ state: 'open', openMinor: 4_000 });
    expect((await read(b)).body).toMatchObject({ state: 'sold', soldMinor: 2_000 });
    expect(await balances(one)).toMatchObject({ receivable: 4_000, sold_receivables: -1_000, cash: 3_000 });
    expect((await entries(one)).find(({ kind }) => kind === 'sale_taken_back')?.reverses).toBeNull();
    await refused(409, 'already_taken_back', () => takeBack(saleId, { invoiceIds: [c, a] }));
    await approved(await takeBack(saleId));
    expect((await read(c)).body).toMatchObject({ state: 'open', openMinor: 6_000 });
    expect(await balances(two)).toMatchObject({ receivable: 6_000, sold_receivables: -3_000, cash: 3_000 });
  });

  it('can be sold once more, and is collected like any debt', async () => {
    const customerId = await customer();
    const invoiceId = await invoice(customerId, 10_000);
    await approved(await takeBack(await sell([invoiceId])));
    const second = await sell([invoiceId], {});
    expect((await read(invoiceId)).body).toMatchObject({ state: 'sold', soldMinor: 10_000 });
    await approved(await takeBack(second));
    await ledger.call('POST', '/v1/payments', { customerId, currency: 'EUR', amountMinor: 10_000 });
    expect((await read(invoiceId)).body).toMatchObject({ state: 'paid', paidMinor: 10_000 });
  });

  it('stands with the agency when the rest of the invoice is placed by then, and comes home with the recall', async () => {
    const customerId = await customer();
    const invoiceId = await invoice(customerId, 10_000);
    const paid = await ledger.call('POST', '/v1/payments', { customerId, currency: 'EUR', amountMinor: 4_000 });
    const saleId = await sell([invoiceId], { priceMinor: 5_000 });
    await ledger.call('POST', `/v1/payments/${idOf(paid)}/reverse`, { kind: 'bounced' });
    expect((await read(invoiceId)).body).toMatchObject({ state: 'open', openMinor: 4_000, soldMinor: 6_000 });
    const body = { customerId, invoiceIds: [invoiceId], kind: 'agency', partner: { name: 'Fair' }, reason: 'no phone' };
    const placementId = await approved(await ledger.call('POST', '/v1/placements', body));
    await approved(await takeBack(saleId));
    expect((await read(invoiceId)).body).toMatchObject({ openMinor: 10_000, soldMinor: 0, placementId });
    expect(await balances(customerId)).toMatchObject({ placed: 10_000, receivable: 0 });
    await ledger.call('POST', `/v1/placements/${placementId}/recall`, { reason: 'ours again' });
    expect(await balances(customerId)).toMatchObject({ placed: 0, receivable: 10_000 });
  });

  it('is refused for what the sale does not hold, and for a price that cannot have gone back on that day', async () => {
    const customerId = await customer();
    const [mine, other] = [await invoice(customerId, 10_000), await invoice(customerId, 10_000)];
    const [booked, elsewhere] = [await sell([mine]), await sell([other], {})];
    await refused(422, 'invoice_not_found', () => takeBack(booked, { invoiceIds: [other] }));
    await refused(422, 'duplicate_invoice', () => takeBack(booked, { invoiceIds: [mine, mine] }));
    await refused(422, 'returned_in_future', () => takeBack(booked, { priceReturnedOn: '2026-03-12' }));
    await refused(422, 'returned_before_received', () => takeBack(booked, { priceReturnedOn: '2026-03-08' }));
    await refused(422, 'price_not_booked', () => takeBack(elsewhere, { priceReturnedOn: '2026-03-10' }));
    await refused(422, 'invalid_input', () => takeBack(booked, { kind: 'gift' }));
    await refused(404, 'sale_not_found', () => takeBack('01980000-0000-7000-8000-000000000004'));
  });

  it('is asked once more when the second person agrees: two requests for one invoice come true once', async () => {
    const saleId = await sell([await invoice(await customer(), 10_000)]);
    const [first, second] = [await takeBack(saleId), await takeBack(saleId)];
    await approved(first);
    await refused(409, 'already_taken_back', () =>
      ledger.call('POST', `/v1/approvals/${idOf(second)}/approve`, {}, ole),
    );
  });
});
