/** Through when the books are closed, when a value date lies in that period; undefined when it is open. */
export function closedFor(valueDate: string, closedThrough: string | null): string | undefined {
  return closedThrough !== null && valueDate <= closedThrough ? closedThrough : undefined;
}

/** The value date of what the calendar itself brings about late: its own date, or the first one that is still open. */
export function openValueDate(date: string, closedThrough: string | null): string {
  const closed = closedFor(date, closedThrough);
  return closed === undefined ? date : Temporal.PlainDate.from(closed).add({ days: 1 }).toString();
}
