import { holidayCalendar } from '../holidays/holiday-calendar.js';
import { dateOf, dayOf, weekdayOf } from './date-numbers.js';

/** Where working days are counted; without a country, or one without a calendar, only weekends are off. */
export interface WorkingDayPlace {
  readonly country?: string | undefined;
  readonly region?: string | undefined;
}

/** Whether a date is neither Saturday, Sunday nor a public holiday of the place. */
export function isWorkingDay(date: Temporal.PlainDate, place: WorkingDayPlace): boolean {
  return isWorking(dayOf(date), place);
}

/**
 * The date a number of working days after a date (0 or more), which itself is not counted:
 * Friday plus 1 is Monday. With 0, the date itself when it is a working day, else the next one.
 * Throws a RangeError for a negative number or a fraction.
 */
export function addWorkingDays(
  date: Temporal.PlainDate,
  workingDays: number,
  place: WorkingDayPlace,
): Temporal.PlainDate {
  return dateOf(workingDayAfter(dayOf(date), workingDays, place));
}

/** The same by day numbers: {@link addWorkingDays}. */
export function workingDayAfter(day: number, workingDays: number, place: WorkingDayPlace): number {
  if (!Number.isInteger(workingDays) || workingDays < 0)
    throw new RangeError(`${workingDays} is no number of working days`);
  let reached = day;
  for (let left = workingDays; left > 0; left -= 1) reached = nextWorkingDay(reached + 1, place);
  return nextWorkingDay(reached, place);
}

function nextWorkingDay(from: number, place: WorkingDayPlace): number {
  let day = from;
  while (!isWorking(day, place)) day += 1;
  return day;
}

function isWorking(day: number, { country, region }: WorkingDayPlace): boolean {
  if (weekdayOf(day) >= 5) return false;
  const calendar = country === undefined ? undefined : holidayCalendar(country, region);
  return typeof calendar?.holidayOn(day) !== 'object';
}
