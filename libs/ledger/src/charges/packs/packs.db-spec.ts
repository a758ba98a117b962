import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isRefusal, type Permission } from '@tactful/runtime';
import { at, idOf, type LedgerApp, startLedger } from '../../testing/ledger-app.js';
import { type NewStatedRate } from './pack.schemas.js';
import { PacksController } from './packs.controller.js';

describe('reference rates and what laws give', () => {
  let ledger: LedgerApp;
  let invoiceId: string;

  beforeAll(async () => {
    ledger = await startLedger('2026-09-01T09:00:00Z');
    const customer = { name: 'Linde', country: 'DE', kind: 'company' };
    const customerId = idOf(await ledger.call('POST', '/v1/customers', customer));
    const dates = { issueDate: '2026-05-01', dueDate: '2026-05-31' };
    const body = { customerId, number: 'L-1', currency: 'EUR', amountMinor: 100_000, ...dates };
    invoiceId = idOf(await ledger.call('POST', '/v1/invoices', body));
  });
  afterAll(() => ledger.close());

  const rate: NewStatedRate = {
    series: 'bundesbank_base_rate',
    from: '2026-07-01',
    until: '2026-12-31',
    percent: '1.52',
    source: 'Bundesanzeiger of 30 June 2026',
  };
  /** Somebody with the right to decide about settings, which no service has. */
  const state = (given: NewStatedRate) => {
    const permissions: Permission[] = ['read', 'write', 'settings'];
    const actor = { kind: 'agent', companyId: ledger.companyId, id: 'mia', name: 'Mia', permissions } as const;
    return ledger.app.get(PacksController, { strict: false }).state(actor, given);
  };
  const quote = async () => ledger.call('GET', `/v1/invoices/${invoiceId}/charges/quote`);
  const german = async () => {
    const { body } = await ledger.call('GET', '/v1/reference-rates');
    const { items } = body as { items: { series: string; knownUntil: string; warning: string | null }[] };
    return items.find(({ series }) => series === 'bundesbank_base_rate');
  };

  it('a quote says which day has no rate, and the rate says until when it is known', async () => {
    const quoted = await quote();
    expect(at(quoted, 'interest')).toMatchObject({
      notCharged: 'rate_unknown',
      unknownOn: '2026-07-01',
      postableMinor: 0,
      referenceRate: { series: 'bundesbank_base_rate', knownUntil: '2026-06-30' },
    });
    expect(at(quoted, 'warnings')).toEqual([expect.stringContaining('unknown on 2026-07-01 (known until 2026-06-30)')]);
    expect(at(quoted, 'law')).toMatchObject({ id: 'DE', status: 'unreviewed' });
    expect((await german())?.warning).toContain('known until 2026-06-30 only');
    expect(await german()).toMatchObject({
      knownUntil: '2026-06-30',
      packs: ['DE', 'DE-consumer'],
      stated: [],
    });
  });

  it('nobody states a rate without the right to decide about settings', async () => {
    const before = await ledger.fingerprint();
    const post = (body: object) => ledger.call('POST', '/v1/reference-rates', body);
    expect((await post(rate)).status).toBe(403);
    expect(await ledger.fingerprint()).toBe(before);
  });

  it('a rate that the company states makes the figure, and the warning goes', async () => {
    expect(await state(rate)).toMatchObject({ knownUntil: '2026-12-31', warning: null, stated: [{ percent: '1.52' }] });
    const quoted = await quote();
    // 30 days at 10.27 %, then 63 at 10.52 %: 1,000.00 × (0.1027 × 30 + 0.1052 × 63) / 365 = 26.5989…
    expect(at(quoted, 'interest')).toMatchObject({ postableMinor: 2_660, notCharged: null, unknownOn: null });
    expect(at(quoted, 'interest', 'worksheet', 'segments')).toMatchObject([
      { ratePercent: '10.27', days: 30 },
      { ratePercent: '10.52', days: 63 },
    ]);
    expect(at(quoted, 'warnings')).toEqual([]);
    expect(await german()).toMatchObject({ knownUntil: '2026-12-31', warning: null });
  });

  it('a second rate for a day that has one is refused and changes nothing; one after a gap makes no day before it known', async () => {
    const before = await ledger.fingerprint();
    const again = await state({ ...rate, from: '2026-12-31', until: '2027-06-30', percent: '2' });
    expect(isRefusal(again) && [again.status, again.code]).toEqual([409, 'rate_stated_already']);
    expect(await ledger.fingerprint()).toBe(before);
    await state({ ...rate, from: '2027-07-01', until: '2027-12-31' });
    expect(await german()).toMatchObject({ knownUntil: '2026-12-31' });
    await state({ ...rate, from: '2027-01-01', until: '2027-06-30' });
    expect(await german()).toMatchObject({ knownUntil: '2027-12-31' });
  });

  it('the packs tell what each law gives, and that the United States give nothing without terms', async () => {
    const { body } = await ledger.call('GET', '/v1/charge-packs');
    const { items } = body as { items: { id: string }[] };
    const pack = (id: string) => items.find((one) => one.id === id);
    expect(pack('UK')).toMatchObject({
      interest: { series: 'boe_bank_rate', addPercent: '8', fix: 'at_start' },
      fixedSum: {
        currency: 'GBP',
        brackets: [{ amountMinor: 4_000 }, { amountMinor: 7_000 }, { amountMinor: 10_000 }],
      },
    });
    expect(pack('DE')).toMatchObject({
      interest: { addPercent: '9' },
      fixedSum: { brackets: [{ amountMinor: 4_000 }] },
    });
    expect(pack('DE-consumer')).toMatchObject({ interest: { addPercent: '5' }, fixedSum: null });
    expect(pack('US')).toMatchObject({ countries: ['US'], interest: null, fixedSum: null });
    const american = { name: 'Ellis', country: 'US', kind: 'company' };
    const customerId = idOf(await ledger.call('POST', '/v1/customers', american));
    const dates = { issueDate: '2026-05-01', dueDate: '2026-05-31' };
    const invoice = { customerId, number: 'U-1', currency: 'USD', amountMinor: 100_000, ...dates };
    const id = idOf(await ledger.call('POST', '/v1/invoices', invoice));
    const quoted = await ledger.call('GET', `/v1/invoices/${id}/charges/quote`);
    expect(quoted.body).toMatchObject({
      law: { id: 'US' },
      fee: { notCharged: 'no_agreed_terms' },
      interest: { notCharged: 'no_agreed_terms', referenceRate: null },
      totalPostableMinor: 0,
    });
    const before = await ledger.fingerprint();
    const posted = await ledger.call('POST', `/v1/invoices/${id}/charges`, { kind: 'interest' });
    expect([posted.status, at(posted, 'code')]).toEqual([409, 'no_agreed_terms']);
    expect(await ledger.fingerprint()).toBe(before);
  });
});
