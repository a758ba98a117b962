import { plusDays } from './date-numbers.js';
import { dayOf, holidayCalendar } from '../holidays/holiday-calendar.js';

/** Where working days are counted; without a country, or one without a calendar, only weekends are off. */
export interface WorkingDayPlace {
  readonly country?: string | undefined;
  readonly region?: string | undefined;
}

/** Whether a date is neither Saturday, Sunday nor a public holiday of the place. */
export function isWorkingDay(date: Temporal.PlainDate, place: WorkingDayPlace): boolean {
  if (date.dayOfWeek >= 6) return false;
  const calendar = place.country === undefined ? undefined : holidayCalendar(place.country, place.region);
  return typeof calendar?.holidayOn(dayOf(date)) !== 'object';
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
  if (!Number.isInteger(workingDays) || workingDays < 0)
    throw new RangeError(`${workingDays} is no number of working days`);
  let reached = date;
  for (let left = workingDays; left > 0; left -= 1) reached = nextWorkingDay(plusDays(reached, 1), place);
  return nextWorkingDay(reached, place);
}

function nextWorkingDay(from: Temporal.PlainDate, place: WorkingDayPlace): Temporal.PlainDate {
  let date = from;
  while (!isWorkingDay(date, place)) date = plusDays(date, 1);
  return date;
}
