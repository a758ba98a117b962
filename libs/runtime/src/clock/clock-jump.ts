import { Inject, Injectable } from '@nestjs/common';
import { type DataSource } from 'typeorm';
import { APP_CONFIG, type AppConfig } from '../config/config.js';
import { DatabasePools } from '../database/database.module.js';
import { conflict, type Refusal } from '../http/refusal.js';
import { InternalHttp } from '../internal/internal-http.js';
import { BusinessTimers, type DueStatus } from '../timers/business-timers.js';
import { Clock, machineNow, VirtualClock } from './clock.js';
import { advanceClockRow, deleteClockRow } from './clock.store.js';

const firstWaitMs = 1;
const longestWaitMs = 8;
/** A system that does not come to rest within this long (machine time) has a fault worth seeing. */
const restTimeoutMs = 120_000;

/** Virtual time may be this far from machine time when it ends. */
const mostBehindMs = 3_600_000;

interface PeerStatus {
  readonly nextDueAt: string | null;
  readonly busy: boolean;
}

/**
 * Moves virtual time. Between two moments every process must be at rest twice in a row;
 * then the clock goes to the least due instant, and everybody is told.
 */
@Injectable()
export class ClockJump {
  #running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
    private readonly pools: DatabasePools,
    private readonly http: InternalHttp,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** Arrives at `to`, through every due moment before it. Refused for the past and for a real clock. */
  async jump(to: Temporal.Instant): Promise<{ readonly now: string } | Refusal> {
    const turn = this.#running.then(
      () => this.#jump(to),
      () => this.#jump(to),
    );
    this.#running = turn;
    return turn;
  }

  /** Ends virtual time once it has caught up with machine time: the row goes, and this process lives in real time. */
  async release(): Promise<{ readonly now: string } | Refusal> {
    const { clock } = this;
    if (!(clock instanceof VirtualClock) || !clock.virtual) return clockIsReal();
    if (this.config.peers.length > 0) {
      return conflict('clock_has_peers', 'Only a process that runs everything can go on in real time.');
    }
    const behindMs = machineNow().epochMilliseconds - clock.now().epochMilliseconds;
    if (Math.abs(behindMs) > mostBehindMs) {
      return conflict('clock_not_caught_up', 'Jump to the present first.', { now: clock.now().toString() });
    }
    await deleteClockRow(await this.pools.pool('ledger'));
    clock.release();
    this.timers.pokeAll();
    return { now: clock.now().toString() };
  }

  async #jump(to: Temporal.Instant): Promise<{ readonly now: string } | Refusal> {
    const clock = this.clock;
    if (!(clock instanceof VirtualClock) || !clock.virtual) return clockIsReal();
    if (Temporal.Instant.compare(to, clock.now()) < 0) {
      return conflict('clock_never_goes_back', 'The clock never goes back.', { now: clock.now().toString() });
    }
    const source = await this.pools.pool('ledger');
    for (;;) {
      const due = await this.#restingDueAt();
      const arrived = Temporal.Instant.compare(clock.now(), to) >= 0;
      if (arrived && (!due || Temporal.Instant.compare(due, to) > 0)) return { now: clock.now().toString() };
      await this.#moveTo(source, due && Temporal.Instant.compare(due, to) < 0 ? due : to);
    }
  }

  async #moveTo(source: DataSource, instant: Temporal.Instant): Promise<void> {
    await advanceClockRow(source, instant);
    if (this.clock instanceof VirtualClock) this.clock.advance(instant);
    await Promise.all(
      this.config.peers.map((peer) => this.http.post(`${peer}/internal/dev/clock`, { now: instant.toString() })),
    );
    this.timers.pokeAll();
  }

  /** Waits until nobody has been busy twice in a row, and returns the least due instant of all. */
  async #restingDueAt(): Promise<Temporal.Instant | null> {
    const deadline = performance.now() + restTimeoutMs;
    let quiet = 0;
    let waitMs = firstWaitMs;
    while (performance.now() < deadline) {
      await this.timers.untilIdle();
      const status = await this.#everyone();
      quiet = status.busy ? 0 : quiet + 1;
      if (quiet === 2) return status.nextDueAt;
      if (!status.busy) continue;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      waitMs = Math.min(waitMs * 2, longestWaitMs);
    }
    throw new Error(`Virtual time cannot move: something stayed busy for ${restTimeoutMs / 1000} s`);
  }

  async #everyone(): Promise<DueStatus> {
    const own = await this.timers.status();
    if (own.busy) return own;
    let nextDueAt = own.nextDueAt;
    const peers = await Promise.all(
      this.config.peers.map((peer) => this.http.get<PeerStatus>(`${peer}/internal/dev/due`)),
    );
    if (peers.some((peer) => peer.busy)) return { nextDueAt: null, busy: true };
    for (const peer of peers) {
      const due = peer.nextDueAt === null ? null : Temporal.Instant.from(peer.nextDueAt);
      if (due && (!nextDueAt || Temporal.Instant.compare(due, nextDueAt) < 0)) nextDueAt = due;
    }
    return { nextDueAt, busy: false };
  }
}

function clockIsReal(): Refusal {
  return conflict('clock_is_real', 'Business time is machine time here.');
}
