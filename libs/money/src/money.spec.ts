import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  MAX_AMOUNT_MINOR,
  addAmounts,
  allocateByWeights,
  currencyCodes,
  formatMoney,
  isAmountMinor,
  isCurrency,
  minorDigits,
  parseDecimal,
  sum,
  toDecimal,
} from './index.js';

const anyAmount = fc.integer({ min: -MAX_AMOUNT_MINOR, max: MAX_AMOUNT_MINOR });
const anyCurrency = fc.constantFrom(...currencyCodes);

describe('currencies', () => {
  it.each([
    ['USD', 2],
    ['IDR', 2],
    ['LBP', 2],
    ['JPY', 0],
    ['XPF', 0],
    ['KWD', 3],
    ['CLF', 4],
    ['XCG', 2],
  ])('gives %s the %i minor digits of ISO 4217, whatever CLDR displays', (currency, digits) => {
    expect(minorDigits(currency)).toBe(digits);
  });

  it.each(['usd', 'US', 'XAU', 'XTS', 'DEM', 'ANG', '', '__proto__', 'constructor'])('does not know %p', (code) => {
    expect(isCurrency(code)).toBe(false);
    expect(minorDigits(code)).toBeUndefined();
  });

  it('knows no code that Unicode has no name for', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'currency' });
    expect(currencyCodes.filter((code) => names.of(code) === code)).toEqual([]);
  });
});

describe('parseDecimal', () => {
  it.each([
    ['123.45', 'USD', 12345],
    ['123', 'USD', 12300],
    ['123.4', 'USD', 12340],
    ['+0.01', 'USD', 1],
    ['-0.05', 'USD', -5],
    ['-0', 'USD', 0],
    ['007', 'JPY', 7],
    ['1.005', 'KWD', 1005],
    ['90071992547409.91', 'USD', MAX_AMOUNT_MINOR],
    ['-90071992547409.91', 'USD', -MAX_AMOUNT_MINOR],
  ])('reads %p %s as %i', (text, currency, amountMinor) => {
    expect(parseDecimal(text, currency)).toStrictEqual({ kind: 'ok', amountMinor });
  });

  it.each([
    ['', 'USD', 'not_a_number'],
    ['.5', 'USD', 'not_a_number'],
    ['5.', 'USD', 'not_a_number'],
    ['1e3', 'USD', 'not_a_number'],
    ['--1', 'USD', 'not_a_number'],
    ['1 000', 'USD', 'not_a_number'],
    ['1,000.00', 'USD', 'not_a_number'],
    [' 1', 'USD', 'not_a_number'],
    ['1\n', 'USD', 'not_a_number'],
    ['0x10', 'USD', 'not_a_number'],
    ['NaN', 'USD', 'not_a_number'],
    ['Infinity', 'USD', 'not_a_number'],
    ['١٢', 'USD', 'not_a_number'],
    ['12$', 'USD', 'not_a_number'],
    ['1.2.3', 'USD', 'not_a_number'],
    ['9'.repeat(1_000_000), 'USD', 'not_a_number'],
    ['1.234', 'USD', 'too_many_decimals'],
    ['1.000', 'JPY', 'too_many_decimals'],
    ['90071992547409.92', 'USD', 'out_of_range'],
    ['1', 'XXX', 'unknown_currency'],
  ])('refuses %.20p %s as %s', (text, currency, kind) => {
    expect(parseDecimal(text, currency).kind).toBe(kind);
  });

  it.each([
    ['1.234,56', { decimalSign: ',', thousandsSign: '.' }, 123456],
    ["1'234'567.89", { thousandsSign: "'" }, 123456789],
    ['1234,5', { decimalSign: ',' }, 123450],
    ['1234.56', { thousandsSign: ',' }, 123456],
  ] as const)('reads %p when told how the file writes numbers', (text, notation, amountMinor) => {
    expect(parseDecimal(text, 'EUR', notation)).toEqual({ kind: 'ok', amountMinor });
  });

  it.each(['1,23,456.00', '12,34', ',123', '1,,234', '1234,567'])('refuses the badly grouped %p', (text) => {
    expect(parseDecimal(text, 'EUR', { thousandsSign: ',' }).kind).toBe('not_a_number');
  });

  it('is the inverse of toDecimal for every amount and currency', () => {
    fc.assert(
      fc.property(anyAmount, anyCurrency, (amountMinor, currency) => {
        expect(parseDecimal(toDecimal(amountMinor, currency), currency)).toEqual({ kind: 'ok', amountMinor });
      }),
    );
  });

  it('never throws, and what it accepts is an exact amount', () => {
    fc.assert(
      fc.property(fc.string(), anyCurrency, (text, currency) => {
        const parsed = parseDecimal(text, currency);
        expect(parsed.kind !== 'ok' || isAmountMinor(parsed.amountMinor)).toBe(true);
      }),
    );
  });
});

describe('formatMoney', () => {
  const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

  it.each([
    [123456, 'EUR', 'de-DE', '1.234,56 €'],
    [-5, 'USD', 'en-US', '-$0.05'],
    [150000000, 'IDR', 'id-ID', 'Rp 1.500.000'],
    [150000050, 'IDR', 'id-ID', 'Rp 1.500.000,50'],
    [1500, 'JPY', 'en-US', '¥1,500'],
    [1005, 'KWD', 'en-US', 'KWD 1.005'],
    [150000, 'LBP', 'en-US', 'LBP 1,500'],
    [150050, 'LBP', 'en-US', 'LBP 1,500.50'],
    [MAX_AMOUNT_MINOR, 'USD', 'en-US', '$90,071,992,547,409.91'],
  ])('writes %i %s in %s as %s', (amountMinor, currency, locale, text) => {
    expect(plain(formatMoney(amountMinor, currency, locale))).toBe(text);
  });

  it('shows every digit of every amount', () => {
    fc.assert(
      fc.property(anyAmount, anyCurrency, (amountMinor, currency) => {
        const shown = /\d[\d,]*(\.\d+)?/.exec(formatMoney(amountMinor, currency, 'en-US'))?.[0].replaceAll(',', '');
        const exact = toDecimal(Math.abs(amountMinor), currency);
        expect([exact, exact.replace(/\.0+$/, '')]).toContain(shown);
      }),
    );
  });

  it('treats a fraction of a cent or an unknown currency as a bug', () => {
    expect(() => formatMoney(1.5, 'USD', 'en')).toThrow(RangeError);
    expect(() => formatMoney(1, 'XXX', 'en')).toThrow(RangeError);
  });
});

describe('sum', () => {
  it('totals each currency by itself', () => {
    const amounts = [
      { amountMinor: 100, currency: 'USD' },
      { amountMinor: 7, currency: 'EUR' },
      { amountMinor: -30, currency: 'USD' },
    ];
    expect(sum(amounts)).toEqual({
      kind: 'ok',
      totals: [
        { amountMinor: 7, currency: 'EUR' },
        { amountMinor: 70, currency: 'USD' },
      ],
    });
    expect(sum([])).toEqual({ kind: 'ok', totals: [] });
  });

  it('names the currency whose total is too large, and never rounds', () => {
    const large = { amountMinor: MAX_AMOUNT_MINOR, currency: 'USD' };
    expect(sum([large, { amountMinor: 1, currency: 'USD' }])).toEqual({ kind: 'out_of_range', currency: 'USD' });
    expect(addAmounts([MAX_AMOUNT_MINOR, 1, -1])).toEqual({ kind: 'ok', amountMinor: MAX_AMOUNT_MINOR });
    expect(addAmounts([MAX_AMOUNT_MINOR, 1])).toEqual({ kind: 'out_of_range' });
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ amountMinor: anyAmount, currency: fc.constantFrom('USD', 'EUR') })),
        (amounts) => {
          expect(sum(amounts.toReversed())).toEqual(sum(amounts));
        },
      ),
    );
  });
});

describe('allocateByWeights', () => {
  const someWeights = fc.array(fc.integer({ min: 0, max: MAX_AMOUNT_MINOR }), { minLength: 1, maxLength: 20 });

  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [5, [3, 7], [2, 3]],
    [10, [0, 1], [0, 10]],
    [10, [0, 0, 0], [4, 3, 3]],
    [0, [5, 5], [0, 0]],
    [1, [1, 1, 1], [1, 0, 0]],
  ])('splits %i by %j into %j', (total, weights, parts) => {
    expect(allocateByWeights(total, weights)).toStrictEqual(parts);
  });

  it('always adds up to the total', () => {
    fc.assert(
      fc.property(anyAmount, someWeights, (total, weights) => {
        expect(addAmounts(allocateByWeights(total, weights))).toEqual({ kind: 'ok', amountMinor: total });
      }),
    );
  });

  it('gives everybody the exact share within one unit, and nothing to a weight of zero', () => {
    fc.assert(
      fc.property(fc.nat(), someWeights, (total, weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        const whole = weights.reduce((soFar, weight) => soFar + BigInt(weight), 0n);
        allocateByWeights(total, weights).forEach((part, index) => {
          const scaledError = BigInt(part) * whole - BigInt(total) * BigInt(weights[index]!);
          expect(scaledError < whole && scaledError > -whole).toBe(true);
          if (weights[index] === 0) expect(part).toBe(0);
        });
      }),
    );
  });

  it.each([
    [1, []],
    [1, [-1]],
    [1, [0.5]],
    [1.5, [1]],
  ])('treats %p by %j as a bug', (total, weights) => {
    expect(() => allocateByWeights(total, weights)).toThrow(RangeError);
  });
});
