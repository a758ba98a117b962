import { describe, expect, it } from '@jest/globals';
import { type RollRow, rollsOf } from './roll-rates.decision.js';

const row = (was: RollRow['was'], is: RollRow['is'], before: number, still: number): RollRow => ({
  currency: 'EUR',
  was,
  is,
  invoices: '1',
  before: `${before}`,
  still: `${still}`,
});

describe('roll rates', () => {
  const rolls = rollsOf([
    row('1-30', '31-60', 500, 400),
    row('1-30', null, 300, 0),
    row('1-30', '1-30', 100, 100),
    row('1-30', 'current', 100, 100),
    row('90+', '90+', 50, 20),
  ]);
  const of = (bucket: string) => rolls.find((roll) => roll.bucket === bucket);

  it('tell how much of a bucket got worse, and how much was settled or is due later now', () => {
    expect(of('1-30')).toMatchObject({ openMinor: 1_000, invoices: 4, settledMinor: 400 });
    expect(of('1-30')?.rollRate.value).toBe(40);
    expect(of('1-30')?.cureRate.value).toBe(50);
  });

  it('tell where the rest of a bucket stands', () => {
    expect(of('1-30')?.now).toEqual([
      { bucket: 'current', amountMinor: 100, invoices: 1 },
      { bucket: '1-30', amountMinor: 100, invoices: 1 },
      { bucket: '31-60', amountMinor: 400, invoices: 1 },
      { bucket: '61-90', amountMinor: 0, invoices: 0 },
      { bucket: '90+', amountMinor: 0, invoices: 0 },
    ]);
  });

  it('know no bucket worse than the last', () => {
    expect(of('90+')).toMatchObject({ settledMinor: 30, rollRate: { value: 0 }, cureRate: { value: 60 } });
  });

  it('are not applicable to an empty bucket', () => {
    const none = { value: null, notApplicable: 'nothing stood in this bucket' };
    expect(of('61-90')).toMatchObject({ openMinor: 0, rollRate: none, cureRate: none });
  });
});
