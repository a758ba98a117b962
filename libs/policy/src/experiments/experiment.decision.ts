import { conflict, type Refusal, unacceptable } from '@tactful/runtime';
import { type ExperimentSettings } from './experiment.settings.js';
import { type ExperimentView, type NewExperiment } from './experiment.types.js';

/** What is wrong with an experiment although each of its fields is right; undefined: nothing. */
export function problemWithExperiment(
  asked: Pick<NewExperiment, 'variants' | 'endsOn'>,
  facts: {
    readonly today: Temporal.PlainDate;
    readonly settings: ExperimentSettings;
    /** Ladders that are there. */
    readonly knows: (policyId: string) => boolean;
  },
): Refusal | undefined {
  return (
    problemWithVariants(asked.variants, facts.knows) ??
    problemWithShares(asked.variants, facts.settings) ??
    problemWithEnd(asked.endsOn, facts)
  );
}

function problemWithVariants(
  variants: NewExperiment['variants'],
  knows: (policyId: string) => boolean,
): Refusal | undefined {
  for (const [place, { key, policyId }] of variants.entries()) {
    const before = variants.slice(0, place);
    if (before.some((other) => other.key === key)) {
      return unacceptable('variant_twice', 'Another variant has this name.', `/variants/${place}/key`);
    }
    if (before.some((other) => other.policyId === policyId)) {
      return unacceptable('variants_equal', 'Another variant does the same.', `/variants/${place}/policyId`);
    }
    if (policyId !== null && !knows(policyId)) {
      return unacceptable('policy_not_found', 'There is no such ladder.', `/variants/${place}/policyId`);
    }
  }
  return undefined;
}

function problemWithShares(
  variants: NewExperiment['variants'],
  { mostSilent }: ExperimentSettings,
): Refusal | undefined {
  const sum = variants.reduce((total, { share }) => total + share, 0);
  if (sum !== 100) return unacceptable('shares_not_100', `The shares add up to ${sum}, not to 100.`, '/variants');
  const silent = variants.findIndex(({ policyId, share }) => policyId === null && share > mostSilent);
  if (silent < 0) return undefined;
  return unacceptable(
    'too_many_silent',
    `At most ${mostSilent} of 100 customers may be left in silence.`,
    `/variants/${silent}/share`,
  );
}

/** Its end protects the company's money: silence does not go on for longer than it has settled. */
export function problemWithEnd(
  endsOn: string,
  { today, settings }: { readonly today: Temporal.PlainDate; readonly settings: ExperimentSettings },
): Refusal | undefined {
  const days = today.until(endsOn, { largestUnit: 'days' }).days;
  if (days < 0) return unacceptable('in_the_past', 'This day is over.', '/endsOn');
  if (days < settings.mostDays) return undefined;
  return unacceptable('too_long', `An experiment lasts at most ${settings.mostDays} days.`, '/endsOn');
}

/** Only what has not begun can begin, and only one at a time. */
export function problemWithStarting(
  experiment: ExperimentView,
  running: ExperimentView | undefined,
): Refusal | undefined {
  if (experiment.state !== 'draft') return conflict('not_a_draft', 'This experiment has begun before.', { experiment });
  if (!running) return undefined;
  return conflict('experiment_running', 'Another experiment is running.', { experiment: running });
}

export function problemWithStopping(experiment: ExperimentView): Refusal | undefined {
  if (experiment.state === 'running') return undefined;
  return conflict('not_running', 'This experiment is not running.', { experiment });
}
