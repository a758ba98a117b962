import { type MessageIntent } from '@tactful/contracts';
import { type Situation } from './template.types.js';

/** Calendar dates (ISO `YYYY-MM-DD`) of the moment of sending. */
export interface SendingDates {
  /** Today where the person lives; relative words count from it. */
  readonly today: string;
  /** Today where the company is; the same as `today` when left out. */
  readonly companyToday?: string;
}

/** What is true of one obligation: not yet due, due in at least one of the two zones, or past in both. */
export type DueState = Exclude<Situation, 'check_in'>;

/**
 * What is true of a due date now. Nothing is overdue before its due date has ended both where the person lives and
 * where the company is.
 *
 * @example dueState('2026-06-03', { today: '2026-06-04', companyToday: '2026-06-03' }) // 'due_today'
 */
export function dueState(dueDate: string, dates: SendingDates): DueState {
  // ISO dates of our age follow each other as their texts do.
  const { today, companyToday = today } = dates;
  if (dueDate < today && dueDate < companyToday) return 'overdue';
  return dueDate > today && dueDate > companyToday ? 'not_due' : 'due_today';
}

/**
 * What is true of a whole message: the gravest state among its obligations. A message whose only steps are check-ins,
 * by their names or by what the ladder wants it for, and whose obligations are not due is a check-in.
 *
 * @example messageSituation(['2026-06-03', '2026-06-20'], ['nudge'], { today: '2026-06-10' }) // 'overdue'
 */
export function messageSituation(
  dueDates: readonly string[],
  steps: readonly string[],
  dates: SendingDates & { readonly intent?: MessageIntent | undefined },
): Situation {
  const states = new Set(dueDates.map((dueDate) => dueState(dueDate, dates)));
  if (states.has('overdue')) return 'overdue';
  if (states.has('due_today')) return 'due_today';
  const { intent } = dates;
  const isCheckIn = intent === undefined ? steps.every((step) => step === 'check_in') : intent === 'check_in';
  return isCheckIn ? 'check_in' : 'not_due';
}
