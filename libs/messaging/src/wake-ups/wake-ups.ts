import { type DataSource } from 'typeorm';

interface Sleeper {
  readonly topics: readonly string[];
  readonly wake: () => void;
}

/** Wakes whoever reads a database's outbox, in this process at once and in others by one NOTIFY. */
export class WakeUps {
  readonly #sleepers = new Map<DataSource, Set<Sleeper>>();
  #tellOthers: (database: DataSource) => void = () => undefined;

  /** Calls `wake` whenever an event of these topics was written to this database's outbox. Returns how to stop that. */
  subscribe(database: DataSource, topics: readonly string[], wake: () => void): () => void {
    const sleeper = { topics, wake };
    const sleepers = this.#sleepers.get(database) ?? new Set();
    this.#sleepers.set(database, sleepers.add(sleeper));
    return () => sleepers.delete(sleeper);
  }

  /** Events of these topics have been committed to this database's outbox by this process; all, when left out. */
  poke(database: DataSource, topics?: ReadonlySet<string>): void {
    this.wake(database, topics);
    this.#tellOthers(database);
  }

  /** Wakes this process only. What another process has told names no topics: everybody looks. */
  wake(database: DataSource, topics?: ReadonlySet<string>): void {
    for (const sleeper of this.#sleepers.get(database) ?? []) {
      if (!topics || sleeper.topics.some((topic) => topics.has(topic))) sleeper.wake();
    }
  }

  /** Sets how other processes are told; see {@link Announcer}. */
  announceBy(tellOthers: (database: DataSource) => void): void {
    this.#tellOthers = tellOthers;
  }
}
