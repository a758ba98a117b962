import { afterEach, describe, expect, it } from '@jest/globals';
import { VirtualClock } from '../clock/clock.js';
import { type BusinessTimer, BusinessTimers, type TimerPhase, timerPhases } from './business-timers.js';

const noon = Temporal.Instant.from('2026-03-02T12:00:00Z');

/** A timer with due instants in memory, which notes when it ran. */
class Notebook implements BusinessTimer {
  readonly name: string;

  constructor(
    readonly phase: TimerPhase,
    private readonly ran: string[],
    private readonly dues: Temporal.Instant[],
  ) {
    this.name = phase;
  }

  async nextDueAt(): Promise<Temporal.Instant | null> {
    return this.dues[0] ?? null;
  }

  async runDue(now: Temporal.Instant): Promise<void> {
    while (this.dues[0] && Temporal.Instant.compare(this.dues[0], now) <= 0) {
      this.dues.shift();
      this.ran.push(this.phase);
    }
  }
}

describe('business timers', () => {
  let timers: BusinessTimers;
  afterEach(() => timers.onModuleDestroy());

  function begin(dues: Readonly<Record<TimerPhase, readonly Temporal.Instant[]>>): {
    clock: VirtualClock;
    ran: string[];
  } {
    const clock = new VirtualClock(noon.subtract({ hours: 1 }));
    timers = new BusinessTimers(clock);
    const ran: string[] = [];
    for (const phase of timerPhases) timers.register(new Notebook(phase, ran, [...dues[phase]]));
    return { clock, ran };
  }

  it('tell the least instant that lies ahead, and that nobody is busy', async () => {
    begin({ facts: [noon.add({ hours: 2 })], decisions: [noon], sending: [] });
    await timers.untilIdle();
    const { nextDueAt, busy, held } = await timers.status();
    expect([nextDueAt?.toString(), busy, held]).toEqual([noon.toString(), false, null]);
  });

  it('run facts first, then decisions, then sending, when all are due at the same instant', async () => {
    const { clock, ran } = begin({ facts: [noon], decisions: [noon], sending: [noon] });
    await timers.untilIdle();
    clock.advance(noon);
    const seen: (string | null)[] = [];
    for (let phase: TimerPhase | null = 'facts'; phase;) {
      timers.openUpTo(phase);
      await timers.untilIdle();
      const status = await timers.status();
      expect(status.busy).toBe(false);
      seen.push(status.held);
      phase = status.held;
    }
    expect(ran).toEqual(['facts', 'decisions', 'sending']);
    expect(seen).toEqual(['decisions', 'sending', null]);
  });

  it('run whatever is due, in any order, while no phase is held back', async () => {
    const { clock, ran } = begin({ facts: [], decisions: [noon], sending: [noon] });
    clock.advance(noon);
    timers.pokeAll();
    await timers.untilIdle();
    expect(ran.toSorted()).toEqual(['decisions', 'sending']);
  });

  it('are busy while a probe says so', async () => {
    begin({ facts: [], decisions: [], sending: [] });
    let busy = true;
    timers.registerProbe({ name: 'bus', isBusy: async () => busy });
    await timers.untilIdle();
    expect((await timers.status()).busy).toBe(true);
    busy = false;
    expect((await timers.status()).busy).toBe(false);
  });
});
