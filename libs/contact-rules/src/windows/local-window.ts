/** Days of the week, Monday first (ISO 8601). */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * Hours in which contact is allowed, in the local time of the person: half-open `[start, end)`, so 19:00 itself is out.
 * An overnight window must say `wraps: true` and belongs to the day on which it starts.
 */
export interface LocalWindow {
  readonly days: readonly Weekday[];
  /** `HH:MM`, from 00:00 to 23:59. */
  readonly start: string;
  /** `HH:MM`, from 00:01 to 24:00; with `wraps`, of the next day. */
  readonly end: string;
  readonly wraps?: boolean | undefined;
}

/** Why a window makes no sense; `crosses_midnight` becomes valid with `wraps: true`. */
export type WindowProblem = 'no_days' | 'unknown_day' | 'not_a_time' | 'empty' | 'crosses_midnight' | 'does_not_wrap';

const MINUTES_PER_DAY = 1440;

/** What is wrong with a window that came from outside, or `undefined` when nothing is. */
export function findWindowProblem(window: LocalWindow): WindowProblem | undefined {
  if (window.days.length === 0) return 'no_days';
  if (window.days.some((day) => !WEEKDAYS.includes(day))) return 'unknown_day';
  const start = minuteOfDay(window.start);
  const end = minuteOfDay(window.end);
  if (start === undefined || end === undefined || start === MINUTES_PER_DAY) return 'not_a_time';
  if (window.wraps) return start < end ? 'does_not_wrap' : undefined;
  if (start === end) return 'empty';
  return start > end ? 'crosses_midnight' : undefined;
}

/** Minutes after local midnight; `end` passes 1440 when the window runs into the next day. */
export interface MinuteRange {
  readonly start: number;
  readonly end: number;
}

/** Windows made ready for computing: the ranges that start on each day of the week, Monday first. */
export interface CompiledWindows {
  readonly rangesByWeekday: readonly (readonly MinuteRange[])[];
}

const compiled = new WeakMap<readonly LocalWindow[], CompiledWindows>();

/** Makes windows ready for computing (remembered per list). Throws a RangeError for one with a problem: a bug by then. */
export function compileWindows(windows: readonly LocalWindow[]): CompiledWindows {
  const remembered = compiled.get(windows);
  if (remembered) return remembered;
  const made = { rangesByWeekday: WEEKDAYS.map((day) => rangesOf(day, windows)) };
  compiled.set(windows, made);
  return made;
}

function rangesOf(day: Weekday, windows: readonly LocalWindow[]): readonly MinuteRange[] {
  const ranges = windows.filter((window) => window.days.includes(day)).map(toRange);
  const merged: MinuteRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}

function toRange(window: LocalWindow): MinuteRange {
  const problem = findWindowProblem(window);
  if (problem) throw new RangeError(`Window ${window.start}-${window.end}: ${problem}`);
  const start = minuteOfDay(window.start) ?? 0;
  const end = minuteOfDay(window.end) ?? 0;
  return { start, end: window.wraps ? end + MINUTES_PER_DAY : end };
}

function minuteOfDay(text: string): number | undefined {
  if (text === '24:00') return MINUTES_PER_DAY;
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}
