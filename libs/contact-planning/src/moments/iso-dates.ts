/** ISO dates and instants as Temporal has them: the same few are asked for again and again, and parsing them is slow. */

const dates = new Map<string, Temporal.PlainDate>();
const instants = new Map<string, Temporal.Instant>();
const mostRemembered = 20_000;

/** The date that a text names; throws a `RangeError` when it names none. */
export function dateOf(iso: string): Temporal.PlainDate {
  return remembered(dates, iso, (text) => Temporal.PlainDate.from(text));
}

/** The instant that a text names; throws a `RangeError` when it names none. */
export function instantOf(iso: string): Temporal.Instant {
  return remembered(instants, iso, (text) => Temporal.Instant.from(text));
}

function remembered<T>(known: Map<string, T>, iso: string, parse: (iso: string) => T): T {
  const found = known.get(iso);
  if (found !== undefined) return found;
  if (known.size >= mostRemembered) known.clear();
  const parsed = parse(iso);
  known.set(iso, parsed);
  return parsed;
}
