import { type ImportJob } from './imports.store.js';

/** The chunk before did not commit, or others took the turn: nothing of this one may stay. */
export class Superseded extends Error {}

/**
 * A chunk that is being loaded, as far as those after it are concerned, which may begin before this one has committed:
 * one looks up what is stored, the one before it writes, and the one before that tells its events and commits.
 */
export class ChunkInFlight {
  /** The import as the next chunk finds it, once that is decided; undefined: none may follow. */
  readonly next: Promise<ImportJob | undefined>;
  readonly #decide: (next: ImportJob | undefined) => void;
  readonly #written: Promise<boolean>;
  readonly #tellWritten: (isWritten: boolean) => void;
  #run: Promise<void> = Promise.resolve();
  #externalIds: ReadonlySet<string> = new Set();

  constructor(private readonly before?: ChunkInFlight) {
    const next = Promise.withResolvers<ImportJob | undefined>();
    [this.next, this.#decide] = [next.promise, next.resolve];
    const written = Promise.withResolvers<boolean>();
    [this.#written, this.#tellWritten] = [written.promise, written.resolve];
  }

  /** Whether it has committed, once it is known. */
  get committed(): Promise<boolean> {
    return this.#run.then(
      () => true,
      () => false,
    );
  }

  /**
   * Resolves when one more may begin behind this one, which then is the third in flight; to false when what came before
   * has failed.
   */
  async mayBeFollowed(): Promise<boolean> {
    return (await this.before?.before?.committed) ?? true;
  }

  /** Takes the loading of this chunk. */
  run(loading: Promise<void>): void {
    const over = () => {
      this.#decide(undefined);
      this.#tellWritten(false);
    };
    this.#run = loading;
    loading.then(over, over);
  }

  /**
   * Takes the external ids of its rows. Throws {@link Superseded} when a chunk that may be in flight before it has a row
   * with one of them: such a row has to find that one stored.
   */
  name(externalIds: ReadonlySet<string>): void {
    this.#externalIds = externalIds;
    const others = [this.before, this.before?.before];
    if (others.some((other) => other && !other.#externalIds.isDisjointFrom(externalIds))) throw new Superseded();
  }

  /**
   * Tells how the import will stand. Behind the last row nothing follows, and in a dry run each chunk has to find what
   * the one before it foresaw.
   */
  decide(next: ImportJob): void {
    this.#decide(next.dryRun || next.nextRow > next.rows ? undefined : next);
  }

  /** Tells that all is written but progress and events: it needs nothing more that the next one could hold. */
  written(): void {
    this.#tellWritten(true);
  }

  /** Resolves when this chunk may write. Throws {@link Superseded} when the one before it failed. */
  async mayWrite(): Promise<void> {
    if (this.before && !(await this.before.#written)) throw new Superseded();
  }

  /** Resolves when this chunk may commit. Throws {@link Superseded} when the one before it failed. */
  async mayCommit(): Promise<void> {
    if (this.before && !(await this.before.committed)) throw new Superseded();
  }

  /** Resolves when it is over; throws what went wrong. */
  end(): Promise<void> {
    return this.#run;
  }
}
