import { type DataSource } from 'typeorm';

/** Wakes whoever reads a database's outbox, in this process at once and in others by one NOTIFY. */
export class WakeUps {
  readonly #sleepers = new Map<DataSource, Set<() => void>>();
  #tellOthers: (database: DataSource) => void = () => undefined;

  /** Calls `wake` whenever something was written to this database's outbox. Returns how to stop that. */
  subscribe(database: DataSource, wake: () => void): () => void {
    const sleepers = this.#sleepers.get(database) ?? new Set();
    this.#sleepers.set(database, sleepers.add(wake));
    return () => sleepers.delete(wake);
  }

  /** Something has been committed to this database's outbox by this process. */
  poke(database: DataSource): void {
    this.wake(database);
    this.#tellOthers(database);
  }

  /** Wakes this process only: what another process has told. */
  wake(database: DataSource): void {
    for (const wake of this.#sleepers.get(database) ?? []) wake();
  }

  /** Sets how other processes are told; see {@link Announcer}. */
  announceBy(tellOthers: (database: DataSource) => void): void {
    this.#tellOthers = tellOthers;
  }
}
