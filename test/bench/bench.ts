/** What one run of a piece of work measured: a value for each figure of the bench, in the figure's unit. */
export type Sample = Readonly<Record<string, number>>;

/** One line of the table. */
export interface Figure {
  /** Key in a {@link Sample}, and the name that is printed. */
  readonly name: string;
  readonly unit: string;
  /** What ours over the floor must reach (a rate) or stay below (a time), or what ours by itself must stay below. */
  readonly bar?: { readonly atLeast: number } | { readonly atMost: number } | { readonly oursAtMost: number };
  /** What ours over each {@link Peer} must reach, by the peer's name; a peer that took no part is left out. */
  readonly peerBars?: Readonly<Record<string, number>>;
}

/** What the benches are told. */
export interface BenchSettings {
  /** 1 is the size that is quoted; 0.1 is a quick look. */
  readonly scale: number;
  /** Rows of a file to import, when asked for; else the bench's own size times the scale. */
  readonly rows: number | undefined;
  /** A folder of the bench's own on a real disk, removed afterwards. */
  readonly folder: string;
  /** Runs when the bench is over, however it ended; what was registered last runs first. */
  readonly atEnd: (work: () => Promise<void>) => void;
}

/**
 * The same work twice: by our system, and by the least code that could do it. Each run starts from the same
 * state, checks what it has done, and throws when that is wrong: a fast wrong answer has no speed.
 */
export interface Contest {
  ours(): Promise<Sample>;
  floor(): Promise<Sample>;
  /** Other systems that do the same work in the same rounds, between ours and the second floor. */
  readonly peers?: readonly Peer[];
  /** Peers that this machine cannot run, and why. */
  readonly notRun?: readonly string[];
  /** Facts worth a line in the report, told after the last round. */
  remarks?(): readonly string[];
}

/** Somebody else's system, given the same work. */
export interface Peer {
  readonly name: string;
  /** Checked like ours. The sample may leave out figures in which the peer takes no part. */
  run(): Promise<Sample>;
}

/** One bench. */
export interface Bench {
  /** What `--only` picks. */
  readonly name: string;
  readonly figures: readonly Figure[];
  /** How ours and the floor are taken, in plain words. */
  readonly how: { readonly ours: string; readonly floor: string; readonly checked: string };
  /** Makes everything ready. Throws {@link CannotRun} when this machine lacks something. */
  prepare(settings: BenchSettings): Promise<Contest>;
}

/** This machine lacks what a bench needs. It is named loudly and is not a failure. */
export class CannotRun extends Error {}

/** Throws when a run did not do its work. */
export function expectEqual(what: string, found: unknown, expected: unknown): void {
  const [is, should] = [JSON.stringify(found), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${what}: expected ${should}, found ${is}`);
}
