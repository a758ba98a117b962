import { describe, expect, it } from '@jest/globals';
import { type PromiseTotals, summarisePromises } from './promise-summary.decision.js';

describe('how a customer keeps promises', () => {
  const totals = (
    state: PromiseTotals['state'],
    promises: number,
    amountMinor: number,
    more: Partial<PromiseTotals> = {},
  ): PromiseTotals => ({ currency: 'EUR', state, promises, amountMinor, receivedMinor: 0, ...more });

  it('counts by number and by amount, currencies apart', () => {
    const summary = summarisePromises('c', [
      totals('kept', 2, 10_000, { receivedMinor: 10_000 }),
      totals('broken', 1, 10_000),
      totals('partly_kept', 1, 4_000, { currency: 'USD', receivedMinor: 1_000 }),
      totals('running', 1, 700),
      totals('withdrawn', 3, 900),
    ]);
    expect(summary).toEqual({
      customerId: 'c',
      count: { running: 1, kept: 2, partlyKept: 1, broken: 1, withdrawn: 3 },
      keptRate: 0.5,
      currencies: [
        {
          currency: 'EUR',
          keptMinor: 10_000,
          partlyKeptMinor: 0,
          brokenMinor: 10_000,
          receivedMinor: 10_000,
          keptRate: 0.5,
        },
        { currency: 'USD', keptMinor: 0, partlyKeptMinor: 4_000, brokenMinor: 0, receivedMinor: 1_000, keptRate: 0 },
      ],
    });
  });

  it('follows the worked example of its definition', () => {
    const summary = summarisePromises('c', [totals('kept', 2, 10_000), totals('broken', 1, 10_000)]);
    expect([summary.keptRate, summary.currencies[0]?.keptRate]).toEqual([0.6667, 0.5]);
  });

  it('has no rate as long as nothing was judged', () => {
    expect(summarisePromises('c', [totals('running', 1, 100)])).toMatchObject({ keptRate: null, currencies: [] });
  });
});
