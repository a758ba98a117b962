import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BusEvent, EventContext } from '@tactful/messaging';
import { randomUUID } from 'node:crypto';
import { ledgerConsumer } from '../../company/company.consumer.js';
import { at, idOf, type LedgerApp, startLedger } from '../../testing/ledger-app.js';
import { DueFeesConsumer } from './due-fees.consumer.js';

type Due = BusEvent<'policy.fee.due.v1'>;

describe('a fee that a ladder has come to', () => {
  let ledger: LedgerApp;
  let made = 0;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
  });
  afterAll(() => ledger.close());

  const invoice = async (more: object = {}) => {
    const customerId = idOf(
      await ledger.call('POST', '/v1/customers', { name: 'Linde', country: 'GB', kind: 'company' }),
    );
    const given = { customerId, number: `INV-${(made += 1)}`, currency: 'EUR', amountMinor: 50_000 };
    const dates = { issueDate: '2026-01-01', dueDate: '2026-01-31' };
    return idOf(
      await ledger.call('POST', '/v1/invoices', { ...given, ...dates, terms: { lateFeeMinor: 1_500 }, ...more }),
    );
  };
  /** Hands over what policy tells, as the bus does. */
  const tell = (...invoiceIds: string[]): Promise<void> => {
    const events = invoiceIds.map((invoiceId) => {
      const fee = { obligationId: invoiceId, invoiceId, ladderRun: 0, step: 'late_fee' };
      const data = { customerId: randomUUID(), decisionId: randomUUID(), policyVersion: 'own@1', fee };
      return { companyId: ledger.companyId, type: 'policy.fee.due.v1', data } as Due;
    });
    return ledger.test.as('ledger').inCompany(ledger.companyId, async (tx) => {
      const consumer = ledger.app.get(DueFeesConsumer, { strict: false });
      await consumer.charge(events, new EventContext([tx, ledgerConsumer]));
    });
  };
  const charges = async (invoiceId: string) =>
    at(await ledger.call('GET', `/v1/invoices/${invoiceId}/charges`), 'items') as object[];
  const told = async (invoiceId: string) =>
    (await ledger.events())
      .filter(({ type, data }) => type.startsWith('ledger.charge.') && JSON.stringify(data).includes(invoiceId))
      .map(({ type, data }) => [type, data['because'] ?? null]);

  it('is charged by the terms, and what is owed grows by it', async () => {
    const invoiceId = await invoice();
    await tell(invoiceId);
    expect(await charges(invoiceId)).toMatchObject([{ kind: 'late_fee', amountMinor: 1_500, postedBy: 'policy' }]);
    expect(await ledger.call('GET', `/v1/invoices/${invoiceId}`)).toMatchObject({ body: { openMinor: 51_500 } });
    expect(await told(invoiceId)).toEqual([['ledger.charge.posted.v1', null]]);
  });

  it('is charged once, however often it is told', async () => {
    const invoiceId = await invoice();
    await tell(invoiceId, invoiceId);
    await tell(invoiceId);
    expect(await charges(invoiceId)).toHaveLength(1);
    expect(await told(invoiceId)).toEqual([
      ['ledger.charge.posted.v1', null],
      ['ledger.charge.refused.v1', 'all_posted'],
    ]);
  });

  it.each<[string, object, string]>([
    ['the terms hold none', { terms: {} }, 'no_agreed_terms'],
    ['nothing is late yet', { dueDate: '2026-03-10' }, 'not_late'],
  ])('is refused with the reason when %s', async (_, more, because) => {
    const invoiceId = await invoice(more);
    await tell(invoiceId);
    expect(await charges(invoiceId)).toEqual([]);
    expect(await told(invoiceId)).toEqual([['ledger.charge.refused.v1', because]]);
  });

  it('is refused while the invoice is disputed, and for one that is paid, each by itself', async () => {
    const [disputed, paid, fine] = [await invoice(), await invoice(), await invoice()];
    await ledger.call('POST', '/v1/disputes', { ...(await ofInvoice(disputed)), reason: 'wrong_amount' });
    const money = { currency: 'EUR', amountMinor: 50_000, receivedOn: '2026-03-09', method: 'bank_transfer' };
    const { customerId } = await ofInvoice(paid);
    const allocations = [{ invoiceId: paid, amountMinor: 50_000 }];
    expect(await ledger.call('POST', '/v1/payments', { customerId, ...money, allocations })).toMatchObject({
      status: 201,
    });
    await tell(disputed, paid, fine);
    expect(await told(disputed)).toEqual([['ledger.charge.refused.v1', 'disputed']]);
    expect([await told(paid), await charges(paid)]).toEqual([[['ledger.charge.refused.v1', 'not_owed']], []]);
    expect(await charges(fine)).toHaveLength(1);
  });

  const ofInvoice = async (invoiceId: string) => {
    const found = await ledger.call('GET', `/v1/invoices/${invoiceId}`);
    return { invoiceId, customerId: String(at(found, 'customerId')) };
  };
});
