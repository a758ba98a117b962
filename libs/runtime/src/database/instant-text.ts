/**
 * SQL that gives an instant as ISO text in UTC, to the microsecond: a JavaScript `Date` would lose the last three digits.
 *
 * @example instantText('m.send_at') // to_char(m.send_at at time zone 'UTC', …)
 */
export function instantText(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}
