/**
 * Business time: windows, due dates, budgets, pacing, link expiry. Nothing else tells it.
 * Machine time (leases, time-outs, our own back-off) is {@link machineNow} or the database's clock.
 */
export abstract class Clock {
  /** True while business time stands still between jumps. */
  abstract readonly virtual: boolean;
  /** The current instant of business time, to the microsecond (what PostgreSQL keeps). */
  abstract now(): Temporal.Instant;
}

/** Business time is machine time: the normal case. */
export class SystemClock extends Clock {
  readonly virtual = false;

  now(): Temporal.Instant {
    return machineNow();
  }
}

/** Business time as last read from, or pushed with, the row in `runtime.clock`. It never goes back. */
export class VirtualClock extends Clock {
  #now: Temporal.Instant;
  #released = false;

  constructor(start: Temporal.Instant) {
    super();
    this.#now = start;
  }

  get virtual(): boolean {
    return !this.#released;
  }

  now(): Temporal.Instant {
    return this.#released ? machineNow() : this.#now;
  }

  /** Ends virtual time: from now on business time is machine time. */
  release(): void {
    this.#released = true;
  }

  /** Moves to `to`; an earlier instant is ignored, because pushes may arrive out of order. */
  advance(to: Temporal.Instant): void {
    if (Temporal.Instant.compare(to, this.#now) > 0) this.#now = to;
  }
}

/** Machine time, to the microsecond. For leases, time-outs and back-off, never for a business rule. */
export function machineNow(): Temporal.Instant {
  return Temporal.Now.instant().round('microsecond');
}
