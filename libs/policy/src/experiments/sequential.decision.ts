/**
 * The O'Brien–Fleming boundary for an experiment that is looked at several times (O'Brien & Fleming, Biometrics 35,
 * 1979; constants as in Jennison & Turnbull, Group Sequential Methods, 2000, table 2.3): at look k of K, equally
 * spaced in customers, it stops when |Z| ≥ C·√(K/k). C is such that, if there is no difference, all K looks together
 * stop it with probability `alpha` at most: looking early costs no false alarms.
 */
export function boundaryAt(look: number, { looks, alpha }: SequentialPlan): number {
  return constantOf({ looks, alpha }) * Math.sqrt(looks / look);
}

/** How often an experiment is looked at, and how often all looks together may see a difference that is none. */
export interface SequentialPlan {
  readonly looks: number;
  readonly alpha: number;
}

/** How many looks are due: the first once 1/K of the planned customers of the smaller side are known, and so on. */
export function looksDue(
  known: number,
  { looks, planned }: { readonly looks: number; readonly planned: number },
): number {
  return Math.min(looks, Math.floor((known * looks) / planned));
}

const constants = new Map<string, number>();

/** The constant C, by bisection. */
export function constantOf(plan: SequentialPlan): number {
  const key = `${plan.looks} ${plan.alpha}`;
  const known = constants.get(key);
  if (known !== undefined) return known;
  let [low, high] = [1, 6];
  for (let turn = 0; turn < 40; turn += 1) {
    const middle = (low + high) / 2;
    if (crossingProbability(middle, plan.looks) > plan.alpha) low = middle;
    else high = middle;
  }
  constants.set(key, high);
  return high;
}

const intervals = 160;
/** 4, 2, 4, 2, …, 4 between two ones. */
const simpson = Array.from({ length: intervals + 1 }, (_, index) => {
  if (index === 0 || index === intervals) return 1;
  return index % 2 === 1 ? 4 : 2;
});

/**
 * The probability that a difference that is none crosses the boundary at one of the looks. The sum of the first k looks
 * has variance k and stays within ±C·√K as long as it goes on; its density is carried from look to look by numerical
 * integration (Armitage, McPherson & Rowe, 1969), here by Simpson's rule.
 */
export function crossingProbability(constant: number, looks: number): number {
  const limit = constant * Math.sqrt(looks);
  const step = (2 * limit) / intervals;
  const weights = simpson.map((weight) => (weight * step) / 3);
  // How likely one look moves the sum by so many steps of the grid.
  const moves = simpson.map((_, steps) => normalDensity(steps * step));
  let density = simpson.map((_, index) => normalDensity(index * step - limit));
  for (let look = 2; look <= looks; look += 1) {
    const inside = density.map((value, index) => value * (weights[index] ?? 0));
    density = density.map((_, to) =>
      inside.reduce((sum, weight, from) => sum + weight * (moves[Math.abs(to - from)] ?? 0), 0),
    );
  }
  return 1 - density.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
}

function normalDensity(x: number): number {
  return Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI);
}
