import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventDefinitions } from '@tactful/contracts';
import { decideSettings } from '../testing/decide-settings.js';
import { at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';

const nobody = '01980000-0000-7000-8000-0000000000ff';

describe('money after it came in', () => {
  let ledger: LedgerApp;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
  });
  afterAll(() => ledger.close());

  const newCustomer = async () => idOf(await ledger.call('POST', '/v1/customers', { name: 'Café Linde' }));
  const invoiceOf = async (customerId: string, more: object = {}) => {
    const terms = {
      number: 'N-1',
      currency: 'EUR',
      amountMinor: 10_000,
      issueDate: '2026-02-01',
      dueDate: '2026-03-03',
    };
    return idOf(await ledger.call('POST', '/v1/invoices', { customerId, ...terms, ...more }));
  };
  const pay = async (customerId: string, amountMinor: number, more: object = {}) =>
    idOf(await ledger.call('POST', '/v1/payments', { customerId, currency: 'EUR', amountMinor, ...more }));
  const invoice = async (id: string) => (await ledger.call('GET', `/v1/invoices/${id}`)).body;
  const payment = async (id: string) => (await ledger.call('GET', `/v1/payments/${id}`)).body;
  const balances = async (customerId: string) => {
    const { body } = await ledger.call('GET', `/v1/journal/balances?customerId=${customerId}`);
    const { items } = body as { items: { account: string; balanceMinor: number }[] };
    return Object.fromEntries(items.map(({ account, balanceMinor }) => [account, balanceMinor]));
  };
  const refused = async (url: string, body: object, expected: object) => {
    const before = await ledger.fingerprint();
    expect(await ledger.call('POST', url, body)).toMatchObject(expected);
    expect(await ledger.fingerprint()).toBe(before);
  };
  const lastEvent = async (type: string) => {
    const events = (await ledger.events()).filter((event) => event.type === type);
    const last = events.at(-1);
    eventDefinitions.find((definition) => definition.type === type)?.data.parse(last?.data);
    return last?.data;
  };
  const settings = (changes: object) => decideSettings(ledger, changes);

  describe('unapplied cash', () => {
    it('pays open invoices by hand, exactly or by the rule, and what is left goes back', async () => {
      const customerId = await newCustomer();
      const [first, second] = [await invoiceOf(customerId), await invoiceOf(customerId, { dueDate: '2026-03-05' })];
      const paymentId = await pay(customerId, 13_000, { allocations: [] });
      const parts = [{ invoiceId: second, amountMinor: 2_000 }];
      const applied = await ledger.call('POST', `/v1/payments/${paymentId}/apply`, { allocations: parts });
      expect(applied).toMatchObject({ status: 200, body: { unappliedMinor: 11_000, allocations: parts } });
      expect(await lastEvent('ledger.payment.applied.v1')).toMatchObject({
        payment: { unappliedMinor: 11_000, allocations: parts },
        obligations: [{ invoiceId: second, openMinor: 8_000, state: 'open' }],
      });
      const byRule = await ledger.call('POST', `/v1/payments/${paymentId}/apply`, {});
      expect(byRule).toMatchObject({ status: 200, body: { unappliedMinor: 0 } });
      expect(await invoice(first)).toMatchObject({ state: 'paid', paidMinor: 10_000 });
      expect(await invoice(second)).toMatchObject({ state: 'open', paidMinor: 3_000 });
      expect(await balances(customerId)).toEqual({
        cash: 13_000,
        receivable: 7_000,
        sales: -20_000,
        unapplied_cash: 0,
      });
    });

    it('is refunded, and a refunded payment is not reversed', async () => {
      const customerId = await newCustomer();
      const paymentId = await pay(customerId, 5_000);
      const url = `/v1/payments/${paymentId}/refunds`;
      const refund = await ledger.call('POST', url, { amountMinor: 2_000, reason: 'paid twice' });
      expect(refund).toMatchObject({ status: 201, body: { paymentId, amountMinor: 2_000, refundedOn: '2026-03-10' } });
      expect(await payment(paymentId)).toMatchObject({
        amountMinor: 5_000,
        unappliedMinor: 3_000,
        refundedMinor: 2_000,
      });
      expect(await ledger.call('GET', url)).toMatchObject({
        body: { items: [{ id: idOf(refund) }], nextCursor: null },
      });
      expect(await lastEvent('ledger.payment.refunded.v1')).toMatchObject({ paymentId, amountMinor: 2_000 });
      expect(await balances(customerId)).toEqual({ cash: 3_000, unapplied_cash: -3_000 });
      await refused(url, { amountMinor: 3_001 }, { status: 422, body: { code: 'refund_exceeds_unapplied' } });
      await refused(url, { amountMinor: 0 }, { status: 422 });
      await refused(url, { amountMinor: 1, refundedOn: '2026-03-12' }, { body: { code: 'refunded_in_future' } });
      await refused(url, { amountMinor: 1, refundedOn: '2026-03-09' }, { body: { code: 'refunded_before_received' } });
      await refused(`/v1/payments/${paymentId}/reverse`, {}, { status: 409, body: { code: 'payment_refunded' } });
      await refused(`/v1/payments/${nobody}/refunds`, { amountMinor: 1 }, { status: 404 });
    });

    it('is refused what it cannot pay', async () => {
      const [customerId, other] = [await newCustomer(), await newCustomer()];
      const [mine, foreign] = [await invoiceOf(customerId), await invoiceOf(other)];
      const dollars = await invoiceOf(customerId, { currency: 'USD' });
      const later = await invoiceOf(customerId, { issueDate: '2026-03-20', dueDate: '2026-03-30' });
      const paymentId = await pay(customerId, 3_000, { allocations: [] });
      const url = `/v1/payments/${paymentId}/apply`;
      const to = (invoiceId: string, amountMinor: number) => ({ allocations: [{ invoiceId, amountMinor }] });
      const says = (code: string) => ({ status: 422, body: { code } });
      await refused(url, to(mine, 3_001), says('allocation_exceeds_payment'));
      await refused(url, to(mine, 10_001), says('allocation_exceeds_open'));
      await refused(url, to(foreign, 1), says('invoice_not_found'));
      await refused(url, to(dollars, 1), says('currency_mismatch'));
      await refused(url, to(later, 1), says('invoice_not_issued'));
      await refused(url, { allocations: [] }, { status: 422 });
      await refused(`/v1/payments/${nobody}/apply`, {}, { status: 404 });
      await ledger.call('POST', url, to(mine, 3_000));
      await refused(url, {}, { status: 409, body: { code: 'nothing_unapplied' } });
      const idle = await newCustomer();
      const cash = await pay(idle, 10);
      await refused(`/v1/payments/${cash}/apply`, {}, { status: 409, body: { code: 'nothing_to_pay' } });
    });
  });

  describe('a payment that did not hold', () => {
    it('makes a paid invoice owed again as a new obligation, with the entry that it takes back', async () => {
      const customerId = await newCustomer();
      const invoiceId = await invoiceOf(customerId);
      const paymentId = await pay(customerId, 10_000);
      const reversal = { kind: 'chargeback', reason: 'the card holder objected' };
      const reversed = await ledger.call('POST', `/v1/payments/${paymentId}/reverse`, reversal);
      expect(reversed).toMatchObject({ status: 200, body: { state: 'reversed', reversalKind: 'chargeback' } });
      const told = await lastEvent('ledger.payment.reversed.v1');
      expect(told).toMatchObject({
        kind: 'chargeback',
        obligations: [{ invoiceId, state: 'open', openMinor: 10_000 }],
      });
      const [obligation] = told?.['obligations'] as { obligationId: string; knownAt: string }[];
      expect(obligation?.obligationId).not.toBe(invoiceId);
      expect(obligation?.knownAt).toBe('2026-03-10T09:00:00Z');
      const gate = { companyId: ledger.companyId, customerIds: [customerId] };
      const truth = await ledger.call('POST', '/internal/truth-gate', gate);
      expect(at(truth, 'accounts', 0, 'obligations', 0)).toMatchObject({ obligationId: obligation?.obligationId });
      const { body } = await ledger.call('GET', `/v1/journal/entries?customerId=${customerId}`);
      const [back, , received] = (body as { items: { id: string; kind: string; reverses: string | null }[] }).items;
      expect([back?.kind, received?.kind]).toEqual(['payment_reversed', 'invoice_issued']);
      const entries = (body as { items: { id: string; kind: string }[] }).items;
      expect(back?.reverses).toBe(entries.find(({ kind }) => kind === 'payment_received')?.id);
    });

    it('leaves the obligation of an invoice that was never settled as it is', async () => {
      const customerId = await newCustomer();
      const invoiceId = await invoiceOf(customerId);
      const paymentId = await pay(customerId, 4_000);
      await ledger.call('POST', `/v1/payments/${paymentId}/reverse`, { kind: 'bounced' });
      const told = await lastEvent('ledger.payment.reversed.v1');
      expect(told).toMatchObject({ obligations: [{ obligationId: invoiceId, openMinor: 10_000 }] });
    });
  });

  describe('a small difference', () => {
    it('is let go by a posting of its own, told, and owed again when the payment does not hold', async () => {
      await settings({ settlement: { tolerance: { EUR: 5 } } });
      const customerId = await newCustomer();
      const invoiceId = await invoiceOf(customerId);
      const paymentId = await pay(customerId, 9_996);
      expect(await invoice(invoiceId)).toMatchObject({ state: 'paid', paidMinor: 9_996, waivedMinor: 4, openMinor: 0 });
      expect(await payment(paymentId)).toMatchObject({
        allocations: [{ amountMinor: 9_996, principalMinor: 9_996, waivedMinor: 4 }],
      });
      expect(await lastEvent('ledger.payment.received.v1')).toMatchObject({
        payment: { allocations: [{ waivedMinor: 4 }] },
        obligations: [{ state: 'paid' }],
      });
      expect(await balances(customerId)).toEqual({ cash: 9_996, receivable: 0, sales: -10_000, waived: 4 });
      await ledger.call('POST', `/v1/payments/${paymentId}/reverse`, { kind: 'error' });
      expect(await invoice(invoiceId)).toMatchObject({
        state: 'open',
        paidMinor: 0,
        waivedMinor: 0,
        openMinor: 10_000,
      });
      expect(await balances(customerId)).toEqual({ cash: 0, receivable: 10_000, sales: -10_000, waived: 0 });
      await settings({});
    });

    it('is let go when unapplied cash pays an invoice on its day', async () => {
      await settings({ settlement: { tolerance: { EUR: 5 } } });
      const customerId = await newCustomer();
      await pay(customerId, 9_995);
      const invoiceId = await invoiceOf(customerId);
      expect(await invoice(invoiceId)).toMatchObject({ state: 'paid', waivedMinor: 5 });
      expect(await balances(customerId)).toMatchObject({ receivable: 0, waived: 5, unapplied_cash: 0 });
      await settings({});
    });
  });

  describe('a credit note', () => {
    it('larger than what is open makes what was paid the customer’s again, which pays the next invoice', async () => {
      const customerId = await newCustomer();
      const invoiceId = await invoiceOf(customerId);
      const paymentId = await pay(customerId, 7_000);
      const note = await ledger.call('POST', '/v1/credit-notes', { invoiceId, amountMinor: 5_000 });
      expect(note).toMatchObject({ status: 201, body: { amountMinor: 5_000, unappliedMinor: 2_000 } });
      expect(await invoice(invoiceId)).toMatchObject({ state: 'paid', paidMinor: 5_000, creditedMinor: 5_000 });
      expect(await payment(paymentId)).toMatchObject({ unappliedMinor: 2_000, allocations: [{ amountMinor: 5_000 }] });
      expect(await lastEvent('ledger.credit_note.issued.v1')).toMatchObject({ unappliedMinor: 2_000 });
      const sums = { cash: 7_000, credit_notes: 5_000, receivable: 0, sales: -10_000, unapplied_cash: -2_000 };
      expect(await balances(customerId)).toEqual(sums);
      const next = await invoiceOf(customerId, { amountMinor: 1_500 });
      expect(await invoice(next)).toMatchObject({ state: 'paid', paidMinor: 1_500 });
      const whole = await ledger.call('POST', '/v1/credit-notes', { invoiceId, amountMinor: 5_000 });
      expect(whole).toMatchObject({ status: 201, body: { unappliedMinor: 5_000 } });
      expect(await payment(paymentId)).toMatchObject({ unappliedMinor: 5_500, allocations: [{ invoiceId: next }] });
      const refusal = { status: 409, body: { code: 'invoice_not_open' } };
      await refused('/v1/credit-notes', { invoiceId, amountMinor: 1 }, refusal);
    });

    it('is never more than the invoice has open and paid', async () => {
      const customerId = await newCustomer();
      const invoiceId = await invoiceOf(customerId);
      await pay(customerId, 7_000);
      const refusal = { status: 422, body: { code: 'credit_exceeds_open' } };
      await refused('/v1/credit-notes', { invoiceId, amountMinor: 10_001 }, refusal);
    });
  });

  describe('the mark of bank data', () => {
    const gate = async (customerId: string) => {
      const question = { companyId: ledger.companyId, customerIds: [customerId] };
      return at(await ledger.call('POST', '/internal/truth-gate', question), 'accounts', 0, 'obligations', 0);
    };
    const mark = (until: string) => ledger.call('PUT', '/v1/bank-data', { until });

    it('holds every question back while it is older than the company requires', async () => {
      const customerId = await newCustomer();
      await invoiceOf(customerId);
      expect(await gate(customerId)).toMatchObject({ notAskable: null });
      await settings({ gate: { bankDataMaxAgeHours: 24 } });
      expect(await gate(customerId)).toMatchObject({ notAskable: 'bank_data_old', askableMinor: 0, because: null });
      expect(await mark('2026-03-09T08:59:59Z')).toMatchObject({ status: 200, body: { fresh: false } });
      expect(await gate(customerId)).toMatchObject({ notAskable: 'bank_data_old' });
      expect(await mark('2026-03-09T09:00:00Z')).toMatchObject({ status: 200, body: { fresh: true } });
      expect(await gate(customerId)).toMatchObject({ notAskable: null, askableMinor: 10_000 });
      expect(await lastEvent('ledger.bank_data.updated.v1')).toMatchObject({ until: '2026-03-09T09:00:00Z' });
      expect(await ledger.call('GET', '/v1/bank-data')).toMatchObject({ body: { fresh: true, toldBy: 'spec' } });
      await settings({});
    });

    it('does not lie in the future', async () => {
      const before = await ledger.fingerprint();
      expect(await mark('2026-03-10T09:00:01Z')).toMatchObject({ status: 422, body: { code: 'mark_in_future' } });
      expect(await mark('yesterday')).toMatchObject({ status: 422 });
      expect(await ledger.fingerprint()).toBe(before);
    });
  });
});
