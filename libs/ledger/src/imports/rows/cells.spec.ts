import { describe, expect, it } from '@jest/globals';
import { type ColumnPlan } from '../upload/column-plan.decision.js';
import { Cells, toIsoDate } from './cells.js';

describe('a date of a file', () => {
  it.each([
    ['2/1/2013', 'M/D/YYYY', '2013-02-01'],
    ['2/1/2013', 'D/M/YYYY', '2013-01-02'],
    ['29.2.2024', 'D.M.YYYY', '2024-02-29'],
    ['29.2.2023', 'D.M.YYYY', undefined],
    ['20260301', 'YYYYMMDD', '2026-03-01'],
    ['2026-3-1', 'YYYY-MM-DD', undefined],
    ['13/1/2026', 'M/D/YYYY', undefined],
    ['0/1/2026', 'M/D/YYYY', undefined],
    ['1/1/26', 'M/D/YYYY', undefined],
  ] as const)('%s as %s is %s', (text, format, iso) => {
    expect(toIsoDate(text, format)).toBe(iso);
  });
});

describe('an amount of a file', () => {
  const read = (text: string, currency: string, notation: ColumnPlan['notation'] = {}) => {
    const plan: ColumnPlan = { columns: { amount: 0 }, width: 1, defaults: {}, dateFormat: 'YYYY-MM-DD', notation };
    const cells = new Cells([text], plan);
    return cells.amount(currency) ?? cells.problems[0]?.code;
  };
  it.each([
    ['55.94', 'USD', 5_594],
    ['55.9', 'USD', 5_590],
    ['55.945', 'USD', 'too_many_decimals'],
    ['1.5', 'JPY', 'too_many_decimals'],
    ['0', 'USD', 'not_positive'],
    ['-1', 'USD', 'not_positive'],
    ['1e5', 'USD', 'not_an_amount'],
    ['1,000', 'USD', 'not_an_amount'],
    ['', 'USD', 'missing'],
    ['99999999999999', 'USD', 'too_large'],
  ])('%s %s is %s', (text, currency, expected) => {
    expect(read(text, currency)).toBe(expected);
  });

  it('is read with the signs that the mapping tells', () => {
    expect(read('1.234,50', 'EUR', { decimalSign: ',', thousandsSign: '.' })).toBe(123_450);
  });
});
