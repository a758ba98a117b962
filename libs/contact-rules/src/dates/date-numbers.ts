import { DAY_MS } from '../zones/zone-clock.js';

/**
 * Dates as day numbers, the days from 1970-01-01, for code that counts days for every step of every account: what
 * Temporal does, by plain numbers and from memory.
 */

const days = new Map<number, number>();
const dates = new Map<number, Temporal.PlainDate>();
const mostRemembered = 100_000;

/** The day number of an ISO date: 0 is 1970-01-01, −1 the day before. */
export function dayOf(date: Temporal.PlainDate): number {
  const key = date.year * 372 + date.month * 31 + date.day;
  const known = days.get(key);
  if (known !== undefined) return known;
  if (days.size >= mostRemembered) days.clear();
  const day = date.toZonedDateTime('UTC').epochMilliseconds / DAY_MS;
  days.set(key, day);
  return day;
}

/** The ISO date of a day number. */
export function dateOf(day: number): Temporal.PlainDate {
  const known = dates.get(day);
  if (known) return known;
  if (dates.size >= mostRemembered) dates.clear();
  const date = Temporal.Instant.fromEpochMilliseconds(day * DAY_MS)
    .toZonedDateTimeISO('UTC')
    .toPlainDate();
  dates.set(day, date);
  return date;
}

/** 0 is Monday, 6 Sunday. */
export function weekdayOf(day: number): number {
  // Day 0, 1970-01-01, was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/** Negative when `a` is earlier than `b`, 0 when they are the same ISO date: `Temporal.PlainDate.compare`, but faster. */
export function compareDates(a: Temporal.PlainDate, b: Temporal.PlainDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The ISO date so many days later (negative: earlier): `date.add({ days })`, remembered. */
export function plusDays(date: Temporal.PlainDate, later: number): Temporal.PlainDate {
  return later === 0 ? date : dateOf(dayOf(date) + later);
}
