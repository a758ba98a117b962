import { localDayAt, startOfDay } from '../zones/zone-clock.js';
import { dateOf, dayOf } from './date-numbers.js';

/** The instant at which a calendar date begins in a zone: midnight, or the first valid time where midnight is skipped. */
export function startOfDate(date: Temporal.PlainDate, zone: string): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(startOfDay(zone, dayOf(date)));
}

/** The instant from which a calendar date has begun in all of these zones (at least one). */
export function earliestInstantIn(date: Temporal.PlainDate, zones: readonly string[]): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(startOfDayIn(dayOf(date), zones));
}

/** Whether a calendar date has ended in all of these zones; before that nothing due on it is overdue. */
export function hasEndedIn(date: Temporal.PlainDate, zones: readonly string[], now: Temporal.Instant): boolean {
  return now.epochMilliseconds >= startOfDayIn(dayOf(date) + 1, zones);
}

/** The calendar date in a zone at an instant. */
export function localDateAt(now: Temporal.Instant, zone: string): Temporal.PlainDate {
  return dateOf(localDayAt(zone, now.epochMilliseconds));
}

/** The epoch millisecond from which a day number has begun in all of these zones (at least one). */
export function startOfDayIn(day: number, zones: readonly string[]): number {
  let latest = -Infinity;
  for (const zone of zones) latest = Math.max(latest, startOfDay(zone, day));
  return latest;
}

/** Whole days from today in a zone to a date: 0 is today, 3 is "in 3 days", −2 is "2 days ago". */
export function daysUntil(date: Temporal.PlainDate, now: Temporal.Instant, zone: string): number {
  return localDateAt(now, zone).until(date, { largestUnit: 'days' }).days;
}
