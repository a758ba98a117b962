/**
 * An instant as the person reads it on a clock.
 *
 * @example localTimeAt(Temporal.Instant.from('2026-03-10T08:00Z'), 'Europe/Berlin') // '2026-03-10T09:00[Europe/Berlin]'
 */
export function localTimeAt(instant: Temporal.Instant, zone: string): string {
  const local = instant.toZonedDateTimeISO(zone).toPlainDateTime();
  return `${local.toString({ smallestUnit: 'minute' })}[${zone}]`;
}
