/** The value date of what the calendar itself brings about late: its own date, or the first one that is still open. */
export function openValueDate(date: string, closedThrough: string | null): string {
  if (closedThrough === null || date > closedThrough) return date;
  return Temporal.PlainDate.from(closedThrough).add({ days: 1 }).toString();
}
