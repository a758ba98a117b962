/**
 * The first of somebody's pay days on or after a date; in a month that is shorter the last day stands for a day it does
 * not have. Without pay days the date itself.
 *
 * @param payDays - days of the month, 1 to 31, in any order
 * @example nextPayDay(Temporal.PlainDate.from('2026-02-16'), [1, 31]).toString() // '2026-02-28'
 */
export function nextPayDay(from: Temporal.PlainDate, payDays: readonly number[]): Temporal.PlainDate {
  return payDaysFrom(from, payDays, 1)[0] ?? from;
}

/** So many of somebody's pay days, each once, in order, the first on or after a date. None without pay days. */
export function payDaysFrom(from: Temporal.PlainDate, payDays: readonly number[], count: number): Temporal.PlainDate[] {
  if (payDays.length === 0) return [];
  const found: Temporal.PlainDate[] = [];
  for (let months = 0; found.length < count; months += 1) {
    const month = from.with({ day: 1 }).add({ months });
    const days = new Set(payDays.map((day) => Math.min(day, month.daysInMonth)));
    const dates = [...days].toSorted((a, b) => a - b).map((day) => month.with({ day }));
    found.push(...dates.filter((date) => Temporal.PlainDate.compare(date, from) >= 0));
  }
  return found.slice(0, count);
}
