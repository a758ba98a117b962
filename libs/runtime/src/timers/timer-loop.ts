import { type Logger } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { type Clock } from '../clock/clock.js';
import { type BusinessTimer } from './business-timers.js';

/** A poll stands behind every wake-up: another process may have written the row. */
const pollMs = 1_000;
const firstPauseMs = 5;
const longestPauseMs = 1_000;

/** Runs one timer: at its due instant, when poked, and at least once a second. */
export class TimerLoop {
  #running = false;
  #again = false;
  #stopped = false;
  #pauseMs = firstPauseMs;
  #runs = 0;
  #sleep: NodeJS.Timeout | undefined;
  #current: Promise<void> = Promise.resolve();
  // A poke may come from a request: its Idempotency-Key must not be taken for ours.
  readonly #outsideRequests = AsyncLocalStorage.snapshot();

  constructor(
    readonly timer: BusinessTimer,
    private readonly clock: Clock,
    private readonly around: { readonly logger: Logger; readonly isHeld: () => boolean },
  ) {}

  get running(): boolean {
    return this.#running || this.#again;
  }

  /** How often it has done what was due. */
  get runs(): number {
    return this.#runs;
  }

  start(): void {
    this.poke();
  }

  poke(): void {
    if (this.#stopped) return;
    this.#again = true;
    if (!this.#running) this.#current = this.#outsideRequests(() => this.#run());
  }

  /** Resolves when the look that is going on has ended. */
  untilIdle(): Promise<void> {
    return this.#current;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#sleep);
    await this.#current;
  }

  async #run(): Promise<void> {
    clearTimeout(this.#sleep);
    this.#running = true;
    let sleepMs = pollMs;
    while (this.#again && !this.#stopped) {
      this.#again = false;
      sleepMs = await this.#once();
    }
    this.#running = false;
    this.#again = false;
    if (this.#stopped) return;
    this.#sleep = setTimeout(() => this.poke(), sleepMs);
    this.#sleep.unref();
  }

  /** One look: does what is due and returns the milliseconds until the next look. */
  async #once(): Promise<number> {
    if (this.around.isHeld()) return pollMs;
    try {
      const before = await this.timer.nextDueAt();
      if (!before || !this.#isDue(before)) return this.#untilNext(before);
      await this.timer.runDue(this.clock.now());
      this.#runs += 1;
      const after = await this.timer.nextDueAt();
      if (after && this.#isDue(after)) return this.#pause(Temporal.Instant.compare(before, after) === 0);
      this.#pauseMs = firstPauseMs;
      return this.#untilNext(after);
    } catch (error) {
      this.around.logger.error(`Timer ${this.timer.name} failed`, error instanceof Error ? error.stack : String(error));
      return this.#pause(true);
    }
  }

  /** Still due: go on at once if it moved, else wait a little longer each time (someone else holds the row). */
  #pause(stuck: boolean): number {
    if (!stuck) {
      this.#pauseMs = firstPauseMs;
      this.#again = true;
      return 0;
    }
    const pauseMs = this.#pauseMs;
    this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs);
    return pauseMs;
  }

  #isDue(instant: Temporal.Instant): boolean {
    return Temporal.Instant.compare(instant, this.clock.now()) <= 0;
  }

  #untilNext(due: Temporal.Instant | null): number {
    if (!due || this.clock.virtual) return pollMs;
    const waitMs = due.epochMilliseconds - this.clock.now().epochMilliseconds;
    return Math.max(1, Math.min(waitMs, pollMs));
  }
}
