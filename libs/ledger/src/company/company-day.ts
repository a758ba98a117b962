import { localDateAt, startOfDate } from '@tactful/contact-rules';

/** The company's calendar at one instant: what today is there, and when a date begins. */
export interface CompanyDay {
  readonly now: Temporal.Instant;
  readonly zone: string;
  /** ISO date in the company's zone. */
  readonly today: string;
}

/** The company's day at `now`. */
export function companyDayAt(now: Temporal.Instant, zone: string): CompanyDay {
  return { now, zone, today: localDateAt(now, zone).toString() };
}

/** The instant at which an ISO date begins in the company's zone, remembered per date by the returned function. */
export function dateStarts(zone: string): (date: string) => string {
  const known = new Map<string, string>();
  return (date) => {
    const start = known.get(date) ?? startOfDate(Temporal.PlainDate.from(date), zone).toString();
    known.set(date, start);
    return start;
  };
}
