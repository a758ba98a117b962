import { isoDate } from '@tactful/contracts';

const earliestYear = 1970;
const latestYear = 2199;

/** A calendar date (`2026-03-01`) of a year that an invoice can belong to. */
export const documentDate = isoDate.refine((date) => {
  const year = Number(date.slice(0, 4));
  return year >= earliestYear && year <= latestYear;
}, `must lie between ${earliestYear} and ${latestYear}`);

/** A body's date may be one day after the company's today, because its sender may be in an earlier zone. */
export function isInFuture(date: string, companyToday: string): boolean {
  const limit = Temporal.PlainDate.from(companyToday).add({ days: 1 });
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(date), limit) > 0;
}
