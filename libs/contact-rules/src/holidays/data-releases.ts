/**
 * Holidays and clock changes are decided by governments, often at short notice: what was right when a data set was made
 * stops being so. After its time everything waits and an alarm is raised, until somebody brings the next one.
 */

/** The calendars that this was written for, and the last date for which they are trusted. A newer package is read again. */
export const HOLIDAY_RELEASE = { version: '3.37', validUntil: '2027-12-31' } as const;

/** A tz database of a year holds what was known then; it is trusted until the end of the year after. */
const TZ_YEARS = 1;

/**
 * Until when the data of this process is trusted. `tzRelease` is what Node tells (`2026c`); one that cannot be read is not
 * trusted at all, so that messages wait rather than leave at a wrong hour.
 */
export function dataReleases(tzRelease: string | undefined): {
  readonly holidayCalendarsValidUntil: Temporal.PlainDate;
  readonly timeZonesValidUntil: Temporal.PlainDate;
} {
  const year = Number(/^(\d{4})[a-z]{1,2}$/.exec(tzRelease ?? '')?.[1] ?? 1970);
  return {
    holidayCalendarsValidUntil: Temporal.PlainDate.from(HOLIDAY_RELEASE.validUntil),
    timeZonesValidUntil: new Temporal.PlainDate(year + TZ_YEARS, 12, 31),
  };
}
