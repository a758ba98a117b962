import { Injectable } from '@nestjs/common';
import { Database } from '@tactful/runtime';

/** For so long a reading is carried on by this process's monotonic clock. */
const freshMs = 200;

/** The clock of the database, in milliseconds: ages and leases are measured by it, whatever this machine's clock says. */
@Injectable()
export class DatabaseClock {
  #reading: Reading | undefined;
  /** The question under way: everybody who comes meanwhile gets its answer. */
  #asked: Promise<Reading> | undefined;

  constructor(private readonly database: Database) {}

  /** Now by the database; read anew unless a reading is at most 0.2 s old. */
  async nowMs(): Promise<number> {
    const known = this.#reading;
    const elapsed = known ? performance.now() - known.at : Infinity;
    if (known && elapsed < freshMs) return known.databaseMs + elapsed;
    this.#asked ??= this.#ask().finally(() => (this.#asked = undefined));
    const reading = await this.#asked;
    return reading.databaseMs + (performance.now() - reading.at);
  }

  async #ask(): Promise<Reading> {
    // Counted from before the question: an age may come out too high, never too low.
    const at = performance.now();
    const [row] = await this.database.query<{ ms: string }>(
      `select (extract(epoch from clock_timestamp()) * 1000)::text as ms`,
    );
    return (this.#reading = { databaseMs: Number(row?.ms), at });
  }
}

interface Reading {
  readonly databaseMs: number;
  readonly at: number;
}
