import { describe, expect, it } from '@jest/globals';
import { type ExperimentView } from './experiment.types.js';
import { lookAt, resultsOf, type VariantTally } from './results.decision.js';

const experiment: ExperimentView = {
  id: '01980000-0000-7000-8000-000000000001',
  name: 'Fewer messages',
  variants: [
    { key: 'usual', policyId: 'considerate@1', share: 50 },
    { key: 'silence', policyId: null, share: 50 },
  ],
  endsOn: '2026-06-30',
  customersPerVariant: 400,
  looks: 5,
  looksTaken: 0,
  state: 'running',
  createdAt: '2026-03-01T00:00:00Z',
  createdBy: 'agent:mia',
  startedAt: '2026-03-01T00:00:00Z',
  startedBy: 'agent:mia',
  stoppedAt: null,
  stoppedBy: null,
  stoppedBecause: null,
  stopReason: null,
};

function tally(key: string, known: number, paid: number): VariantTally {
  const sums = { daysSum: known * 20, daysSumOfSquares: known * 500 };
  return { key, customers: known, known30: known, paid30: paid, known60: known, paid60: paid, ...sums, offended: 3 };
}

describe('a look at an experiment', () => {
  it.each<[string, [number, number, number], { looksTaken: number; isShown: boolean }]>([
    ['is not due before a fifth of the customers is known', [79, 60, 20], { looksTaken: 0, isShown: false }],
    // 80 of each, 60 % against 40 %: 2.53 standard errors, where the first look asks for 4.56.
    ['sees nothing in what one look at 1.96 would have shown', [80, 48, 32], { looksTaken: 1, isShown: false }],
    ['sees at once what is plain', [80, 76, 20], { looksTaken: 1, isShown: true }],
    // 400 of each, 55 % against 47 %: 2.26, where the last look asks for 2.04.
    ['sees at the end what had to be waited for', [400, 220, 188], { looksTaken: 5, isShown: true }],
    ['sees nothing where there is nothing', [400, 200, 198], { looksTaken: 5, isShown: false }],
  ])('%s', (_, [known, usual, silence], result) => {
    expect(lookAt(experiment, [tally('usual', known, usual), tally('silence', known, silence)])).toEqual(result);
  });

  it('is taken once', () => {
    const tallies = [tally('usual', 80, 76), tally('silence', 80, 20)];
    expect(lookAt({ ...experiment, looksTaken: 1 }, tallies)).toEqual({ looksTaken: 1, isShown: false });
  });
});

describe('results', () => {
  it('tell each variant, its difference from the first and the next boundary', () => {
    const results = resultsOf(experiment, [tally('usual', 100, 60), tally('silence', 100, 40)], '2026-05-31');
    const [usual, silence] = results.variants;
    expect(usual?.paidWithin30Days).toMatchObject({ n: 100, value: 0.6 });
    expect(silence?.daysToCash?.value).toBe(20);
    expect(results.comparisons[0]?.difference?.value).toBeCloseTo(-0.2, 10);
    expect(results.comparisons[0]?.z).toBeCloseTo(-2.83, 2);
    expect(results.sequential.nextBoundary).toBeCloseTo(4.56, 2);
  });

  it('say plainly where nothing is known', () => {
    const results = resultsOf(experiment, [], '2026-03-02');
    expect(results.variants.map(({ customers, offended, daysToCash }) => [customers, offended, daysToCash])).toEqual([
      [0, null, null],
      [0, null, null],
    ]);
    expect(results.comparisons).toEqual([{ key: 'silence', difference: null, z: null }]);
  });
});
