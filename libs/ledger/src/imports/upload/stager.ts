import { type StagedRows } from '../staging.store.js';

/** Rows that are staged together, and the characters that end such a chunk earlier. */
const chunkRows = 1_000;
const chunkCharacters = 4_000_000;

/** Collects rows and stages them by chunks: while one chunk is written the next one is read. */
export class Stager {
  /** Rows so far. */
  rows = 0;
  #chunk: (readonly string[])[] = [];
  #characters = 0;
  #writing: Promise<void> = Promise.resolve();

  constructor(private readonly write: (staged: StagedRows) => Promise<void>) {}

  /** Waits only while two chunks are full, so that memory stays bounded. Throws what writing an earlier row threw. */
  async add(row: readonly string[]): Promise<void> {
    this.#chunk.push(row);
    this.rows += 1;
    for (const cell of row) this.#characters += cell.length;
    if (this.#chunk.length >= chunkRows || this.#characters >= chunkCharacters) await this.#flush();
  }

  /** Resolves when all rows are staged. */
  async end(): Promise<void> {
    if (this.#chunk.length > 0) await this.#flush();
    await this.#writing;
  }

  /** Resolves when nothing is being written any more, well or not. */
  async atRest(): Promise<void> {
    await Promise.allSettled([this.#writing]);
  }

  async #flush(): Promise<void> {
    const staged = { firstRow: this.rows - this.#chunk.length + 1, rows: JSON.stringify(this.#chunk) };
    [this.#chunk, this.#characters] = [[], 0];
    await this.#writing;
    this.#writing = this.write(staged);
    // Whoever waits for it next meets its failure.
    this.#writing.catch(() => undefined);
  }
}
