import { setTimeout as pause } from 'node:timers/promises';
import { type Sender, type SenderFleet } from './sender-fleet.js';

/** How many faults strike, how far apart, drawn from which seed. */
export interface Weather {
  readonly kills: number;
  readonly suspensions: number;
  readonly everyMs: number;
  readonly random: () => number;
}

/** Suspensions are drawn between nothing and twice a lease. */
const longestSuspensionMs = 6_000;

/** What struck. */
export interface Damage {
  readonly kills: number;
  readonly suspensions: number;
  /** Calls that were open at some fault on a channel, summed over the faults: the most that can have been touched. */
  readonly inFlight: Readonly<Record<string, number>>;
}

/**
 * Kills and suspends senders at random moments: any of them, several at a time, but never the last one of a channel. A
 * killed one starts again at once.
 */
export async function strike(fleet: SenderFleet, weather: Weather): Promise<Damage> {
  const { random } = weather;
  const left = { kills: weather.kills, suspensions: weather.suspensions };
  const down = new Set<Sender>();
  const working = new Set<Promise<void>>();
  const inFlight: Record<string, number> = {};
  while (left.kills + left.suspensions > 0) {
    await pause(random() * 2 * weather.everyMs);
    const victim = victimOf(fleet.senders, down, random);
    if (!victim) continue;
    const kind = random() * (left.kills + left.suspensions) < left.kills ? 'kills' : 'suspensions';
    left[kind] -= 1;
    inFlight[victim.app] = (inFlight[victim.app] ?? 0) + (fleet.taps.get(victim.app)?.inFlight ?? 0);
    down.add(victim);
    const work = hurt(victim, kind, random() * longestSuspensionMs).finally(() => {
      down.delete(victim);
      working.delete(work);
    });
    working.add(work);
  }
  await Promise.all(working);
  return { kills: weather.kills, suspensions: weather.suspensions, inFlight };
}

function victimOf(senders: readonly Sender[], down: ReadonlySet<Sender>, random: () => number): Sender | undefined {
  const standing = senders.filter((sender) => !down.has(sender));
  const spare = standing.filter(({ app }) => standing.filter((other) => other.app === app).length > 1);
  return spare[Math.floor(random() * spare.length)];
}

async function hurt({ process }: Sender, kind: 'kills' | 'suspensions', suspendMs: number): Promise<void> {
  if (kind === 'suspensions') return process.suspend(suspendMs);
  await process.kill('process');
  await process.start();
}
