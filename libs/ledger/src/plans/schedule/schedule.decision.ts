import { payDaysFrom } from '@tactful/contact-rules';
import { allocateByWeights } from '@tactful/money';
import { type PlanInstalment } from '../plan.types.js';
import { type DatedSchedule } from './schedule.schemas.js';

/** What a schedule is laid out for. */
export interface Balance {
  /** What is open and not disputed on the invoices of the plan. */
  readonly totalMinor: number;
  /** ISO date, in the company's zone. */
  readonly today: string;
}

/** The instalments of a schedule, or the field of it that cannot be accepted. */
export type ScheduleOutcome =
  | { readonly kind: 'laid_out'; readonly instalments: readonly PlanInstalment[] }
  | {
      readonly kind: 'refused';
      readonly code: 'schedule_in_past' | 'dates_not_ascending' | 'schedule_sum' | 'too_many_instalments';
      readonly detail: string;
      /** JSON pointer into the schedule. */
      readonly pointer: string;
    };

/**
 * Lays a schedule out over a balance: the instalments add up to it exactly, to the last cent. Equal ones differ by one
 * cent at most, the larger ones first: 100.00 in three is 33.34, 33.33, 33.33. Months are counted from the first date,
 * so that the 31st comes back after a short month.
 */
export function layOut(schedule: DatedSchedule, balance: Balance): ScheduleOutcome {
  switch (schedule.kind) {
    case 'equal':
      return evenly(equalDates(schedule), balance, '/firstDueDate');
    case 'pay_day':
      return evenly(payDays(schedule), balance, '/from');
    case 'custom':
      return asGiven(schedule.instalments, balance);
  }
}

type Given = Pick<PlanInstalment, 'dueDate' | 'amountMinor'>;

function evenly(dates: readonly string[], { totalMinor, today }: Balance, pointer: string): ScheduleOutcome {
  if (dates.some((date) => date < today)) return refusedAsPast(today, pointer);
  if (dates.length > totalMinor) {
    const detail = `${totalMinor} cannot be split into ${dates.length} instalments.`;
    return { kind: 'refused', code: 'too_many_instalments', detail, pointer: '/instalments' };
  }
  const amounts = allocateByWeights(
    totalMinor,
    dates.map(() => 1),
  );
  return laidOut(dates.map((dueDate, index) => ({ dueDate, amountMinor: amounts[index] ?? 0 })));
}

function asGiven(given: readonly Given[], { totalMinor, today }: Balance): ScheduleOutcome {
  for (const [index, { dueDate }] of given.entries()) {
    const pointer = `/instalments/${index}/dueDate`;
    if (dueDate < today) return refusedAsPast(today, pointer);
    const before = given[index - 1];
    if (before && dueDate <= before.dueDate) {
      const detail = 'Each instalment is due after the one before it.';
      return { kind: 'refused', code: 'dates_not_ascending', detail, pointer };
    }
  }
  const sum = given.reduce((total, { amountMinor }) => total + amountMinor, 0);
  if (sum === totalMinor) return laidOut(given);
  const detail = `The instalments come to ${sum}; open and not disputed are ${totalMinor}.`;
  return { kind: 'refused', code: 'schedule_sum', detail, pointer: '/instalments' };
}

function laidOut(given: readonly Given[]): ScheduleOutcome {
  return { kind: 'laid_out', instalments: given.map((one, index) => ({ number: index + 1, ...one })) };
}

function refusedAsPast(today: string, pointer: string): ScheduleOutcome {
  return {
    kind: 'refused',
    code: 'schedule_in_past',
    detail: `No instalment is due before today (${today}).`,
    pointer,
  };
}

/** How far equal instalments lie apart. */
export const spans = { week: { weeks: 1 }, two_weeks: { weeks: 2 }, month: { months: 1 } } as const;

function equalDates({ instalments, firstDueDate, every }: Extract<DatedSchedule, { kind: 'equal' }>): string[] {
  const first = Temporal.PlainDate.from(firstDueDate);
  const span = Temporal.Duration.from(spans[every]);
  return Array.from({ length: instalments }, (_, index) => first.add(times(span, index)).toString());
}

function times(
  { weeks, months }: Temporal.Duration,
  factor: number,
): { readonly weeks: number; readonly months: number } {
  return { weeks: weeks * factor, months: months * factor };
}

function payDays({ instalments, payDays, from }: Extract<DatedSchedule, { kind: 'pay_day' }>): string[] {
  return payDaysFrom(Temporal.PlainDate.from(from), payDays, instalments).map((date) => date.toString());
}
