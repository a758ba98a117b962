import { weekdayOf } from '../dates/date-numbers.js';
import { DAY_MS, MINUTE_MS, instantOfWall, localDayAt } from '../zones/zone-clock.js';
import { type CompiledWindows } from './local-window.js';

/** A stretch of real time, half-open `[from, to)`, in epoch milliseconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Days after which windows that repeat by the week, and never opened, never will. Two clock changes may hide some. */
const WEEKS_TO_LOOK = 3;

/** Over all windows and zones: a process that lives for years forgets and begins anew. */
const MOST_REMEMBERED_DAYS = 100_000;
let remembered = new WeakMap<CompiledWindows, Map<string, Map<number, readonly Span[]>>>();
let rememberedDays = 0;

/**
 * The span of open hours that holds an instant, or else the next one; `undefined` when the windows never open.
 * Where windows follow each other without end (every day from 00:00 to 24:00) the span shows at least the next day.
 */
export function openSpanAt(windows: CompiledWindows, zone: string, at: number): Span | undefined {
  const today = localDayAt(zone, at);
  for (let day = today; day < today + 7 * WEEKS_TO_LOOK; day += 2) {
    for (const span of spansAround(windows, zone, day)) if (span.to > at) return span;
  }
  return undefined;
}

/** Spans of the windows that start from the day before until two days after; merged where they touch. */
function spansAround(windows: CompiledWindows, zone: string, day: number): readonly Span[] {
  return remembered.get(windows)?.get(zone)?.get(day) ?? remember(windows, zone, day);
}

function remember(windows: CompiledWindows, zone: string, day: number): readonly Span[] {
  if (rememberedDays >= MOST_REMEMBERED_DAYS) {
    remembered = new WeakMap();
    rememberedDays = 0;
  }
  rememberedDays += 1;
  let byZone = remembered.get(windows);
  if (!byZone) remembered.set(windows, (byZone = new Map<string, Map<number, readonly Span[]>>()));
  let byDay = byZone.get(zone);
  if (!byDay) byZone.set(zone, (byDay = new Map<number, readonly Span[]>()));
  const spans = merge([-1, 0, 1, 2].flatMap((step) => spansOfDay(windows, zone, day + step)));
  byDay.set(day, spans);
  return spans;
}

/**
 * Where clocks go back over a bound, the stricter reading counts: a window opens when its start is shown for the last
 * time and closes when its end is shown for the first time. Where they skip a bound, the instant of the change counts.
 */
function spansOfDay(windows: CompiledWindows, zone: string, day: number): readonly Span[] {
  const ranges = windows.rangesByWeekday[weekdayOf(day)] ?? [];
  return ranges
    .map(({ start, end }) => ({
      from: instantOfWall(zone, day * DAY_MS + start * MINUTE_MS, 'last'),
      to: instantOfWall(zone, day * DAY_MS + end * MINUTE_MS, 'first'),
    }))
    .filter((span) => span.from < span.to);
}

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
}
