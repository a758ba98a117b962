import { describe, expect, it } from '@jest/globals';
import { tokensOf } from '../text/tokens.js';
import { findAmounts } from './find-amounts.js';

const amountsIn = (text: string, mayBeBare = true) =>
  findAmounts(tokensOf(text), () => mayBeBare).map(({ amountMinor, currency }) => [amountMinor, currency]);

describe('an amount', () => {
  it.each<[string, number, string | null]>([
    ['€1.234,50', 123_450, 'EUR'],
    ['1,234.50 EUR', 123_450, 'EUR'],
    ['1 500 €', 150_000, 'EUR'],
    ['1.815,- €', 181_500, 'EUR'],
    ['80€', 8_000, 'EUR'],
    ['£80', 8_000, 'GBP'],
    ['300 quid', 30_000, 'GBP'],
    ['$1.5k', 150_000, 'USD'],
    ['CAD 4,100', 410_000, 'CAD'],
    ['900 Franken', 90_000, 'CHF'],
    ['R$ 80', 8_000, 'BRL'],
    ['2 mil reais', 200_000, 'BRL'],
    ['Rp500.000', 50_000_000, 'IDR'],
    ['Rp3,5jt', 350_000_000, 'IDR'],
    ['500rb rupiah', 50_000_000, 'IDR'],
    ['2 juta', 200_000_000, null],
    ['fifty euros', 5_000, 'EUR'],
    ['120', 12_000, null],
  ])('"%s" is %d %s', (text, amountMinor, currency) => {
    expect(amountsIn(text)).toEqual([[amountMinor, currency]]);
  });

  it.each(['invoice 1043', 'Rechnung 2231', 'in 14 days', '4 Raten', '3 %', 'since 2019', '12:30', 'at 5'])(
    'is none in "%s"',
    (text) => {
      expect(amountsIn(text)).toEqual([]);
    },
  );

  it('without a currency counts only where the place allows it', () => {
    expect(amountsIn('120', false)).toEqual([]);
    expect(amountsIn('120 euros', false)).toEqual([[12_000, 'EUR']]);
  });

  it('takes the currency that the text names once', () => {
    expect(amountsIn('today 300 and Friday 200 euros')).toEqual([
      [30_000, 'EUR'],
      [20_000, 'EUR'],
    ]);
  });

  it('does not guess between two currencies', () => {
    expect(amountsIn('100 EUR or 120 USD or 500')).toEqual([
      [10_000, 'EUR'],
      [12_000, 'USD'],
      [50_000, null],
    ]);
  });

  it('is never larger than can be counted exactly', () => {
    expect(amountsIn('9'.repeat(40))).toEqual([]);
  });
});
