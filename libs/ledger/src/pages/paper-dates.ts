/** Writes ISO dates as readers of a locale do: `paperDates('de-DE')('2026-03-01')` → `01.03.2026`. */
export function paperDates(locale: string): (isoDate: string) => string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (isoDate) => format.format(Temporal.PlainDate.from(isoDate).toZonedDateTime('UTC').epochMilliseconds);
}
