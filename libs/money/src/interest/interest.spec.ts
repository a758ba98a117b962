import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DayCount, dayCounts } from './day-count.js';
import { reckonFee } from './fee.js';
import { reckonInterest } from './interest.js';
import { type InterestCase, type InterestTerms, type InterestWorksheet } from './interest.types.js';
import { type InterestRate, seriesOf } from './rates.js';
import { add, fromDecimal, rational, round, toDecimalText, toFraction, zero } from './rational.js';

const simple: InterestTerms = {
  rate: { kind: 'fixed', percent: '8.5', per: 'year' },
  dayCount: 'actual_365',
  compounding: 'none',
  graceDays: 0,
  minimumMinor: null,
  maximumMinor: null,
  rounding: 'half_away_from_zero',
};
const monthly: InterestTerms = {
  ...simple,
  rate: { kind: 'fixed', percent: '1.5', per: 'month' },
  dayCount: '30_360',
};
const owing = (principalMinor: number) => [{ from: '2000-01-01', principalMinor, because: null }];

function sheetOf(given: Partial<InterestCase>): InterestWorksheet {
  const figure = reckonInterest({
    dueDate: '2025-01-01',
    asOf: '2025-02-20',
    bearing: owing(100_000),
    terms: simple,
    ...given,
  });
  if (figure.kind !== 'reckoned') throw new Error(`Not reckoned: ${JSON.stringify(figure)}`);
  return figure.worksheet;
}

const fraction = (text: string) => {
  const [numerator = '', denominator = '1'] = text.split('/');
  return rational(BigInt(numerator), BigInt(denominator));
};
const sumOf = (sheet: InterestWorksheet) =>
  toFraction(sheet.segments.reduce((sum, { exactMinor }) => add(sum, fraction(exactMinor)), zero));

describe('the examples of the statutes and their guides', () => {
  it('GOV.UK: 1,000 at 8.5 % for 50 days is 11.64; the sum of rounded days is 11.50', () => {
    const sheet = sheetOf({});
    expect(sheet).toMatchObject({
      from: '2025-01-02',
      to: '2025-02-20',
      exactMinor: '85000/73',
      decimalMinor: '1164.383562',
      amountMinor: 1_164,
      byDailyRoundingMinor: 1_150,
    });
    expect(sheet.segments).toMatchObject([
      { days: 50, principalMinor: 100_000, ratePercent: '8.5', basis: 'actual/365' },
    ]);
  });

  it.each([
    [99_999, 4_000],
    [100_000, 7_000],
    [999_999, 7_000],
    [1_000_000, 10_000],
  ])('the fixed sum of the UK on %d pence is %d', (debt, fee) => {
    const brackets = [
      { belowMinor: 100_000, amountMinor: 4_000 },
      { belowMinor: 1_000_000, amountMinor: 7_000 },
      { belowMinor: null, amountMinor: 10_000 },
    ];
    expect(reckonFee({ kind: 'brackets', brackets }, debt, 'half_even').amountMinor).toBe(fee);
  });

  it('1.5 % a month is 18 % a year when simple, 19.56 % when compounded', () => {
    const year = { asOf: '2026-01-01', bearing: owing(1_000_000) };
    expect(sheetOf({ ...year, terms: monthly }).amountMinor).toBe(180_000);
    const compounded = sheetOf({ ...year, terms: { ...monthly, compounding: 'monthly' } });
    expect(compounded.amountMinor).toBe(195_618);
    expect(compounded.segments).toHaveLength(12);
    expect(compounded.segments[1]).toMatchObject({ from: '2025-02-02', capitalisedMinor: '15000', days: 30 });
  });
});

describe('days', () => {
  it.each<[DayCount, string, string, string]>([
    ['actual_365', '2024-01-31', '2024-03-31', '60/365'],
    ['actual_360', '2024-01-31', '2024-03-31', '60/360'],
    ['30_360', '2024-01-31', '2024-03-31', '60/360'],
    ['30_360', '2024-02-29', '2024-03-31', '31/360'],
    ['actual_365', '2023-12-31', '2024-12-31', '366/365'],
    ['actual_actual', '2023-12-31', '2024-12-31', '1'],
    ['actual_actual', '2023-07-02', '2024-07-01', `${182 * 366 + 183 * 365}/${365 * 366}`],
  ])('%s from %s to %s is %s of a year', (dayCount, dueDate, asOf, share) => {
    const terms: InterestTerms = { ...simple, dayCount, rate: { kind: 'fixed', percent: '100', per: 'year' } };
    expect(sheetOf({ dueDate, asOf, terms, bearing: owing(1) }).exactMinor).toBe(toFraction(fraction(share)));
  });

  it('start on the day after the due date and count the day of payment', () => {
    expect(reckonInterest({ dueDate: '2025-01-01', asOf: '2025-01-01', bearing: owing(1), terms: simple })).toEqual({
      kind: 'none',
      because: 'not_late',
    });
    expect(sheetOf({ asOf: '2025-01-02' }).segments).toMatchObject([{ from: '2025-01-02', to: '2025-01-02', days: 1 }]);
  });

  it('of grace bear no interest', () => {
    expect(sheetOf({ terms: { ...simple, graceDays: 5 } }).from).toBe('2025-01-07');
    const within = { dueDate: '2025-01-01', asOf: '2025-01-06', bearing: owing(1), terms: { ...simple, graceDays: 5 } };
    expect(reckonInterest(within).kind).toBe('none');
  });
});

describe('segments', () => {
  it('begin after each payment: the day of payment still bears interest on the old debt', () => {
    const bearing = [...owing(100_000), { from: '2025-01-22', principalMinor: 40_000, because: null }];
    expect(sheetOf({ bearing }).segments).toMatchObject([
      { from: '2025-01-02', to: '2025-01-21', days: 20, principalMinor: 100_000 },
      { from: '2025-01-22', to: '2025-02-20', days: 30, principalMinor: 40_000 },
    ]);
  });

  it('say why nothing runs', () => {
    const bearing = [...owing(100_000), { from: '2025-01-22', principalMinor: 0, because: 'hold: breathing_space' }];
    const [, paused] = sheetOf({ bearing }).segments;
    expect(paused).toMatchObject({ exactMinor: '0', ratePercent: '0', because: 'hold: breathing_space' });
  });
});

describe('a rate that follows a reference', () => {
  const series = seriesOf(
    [
      ['2023-09-20', '4.50'],
      ['2024-06-12', '4.25'],
      ['2024-09-18', '3.65'],
      ['2024-12-18', '3.15'],
    ],
    '2025-06-30',
  );
  const rate = (more: object): InterestRate => ({
    kind: 'reference',
    series,
    addPercent: '8',
    fix: 'per_half_year',
    referenceDay: 'first_day',
    ...more,
  });
  const late = (more: object, asOf = '2025-02-20', dueDate = '2024-05-31') =>
    sheetOf({ dueDate, asOf, terms: { ...simple, rate: rate(more) } }).segments.map(
      ({ from, ratePercent, rateOf }) => `${from} ${ratePercent} of ${rateOf ?? ''}`,
    );

  it('stays what it was when interest began', () => {
    expect(late({ fix: 'at_start' })).toEqual(['2024-06-01 12.5 of 2024-01-01']);
    expect(late({ fix: 'at_start', referenceDay: 'day_before' })).toEqual(['2024-06-01 12.5 of 2023-12-31']);
    expect(late({ fix: 'at_start' }, '2025-02-20', '2024-06-30')).toEqual(['2024-07-01 12.25 of 2024-07-01']);
  });

  it('is fixed anew in each half-year', () => {
    expect(late({})).toEqual([
      '2024-06-01 12.5 of 2024-01-01',
      '2024-07-01 12.25 of 2024-07-01',
      '2025-01-01 11.15 of 2025-01-01',
    ]);
  });

  it('moves with each change when the contract says so', () => {
    expect(late({ fix: 'contract' })).toEqual([
      '2024-06-01 12.5 of 2024-06-01',
      '2024-06-12 12.25 of 2024-06-12',
      '2024-09-18 11.65 of 2024-09-18',
      '2024-12-18 11.15 of 2024-12-18',
    ]);
  });

  it('is unknown after the last known day, and then there is no figure', () => {
    const terms = { ...simple, rate: rate({}) };
    const given = { dueDate: '2025-05-31', bearing: owing(100), terms };
    expect(reckonInterest({ ...given, asOf: '2025-07-01' })).toEqual({ kind: 'rate_unknown', on: '2025-07-01' });
    const paid = [...owing(100), { from: '2025-06-15', principalMinor: 0, because: null }];
    expect(reckonInterest({ ...given, bearing: paid, asOf: '2025-12-01' }).kind).toBe('reckoned');
    expect(
      reckonInterest({ ...given, asOf: '2025-12-01', terms: { ...simple, rate: rate({ fix: 'at_start' }) } }),
    ).toMatchObject({
      kind: 'reckoned',
    });
  });

  it('below zero is no interest, never a credit', () => {
    const negative = { series: [{ from: '2000-01-01', until: '2030-01-01', percent: '-0.88' }], addPercent: '0' };
    expect(late(negative)[0]).toBe('2024-06-01 0 of 2024-01-01');
  });
});

describe('limits and rounding', () => {
  it('a claim below the minimum is none, one above the maximum is the maximum', () => {
    expect(sheetOf({ terms: { ...simple, minimumMinor: 2_000 } })).toMatchObject({
      roundedMinor: 1_164,
      limit: { kind: 'minimum' },
      amountMinor: 0,
    });
    expect(sheetOf({ terms: { ...simple, maximumMinor: 500 } })).toMatchObject({
      limit: { kind: 'maximum', limitMinor: 500 },
      amountMinor: 500,
    });
  });

  it.each([
    [5, 2, 'half_away_from_zero', 3n],
    [5, 2, 'half_even', 2n],
    [7, 2, 'half_even', 4n],
    [-5, 2, 'half_away_from_zero', -3n],
    [249, 100, 'half_even', 2n],
  ] as const)('%d/%d rounds %s to %d', (n, d, rounding, whole) => expect(round(rational(n, d), rounding)).toBe(whole));

  it.each([
    [{ kind: 'percent', percent: '2.5' }, 10_050, 251],
    [{ kind: 'percent', percent: '2.5', minimumMinor: 500 }, 10_050, 500],
    [{ kind: 'percent', percent: '2.5', maximumMinor: 200 }, 10_050, 200],
    [{ kind: 'percent', percent: '2.5', minimumMinor: 500, maximumMinor: 200 }, 10_050, 200],
    [{ kind: 'flat', amountMinor: 700 }, 1, 700],
    [{ kind: 'brackets', brackets: [{ belowMinor: 100, amountMinor: 7 }] }, 100, 0],
  ] as const)('the fee %j on %d is %d', (rule, base, amount) =>
    expect(reckonFee(rule, base, 'half_away_from_zero').amountMinor).toBe(amount),
  );

  it('reads decimals exactly and refuses anything else', () => {
    expect(toFraction(fromDecimal('-0.88'))).toBe('-22/25');
    expect(toDecimalText(fromDecimal('12.250'))).toBe('12.25');
    for (const text of ['', '1e3', '1,5', ' 1', '.5', 'NaN']) expect(() => fromDecimal(text)).toThrow(RangeError);
  });
});

describe('always', () => {
  const day = (days: number) => Temporal.PlainDate.from('2023-06-15').add({ days }).toString();
  const anyCase = fc
    .record({
      asOf: fc.integer({ min: 1, max: 1_500 }),
      dayCount: fc.constantFrom(...dayCounts),
      percent: fc
        .integer({ min: 0, max: 40_000 })
        .map((basis) => `${Math.floor(basis / 1_000)}.${String(basis % 1_000).padStart(3, '0')}`),
      changes: fc.array(fc.tuple(fc.integer({ min: -10, max: 1_400 }), fc.integer({ min: 0, max: 10 ** 9 })), {
        maxLength: 6,
      }),
      compounding: fc.constantFrom('none', 'monthly', 'yearly' as const),
    })
    .map(({ asOf, dayCount, percent, changes, compounding }): InterestCase => ({
      dueDate: day(0),
      asOf: day(asOf),
      bearing: [
        ...owing(10 ** 8),
        ...changes
          .toSorted((a, b) => a[0] - b[0])
          .map(([from, principalMinor]) => ({ from: day(from), principalMinor, because: null })),
      ],
      terms: { ...simple, dayCount, compounding, rate: { kind: 'fixed', percent, per: 'year' } },
    }));

  it('the segments add up to the exact figure and follow each other without a gap', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const sheet = sheetOf(given);
        expect(sumOf(sheet)).toBe(sheet.exactMinor);
        expect(round(fraction(sheet.exactMinor), 'half_away_from_zero')).toBe(BigInt(sheet.amountMinor));
        for (const [index, segment] of sheet.segments.entries()) {
          const before = sheet.segments[index - 1];
          const first = before ? Temporal.PlainDate.from(before.to).add({ days: 1 }).toString() : day(1);
          expect(segment.from).toBe(first);
        }
        expect(sheet.segments.at(-1)?.to).toBe(given.asOf);
      }),
    );
  });

  it('cutting a span where nothing changes changes nothing', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 1_400 }), (given, cut) => {
        const held = given.bearing.findLast(({ from }) => from <= day(cut));
        if (!held) return;
        const bearing = [...given.bearing, { ...held, from: day(cut) }].toSorted((a, b) =>
          a.from < b.from ? -1 : a.from > b.from ? 1 : 0,
        );
        expect(sheetOf({ ...given, bearing }).exactMinor).toBe(sheetOf(given).exactMinor);
      }),
    );
  });

  it('a later day never costs less, and compounding never less than simple interest', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const later = { ...given, asOf: Temporal.PlainDate.from(given.asOf).add({ days: 1 }).toString() };
        expect(sheetOf(later).amountMinor).toBeGreaterThanOrEqual(sheetOf(given).amountMinor);
        const plain = { ...given, terms: { ...given.terms, compounding: 'none' as const } };
        expect(sheetOf(given).amountMinor).toBeGreaterThanOrEqual(sheetOf(plain).amountMinor);
      }),
    );
  });
});
