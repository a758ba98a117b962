import { keepsSameTime } from './zone-clock.js';

const PERIOD_MS = 100 * 86_400_000;
const remembered = new WeakMap<readonly string[], Map<number, readonly string[]>>();

/**
 * One zone for each way of keeping time among several, from an instant until more than a year later: the 29 zones of
 * the United States come down to eight. Remembered per list.
 */
export function distinctZones(zones: readonly string[], from: number): readonly string[] {
  if (zones.length === 1) return zones;
  const period = Math.floor(from / PERIOD_MS);
  let byPeriod = remembered.get(zones);
  if (!byPeriod) remembered.set(zones, (byPeriod = new Map<number, readonly string[]>()));
  const known = byPeriod.get(period);
  if (known) return known;

  // Compared from the start of the period, so that the answer does not depend on who asks first in it.
  const start = period * PERIOD_MS;
  const distinct: string[] = [];
  for (const zone of zones) if (!distinct.some((other) => keepsSameTime(zone, other, start))) distinct.push(zone);
  byPeriod.set(period, distinct);
  return distinct;
}
