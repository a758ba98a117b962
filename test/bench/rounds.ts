import { type Contest, type Sample } from './bench.js';

/** Two floors of one round that differ by more than this say that the machine was busy with something else. */
const tolerance = 0.2;
/** How often such a round is taken again before it is kept and marked. */
const repeats = 2;

/** One round of one figure: floor, ours, peers, floor. */
export interface Round {
  readonly floorBefore: number;
  readonly ours: number;
  readonly floorAfter: number;
  /** Ours over the mean of the two floors. */
  readonly ratio: number;
  /** The floors differ by more than a fifth. */
  readonly noisy: boolean;
  /** What each peer reached that takes part in the figure. */
  readonly peers: Readonly<Record<string, number>>;
}

/** A figure over all rounds. */
export interface Summary {
  readonly ours: number;
  readonly floor: number;
  readonly ratio: number;
  readonly lowestRatio: number;
  readonly highestRatio: number;
  readonly noisyRounds: number;
  readonly peers: readonly PeerSummary[];
}

/** A peer over all rounds. */
export interface PeerSummary {
  readonly name: string;
  readonly value: number;
  /** Ours over the peer's. */
  readonly ratio: number;
  readonly lowestRatio: number;
  readonly highestRatio: number;
}

/** Warms up once, then takes rounds of floor, ours, peers, floor. Returns the rounds of each figure. */
export async function takeRounds(
  contest: Contest,
  plan: { readonly figures: readonly string[]; readonly rounds: number; readonly onRound: (line: string) => void },
): Promise<Map<string, Round[]>> {
  const taken = new Map<string, Round[]>(plan.figures.map((name) => [name, []]));
  await contest.floor();
  await contest.ours();
  for (const peer of contest.peers ?? []) await peer.run();
  for (let round = 1; round <= plan.rounds; round += 1) {
    let samples = await takeRound(contest);
    for (let again = 0; again < repeats && isNoisy(samples, plan.figures); again += 1) {
      plan.onRound(`round ${round}: the floors differ by more than ${tolerance * 100} %, taken again`);
      samples = await takeRound(contest);
    }
    for (const name of plan.figures) {
      const result = roundOf(samples, name);
      taken.get(name)?.push(result);
      plan.onRound(
        `round ${round}: ${name} floor ${show(result.floorBefore)}, ours ${show(result.ours)}, ` +
          `floor ${show(result.floorAfter)} → ${result.ratio.toFixed(3)}${result.noisy ? ' (noisy)' : ''}` +
          Object.entries(result.peers)
            .map(([peer, value]) => `, ${peer} ${show(value)} → ${(result.ours / value).toFixed(3)}`)
            .join(''),
      );
    }
  }
  return taken;
}

/** Medians, and the range of the ratios. */
export function summarise(rounds: readonly Round[]): Summary {
  const ratios = rounds.map((round) => round.ratio);
  return {
    ours: median(rounds.map((round) => round.ours)),
    floor: median(rounds.flatMap((round) => [round.floorBefore, round.floorAfter])),
    ratio: median(ratios),
    lowestRatio: Math.min(...ratios),
    highestRatio: Math.max(...ratios),
    noisyRounds: rounds.filter((round) => round.noisy).length,
    peers: Object.keys(rounds[0]?.peers ?? {}).map((name) => peerOver(rounds, name)),
  };
}

function peerOver(rounds: readonly Round[], name: string): PeerSummary {
  const values = rounds.flatMap((round) => round.peers[name] ?? []);
  const ratios = rounds.flatMap((round) => round.ours / (round.peers[name] ?? Number.NaN));
  const [lowestRatio, highestRatio] = [Math.min(...ratios), Math.max(...ratios)];
  return { name, value: median(values), ratio: median(ratios), lowestRatio, highestRatio };
}

/** The middle value; the mean of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this share of the values lies, interpolated. Throws when there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) throw new Error('There is nothing to take the middle of');
  return below + (above - below) * (place - Math.floor(place));
}

/** A number with three meaningful digits, or all digits of a large one. */
export function show(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}

interface RoundSamples {
  readonly before: Sample;
  readonly ours: Sample;
  readonly peers: ReadonlyMap<string, Sample>;
  readonly after: Sample;
}

async function takeRound(contest: Contest): Promise<RoundSamples> {
  const before = await contest.floor();
  const ours = await contest.ours();
  const peers = new Map<string, Sample>();
  for (const peer of contest.peers ?? []) peers.set(peer.name, await peer.run());
  const after = await contest.floor();
  return { before, ours, peers, after };
}

function roundOf(samples: RoundSamples, name: string): Round {
  const [floorBefore, ours, floorAfter] = [samples.before, samples.ours, samples.after].map((sample) => {
    const value = sample[name];
    if (value === undefined) throw new Error(`A run gave no value for ${name}`);
    return value;
  }) as [number, number, number];
  const noisy = Math.abs(floorBefore - floorAfter) > tolerance * Math.max(floorBefore, floorAfter);
  const peers = Object.fromEntries(
    [...samples.peers].flatMap(([peer, sample]) => (sample[name] === undefined ? [] : [[peer, sample[name]]])),
  );
  return { floorBefore, ours, floorAfter, ratio: ours / ((floorBefore + floorAfter) / 2), noisy, peers };
}

function isNoisy(samples: RoundSamples, figures: readonly string[]): boolean {
  return figures.some((name) => roundOf(samples, name).noisy);
}
