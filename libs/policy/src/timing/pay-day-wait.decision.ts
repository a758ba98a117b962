import { nextPayDay } from '@tactful/contact-rules';
import { type PayDayWish } from './timing.types.js';

/**
 * The first date of a reminder of somebody who pays on stated days: the day after the next of them, if it comes soon
 * enough; else its own. Never earlier, and never more than `atMostDays` later.
 *
 * @example afterPayDay(Temporal.PlainDate.from('2026-03-13'), { days: [15], atMostDays: 5 }).toString() // '2026-03-16'
 */
export function afterPayDay(first: Temporal.PlainDate, { days, atMostDays }: PayDayWish): Temporal.PlainDate {
  if (days.length === 0) return first;
  const after = nextPayDay(first, days).add({ days: 1 });
  return first.until(after, { largestUnit: 'days' }).days <= atMostDays ? after : first;
}
