import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventDefinitions } from '@tactful/contracts';
import { SettingsController } from '../settings/settings.controller.js';
import { ledgerSettings } from '../settings/settings.schemas.js';
import { at, type Answer, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';

describe('what paying late costs', () => {
  let ledger: LedgerApp;
  let made = 0;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
  });
  afterAll(() => ledger.close());

  const post = (url: string, body: object = {}) => ledger.call('POST', url, body);
  const get = (url: string) => ledger.call('GET', url);
  const customer = async (more: object = {}) =>
    idOf(await post('/v1/customers', { name: 'Linde', country: 'GB', kind: 'company', ...more }));
  const invoice = async (customerId: string, more: object = {}) =>
    post('/v1/invoices', {
      customerId,
      number: `INV-${(made += 1)}`,
      currency: 'GBP',
      amountMinor: 100_000,
      issueDate: '2026-01-01',
      dueDate: '2026-01-31',
      ...more,
    });
  const quote = (invoiceId: string, asOf?: string) =>
    get(`/v1/invoices/${invoiceId}/charges/quote${asOf === undefined ? '' : `?asOf=${asOf}`}`);
  const journal = async (customerId: string) => {
    const balances = at(await get(`/v1/journal/balances?customerId=${customerId}`), 'items') as {
      account: string;
      balanceMinor: number;
    }[];
    return Object.fromEntries(balances.map(({ account, balanceMinor }) => [account, balanceMinor]));
  };
  const lastEvent = async () => (await ledger.events()).at(-1);
  const refused = async (answer: () => Promise<Answer>, status: number, code: string) => {
    const before = await ledger.fingerprint();
    expect(await answer()).toMatchObject({ status, body: { code } });
    expect(await ledger.fingerprint()).toBe(before);
  };

  describe('by the law of the customer’s country', () => {
    it('quotes with a worksheet, posts what is quoted, and never twice', async () => {
      const customerId = await customer();
      const invoiceId = idOf(await invoice(customerId));
      const quoted = await quote(invoiceId);
      expect(quoted).toMatchObject({ status: 200, body: { asOf: '2026-03-10', standstill: null } });
      expect(at(quoted, 'fee')).toMatchObject({ kind: 'fixed_sum', postableMinor: 7_000, source: { pack: 'UK' } });
      // 38 days at 3.75 + 8 %: 1,000.00 × 11.75 % × 38 / 365 = 12.2328…
      expect(at(quoted, 'interest')).toMatchObject({
        postableMinor: 1_223,
        worksheet: { decimalMinor: '1223.287671' },
      });

      const sum = await post(`/v1/invoices/${invoiceId}/charges`, { kind: 'fixed_sum' });
      expect(sum).toMatchObject({ status: 201, body: { amountMinor: 7_000, state: 'posted', offer: null } });
      expect(await lastEvent()).toMatchObject({
        type: 'ledger.charge.posted.v1',
        data: { charge: { amountMinor: 7_000 }, obligations: [{ openMinor: 107_000 }], by: 'spec' },
      });
      await post(`/v1/invoices/${invoiceId}/charges`, { kind: 'interest', amountMinor: 1_000 });
      const after = await get(`/v1/invoices/${invoiceId}`);
      expect(after.body).toMatchObject({ feesMinor: 7_000, interestMinor: 1_000, openMinor: 108_000 });
      expect(await journal(customerId)).toMatchObject({
        receivable: 108_000,
        sales: -100_000,
        fee_income: -7_000,
        interest_income: -1_000,
      });
      const more = `/v1/invoices/${invoiceId}/charges`;
      await refused(() => post(more, { kind: 'fixed_sum' }), 409, 'nothing_to_charge');
      await refused(() => post(more, { kind: 'late_fee' }), 409, 'no_agreed_terms');
      await refused(() => post(more, { kind: 'interest', amountMinor: 224 }), 422, 'charge_exceeds_quote');
      await refused(() => post(more, { kind: 'interest', asOf: '2026-03-11' }), 422, 'as_of_in_future');
      expect(at(await get(more), 'items')).toMatchObject([{ kind: 'interest' }, { kind: 'fixed_sum' }]);
    });

    it('knows no interest where no rate is known, and nothing without terms where no law is', async () => {
      const german = idOf(await invoice(await customer({ country: 'DE' }), { currency: 'EUR' }));
      const late = await quote(german, '2026-09-01');
      expect(at(late, 'interest')).toMatchObject({ notCharged: 'rate_unknown', unknownOn: '2026-07-01' });
      const american = idOf(await invoice(await customer({ country: 'US' }), { currency: 'USD' }));
      for (const kind of ['late_fee', 'fixed_sum', 'interest']) {
        await refused(() => post(`/v1/invoices/${american}/charges`, { kind }), 409, 'no_agreed_terms');
      }
      const notLate = idOf(await invoice(await customer(), { dueDate: '2026-03-10' }));
      await refused(() => post(`/v1/invoices/${notLate}/charges`, { kind: 'fixed_sum' }), 409, 'not_late');
    });

    it('segments follow payments, and what was paid late may still be claimed: it is owed anew', async () => {
      const customerId = await customer();
      const invoiceId = idOf(await invoice(customerId));
      await post('/v1/payments', { customerId, currency: 'GBP', amountMinor: 40_000, receivedOn: '2026-02-10' });
      await post('/v1/payments', { customerId, currency: 'GBP', amountMinor: 60_000, receivedOn: '2026-02-20' });
      const segments = at(await quote(invoiceId), 'interest', 'worksheet', 'segments');
      expect(segments).toMatchObject([
        { from: '2026-02-01', to: '2026-02-10', principalMinor: 100_000 },
        { from: '2026-02-11', to: '2026-02-20', principalMinor: 60_000 },
        { from: '2026-02-21', principalMinor: 0, exactMinor: '0' },
      ]);
      const charge = await post(`/v1/invoices/${invoiceId}/charges`, { kind: 'interest' });
      expect(charge).toMatchObject({ status: 201, body: { amountMinor: 515 } });
      const event = await lastEvent();
      const [obligation] = event?.data['obligations'] as { obligationId: string; openMinor: number }[];
      expect(obligation).toMatchObject({ openMinor: 515 });
      expect(obligation?.obligationId).not.toBe(invoiceId);
    });
  });

  describe('by terms on record', () => {
    const terms = (version: string, more: object = {}) =>
      post('/v1/terms', {
        title: 'Terms of business',
        version,
        text: `Version ${version}`,
        effectiveOn: '2025-01-01',
        netDays: 14,
        charges: { currency: 'USD', fee: { kind: 'flat', amountMinor: 2_500 }, graceDays: 5 },
        ...more,
      });

    it('an invoice is under those that its customer accepted before; its due date and its fee come from them', async () => {
      const first = await terms('1');
      expect(first).toMatchObject({ status: 201, body: { netDays: 14, charges: { graceDays: 5 } } });
      expect(at(first, 'sha256')).toMatch(/^[0-9a-f]{64}$/);
      const customerId = await customer({ country: 'US' });
      const accepted = { termsId: idOf(first), acceptedOn: '2026-01-05', how: 'signature', by: 'Jana' };
      const acceptance = await post(`/v1/customers/${customerId}/terms-acceptances`, accepted);
      expect(acceptance).toMatchObject({ status: 201, body: { version: '1', acceptedOn: '2026-01-05' } });
      expect(await lastEvent()).toMatchObject({ type: 'ledger.terms.accepted.v1', subject: customerId });

      const given = { currency: 'USD', issueDate: '2026-02-01', dueDate: undefined };
      const under = await invoice(customerId, given);
      expect(under.body).toMatchObject({
        dueDate: '2026-02-15',
        terms: { termsId: idOf(first), lateFeeMinor: 2_500, reference: 'Terms of business, version 1', netDays: 14 },
      });
      const before = await invoice(customerId, { ...given, issueDate: '2026-01-01', dueDate: '2026-01-20' });
      expect(at(before, 'terms')).toEqual({});
      const written = await invoice(customerId, { ...given, terms: { netDays: 7, lateFeeMinor: 900 } });
      expect(written.body).toMatchObject({ dueDate: '2026-02-08', terms: { netDays: 7, lateFeeMinor: 900 } });

      const charge = await post(`/v1/invoices/${idOf(under)}/charges`, { kind: 'late_fee' });
      expect(charge.body).toMatchObject({ amountMinor: 2_500, source: { termsId: idOf(first) } });
      const obligations = (await lastEvent())?.data['obligations'];
      expect(obligations).toMatchObject([{ openMinor: 102_500, terms: { reference: 'Terms of business, version 1' } }]);
      expect(at({ status: 0, body: obligations }, 0, 'terms', 'lateFeeMinor')).toBeUndefined();
      expect(await post(`/v1/invoices/${idOf(written)}/charges`, { kind: 'late_fee' })).toMatchObject({ status: 201 });
    });

    it('named terms win, but charge nothing that the customer did not accept', async () => {
      const named = await terms('2');
      const customerId = await customer({ country: 'US' });
      const own = { currency: 'USD', issueDate: '2026-02-01', dueDate: undefined, termsId: idOf(named) };
      const under = await invoice(customerId, own);
      expect(under.body).toMatchObject({ dueDate: '2026-02-15', terms: { termsId: idOf(named) } });
      await refused(() => post(`/v1/invoices/${idOf(under)}/charges`, { kind: 'late_fee' }), 409, 'no_agreed_terms');
    });

    it('refuses what contradicts the record', async () => {
      const known = idOf(await terms('3'));
      const customerId = await customer({ country: 'US' });
      const accept =
        (more: object = {}) =>
        () =>
          post(`/v1/customers/${customerId}/terms-acceptances`, { termsId: known, how: 'click', by: 'J', ...more });
      await refused(() => terms('3', { text: 'other' }), 409, 'terms_version_taken');
      await refused(() => terms('4', { sha256: '0'.repeat(64) }), 422, 'hash_differs');
      await refused(accept({ termsId: customerId }), 422, 'terms_not_found');
      await refused(accept({ acceptedOn: '2026-03-12' }), 422, 'accepted_in_future');
      expect(await accept()()).toMatchObject({ status: 201 });
      await refused(accept(), 409, 'already_accepted');
      const bare = { currency: 'USD', dueDate: undefined };
      await refused(async () => invoice(await customerWithoutTerms, bare), 422, 'due_date_missing');
      await refused(() => invoice(customerId, { ...bare, termsId: customerId }), 422, 'terms_not_found');
    });

    let customerWithoutTerms: Promise<string>;
    beforeAll(async () => {
      customerWithoutTerms = customer({ country: 'US' });
      await customerWithoutTerms;
    });

    it.each([
      ['neither text nor url', { text: undefined }, '/text'],
      ['a url without its hash', { text: undefined, url: 'https://x.example/t' }, '/sha256'],
      ['an address that is none', { text: undefined, url: 'javascript:1', sha256: 'a'.repeat(64) }, '/url'],
      ['a fee without a currency', { charges: { fee: { kind: 'flat', amountMinor: 1 } } }, '/charges/currency'],
      ['no charges in charges', { charges: { graceDays: 3 } }, '/charges'],
      ['a rate as a number', { charges: { interest: { kind: 'fixed', percent: 8 } } }, '/charges/interest/percent'],
      [
        'brackets that shrink',
        { charges: { currency: 'EUR', fee: { kind: 'brackets', brackets: [b(10), b(5)] } } },
        '/charges/fee/brackets',
      ],
      ['days of payment below 0', { netDays: -1 }, '/netDays'],
    ])('names the field of %s', async (_, change, pointer) => {
      const before = await ledger.fingerprint();
      const answer = await terms('bad', change);
      expect(answer.status).toBe(422);
      expect(at(answer, 'errors', 0, 'pointer')).toBe(pointer);
      expect(await ledger.fingerprint()).toBe(before);
    });
  });

  describe('while something stands against it', () => {
    it('posts nothing and lets no interest run on a hold of need, and on a disputed whole', async () => {
      const customerId = await customer();
      const invoiceId = idOf(await invoice(customerId));
      const hold = await post('/v1/holds', { customerId, reason: 'hardship', until: '2026-03-20' });
      await refused(() => post(`/v1/invoices/${invoiceId}/charges`, { kind: 'interest' }), 409, 'charges_paused');
      const paused = await quote(invoiceId, '2026-03-25');
      expect(paused.body).toMatchObject({ standstill: 'hold: hardship', totalPostableMinor: 0 });
      expect(at(paused, 'interest', 'worksheet', 'segments')).toMatchObject([
        { to: '2026-03-09' },
        { from: '2026-03-10', to: '2026-03-20', principalMinor: 0, because: 'hold: hardship' },
        { from: '2026-03-21' },
      ]);
      await post(`/v1/holds/${idOf(hold)}/release`);
      await post('/v1/disputes', { invoiceId, reason: 'wrong_amount' });
      await refused(() => post(`/v1/invoices/${invoiceId}/charges`, { kind: 'interest' }), 409, 'charges_paused');
    });
  });

  describe('letting go', () => {
    const charged = async () => {
      const customerId = await customer();
      const invoiceId = idOf(await invoice(customerId));
      const chargeId = idOf(await post(`/v1/invoices/${invoiceId}/charges`, { kind: 'fixed_sum' }));
      return { customerId, invoiceId, chargeId };
    };
    const pay = (customerId: string, amountMinor: number, more: object = {}) =>
      post('/v1/payments', { customerId, currency: 'GBP', amountMinor, ...more });

    it('waives a charge in parts; the income stays, what was given up stands beside it', async () => {
      const { customerId, invoiceId, chargeId } = await charged();
      const part = await post(`/v1/charges/${chargeId}/waive`, { reason: 'goodwill', amountMinor: 3_000 });
      expect(part).toMatchObject({ status: 200, body: { waivedMinor: 3_000, state: 'partly_waived' } });
      const tooMuch = { reason: 'x', amountMinor: 4_001 };
      await refused(() => post(`/v1/charges/${chargeId}/waive`, tooMuch), 422, 'waiver_exceeds_charge');
      const rest = await post(`/v1/charges/${chargeId}/waive`, { reason: 'goodwill' });
      expect(rest.body).toMatchObject({ waivedMinor: 7_000, state: 'waived' });
      expect(await journal(customerId)).toMatchObject({ receivable: 100_000, fee_income: -7_000, waived: 7_000 });
      await refused(() => post(`/v1/charges/${chargeId}/waive`, { reason: 'x' }), 409, 'nothing_to_waive');
      expect((await get(`/v1/invoices/${invoiceId}`)).body).toMatchObject({ openMinor: 100_000, waivedMinor: 7_000 });
    });

    it('an offer comes true by itself when the rest is paid in time', async () => {
      const { customerId, invoiceId, chargeId } = await charged();
      const offered = await post(`/v1/charges/${chargeId}/waive-if-paid`, { by: '2026-03-13' });
      expect(offered).toMatchObject({ status: 200, body: { offer: { by: '2026-03-13', state: 'open' } } });
      const again = { by: '2026-03-14' };
      await refused(() => post(`/v1/charges/${chargeId}/waive-if-paid`, again), 409, 'already_offered');
      await pay(customerId, 60_000);
      expect((await get(`/v1/charges/${chargeId}`)).body).toMatchObject({ state: 'posted', offer: { state: 'open' } });
      await pay(customerId, 40_000);
      expect((await get(`/v1/charges/${chargeId}`)).body).toMatchObject({
        state: 'waived',
        offer: { state: 'came_true' },
      });
      expect((await get(`/v1/invoices/${invoiceId}`)).body).toMatchObject({ state: 'paid', openMinor: 0 });
      expect((await ledger.events()).slice(-2)).toMatchObject([
        { type: 'ledger.payment.received.v1', data: { obligations: [{ openMinor: 7_000 }] } },
        { type: 'ledger.charge.waived.v1', data: { obligations: [{ state: 'paid' }], offer: { until: '2026-03-13' } } },
      ]);
      expect(await journal(customerId)).toMatchObject({ receivable: 0, waived: 7_000, cash: 100_000 });
    });

    it('an offer lapses at the end of its day, and still comes true by money that was in on time', async () => {
      const late = await charged();
      const inTime = await charged();
      for (const { chargeId } of [late, inTime])
        await post(`/v1/charges/${chargeId}/waive-if-paid`, { by: '2026-03-11' });
      await ledger.moveTo('2026-03-11T23:59:59Z');
      expect((await get(`/v1/charges/${late.chargeId}`)).body).toMatchObject({ offer: { state: 'open' } });
      await ledger.moveTo('2026-03-12T00:00:00Z');
      expect((await get(`/v1/charges/${late.chargeId}`)).body).toMatchObject({ offer: { state: 'lapsed' } });
      expect((await ledger.events()).slice(-2)).toMatchObject([
        { type: 'ledger.waiver.lapsed.v1', data: { by: 'ledger' } },
        { type: 'ledger.waiver.lapsed.v1' },
      ]);
      await pay(late.customerId, 100_000, { receivedOn: '2026-03-12' });
      expect((await get(`/v1/charges/${late.chargeId}`)).body).toMatchObject({
        state: 'posted',
        offer: { state: 'lapsed' },
      });
      await pay(inTime.customerId, 100_000, { receivedOn: '2026-03-11' });
      expect((await get(`/v1/charges/${inTime.chargeId}`)).body).toMatchObject({ offer: { state: 'came_true' } });
    });

    it('refuses offers for the past and for what is settled', async () => {
      const { customerId, chargeId } = await charged();
      const offer = (by: string) => () => post(`/v1/charges/${chargeId}/waive-if-paid`, { by });
      await refused(offer('2026-03-01'), 422, 'by_in_past');
      await refused(offer('2028-01-01'), 422, 'by_too_far');
      await pay(customerId, 100_000);
      await refused(offer('2026-03-20'), 409, 'nothing_left_to_pay');
      await pay(customerId, 7_000);
      await refused(offer('2026-03-20'), 409, 'nothing_to_waive');
    });
  });

  describe('every month, if the company wants it', () => {
    const decide = (settings: object) => {
      const { companyId } = ledger;
      const actor = { kind: 'internal', companyId, id: 'spec', name: 'spec', permissions: ['settings'] } as const;
      return ledger.app.get(SettingsController, { strict: false }).replace(actor, ledgerSettings.parse(settings));
    };

    it('posts on the first what has accrued until the day before, once, and not on what is paused', async () => {
      const customerId = await customer();
      const running = idOf(await invoice(customerId));
      const paused = idOf(await invoice(customerId));
      await post('/v1/disputes', { invoiceId: paused, reason: 'wrong_amount' });
      await decide({ charges: { interest: 'post_monthly' } });
      await ledger.moveTo('2026-04-01T00:00:00Z');
      const items = at(await get(`/v1/invoices/${running}/charges`), 'items');
      // 59 days, 1 February to 31 March: 1,000.00 × 11.75 % × 59 / 365 = 18.993…
      expect(items).toMatchObject([{ kind: 'interest', asOf: '2026-03-31', amountMinor: 1_899, postedBy: 'ledger' }]);
      expect(at(await get(`/v1/invoices/${paused}/charges`), 'items')).toEqual([]);
      await ledger.moveTo('2026-05-01T00:00:00Z');
      const [second] = at(await get(`/v1/invoices/${running}/charges`), 'items') as { amountMinor: number }[];
      // 89 days: 28.6506…, less what was posted before.
      expect(second).toMatchObject({ asOf: '2026-04-30', amountMinor: 2_865 - 1_899 });
      await decide({});
      await ledger.moveTo('2026-06-01T00:00:00Z');
      expect(at(await get(`/v1/invoices/${running}/charges`), 'items')).toHaveLength(2);
    });
  });

  it('emits only events that fit their schemas', async () => {
    for (const event of await ledger.events()) {
      const definition = eventDefinitions.find((candidate) => candidate.type === event.type);
      expect(definition?.data.safeParse(event.data).error).toBeUndefined();
    }
  });
});

function b(belowMinor: number) {
  return { belowMinor, amountMinor: 1 };
}
