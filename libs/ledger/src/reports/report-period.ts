import { Refusal } from '@tactful/runtime';
import { documentDate } from '../fields/dates.js';

/** The day that a report looks at; today in the company's zone when left out. */
export const reportDay = { asOf: documentDate.optional() };

/** The days that a report looks at, both included. `asOf` is another word for `to`. */
export const reportPeriod = { ...reportDay, from: documentDate.optional(), to: documentDate.optional() };

/** What was asked for. */
export interface AskedPeriod {
  readonly asOf?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** From the first to the last day, ISO dates, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
  /** How many days that is. */
  readonly days: number;
}

/** How long a period is when nobody says. */
export type UsualLength = { readonly days: number } | { readonly months: number };

/** The period asked for, or the usual one that ends on its last day. The future is in no journal: 422. */
export function periodOf(asked: AskedPeriod, usual: UsualLength, today: string): Period | Refusal {
  if (asked.asOf !== undefined && asked.to !== undefined && asked.asOf !== asked.to) {
    return refuse('two_ends', 'asOf and to name the same day: give one of them.', '/to');
  }
  const end = dayOf({ asOf: asked.to ?? asked.asOf }, today);
  if (end instanceof Refusal) return end;
  const last = Temporal.PlainDate.from(end);
  const first = asked.from === undefined ? last.subtract(usual).add({ days: 1 }) : Temporal.PlainDate.from(asked.from);
  const days = first.until(last, { largestUnit: 'days' }).days + 1;
  if (days < 1) return refuse('period_ends_before_it_begins', `from lies after ${end}.`, '/from');
  return { from: first.toString(), to: end, days };
}

/** The day asked for. */
export function dayOf(asked: { readonly asOf?: string | undefined }, today: string): string | Refusal {
  const day = asked.asOf ?? today;
  return day > today ? refuse('day_in_future', `${day} lies after today (${today}).`, '/asOf') : day;
}

/** The day before an ISO date. */
export function dayBefore(date: string): string {
  return Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();
}

function refuse(code: string, detail: string, pointer: string): Refusal {
  return new Refusal(422, code, detail, [{ in: 'query', pointer, detail }]);
}
