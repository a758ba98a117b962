import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  averageDaysDelinquent,
  bestPossibleDso,
  countbackDso,
  effectivenessIndex,
  simpleDso,
  toFacts,
  wholeMonths,
} from './collecting.decision.js';
import { type CollectingRow } from './collecting.types.js';

const month = (salesMinor: bigint, days = 30) => ({ salesMinor, days });

describe('days sales outstanding', () => {
  it.each([
    ['receivables of half of 90 days’ sales', 50_000n, 100_000n, 90, 45],
    ['nothing open', 0n, 100_000n, 90, 0],
    ['a third of a day', 1n, 3n, 1, 0.33],
  ])('is receivables / sales × days: %s', (_, receivableMinor, salesMinor, days, value) => {
    expect(simpleDso({ receivableMinor, salesMinor }, days)).toEqual({ value, notApplicable: null });
  });

  it('is not applicable without sales, and says so', () => {
    const facts = { receivableMinor: 1n, currentMinor: 1n, salesMinor: 0n };
    const none = { value: null, notApplicable: 'nothing was sold in the period' };
    expect(simpleDso(facts, 90)).toEqual(none);
    expect(bestPossibleDso(facts, 90)).toEqual(none);
    expect(averageDaysDelinquent(facts, 90)).toEqual(none);
  });

  it.each([
    ['212k over 100k, 80k, 70k', 212_000n, [month(100_000n), month(80_000n), month(70_000n)], 73.71],
    ['less than the latest month sold', 25_000n, [month(100_000n, 31)], 7.75],
    ['exactly the latest month', 100_000n, [month(100_000n, 31), month(5n)], 31],
    ['a month without sales in between', 110n, [month(100n, 10), month(0n, 28), month(100n, 31)], 41.1],
    ['nothing open', 0n, [month(100n)], 0],
    ['nothing open and nothing ever sold', 0n, [], 0],
  ])('counts back month by month, the last one pro rata: %s', (_, receivable, months, value) => {
    expect(countbackDso(receivable, months)).toEqual({ value, notApplicable: null });
  });

  it('counts back no further than there were sales', () => {
    expect(countbackDso(101n, [month(100n)]).notApplicable).toBe('more is open than was ever sold');
  });

  it('never falls when more is open', () => {
    const sales = fc.array(
      fc.bigInt(0n, 1_000n).map((amount) => month(amount)),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.bigInt(0n, 3_000n), fc.bigInt(0n, 500n), sales, (open, more, months) => {
        const [less, greater] = [countbackDso(open, months).value, countbackDso(open + more, months).value];
        if (less !== null && greater !== null) expect(greater).toBeGreaterThanOrEqual(less);
      }),
    );
  });
});

describe('average days delinquent', () => {
  it('is 43.8 less 29.2: 14.6 days', () => {
    const facts = { receivableMinor: 438_000n, currentMinor: 292_000n, salesMinor: 900_000n };
    expect(simpleDso(facts, 90).value).toBe(43.8);
    expect(bestPossibleDso(facts, 90).value).toBe(29.2);
    expect(averageDaysDelinquent(facts, 90).value).toBe(14.6);
  });

  it('is rounded once, not the difference of two rounded figures', () => {
    const facts = { receivableMinor: 1_008n, currentMinor: 4n, salesMinor: 1_000n };
    expect(simpleDso(facts, 1).value).toBe(1.01);
    expect(bestPossibleDso(facts, 1).value).toBe(0);
    expect(averageDaysDelinquent(facts, 1).value).toBe(1);
  });
});

describe('the collection effectiveness index', () => {
  const quarter = { openingMinor: 620_000n, salesMinor: 1_089_000n, receivableMinor: 634_000n, currentMinor: 359_000n };

  it('is 3490 / 6240 = 55.93 % with the average month’s sales', () => {
    expect(effectivenessIndex(quarter, 3).value).toBe(55.93);
  });

  it('is 10750 / 13500 = 79.63 % with the sales of the whole quarter', () => {
    expect(effectivenessIndex(quarter).value).toBe(79.63);
  });

  it('is 100 % when only what is not yet due is left', () => {
    const facts = { openingMinor: 500n, salesMinor: 300n, receivableMinor: 200n, currentMinor: 200n };
    expect(effectivenessIndex(facts).value).toBe(100);
  });

  it('is not applicable when nothing was due to be collected', () => {
    const facts = { openingMinor: 0n, salesMinor: 300n, receivableMinor: 300n, currentMinor: 300n };
    expect(effectivenessIndex(facts)).toEqual({ value: null, notApplicable: 'there was nothing due to be collected' });
  });
});

describe('the facts of a currency', () => {
  const row = (what: CollectingRow['what'], amount: string, more: Partial<CollectingRow> = {}): CollectingRow => ({
    currency: 'EUR',
    what,
    amount,
    month: null,
    inPeriod: false,
    ...more,
  });

  it('have a month for each from the last day back to the first sale, with the days of each', () => {
    const rows = [
      row('closing', '300'),
      row('current', '200'),
      row('sales', '70', { month: '2023-12' }),
      row('sales', '20', { month: '2024-02' }),
      row('sales', '30', { month: '2024-02', inPeriod: true }),
      row('sales', '40', { month: '2024-03', inPeriod: true }),
    ];
    expect(toFacts('EUR', rows, '2024-03-10')).toMatchObject({
      receivableMinor: 300n,
      currentMinor: 200n,
      openingMinor: 0n,
      salesMinor: 70n,
      months: [
        { days: 10, salesMinor: 40n },
        { days: 29, salesMinor: 50n },
        { days: 31, salesMinor: 0n },
        { days: 31, salesMinor: 70n },
      ],
    });
  });

  it.each([
    ['2026-01-01', '2026-03-31', 3],
    ['2026-02-01', '2026-02-28', 1],
    ['2026-01-15', '2026-02-14', 1],
    ['2026-01-01', '2026-01-30', undefined],
    ['2026-01-01', '2026-01-01', undefined],
  ])('%s to %s is %s whole months', (from, to, months) => {
    expect(wholeMonths({ from, to })).toBe(months);
  });
});
