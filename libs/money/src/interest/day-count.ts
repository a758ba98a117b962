/**
 * How the days of a year are counted.
 * `actual_365`: real days over 365, in leap years too (England's and Germany's late interest).
 * `actual_360`: real days over 360.
 * `30_360`: every month has 30 days and a year 360; of the variants 30E/360 (ISDA 2006 4.16(g)): a 31st counts as a
 * 30th, so that the days of two neighbouring spans add up to those of both, and each month is worth the same.
 * `actual_actual`: real days, each over the length of its own year: 365 or 366 (ISDA).
 */
export const dayCounts = ['actual_365', 'actual_360', '30_360', 'actual_actual'] as const;
export type DayCount = (typeof dayCounts)[number];

/** The date so many days after (with a negative number: before) another, both ISO texts. */
export function dayAfter(date: string, days = 1): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The days from `from` to `to`, both of them counted: one for a single day, 0 or 1 for a 31st by `30_360`. */
export function daysCounted(from: string, to: string, dayCount: DayCount): number {
  const before = Temporal.PlainDate.from(from).subtract({ days: 1 });
  const last = Temporal.PlainDate.from(to);
  if (dayCount === '30_360') return inMonthsOf30(last) - inMonthsOf30(before);
  return before.until(last, { largestUnit: 'days' }).days;
}

function inMonthsOf30({ year, month, day }: Temporal.PlainDate): number {
  return year * 360 + month * 30 + Math.min(day, 30);
}

/** The days by which a yearly rate is divided, for a span that begins on `from` and lies within one year. */
export function daysOfYear(from: string, dayCount: DayCount): number {
  if (dayCount === 'actual_365') return 365;
  return dayCount === 'actual_actual' ? Temporal.PlainDate.from(from).daysInYear : 360;
}
