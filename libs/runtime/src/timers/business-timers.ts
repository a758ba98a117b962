import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { TimerLoop } from './timer-loop.js';

/**
 * Something that is due at instants of business time which stand in rows.
 * `nextDueAt` is the least of those instants (also one in the past that is not done), null when there is none.
 * `runDue` does what is due at `now`; it may be called at any time, also twice, and by several processes.
 */
export interface BusinessTimer {
  readonly name: string;
  nextDueAt(): Promise<Temporal.Instant | null>;
  runDue(now: Temporal.Instant): Promise<void>;
}

/** Anything else that has to come to rest before virtual time may move, such as the bus. */
export interface BusyProbe {
  readonly name: string;
  /** Cheap: asked several times for each moment of the virtual clock. */
  isBusy(): Promise<boolean>;
}

/** What `GET /internal/dev/due` answers. */
export interface DueStatus {
  readonly nextDueAt: Temporal.Instant | null;
  readonly busy: boolean;
}

/** All business timers of this process: runs them when they are due, and tells the virtual clock what is next. */
@Injectable()
export class BusinessTimers implements OnModuleDestroy {
  readonly #loops = new Map<string, TimerLoop>();
  readonly #probes: BusyProbe[] = [];
  readonly #logger = new Logger('BusinessTimers');

  constructor(private readonly clock: Clock) {}

  /** Adds a timer and starts it. Call it in `onApplicationBootstrap`. */
  register(timer: BusinessTimer): void {
    if (this.#loops.has(timer.name)) throw new Error(`A business timer named ${timer.name} exists already`);
    const loop = new TimerLoop(timer, this.clock, this.#logger);
    this.#loops.set(timer.name, loop);
    loop.start();
  }

  /** Adds something that must be quiet before virtual time moves. */
  registerProbe(probe: BusyProbe): void {
    this.#probes.push(probe);
  }

  /** Tells one timer that its rows have changed. Call it after commit, not inside a transaction. */
  poke(name: string): void {
    this.#loops.get(name)?.poke();
  }

  /** Tells every timer to look again: business time has moved. */
  pokeAll(): void {
    for (const loop of this.#loops.values()) loop.poke();
  }

  /** Resolves when no timer of this process is at work; at once when none is. */
  async untilIdle(): Promise<void> {
    for (;;) {
      const working = [...this.#loops.values()].filter((loop) => loop.running);
      if (working.length === 0) return;
      await Promise.all(working.map((loop) => loop.untilIdle()));
    }
  }

  /** The least due instant of this process, and whether anything is still at work. */
  async status(): Promise<DueStatus> {
    const loops = [...this.#loops.values()];
    if (loops.some((loop) => loop.running)) return { nextDueAt: null, busy: true };
    for (const probe of this.#probes) {
      if (await probe.isBusy()) return { nextDueAt: null, busy: true };
    }
    const now = this.clock.now();
    let least: Temporal.Instant | null = null;
    for (const loop of loops) {
      const due = await loop.timer.nextDueAt();
      if (due && (!least || Temporal.Instant.compare(due, least) < 0)) least = due;
      if (due && Temporal.Instant.compare(due, now) <= 0) {
        loop.poke();
        return { nextDueAt: due, busy: true };
      }
    }
    return { nextDueAt: least, busy: loops.some((loop) => loop.running) };
  }

  /** Stops taking new work and waits for what runs; PostgreSQL is stopped after it. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all([...this.#loops.values()].map((loop) => loop.stop()));
  }
}
