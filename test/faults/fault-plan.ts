/** What is done to the system. `kill_all` also kills its database server. */
export type FaultKind = 'kill_process' | 'kill_all' | 'suspend';

/** One fault, at the nth request to a provider: before it is handed on, or when its answer is on the way back. */
export interface PlannedFault {
  readonly atRequest: number;
  readonly moment: 'before' | 'after';
  readonly kind: FaultKind;
}

/** How many of each, over how many requests, drawn from which seed. */
export interface FaultBudget {
  readonly kills: number;
  readonly suspensions: number;
  readonly requests: number;
  readonly seed: number;
}

/** Spreads the faults over the run: the same seed gives the same plan. Kills alternate between parent and everything. */
export function planFaults({ kills, suspensions, requests, seed }: FaultBudget): PlannedFault[] {
  const random = randomFrom(seed);
  const count = kills + suspensions;
  const stretch = Math.max(2, Math.floor(requests / (count + 1)));
  const kinds = shuffled(
    [
      ...Array.from({ length: kills }, (_, place): FaultKind => (place % 2 === 0 ? 'kill_process' : 'kill_all')),
      ...Array.from({ length: suspensions }, (): FaultKind => 'suspend'),
    ],
    random,
  );
  return kinds.map((kind, place) => ({
    atRequest: place * stretch + 1 + Math.floor(random() * stretch),
    moment: random() < 0.5 ? 'before' : 'after',
    kind,
  }));
}

/** Numbers from 0 to below 1, the same for the same seed on every machine (Mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
