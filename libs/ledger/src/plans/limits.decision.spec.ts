import { describe, expect, it } from '@jest/globals';
import { isWithinLimits } from './limits.decision.js';

const limits = {
  maxInstalments: 3,
  maxDurationDays: 90,
  minInstalmentMinor: { EUR: 20 },
  autoAcceptUpToMinor: { EUR: 100, USD: 100 },
};
const today = '2026-03-01';
const terms = (amounts: readonly number[], last = '2026-05-30', currency = 'EUR') => ({
  currency,
  totalMinor: amounts.reduce((sum, amount) => sum + amount, 0),
  instalments: amounts.map((amountMinor, index) => ({ number: index + 1, dueDate: last, amountMinor })),
});

describe('a proposal is agreed to at once', () => {
  it.each([
    ['at the limits of each', terms([50, 30, 20]), true],
    ['in a currency without a least instalment', terms([1, 1], '2026-05-30', 'USD'), true],
    ['not with one instalment more', terms([25, 25, 25, 25]), false],
    ['not with one day more', terms([50, 50], '2026-05-31'), false],
    ['not with an instalment below the least', terms([81, 19]), false],
    ['not with one cent more', terms([50, 51]), false],
    ['not in a currency that is not named', terms([50], '2026-05-30', 'GBP'), false],
  ])('%s', (_, proposal, expected) => {
    expect(isWithinLimits(proposal, limits, today)).toBe(expected);
  });
});
