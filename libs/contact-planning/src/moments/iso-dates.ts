/** ISO dates as Temporal has them: the same few dates are asked for again and again, and parsing them is slow. */

const remembered = new Map<string, Temporal.PlainDate>();
const mostRemembered = 20_000;

/** The date that a text names; throws a `RangeError` when it names none. */
export function dateOf(iso: string): Temporal.PlainDate {
  const known = remembered.get(iso);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const date = Temporal.PlainDate.from(iso);
  remembered.set(iso, date);
  return date;
}
