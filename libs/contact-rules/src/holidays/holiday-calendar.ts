import Holidays from 'date-holidays';
import { dateOf, dayOf } from '../dates/date-numbers.js';
import { DAY_MS } from '../zones/zone-clock.js';

/** Islamic holidays are computed from tables that end in 2076; before 1970 nobody sent text messages. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2076;

/** The public holidays of one country (and region) as day numbers, computed by year when first asked for. */
export interface HolidayCalendar {
  readonly country: string;
  /** The holiday on a local date, `'unknown'` beyond the years that can be computed, `undefined` on an ordinary day. */
  holidayOn(day: number): Holiday | 'unknown' | undefined;
}

export interface Holiday {
  readonly name: string;
}

const MOST_CALENDARS = 1024;
const calendars = new Map<string, Map<string, HolidayCalendar | undefined>>();

/**
 * The calendar of a country (ISO 3166-1 alpha-2): national public holidays, and with a stated region (ISO 3166-2, `DE-BY`
 * or `BY`) also those of the region. `undefined` when no calendar of that country exists.
 *
 * Half days count as whole ones. Holidays that begin on the eve count on the date they are named for.
 */
export function holidayCalendar(country: string, region?: string): HolidayCalendar | undefined {
  const regions = calendars.get(country);
  if (regions?.has(region ?? '')) return regions.get(region ?? '');
  const made = makeCalendar(country, region);
  if (calendars.size >= MOST_CALENDARS || (regions?.size ?? 0) >= MOST_CALENDARS) calendars.clear();
  const home = calendars.get(country) ?? new Map<string, HolidayCalendar | undefined>();
  calendars.set(country, home.set(region ?? '', made));
  return made;
}

function makeCalendar(country: string, region: string | undefined): HolidayCalendar | undefined {
  const directory = new Holidays();
  if (!Object.hasOwn(directory.getCountries(), country)) return undefined;
  const state = knownState(directory, country, region);
  const source = state === undefined ? new Holidays(country) : new Holidays(country, state);
  const years = new Map<number, HolidayYear>();
  let latest: HolidayYear | undefined;

  const holidayOn = (day: number): Holiday | 'unknown' | undefined => {
    // Neighbouring days are asked for together, nearly always of one year.
    if (!latest || day < latest.firstDay || day >= latest.endDay) {
      const year = yearOfDay(day);
      if (year < FIRST_YEAR || year > LAST_YEAR) return 'unknown';
      latest = years.get(year) ?? publicHolidays(source, year);
      years.set(year, latest);
    }
    return latest.holidays.get(day);
  };
  return { country, holidayOn };
}

/** A region the calendar does not know has only the national holidays. */
function knownState(directory: Holidays, country: string, region: string | undefined): string | undefined {
  if (region === undefined) return undefined;
  const code = region.startsWith(`${country}-`) ? region.slice(country.length + 1) : region;
  const states = directory.getStates(country) as Record<string, string> | undefined;
  return states && Object.keys(states).find((state) => state.toUpperCase() === code.toUpperCase());
}

interface HolidayYear {
  readonly firstDay: number;
  readonly endDay: number;
  readonly holidays: ReadonlyMap<number, Holiday>;
}

/** With those days of a holiday that began in the year before: Incwala lasts into January. */
function publicHolidays(source: Holidays, year: number): HolidayYear {
  const days = new Map<number, Holiday>();
  for (const holiday of [...source.getHolidays(year - 1), ...source.getHolidays(year)]) {
    if (holiday.type !== 'public') continue;
    const first = dayOf(Temporal.PlainDate.from(holiday.date.slice(0, 10)));
    const length = Math.max(1, Math.ceil((holiday.end.getTime() - holiday.start.getTime()) / DAY_MS - 0.1));
    for (let day = first; day < first + length; day += 1) days.set(day, { name: holiday.name });
  }
  const firstDay = dayOf(new Temporal.PlainDate(year, 1, 1));
  return { firstDay, endDay: dayOf(new Temporal.PlainDate(year + 1, 1, 1)), holidays: days };
}

function yearOfDay(day: number): number {
  return dateOf(day).year;
}
