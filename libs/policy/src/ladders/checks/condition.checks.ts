import { type LadderStep, type PaymentBehaviour } from '../ladder-step.types.js';
import { type CheckedLadder, type Mistake, ofStep } from './mistake.types.js';

const opposites: readonly (readonly [PaymentBehaviour, PaymentBehaviour])[] = [
  ['never_paid_late', 'has_paid_late'],
  ['promise_broken', 'no_promise_broken'],
];

/** Conditions that can never hold, and those of nothing. */
export function conditionMistakes({ steps }: CheckedLadder): readonly Mistake[] {
  return steps.flatMap((rung, index) => [
    ...limitMistakes(rung, index),
    ...behaviourMistakes(rung, index),
    ...(rung.otherwise === 'wait' && !rung.when
      ? [ofStep(index, 'otherwise', 'says what to do without a condition')]
      : []),
  ]);
}

function limitMistakes({ when }: LadderStep, index: number): readonly Mistake[] {
  return Object.entries(when?.openAtLeast ?? {}).flatMap(([currency, least]) => {
    const limit = when?.openLessThan?.[currency];
    if (limit === undefined || least < limit) return [];
    return [ofStep(index, ['when', 'openLessThan', currency], 'never holds: it is not above the least amount')];
  });
}

function behaviourMistakes({ when }: LadderStep, index: number): readonly Mistake[] {
  const stated = new Set(when?.behaviour);
  const never = opposites.filter(([one, other]) => stated.has(one) && stated.has(other));
  return never.map((pair) => ofStep(index, ['when', 'behaviour'], `never holds: ${pair.join(' and ')}`));
}
