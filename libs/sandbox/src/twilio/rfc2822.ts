const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * An instant as Twilio writes it, in UTC, to the second.
 * @example rfc2822(Temporal.Instant.from('2026-11-21T08:05:09Z')) === 'Sat, 21 Nov 2026 08:05:09 +0000'
 */
export function rfc2822(instant: Temporal.Instant): string {
  const utc = instant.toZonedDateTimeISO('UTC');
  const day = days[utc.dayOfWeek - 1] ?? '';
  const month = months[utc.month - 1] ?? '';
  const date = `${two(utc.day)} ${month} ${String(utc.year).padStart(4, '0')}`;
  return `${day}, ${date} ${two(utc.hour)}:${two(utc.minute)}:${two(utc.second)} +0000`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
