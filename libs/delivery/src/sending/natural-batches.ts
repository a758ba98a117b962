interface Waiting<T> {
  readonly item: T;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Never more in one transaction, so that no writing transaction is long. */
const largestBatch = 200;

/**
 * Collects work by company while a transaction of that company runs, and does it in the next one. An item that is alone
 * is done at once; when a batch fails, its items are done one by one, so that one bad item fails alone.
 */
export class NaturalBatches<T> {
  readonly #waiting = new Map<string, Waiting<T>[]>();
  readonly #running = new Set<string>();

  constructor(private readonly work: (companyId: string, items: readonly T[]) => Promise<void>) {}

  /** Resolves when the item's transaction has committed. */
  add(companyId: string, item: T): Promise<void> {
    return new Promise((done, failed) => {
      const queue = this.#waiting.get(companyId) ?? [];
      queue.push({ item, done, failed });
      this.#waiting.set(companyId, queue);
      if (!this.#running.has(companyId)) void this.#drain(companyId);
    });
  }

  async #drain(companyId: string): Promise<void> {
    this.#running.add(companyId);
    for (;;) {
      const batch = this.#waiting.get(companyId)?.splice(0, largestBatch) ?? [];
      if (batch.length === 0) break;
      await this.#do(companyId, batch);
    }
    this.#running.delete(companyId);
    this.#waiting.delete(companyId);
  }

  async #do(companyId: string, batch: readonly Waiting<T>[]): Promise<void> {
    try {
      await this.work(
        companyId,
        batch.map(({ item }) => item),
      );
    } catch (error) {
      if (batch.length > 1) for (const one of batch) await this.#do(companyId, [one]);
      else batch[0]?.failed(error);
      return;
    }
    for (const { done } of batch) done();
  }
}
