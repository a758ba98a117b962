import { plusDays } from './date-numbers.js';
import { compareInstants } from './instant-numbers.js';
/** The instant at which a calendar date begins in a zone: midnight, or the first valid time where midnight is skipped. */
export function startOfDate(date: Temporal.PlainDate, zone: string): Temporal.Instant {
  return date.toZonedDateTime(zone).toInstant();
}

/** The instant from which a calendar date has begun in all of these zones (at least one). */
export function earliestInstantIn(date: Temporal.PlainDate, zones: readonly string[]): Temporal.Instant {
  const starts = zones.map((zone) => startOfDate(date, zone));
  return starts.reduce((latest, start) => (compareInstants(start, latest) > 0 ? start : latest));
}

/** Whether a calendar date has ended in all of these zones; before that nothing due on it is overdue. */
export function hasEndedIn(date: Temporal.PlainDate, zones: readonly string[], now: Temporal.Instant): boolean {
  return compareInstants(now, earliestInstantIn(plusDays(date, 1), zones)) >= 0;
}

/** The calendar date in a zone at an instant. */
export function localDateAt(now: Temporal.Instant, zone: string): Temporal.PlainDate {
  return now.toZonedDateTimeISO(zone).toPlainDate();
}

/** Whole days from today in a zone to a date: 0 is today, 3 is "in 3 days", −2 is "2 days ago". */
export function daysUntil(date: Temporal.PlainDate, now: Temporal.Instant, zone: string): number {
  return localDateAt(now, zone).until(date, { largestUnit: 'days' }).days;
}
