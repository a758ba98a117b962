import { Injectable } from '@nestjs/common';
import { Outcomes, type Happening } from '../attempts/outcomes.service.js';

interface Waiting extends Happening {
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Never more in one transaction, so that no writing transaction is long. */
const largestBatch = 200;

/**
 * Records outcomes in batches: whatever ends while a transaction runs goes into the next one. An outcome that is alone
 * is recorded at once.
 */
@Injectable()
export class Recorder {
  readonly #waiting = new Map<string, Waiting[]>();
  readonly #running = new Set<string>();

  constructor(private readonly outcomes: Outcomes) {}

  /** Resolves when the outcome is committed. */
  record(companyId: string, happening: Happening): Promise<void> {
    return new Promise((done, failed) => {
      const queue = this.#waiting.get(companyId) ?? [];
      queue.push({ ...happening, done, failed });
      this.#waiting.set(companyId, queue);
      if (!this.#running.has(companyId)) void this.#drain(companyId);
    });
  }

  async #drain(companyId: string): Promise<void> {
    this.#running.add(companyId);
    for (;;) {
      const batch = this.#waiting.get(companyId)?.splice(0, largestBatch) ?? [];
      if (batch.length === 0) break;
      await this.outcomes.record(companyId, batch).then(
        () => batch.forEach((one) => one.done()),
        (error: unknown) => batch.forEach((one) => one.failed(error)),
      );
    }
    this.#running.delete(companyId);
    this.#waiting.delete(companyId);
  }
}
