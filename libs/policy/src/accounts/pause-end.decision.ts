import { startOfDate } from '@tactful/contact-rules';

/** A pause ends when a person ends it, or by itself at the start of the company's day after its last date. */
export function pauseEnd(
  pause: { readonly untilDate: Temporal.PlainDate | null; readonly endedAt: Temporal.Instant | null },
  companyZone: string,
): Temporal.Instant | null {
  const byItself = pause.untilDate && startOfDate(pause.untilDate.add({ days: 1 }), companyZone);
  if (!byItself || !pause.endedAt) return byItself ?? pause.endedAt;
  return Temporal.Instant.compare(byItself, pause.endedAt) <= 0 ? byItself : pause.endedAt;
}
