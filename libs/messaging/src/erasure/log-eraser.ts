import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  Optional,
} from '@nestjs/common';
import { sourceOfTopic, topics } from '@tactful/contracts';
import { afterCommit, BusinessTimers, Database } from '@tactful/runtime';
import { type DataSource, type EntityManager } from 'typeorm';
import { emptyPage, emptyWaiting, type Forgotten, nextErasure, saveErasure } from './log-eraser.store.js';

const again = { soonMs: 50, afterFailureMs: 10_000 };

/**
 * Empties events that were told of people who are erased. The log has no index by customer, for writing to it must
 * stay cheap: so it is walked, page by page, after the transaction of the erasure. A crash or a failure only delays it.
 */
@Injectable()
export class LogEraser implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #logger = new Logger('LogEraser');
  readonly #walks = new Map<DataSource, Promise<void>>();
  readonly #retries = new Set<NodeJS.Timeout>();
  #stopped = false;
  #pagesDone = 0;

  constructor(@Optional() private readonly timers?: BusinessTimers) {}

  /** Virtual time waits until the log has forgotten. */
  onApplicationBootstrap(): void {
    const isBusy = () => Promise.resolve(this.atWork);
    this.timers?.registerProbe({ name: 'log eraser', isBusy, workDone: () => this.#pagesDone });
  }

  /**
   * Records, in the transaction of the erasure, that what this source has told of the person so far loses everything
   * that tells who they are. What waits for a consumer of this database, or is a dead letter of one, loses it at once,
   * whoever told it.
   */
  async forget(tx: EntityManager, person: Forgotten): Promise<void> {
    if (topicsOf(person.source).length > 0) await saveErasure(tx, person);
    await emptyWaiting(tx, person);
    const database = tx.dataSource;
    afterCommit(tx, () => this.wake(database));
  }

  /** True while it walks. Costs nothing. */
  get atWork(): boolean {
    return this.#walks.size > 0;
  }

  /** Looks whether somebody is to be forgotten in this database. */
  wake(source: DataSource): void {
    if (this.#stopped) return;
    const walk = (this.#walks.get(source) ?? Promise.resolve()).then(() => this.#walk(source));
    this.#walks.set(source, walk);
    void walk.then(() => this.#walks.get(source) === walk && this.#walks.delete(source));
  }

  /** Ends after the page at work. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    for (const retry of this.#retries) clearTimeout(retry);
    await Promise.all(this.#walks.values());
  }

  async #walk(source: DataSource): Promise<void> {
    const database = new Database(source, 'bus');
    try {
      while (!this.#stopped) {
        const step = await database.acrossCompanies((tx) => this.#page(tx));
        if (step === 'nobody') return;
        this.#pagesDone += 1;
        if (step === 'unsettled') await new Promise((resolve) => setTimeout(resolve, again.soonMs));
      }
    } catch (error) {
      this.#logger.error(`Emptying the log failed; it is tried again. ${String(error)}`);
      const retry = setTimeout(() => {
        this.#retries.delete(retry);
        this.wake(source);
      }, again.afterFailureMs);
      this.#retries.add(retry.unref());
    }
  }

  async #page(tx: EntityManager): Promise<'nobody' | 'unsettled' | 'done'> {
    const erasure = await nextErasure(tx);
    if (!erasure) return 'nobody';
    return emptyPage(tx, erasure, topicsOf(erasure.source));
  }
}

function topicsOf(source: string): readonly string[] {
  return topics.filter((topic) => sourceOfTopic[topic] === source);
}
