/**
 * A calendar date in the words of a locale; the year is named only when it is not the present one.
 *
 * @example dateInWords('2026-06-03', '2026-05-30', 'en-GB') // '3 June'
 */
export function dateInWords(date: string, today: string, locale: string): string {
  const day = Temporal.PlainDate.from(date);
  const withYear = day.year !== Temporal.PlainDate.from(today).year;
  return formatter(locale, { withYear, withDay: true }).format(epochOf(day));
}

/**
 * A period in the words of a locale: one calendar month by its name (with the year when it is not the present one), else
 * its first and its last day.
 *
 * @example periodInWords({ from: '2026-03-01', to: '2026-03-31' }, '2026-04-01', 'en-GB') // { month: 'March' }
 */
export function periodInWords(
  { from, to }: { readonly from: string; readonly to: string },
  today: string,
  locale: string,
): { readonly month: string } | { readonly first: string; readonly last: string } {
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  const isMonth = first.day === 1 && last.equals(first.with({ day: first.daysInMonth }));
  if (!isMonth) return { first: dateInWords(from, today, locale), last: dateInWords(to, today, locale) };
  const withYear = first.year !== Temporal.PlainDate.from(today).year;
  return { month: formatter(locale, { withYear, withDay: false }).format(epochOf(first)) };
}

function epochOf(day: Temporal.PlainDate): number {
  return day.toZonedDateTime('UTC').epochMilliseconds;
}

// Making a formatter costs far more than using it.
const formatters = new Map<string, Intl.DateTimeFormat>();
const MOST_FORMATTERS = 500;

function formatter(
  locale: string,
  { withYear, withDay }: { readonly withYear: boolean; readonly withDay: boolean },
): Intl.DateTimeFormat {
  const key = `${locale}|${withYear}|${withDay}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    ...(withDay ? { day: 'numeric' } : {}),
    month: 'long',
    ...(withYear ? { year: 'numeric' } : {}),
  };
  const made = new Intl.DateTimeFormat(locale, options);
  if (formatters.size >= MOST_FORMATTERS) formatters.clear();
  formatters.set(key, made);
  return made;
}

/**
 * Whole days from one date to another; negative when `date` has passed.
 *
 * @example daysUntil('2026-06-03', '2026-05-31') // 3
 */
export function daysUntil(date: string, today: string): number {
  return Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(date), { largestUnit: 'days' }).days;
}

/**
 * The date some days later.
 *
 * @example plusDays('2026-12-25', 14) // '2027-01-08'
 */
export function plusDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}
