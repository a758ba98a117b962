import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../config/config.js';
import { DatabasePools } from '../database/database.module.js';
import { conflict, type Refusal } from '../http/refusal.js';
import { InternalHttp } from '../internal/internal-http.js';
import { untilAtRest } from '../timers/at-rest.js';
import { BusinessTimers, type DueStatus, type TimerPhase, timerPhases } from '../timers/business-timers.js';
import { Clock, machineNow, VirtualClock } from './clock.js';
import { advanceClockRow, deleteClockRow } from './clock.store.js';

/** Virtual time may be this far from machine time when it ends. */
const mostBehindMs = 3_600_000;

interface PeerStatus {
  readonly nextDueAt: string | null;
  readonly busy: boolean;
  readonly held: TimerPhase | null;
  readonly workDone: number;
}

const firstPhase: TimerPhase = timerPhases[0];
const lastPhase: TimerPhase = 'sending';

/**
 * Moves virtual time. Between two moments every process must be at rest twice in a row,
 * with nothing done in between; then the clock goes to the least due instant, and everybody is told.
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
      const { held, nextDueAt } = await this.#resting();
      if (held) {
        await this.#tell(held);
        continue;
      }
      if (Temporal.Instant.compare(clock.now(), to) >= 0) {
        await this.#tell(lastPhase);
        return { now: clock.now().toString() };
      }
      const next = nextDueAt && Temporal.Instant.compare(nextDueAt, to) < 0 ? nextDueAt : to;
      await advanceClockRow(source, next);
      clock.advance(next);
      await this.#tell(firstPhase);
    }
  }

  /** Tells every process what time it is and which phases of this instant may run. */
  async #tell(phase: TimerPhase): Promise<void> {
    const now = this.clock.now().toString();
    await Promise.all(this.config.peers.map((peer) => this.http.post(`${peer}/internal/dev/clock`, { now, phase })));
    this.timers.openUpTo(phase);
  }

  /** How the system is when every process has come to rest. */
  #resting(): Promise<DueStatus> {
    return untilAtRest(async () => {
      await this.timers.untilIdle();
      return this.#everyone();
    });
  }

  async #everyone(): Promise<DueStatus> {
    const own = await this.timers.status();
    if (own.busy) return own;
    const answers = await Promise.all(
      this.config.peers.map((peer) => this.http.get<PeerStatus>(`${peer}/internal/dev/due`)),
    );
    return [own, ...answers.map(toStatus)].reduce(together);
  }
}

/** The status of two processes as one. */
function together(a: DueStatus, b: DueStatus): DueStatus {
  const dues = [a.nextDueAt, b.nextDueAt].filter((due) => due !== null).sort((x, y) => Temporal.Instant.compare(x, y));
  const held = timerPhases.find((phase) => phase === a.held || phase === b.held);
  return { nextDueAt: dues[0] ?? null, busy: a.busy || b.busy, held: held ?? null, workDone: a.workDone + b.workDone };
}

function toStatus(peer: PeerStatus): DueStatus {
  return { ...peer, nextDueAt: peer.nextDueAt === null ? null : Temporal.Instant.from(peer.nextDueAt) };
}

function clockIsReal(): Refusal {
  return conflict('clock_is_real', 'Business time is machine time here.');
}
