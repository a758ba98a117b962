import { type Refusal, unacceptable } from '@tactful/runtime';

/** Why the books cannot be closed through this date: only what is over can be closed. */
export function refuseClosing(closedThrough: string | null, today: string): Refusal | undefined {
  if (closedThrough === null || closedThrough < today) return undefined;
  const detail = `Only what is over can be closed: a date before today (${today}).`;
  return unacceptable('period_not_over', detail, '/journal/closedThrough');
}
