/** The console speaks English and writes dates that cannot be read two ways: 10 Mar 2026. */
const language = 'en-GB';

/** An instant where somebody is: `Tue 10 Mar 2026, 09:00`. */
export function formatInstant(instant: string | Date, timeZone: string): string {
  return format(instant, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** The time of day where somebody is: `09:00`. */
export function formatTime(instant: string | Date, timeZone: string): string {
  return format(instant, { timeZone, hour: '2-digit', minute: '2-digit' });
}

/** The day of an instant where somebody is: `Tuesday 10 March 2026`. */
export function formatDay(instant: string | Date, timeZone: string): string {
  return format(instant, { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** A short day: `Tue 10 Mar`. */
export function formatShortDay(instant: string | Date, timeZone: string): string {
  return format(instant, { timeZone, weekday: 'short', day: 'numeric', month: 'short' });
}

/** How long it is until an instant, rounded down to minutes: `3 h 05 min`; null when less than one is left. */
export function leftInWords(until: string, now: Date): string | null {
  const minutes = Math.floor((Date.parse(until) - now.getTime()) / 60_000);
  if (minutes < 1) return null;
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} min` : `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** A calendar date, `2026-03-10`, in words: `10 Mar 2026`. */
export function formatDate(date: string): string {
  return format(`${date}T00:00:00Z`, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
}

/** `Europe/Berlin` → `Berlin`: what people call the place. */
export function placeOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

/** The zone of the person in front of this page. */
export const ownTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(instant: string | Date, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(language, options);
  formatters.set(key, known);
  return known.format(typeof instant === 'string' ? new Date(instant) : instant);
}
