import { compareInstants, dayOf, localDayAt, startOfDayIn } from '@tactful/contact-rules';
import { type Pause } from '../accounts/account.types.js';

/** Days that do not age an obligation, by their day numbers: half-open, `to` null while the pause has no end. */
export interface PausedDays {
  readonly from: number;
  readonly to: number | null;
}

/**
 * When calendar dates begin and end for one account: in the company's and in all zones of the customer. Days are day
 * numbers and moments epoch milliseconds, because every step of every account is held against them.
 */
export class AccountCalendar {
  readonly #starts = new Map<number, number>();
  readonly #ends = new Map<number, number>();
  readonly #allZones: readonly string[];
  readonly #theirZones: readonly string[];

  constructor(
    readonly companyZone: string,
    zones: readonly string[],
  ) {
    this.#allZones = [...new Set([companyZone, ...zones])];
    this.#theirZones = zones.length > 0 ? zones : [companyZone];
  }

  /** The first moment at which the day has begun in the company's and the customer's zones. */
  startOf(day: number): number {
    return remembered(this.#starts, day, this.#allZones);
  }

  /** The first moment at which the day is over in every zone of the customer. */
  endOf(day: number): number {
    return remembered(this.#ends, day + 1, this.#theirZones);
  }

  /** The first instant at which the date has begun in the company's and the customer's zones. */
  startOfDate(date: Temporal.PlainDate): Temporal.Instant {
    return instantOf(this.startOf(dayOf(date)));
  }

  /** The first instant at which the date is over in every zone of the customer. */
  endOfDate(date: Temporal.PlainDate): Temporal.Instant {
    return instantOf(this.endOf(dayOf(date)));
  }

  /** Nothing is called overdue before its due date has ended for both sides. */
  isOverdue(dueDate: Temporal.PlainDate, now: Temporal.Instant): boolean {
    return this.isOverdueAt(dayOf(dueDate), now.epochMilliseconds);
  }

  /** The same by day number and epoch milliseconds. */
  isOverdueAt(dueDay: number, atMs: number): boolean {
    return atMs >= this.startOf(dueDay + 1);
  }

  /** The first day of the company that begins at the instant or after it. */
  firstDayFrom(instant: Temporal.Instant): number {
    const day = localDayAt(this.companyZone, instant.epochMilliseconds);
    const start = instantOf(startOfDayIn(day, [this.companyZone]));
    return compareInstants(start, instant) < 0 ? day + 1 : day;
  }
}

const calendars = new Map<string, Map<string, AccountCalendar>>();
const mostCompanyZones = 50;
const mostCalendars = 500;
const mostDays = 5_000;

/** The calendar of these zones. Remembers what it has computed, because most accounts of a company share it. */
export function calendarOf(companyZone: string, zones: readonly string[]): AccountCalendar {
  const key = zones.length === 1 ? (zones[0] ?? '') : zones.join(' ');
  const ofCompanies = calendars.get(companyZone);
  const known = ofCompanies?.get(key);
  if (known) return known;
  if (calendars.size >= mostCompanyZones || (ofCompanies?.size ?? 0) >= mostCalendars) calendars.clear();
  const made = new AccountCalendar(companyZone, zones);
  const home = calendars.get(companyZone) ?? new Map<string, AccountCalendar>();
  calendars.set(companyZone, home.set(key, made));
  return made;
}

/**
 * The days of the company's calendar at whose beginning a pause was running, merged and in order.
 * A pause that begins during a day leaves that day to age, and one that ends during a day still covers it.
 */
export function pausedDays(pauses: readonly Pause[], calendar: AccountCalendar): readonly PausedDays[] {
  if (pauses.length === 0) return [];
  const spans = pauses
    .map(({ from, until }) => ({
      from: calendar.firstDayFrom(from),
      to: until === null ? null : calendar.firstDayFrom(until),
    }))
    .filter(({ from, to }) => to === null || from < to)
    .toSorted((a, b) => a.from - b.from);
  const merged: PausedDays[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (!last || (last.to !== null && span.from > last.to)) merged.push(span);
    else merged[merged.length - 1] = { from: last.from, to: laterEnd(last.to, span.to) };
  }
  return merged;
}

/**
 * The day that lies `target − base` unpaused days after `base`: each paused day after `base` moves the target on by
 * one. Null when a pause without an end lies before it. A target at or before its base does not move.
 */
export function moveByPauses(base: number, target: number, paused: readonly PausedDays[]): number | null {
  if (target <= base) return target;
  let moved = target;
  for (const { from, to } of paused) {
    const start = Math.max(from, base + 1);
    if (start > moved) break;
    if (to === null) return null;
    moved += Math.max(0, to - start);
  }
  return moved;
}

const instants = new Map<number, Temporal.Instant>();
const mostInstants = 20_000;

/** The instant of a moment of the calendar, remembered: making one takes longer than deciding about a step. */
export function instantOf(momentMs: number): Temporal.Instant {
  const known = instants.get(momentMs);
  if (known) return known;
  if (instants.size >= mostInstants) instants.clear();
  const made = Temporal.Instant.fromEpochMilliseconds(momentMs);
  instants.set(momentMs, made);
  return made;
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

function laterEnd(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.max(a, b);
}

function remembered(known: Map<number, number>, day: number, zones: readonly string[]): number {
  const found = known.get(day);
  if (found !== undefined) return found;
  if (known.size >= mostDays) known.clear();
  const start = startOfDayIn(day, zones);
  known.set(day, start);
  return start;
}
