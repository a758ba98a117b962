import { type DateMeaning, type DateParts } from './calendar.types.js';

/** Whether a day that is said without its month or year lies ahead (a promise) or behind (a payment made). */
export type Direction = 'ahead' | 'behind';

type Rule = (today: Temporal.PlainDate, parts: DateParts, direction: Direction) => Temporal.PlainDate | undefined;

const FRIDAY = 5;
/** Further than this nobody promises; what reads so is a number of something else. */
const mostDays = 400;

/**
 * The day that was meant; undefined when there is no such day or the words name none.
 * A weekday said on that same day is the next one; "next week" is its Friday.
 */
export function resolveDate(
  parts: DateParts,
  today: Temporal.PlainDate,
  direction: Direction,
): Temporal.PlainDate | undefined {
  return rules[parts.meaning](today, parts, direction);
}

const rules: Readonly<Record<DateMeaning, Rule>> = {
  today: (today) => today,
  tomorrow: (today) => today.add({ days: 1 }),
  day_after_tomorrow: (today) => today.add({ days: 2 }),
  yesterday: (today) => today.subtract({ days: 1 }),
  day_before_yesterday: (today) => today.subtract({ days: 2 }),
  end_of_this_week: (today) => dayOfWeek(today, 0, FRIDAY),
  end_of_next_week: (today) => dayOfWeek(today, 1, FRIDAY),
  middle_of_next_week: (today) => dayOfWeek(today, 1, 3),
  start_of_next_week: (today) => dayOfWeek(today, 1, 1),
  weekend: (today) => dayOfWeek(today, 0, 6),
  middle_of_month: (today) => today.with({ day: 15 }),
  middle_of_next_month: (today) => today.add({ months: 1 }).with({ day: 15 }),
  end_of_month: (today) => lastOf(today),
  end_of_next_month: (today) => lastOf(today.with({ day: 1 }).add({ months: 1 })),
  end_of_named_month: (today, parts) => {
    const first = dayAndMonth(today, { ...parts, number: 1 }, 'ahead');
    const thisMonth = parts.month === today.month ? today : first;
    return thisMonth && lastOf(thisMonth);
  },
  start_of_next_month: (today) => today.with({ day: 1 }).add({ months: 1 }),
  start_of_named_month: (today, parts, direction) => dayAndMonth(today, { ...parts, number: 1 }, direction),
  end_of_year: (today) => today.with({ month: 12, day: 31 }),
  days_ahead: (today, { number = 0 }) => (number > mostDays ? undefined : today.add({ days: number })),
  fortnight: (today) => today.add({ weeks: 2 }),
  weeks_ahead: (today, { number = 1 }) => (number > 52 ? undefined : today.add({ weeks: number })),
  months_ahead: (today, { number = 1 }) => (number > 12 ? undefined : today.add({ months: number })),
  days_ago: (today, { number = 0 }) => (number > mostDays ? undefined : today.subtract({ days: number })),
  weeks_ago: (today, { number = 1 }) => (number > 52 ? undefined : today.subtract({ weeks: number })),
  months_ago: (today, { number = 1 }) => (number > 12 ? undefined : today.subtract({ months: number })),
  weekday: (today, { weekday = FRIDAY }, direction) =>
    direction === 'ahead' ? nextWeekday(today, weekday) : lastWeekday(today, weekday),
  last_weekday: (today, { weekday = FRIDAY }) => lastWeekday(today, weekday),
  weekday_next_week: (today, { weekday = FRIDAY }) => dayOfWeek(today, 1, weekday),
  day_of_month: dayOfMonth,
  day_of_next_month: (today, { number = 0 }) => dayIn(today.with({ day: 1 }).add({ months: 1 }), number),
  day_and_month: dayAndMonth,
  none: () => undefined,
};

function dayOfWeek(today: Temporal.PlainDate, weeksAhead: number, weekday: number): Temporal.PlainDate {
  return today.add({ days: weeksAhead * 7 + weekday - today.dayOfWeek });
}

function nextWeekday(today: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 });
}

function lastWeekday(today: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  return today.subtract({ days: ((today.dayOfWeek - weekday + 6) % 7) + 1 });
}

function lastOf(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.with({ day: date.daysInMonth });
}

function dayIn(month: Temporal.PlainDate, day: number): Temporal.PlainDate | undefined {
  return day >= 1 && day <= month.daysInMonth ? month.with({ day }) : undefined;
}

/** Not every month has a 31st: the next one that has. */
const mostMonths = 3;

function dayOfMonth(
  today: Temporal.PlainDate,
  { number = 0 }: DateParts,
  direction: Direction,
): Temporal.PlainDate | undefined {
  const step = direction === 'ahead' ? 1 : -1;
  for (let months = 0; months < mostMonths; months += 1) {
    const date = dayIn(today.with({ day: 1 }).add({ months: step * months }), number);
    if (date && Temporal.PlainDate.compare(date, today) * step > 0) return date;
  }
  return undefined;
}

function dayAndMonth(
  today: Temporal.PlainDate,
  { number = 0, month = 0, year }: DateParts,
  direction: Direction,
): Temporal.PlainDate | undefined {
  if (month < 1 || month > 12) return undefined;
  if (year !== undefined) return dayIn(Temporal.PlainDate.from({ year, month, day: 1 }), number);
  const thisYear = dayIn(Temporal.PlainDate.from({ year: today.year, month, day: 1 }), number);
  if (!thisYear) return undefined;
  const isWrongSide =
    direction === 'ahead'
      ? Temporal.PlainDate.compare(thisYear, today) < 0
      : Temporal.PlainDate.compare(thisYear, today) > 0;
  return isWrongSide ? thisYear.add({ years: direction === 'ahead' ? 1 : -1 }) : thisYear;
}
