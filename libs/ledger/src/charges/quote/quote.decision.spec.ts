import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anInvoice } from '../../testing/an-invoice.js';
import { type ChargeTerms } from '../../terms/charge-terms.schemas.js';
import { carriedTerms, termsInForce } from '../../terms/terms.decision.js';
import { type TermsView } from '../../terms/terms.schemas.js';
import { chargeSettings, type ChargeSettings } from '../charges.settings.js';
import { bearingOf, type BearingFacts, type Movement, type Pause } from './bearing.decision.js';
import { type ChargeQuote, quoteCharges, type QuoteFacts } from './quote.decision.js';
import { type ChargedCustomer, rulesFor } from './rules.decision.js';
import { pauseOfHold, standstillOf } from './standstill.decision.js';

const settings = (more: Partial<ChargeSettings> = {}): ChargeSettings => ({ ...chargeSettings.parse({}), ...more });
const firm = (country: string | null): ChargedCustomer => ({ country, kind: 'company' });
const termsWith = (charges: Partial<ChargeTerms>): TermsView => ({
  id: 't',
  title: 'Terms',
  version: '3',
  text: 'x',
  url: null,
  sha256: '',
  effectiveOn: '2020-01-01',
  netDays: 14,
  charges: { graceDays: 0, rounding: 'half_away_from_zero', ...charges },
  publishedAt: '2020-01-01T00:00:00Z',
  publishedBy: 'x',
});
const bearing = (more: Partial<BearingFacts> = {}) =>
  bearingOf({
    amountMinor: 100_000,
    issueDate: '2025-01-01',
    movements: [],
    pauses: [],
    withinInvoice: 'fees_first',
    ...more,
  });

interface Given {
  readonly customer?: ChargedCustomer;
  readonly terms?: TermsView | null;
  readonly settings?: ChargeSettings;
  readonly currency?: string;
  readonly facts?: Partial<QuoteFacts>;
  readonly asOf?: string;
  readonly dueDate?: string;
}

function quote(given: Given): ChargeQuote {
  const { customer = firm('GB'), terms = null, currency = 'GBP', dueDate = '2025-02-01' } = given;
  const invoice = anInvoice({ amountMinor: 100_000, currency, issueDate: '2025-01-01', dueDate });
  const facts: QuoteFacts = {
    invoice,
    rules: rulesFor({ invoice, customer, terms, settings: given.settings ?? settings() }),
    bearing: bearing(),
    posted: { feesMinor: 0, interestMinor: 0 },
    claimsInterest: true,
    ...given.facts,
  };
  return quoteCharges(facts, given.asOf ?? '2025-03-23');
}

describe('by law', () => {
  it('the UK gives a firm 8 % over the Bank Rate of 31 December, fixed, and a fixed sum', () => {
    const { fee, interest } = quote({ asOf: '2025-09-01' });
    expect(fee).toMatchObject({
      kind: 'fixed_sum',
      postableMinor: 7_000,
      source: { pack: 'UK', status: 'unreviewed' },
    });
    expect(interest.worksheet?.segments).toMatchObject([
      { from: '2025-02-02', to: '2025-09-01', ratePercent: '12.75', rateOf: '2024-12-31' },
    ]);
  });

  it('Germany gives 9 points between firms with 40 EUR, 5 points and no sum against consumers', () => {
    const between = quote({ customer: firm('DE'), currency: 'EUR' });
    expect(between.fee).toMatchObject({ postableMinor: 4_000, source: { pack: 'DE' } });
    expect(between.interest.worksheet?.segments[0]).toMatchObject({ ratePercent: '11.27', rateOf: '2025-01-01' });
    const consumer = quote({ customer: { country: 'DE', kind: 'person' }, currency: 'EUR' });
    expect(consumer.fee).toMatchObject({ notCharged: 'no_agreed_terms', postableMinor: 0 });
    expect(consumer.interest.worksheet?.segments[0]).toMatchObject({ ratePercent: '7.27' });
  });

  it('the directive’s rate is fixed by half-years or once, as the company chooses', () => {
    const irish = { customer: firm('IE'), currency: 'EUR', dueDate: '2024-06-15', asOf: '2024-12-31' } as const;
    const rates = (given: Given) => quote(given).interest.worksheet?.segments.map(({ ratePercent }) => ratePercent);
    expect(rates(irish)).toEqual(['12.5', '12.25']);
    expect(rates({ ...irish, settings: settings({ euRateFixing: 'at_start' }) })).toEqual(['12.5']);
  });

  it('the fixed sum is in its own currency only', () => {
    expect(quote({ currency: 'EUR' }).fee.notCharged).toBe('no_agreed_terms');
  });

  it.each([
    ['the United States', firm('US')],
    ['a country without a pack', firm('JP')],
    ['no country', firm(null)],
    ['a person in the UK', { country: 'GB', kind: 'person' } as const],
  ])('%s: nothing without agreed terms', (_, customer) => {
    const { fee, interest } = quote({ customer });
    expect([fee.notCharged, interest.notCharged]).toEqual(['no_agreed_terms', 'no_agreed_terms']);
  });

  it('nothing where the company does not want it', () => {
    expect(quote({ settings: settings({ statutory: false }) }).fee.notCharged).toBe('no_agreed_terms');
    expect(quote({ facts: { claimsInterest: false } }).interest.notCharged).toBe('interest_off');
  });

  it('nothing when a rate is not known, until the company states it', () => {
    const late = { customer: firm('DE'), currency: 'EUR', dueDate: '2026-06-01', asOf: '2026-08-01' } as const;
    const facts = { bearing: bearing({ issueDate: '2026-05-01' }) };
    expect(quote({ ...late, facts }).interest).toMatchObject({
      notCharged: 'rate_unknown',
      unknownOn: '2026-07-01',
      postableMinor: 0,
      worksheet: null,
    });
    const stated = {
      series: 'bundesbank_base_rate',
      from: '2026-07-01',
      until: '2026-12-31',
      percent: '1.52',
    } as const;
    const rates = [{ ...stated, source: 'Bundesanzeiger' }];
    const known = quote({ ...late, facts, settings: settings({ rates }) }).interest;
    expect(known.worksheet?.segments.map(({ ratePercent }) => ratePercent)).toEqual(['10.27', '10.52']);
  });
});

describe('by agreed terms', () => {
  const american = { customer: firm('US'), currency: 'USD' } as const;
  const monthly = { kind: 'fixed', percent: '1.5', per: 'month', dayCount: '30_360', compounding: 'none' } as const;

  it('the fee and the interest that they hold, before any law', () => {
    const terms = termsWith({ currency: 'USD', fee: { kind: 'flat', amountMinor: 2_500 }, interest: monthly });
    const { fee, interest } = quote({ ...american, terms, asOf: '2025-04-01' });
    expect(fee).toMatchObject({ kind: 'late_fee', postableMinor: 2_500, source: { reference: 'Terms, version 3' } });
    expect(interest).toMatchObject({ postableMinor: 3_000, source: { kind: 'terms', termsId: 't' } });
  });

  it('hold only for invoices in their currency', () => {
    const terms = termsWith({ currency: 'EUR', fee: { kind: 'flat', amountMinor: 2_500 } });
    expect(quote({ ...american, terms }).fee.notCharged).toBe('no_agreed_terms');
  });

  it('charge nothing within the days of grace', () => {
    const terms = termsWith({ interest: monthly, fee: { kind: 'percent', percent: '2' }, graceDays: 10 });
    const within = quote({ ...american, terms, asOf: '2025-02-11' });
    expect([within.fee.notCharged, within.interest.notCharged]).toEqual(['not_late', 'not_late']);
    const after = quote({ ...american, terms, asOf: '2025-02-12' });
    expect([after.fee.postableMinor, after.interest.postableMinor]).toEqual([2_000, 50]);
  });

  it('a cap holds for fee and interest together', () => {
    const fee = { kind: 'flat', amountMinor: 4_000 } as const;
    const terms = termsWith({ currency: 'USD', fee, interest: monthly, cap: { percentOfPrincipal: '5' } });
    const { fee: charged, interest } = quote({ ...american, terms, asOf: '2025-12-01' });
    expect([charged.postableMinor, interest.postableMinor]).toEqual([4_000, 1_000]);
    expect(interest.worksheet?.limit).toEqual({ kind: 'maximum', limitMinor: 1_000 });
    const tight = termsWith({ currency: 'USD', fee, interest: monthly, cap: { amountMinor: 3_000 } });
    const capped = quote({ ...american, terms: tight, asOf: '2025-12-01' });
    expect([capped.fee.postableMinor, capped.interest.notCharged]).toEqual([3_000, 'capped']);
  });

  it('what was posted is not charged again, whatever of it was waived', () => {
    const terms = termsWith({ interest: monthly, fee: { kind: 'percent', percent: '2' } });
    const posted = { feesMinor: 2_000, interestMinor: 1_000 };
    const { fee, interest } = quote({ ...american, terms, asOf: '2025-04-01', facts: { posted } });
    expect(fee).toMatchObject({ quotedMinor: 2_000, postableMinor: 0, notCharged: 'all_posted' });
    expect(interest).toMatchObject({ quotedMinor: 3_000, postedMinor: 1_000, postableMinor: 2_000 });
  });
});

describe('what bears interest', () => {
  const paid = (valueDate: string, amount: number): Movement => ({
    kind: 'payment_received',
    valueDate,
    deltaMinor: -amount,
  });

  it('is less from the day after money came in, and again more after it was taken back', () => {
    const back: Movement = { kind: 'payment_reversed', valueDate: '2025-03-20', deltaMinor: 30_000 };
    expect(bearing({ movements: [paid('2025-03-10', 30_000), back] })).toMatchObject([
      { from: '2025-01-01', principalMinor: 100_000 },
      { from: '2025-03-11', principalMinor: 70_000 },
      { from: '2025-03-21', principalMinor: 100_000 },
    ]);
  });

  it('leaves out what was credited, from the beginning', () => {
    const credit: Movement = { kind: 'credit_note', valueDate: '2025-04-01', deltaMinor: -25_000 };
    expect(bearing({ movements: [credit] })).toMatchObject([{ from: '2025-01-01', principalMinor: 75_000 }]);
  });

  it('is never the fee; what money pays first is the company’s choice', () => {
    const fee: Movement = { kind: 'charge_posted', valueDate: '2025-03-01', deltaMinor: 4_000 };
    const movements = [fee, paid('2025-03-10', 30_000)];
    expect(bearing({ movements }).at(-1)).toMatchObject({ principalMinor: 74_000 });
    expect(bearing({ movements, withinInvoice: 'principal_first' }).at(-1)).toMatchObject({ principalMinor: 70_000 });
    const waived: Movement = { kind: 'charge_waived', valueDate: '2025-03-10', deltaMinor: -4_000 };
    const all = bearing({ movements: [fee, paid('2025-03-10', 100_000), waived] });
    expect(all.at(-1)).toMatchObject({ from: '2025-03-11', principalMinor: 0 });
  });

  it('is nothing during holds of need, plans and disputes that wait too long, and says why', () => {
    const hold = pauseOfHold({
      reason: 'hardship',
      placedOn: '2025-03-01',
      until: '2025-03-31',
      releasedOn: '2025-03-11',
    });
    const part: Pause = { from: '2025-03-21', to: null, amountMinor: 40_000, because: 'disputed' };
    expect(bearing({ pauses: [hold, part] })).toEqual([
      { from: '2025-01-01', principalMinor: 100_000, because: null },
      { from: '2025-03-01', principalMinor: 0, because: 'hold: hardship' },
      { from: '2025-03-11', principalMinor: 100_000, because: null },
      { from: '2025-03-21', principalMinor: 60_000, because: 'disputed' },
    ]);
  });

  it('never leaves 0 and the invoice, whatever happened', () => {
    const movement = fc.record({
      kind: fc.constantFrom(
        'payment_received',
        'payment_reversed',
        'charge_posted',
        'charge_waived',
        'credit_note' as const,
      ),
      valueDate: fc.integer({ min: 1, max: 28 }).map((day) => `2025-03-${String(day).padStart(2, '0')}`),
      deltaMinor: fc.integer({ min: -150_000, max: 150_000 }),
    });
    const movements = fc
      .array(movement, { maxLength: 8 })
      .map((all) => all.toSorted((a, b) => (a.valueDate < b.valueDate ? -1 : 1)));
    fc.assert(
      fc.property(movements, (all) => {
        for (const { principalMinor } of bearing({ movements: all })) {
          expect(principalMinor).toBeGreaterThanOrEqual(0);
          if (all.every(({ kind, deltaMinor }) => kind !== 'credit_note' || deltaMinor < 0)) {
            expect(principalMinor).toBeLessThanOrEqual(100_000);
          }
        }
      }),
    );
  });

  it('stands still today on a plan, in dispute of the whole, and on a hold of need', () => {
    const plan = { planId: 'p', paidBeforeMinor: 0, parts: [] };
    const hold = pauseOfHold({
      reason: 'breathing_space',
      placedOn: '2025-03-01',
      until: '2025-04-29',
      releasedOn: null,
    });
    expect(standstillOf(anInvoice({ plan }), [], '2025-03-10')).toBe('on_plan');
    expect(standstillOf(anInvoice({ plan: { ...plan, ended: true } }), [], '2025-03-10')).toBeNull();
    expect(standstillOf(anInvoice({ disputeWhole: true }), [], '2025-03-10')).toBe('disputed');
    expect(standstillOf(anInvoice(), [hold], '2025-04-29')).toBe('hold: breathing_space');
    expect(standstillOf(anInvoice(), [hold], '2025-04-30')).toBeNull();
  });
});

describe('terms in force', () => {
  const accepted = (acceptedOn: string, more: Partial<TermsView> = {}) => ({
    customerId: 'c',
    acceptedOn,
    terms: { ...termsWith({ fee: { kind: 'percent', percent: '2' } }), ...more },
  });

  it('are the last accepted by the issue date; what comes later does not reach back', () => {
    const all = [
      accepted('2025-01-01', { id: 'a' }),
      accepted('2025-03-01', { id: 'b' }),
      accepted('2025-06-01', { id: 'c' }),
    ];
    const inForce = (date: string) => termsInForce(all, date)?.id;
    expect(['2024-12-31', '2025-01-01', '2025-03-01', '2025-07-01'].map(inForce)).toEqual([undefined, 'a', 'b', 'c']);
    expect(termsInForce([accepted('2025-01-01', { effectiveOn: '2025-02-01' })], '2025-01-15')).toBeUndefined();
  });

  it('announce their fee only when they were accepted, and within their cap', () => {
    const invoice = { amountMinor: 100_000, currency: 'EUR' };
    const terms = termsWith({ fee: { kind: 'percent', percent: '2' }, cap: { percentOfPrincipal: '1.5' } });
    const carried = { termsId: 't', reference: 'Terms, version 3', netDays: 14 };
    expect(carriedTerms(terms, { ...invoice, isAccepted: true })).toEqual({ ...carried, lateFeeMinor: 1_500 });
    expect(carriedTerms(terms, { ...invoice, isAccepted: false })).toEqual(carried);
  });
});
