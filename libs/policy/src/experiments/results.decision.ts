import { type ExperimentResults, type ExperimentView } from './experiment.types.js';
import { differenceOfShares, mean, share, standardizedDifference } from './interval.decision.js';
import { boundaryAt, looksDue } from './sequential.decision.js';

/** Values of days to cash above this count as this. */
export const mostDaysToCash = 60;

/** How often all looks together may see a difference that is none. */
const alpha = 0.05;

/** What is counted of the customers of one variant, each by the first invoice with which it came under the experiment. */
export interface VariantTally {
  readonly key: string;
  readonly customers: number;
  /** Of those whose due date is 30 days ago: all, and those who had paid by then. The same for 60. */
  readonly known30: number;
  readonly paid30: number;
  readonly known60: number;
  readonly paid60: number;
  /** Of those of 60: the sum of days to cash, and of their squares. */
  readonly daysSum: number;
  readonly daysSumOfSquares: number;
  readonly offended: number;
}

/** What an experiment has shown so far. */
export function resultsOf(
  experiment: ExperimentView,
  tallies: readonly VariantTally[],
  asOf: string,
): ExperimentResults {
  const { looks, looksTaken } = experiment;
  return {
    experimentId: experiment.id,
    state: experiment.state,
    asOf,
    definitions,
    variants: experiment.variants.map(({ key, policyId }) => {
      const tally = tallyOf(key, tallies);
      return {
        key,
        policyId,
        customers: tally.customers,
        paidWithin30Days: share(tally.paid30, tally.known30),
        paidWithin60Days: share(tally.paid60, tally.known60),
        daysToCash: mean({ n: tally.known60, sum: tally.daysSum, sumOfSquares: tally.daysSumOfSquares }),
        offended: share(tally.offended, tally.customers),
      };
    }),
    comparisons: comparisonsOf(experiment, tallies),
    sequential: {
      looks,
      looksTaken,
      nextBoundary: looksTaken < looks ? boundaryAt(looksTaken + 1, planOf(experiment)) : null,
      controls: `All looks together stop the experiment for a difference that is none in at most ${alpha * 100} of 100 experiments. An interval says nothing of the other intervals.`,
    },
  };
}

/** What a look has to decide: how many looks are due now, and whether one of them shows a difference. */
export function lookAt(
  experiment: ExperimentView,
  tallies: readonly VariantTally[],
): { readonly looksTaken: number; readonly isShown: boolean } {
  const known = Math.min(...experiment.variants.map(({ key }) => tallyOf(key, tallies).known30));
  const due = looksDue(known, { looks: experiment.looks, planned: experiment.customersPerVariant });
  if (due <= experiment.looksTaken) return { looksTaken: experiment.looksTaken, isShown: false };
  const boundary = boundaryAt(due, planOf(experiment));
  const isShown = comparisonsOf(experiment, tallies).some(({ z }) => z !== null && Math.abs(z) >= boundary);
  return { looksTaken: due, isShown };
}

function comparisonsOf(
  { variants }: ExperimentView,
  tallies: readonly VariantTally[],
): ExperimentResults['comparisons'] {
  const [first, ...others] = variants.map(({ key }) => {
    const { paid30, known30 } = tallyOf(key, tallies);
    return { key, paid: share(paid30, known30) };
  });
  return others.map(({ key, paid }) => ({
    key,
    difference: first?.paid && paid ? differenceOfShares(paid, first.paid) : null,
    z: first?.paid && paid ? standardizedDifference(paid, first.paid) : null,
  }));
}

/** Several comparisons share what may go wrong (Bonferroni). */
function planOf({ looks, variants }: ExperimentView): { readonly looks: number; readonly alpha: number } {
  return { looks, alpha: alpha / (variants.length - 1) };
}

function tallyOf(key: string, tallies: readonly VariantTally[]): VariantTally {
  return tallies.find((tally) => tally.key === key) ?? { ...nothing, key };
}

const nothing = {
  customers: 0,
  known30: 0,
  paid30: 0,
  known60: 0,
  paid60: 0,
  daysSum: 0,
  daysSumOfSquares: 0,
  offended: 0,
} as const;

const definitions: ExperimentResults['definitions'] = {
  customers:
    'Customers with a new invoice since the start. Each counts once, by its first one: the customer was assigned, not the invoice. It stays in its variant whatever happens later.',
  paidWithin30Days:
    'Of those whose due date is at least 30 days ago, the share that had paid in full 30 days after it.',
  paidWithin60Days: 'The same for 60 days.',
  daysToCash:
    'Days from the due date to payment in full, at most 60: the restricted mean over those whose due date is at least 60 days ago. What is not paid by then counts as 60; younger ones do not count yet.',
  offended: 'The share of customers who opted out, complained, answered in anger or disputed after a message.',
  intervals: '95 %: Wilson for shares, normal for means, Newcombe for differences.',
};
