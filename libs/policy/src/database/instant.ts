/** SQL text of a timestamptz as ISO 8601 in UTC to the microsecond, which `Date` would lose. */
export function isoOf(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/** The instant of an ISO text, null for null. */
export function instantOf(text: string | null): Temporal.Instant | null {
  return text === null ? null : Temporal.Instant.from(text);
}
