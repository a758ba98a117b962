/** Dates and instants as ISO texts: the same few are written down for every account, and writing them is slow. */

const texts = new WeakMap<Temporal.PlainDate | Temporal.Instant, string>();

/** `when.toString()`, remembered for as long as the very object is there. */
export function isoOf(when: Temporal.PlainDate | Temporal.Instant): string {
  const known = texts.get(when);
  if (known !== undefined) return known;
  const text = when.toString();
  texts.set(when, text);
  return text;
}
