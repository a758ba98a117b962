import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { TimerLoop } from './timer-loop.js';

/**
 * The order within one instant of virtual time: first what becomes true, then what is decided from it, then what is
 * sent. Without it, two timers that are due at the same instant would race, and a replay would not repeat itself.
 */
export const timerPhases = ['facts', 'decisions', 'sending'] as const;
/** One of {@link timerPhases}. */
export type TimerPhase = (typeof timerPhases)[number];

/**
 * Something that is due at instants of business time which stand in rows.
 * `nextDueAt` is the least of those instants (also one in the past that is not done), null when there is none.
 * `runDue` does what is due at `now`; it may be called at any time, also twice, and by several processes.
 */
export interface BusinessTimer {
  readonly name: string;
  /** When in a moment of virtual time it runs; `facts` if left out. Real time knows no phases. */
  readonly phase?: TimerPhase;
  nextDueAt(): Promise<Temporal.Instant | null>;
  runDue(now: Temporal.Instant): Promise<void>;
}

/** Anything else that has to come to rest before virtual time may move, such as the bus. */
export interface BusyProbe {
  readonly name: string;
  /** Cheap: asked several times for each moment of the virtual clock. */
  isBusy(): Promise<boolean>;
  /** How many pieces of work it has finished since this process began. A piece is counted before it is no longer busy. */
  workDone?(): number;
}

/** What `GET /internal/dev/due` answers. */
export interface DueStatus {
  /** The least due instant after this one. */
  readonly nextDueAt: Temporal.Instant | null;
  readonly busy: boolean;
  /** The first phase that has something due now and has not been opened yet. */
  readonly held: TimerPhase | null;
  /**
   * Pieces of work finished so far, counted after everything else was asked. Nobody was at work at one instant only if
   * this is the same in two looks: what one process finished after it was asked may be what another had been asked for
   * already (F. Mattern, Algorithms for distributed termination detection, 1987).
   */
  readonly workDone: number;
}

/** All business timers of this process: runs them when they are due, and tells the virtual clock what is next. */
@Injectable()
export class BusinessTimers implements OnModuleDestroy {
  readonly #loops = new Map<string, TimerLoop>();
  readonly #probes: BusyProbe[] = [];
  readonly #logger = new Logger('BusinessTimers');
  #open = timerPhases.length - 1;

  constructor(private readonly clock: Clock) {}

  /** Adds a timer and starts it. Call it in `onApplicationBootstrap`. */
  register(timer: BusinessTimer): void {
    if (this.#loops.has(timer.name)) throw new Error(`A business timer named ${timer.name} exists already`);
    const loop = new TimerLoop(timer, this.clock, { logger: this.#logger, isHeld: () => phaseOf(timer) > this.#open });
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

  /** Lets timers up to this phase run at the current instant, holds later ones, and tells everyone to look. */
  openUpTo(phase: TimerPhase): void {
    this.#open = timerPhases.indexOf(phase);
    this.pokeAll();
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
    const busy: DueStatus = { nextDueAt: null, busy: true, held: null, workDone: 0 };
    if (loops.some((loop) => loop.running)) return busy;
    for (const probe of this.#probes) if (await probe.isBusy()) return busy;
    const now = this.clock.now();
    let nextDueAt: Temporal.Instant | null = null;
    let held: number = timerPhases.length;
    const dues = await Promise.all(loops.map(async (loop) => ({ loop, due: await loop.timer.nextDueAt() })));
    for (const { loop, due } of dues) {
      if (!due) continue;
      if (Temporal.Instant.compare(due, now) > 0) nextDueAt = earlier(due, nextDueAt);
      else if (phaseOf(loop.timer) > this.#open) held = Math.min(held, phaseOf(loop.timer));
      else {
        loop.poke();
        return busy;
      }
    }
    const isRunning = loops.some((loop) => loop.running);
    return { nextDueAt, busy: isRunning, held: timerPhases.at(held) ?? null, workDone: this.#workDone() };
  }

  #workDone(): number {
    const ofLoops = [...this.#loops.values()].reduce((sum, loop) => sum + loop.runs, 0);
    return this.#probes.reduce((sum, probe) => sum + (probe.workDone?.() ?? 0), ofLoops);
  }

  /** Stops taking new work and waits for what runs; PostgreSQL is stopped after it. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all([...this.#loops.values()].map((loop) => loop.stop()));
  }
}

function phaseOf(timer: BusinessTimer): number {
  return timerPhases.indexOf(timer.phase ?? 'facts');
}

function earlier(a: Temporal.Instant, b: Temporal.Instant | null): Temporal.Instant {
  return b && Temporal.Instant.compare(b, a) <= 0 ? b : a;
}
