import { type Availability } from '../windows/opening.js';
import { DAY_MS, instantOfWall, localDayAt, startOfDay } from '../zones/zone-clock.js';
import { type HolidayCalendar } from './holiday-calendar.js';

/** A calendar and the last local day (number) on which it is trusted. */
export interface TrustedCalendar {
  readonly calendar: HolidayCalendar;
  readonly lastDay: number;
}

/** Days without a holiday that are looked ahead; a span may show less than there is, never more. */
const DAYS_AHEAD = 2;

/**
 * The span of days without a holiday that holds an instant, or the next one, in one zone.
 * Beyond the end of the calendar the answer is `unknown`, not open.
 */
export function holidayAvailability({ calendar, lastDay }: TrustedCalendar, zone: string, at: number): Availability {
  let first = localDayAt(zone, at);
  while (kindOfDay(first) === 'holiday') first += 1;
  if (kindOfDay(first) === 'unknown') return { kind: 'unknown', from: startOfDay(zone, first) };

  let end = first + 1;
  while (end < first + DAYS_AHEAD && kindOfDay(end) === 'ordinary') end += 1;
  // Where midnight is shown twice the holiday begins at the first and ends at the last: the stricter reading.
  return { from: instantOfWall(zone, first * DAY_MS, 'last'), to: startOfDay(zone, end) };

  function kindOfDay(day: number): 'ordinary' | 'holiday' | 'unknown' {
    if (day > lastDay) return 'unknown';
    const holiday = calendar.holidayOn(day);
    if (holiday === 'unknown') return 'unknown';
    return holiday ? 'holiday' : 'ordinary';
  }
}
