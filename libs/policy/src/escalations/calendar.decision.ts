import {
  compareDates,
  compareInstants,
  earliestInstantIn,
  localDateAt,
  plusDays,
  startOfDate,
} from '@tactful/contact-rules';
import { type Pause } from '../accounts/account.types.js';

/** Days that do not age an obligation: half-open, `to` null while the pause has no end. */
export interface PausedDays {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | null;
}

/** When calendar dates begin and end for one account: in the company's and in all zones of the customer. */
export class AccountCalendar {
  readonly #starts = new Map<number, Temporal.Instant>();
  readonly #ends = new Map<number, Temporal.Instant>();
  readonly #allZones: readonly string[];
  readonly #theirZones: readonly string[];

  constructor(
    readonly companyZone: string,
    zones: readonly string[],
  ) {
    this.#allZones = [...new Set([companyZone, ...zones])];
    this.#theirZones = zones.length > 0 ? zones : [companyZone];
  }

  /** The first instant at which the date has begun in the company's and the customer's zones. */
  startOf(date: Temporal.PlainDate): Temporal.Instant {
    return remembered(this.#starts, date, () => earliestInstantIn(date, this.#allZones));
  }

  /** The first instant at which the date is over in every zone of the customer. */
  endOf(date: Temporal.PlainDate): Temporal.Instant {
    return remembered(this.#ends, date, () => earliestInstantIn(plusDays(date, 1), this.#theirZones));
  }

  /** Nothing is called overdue before its due date has ended for both sides. */
  isOverdue(dueDate: Temporal.PlainDate, now: Temporal.Instant): boolean {
    return compareInstants(now, this.startOf(plusDays(dueDate, 1))) >= 0;
  }

  /** The first date of the company that begins at the instant or after it. */
  firstDateFrom(instant: Temporal.Instant): Temporal.PlainDate {
    const date = localDateAt(instant, this.companyZone);
    const began = compareInstants(startOfDate(date, this.companyZone), instant) < 0;
    return began ? plusDays(date, 1) : date;
  }
}

const calendars = new Map<string, AccountCalendar>();
const mostCalendars = 500;
const mostDates = 5_000;

/** The calendar of these zones. Remembers what it has computed, because most accounts of a company share it. */
export function calendarOf(companyZone: string, zones: readonly string[]): AccountCalendar {
  const key = [companyZone, ...zones].join(' ');
  const known = calendars.get(key);
  if (known) return known;
  if (calendars.size >= mostCalendars) calendars.clear();
  const made = new AccountCalendar(companyZone, zones);
  calendars.set(key, made);
  return made;
}

/**
 * The days of the company's calendar at whose beginning a pause was running, merged and in order.
 * A pause that begins during a day leaves that day to age, and one that ends during a day still covers it.
 */
export function pausedDays(pauses: readonly Pause[], calendar: AccountCalendar): readonly PausedDays[] {
  const spans = pauses
    .map(({ from, until }) => ({
      from: calendar.firstDateFrom(from),
      to: until === null ? null : calendar.firstDateFrom(until),
    }))
    .filter(({ from, to }) => to === null || compareDates(from, to) < 0)
    .toSorted((a, b) => compareDates(a.from, b.from));
  const merged: PausedDays[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (!last || (last.to !== null && compareDates(span.from, last.to) > 0)) merged.push(span);
    else merged[merged.length - 1] = { from: last.from, to: laterEnd(last.to, span.to) };
  }
  return merged;
}

/**
 * The date that lies `target − base` unpaused days after `base`: each paused day after `base` moves the target on by
 * one. Null when a pause without an end lies before it. A target at or before its base does not move.
 */
export function moveByPauses(
  base: Temporal.PlainDate,
  target: Temporal.PlainDate,
  paused: readonly PausedDays[],
): Temporal.PlainDate | null {
  if (compareDates(target, base) <= 0) return target;
  const first = plusDays(base, 1);
  let moved = target;
  for (const { from, to } of paused) {
    const start = compareDates(from, first) < 0 ? first : from;
    if (compareDates(start, moved) > 0) break;
    if (to === null) return null;
    const days = start.until(to, { largestUnit: 'days' }).days;
    if (days > 0) moved = plusDays(moved, days);
  }
  return moved;
}

/** The later of two instants. */
export function laterOf(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return compareInstants(a, b) >= 0 ? a : b;
}

/** The least of the instants after `now`; null when there is none. */
export function leastAfter(
  now: Temporal.Instant,
  instants: Iterable<Temporal.Instant | null>,
): Temporal.Instant | null {
  let least: Temporal.Instant | null = null;
  for (const instant of instants) {
    if (!instant || compareInstants(instant, now) <= 0) continue;
    if (!least || compareInstants(instant, least) < 0) least = instant;
  }
  return least;
}

function laterEnd(a: Temporal.PlainDate | null, b: Temporal.PlainDate | null): Temporal.PlainDate | null {
  if (a === null || b === null) return null;
  return compareDates(a, b) >= 0 ? a : b;
}

function remembered(
  known: Map<number, Temporal.Instant>,
  date: Temporal.PlainDate,
  compute: () => Temporal.Instant,
): Temporal.Instant {
  const key = date.year * 10_000 + date.month * 100 + date.day;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= mostDates) known.clear();
  const computed = compute();
  known.set(key, computed);
  return computed;
}
