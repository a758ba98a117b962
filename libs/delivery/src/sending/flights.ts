/** Batches that are under way: how many messages they hold, and when the next of them ends. */
export class Flights {
  readonly #open = new Set<Promise<void>>();
  readonly #failures: unknown[] = [];
  #messages = 0;

  /** Messages of batches that have not ended. */
  get messages(): number {
    return this.#messages;
  }

  begin(messages: number, work: Promise<void>): void {
    this.#messages += messages;
    const flight = work
      .catch((error: unknown) => void this.#failures.push(error))
      .finally(() => {
        this.#messages -= messages;
        this.#open.delete(flight);
      });
    this.#open.add(flight);
  }

  /** Resolves when a batch has ended. Rejects with what a batch failed with, since the beginning. */
  async next(): Promise<void> {
    await Promise.race(this.#open);
    this.#tell();
  }

  /** Resolves when every batch has ended, and rejects like {@link next}. */
  async allDone(): Promise<void> {
    await Promise.all(this.#open);
    this.#tell();
  }

  #tell(): void {
    if (this.#failures.length > 0) throw this.#failures[0];
  }
}
