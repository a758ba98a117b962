import { type SeenHour } from './timing.types.js';

/** What an observation says is worth half after so many days: habits change. */
const halfLifeDays = 60;
/** Observations that the prior is worth, spread evenly over all hours: a few real ones change little. */
const priorWeight = 4;
/** The best hour has to stand out: so much of all weight has to lie around it. */
const leastShare = 0.3;
/** Somebody who reads at 18:55 reads at seven as well as at six. */
const neighbourWeight = 0.5;

const hoursOfADay = 24;
const millisecondsOfADay = 86_400_000;

/** What learning an hour takes. */
export interface LearningFacts {
  readonly zone: string;
  readonly now: Temporal.Instant;
  /** Hours that may be chosen: from the first to the last, both inclusive. */
  readonly window: { readonly first: number; readonly last: number };
  /** Below so many observations (each counted by what it still weighs) nothing is learned. */
  readonly leastObservations: number;
}

/**
 * The hour within the window at which somebody deals with our messages most, in their own zone; null when too little is
 * known, or no hour stands out. It is the mode of a histogram of the hours of the day under a symmetric Dirichlet prior,
 * where each observation fades with its age and says half as much of the hours beside its own.
 */
export function goodHour(seen: readonly SeenHour[], facts: LearningFacts): number | null {
  const { window, leastObservations } = facts;
  const weights = new Array<number>(hoursOfADay).fill(0);
  let known = 0;
  for (const one of seen) {
    const weight = fadedWeight(one, facts.now);
    const hour = one.at.toZonedDateTimeISO(facts.zone).hour;
    known += weight;
    add(weights, hour, weight);
    add(weights, hour - 1, weight * neighbourWeight);
    add(weights, hour + 1, weight * neighbourWeight);
  }
  if (known < leastObservations) return null;
  const best = bestOf(weights);
  if (best < window.first || best > window.last) return null;
  const share = ((weights[best] ?? 0) + priorWeight / hoursOfADay) / (known + priorWeight);
  return share >= leastShare ? best : null;
}

function fadedWeight({ at, weight }: SeenHour, now: Temporal.Instant): number {
  const ageDays = Math.max(0, (now.epochMilliseconds - at.epochMilliseconds) / millisecondsOfADay);
  return weight * 0.5 ** (ageDays / halfLifeDays);
}

function add(weights: number[], hour: number, weight: number): void {
  const place = (hour + hoursOfADay) % hoursOfADay;
  weights[place] = (weights[place] ?? 0) + weight;
}

/** Of hours that are equally good the earliest. */
function bestOf(weights: readonly number[]): number {
  return weights.reduce((best, weight, hour) => (weight > (weights[best] ?? 0) ? hour : best), 0);
}
