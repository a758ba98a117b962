import { nextPayDay } from '@tactful/contact-rules';
import { spans } from './schedule.decision.js';
import { type DatedSchedule, type PlanSchedule } from './schedule.schemas.js';

/** What settles dates that a schedule leaves open. */
export interface DatedBy {
  /** ISO date, in the company's zone. */
  readonly today: string;
  /** The customer's own; empty: not known. */
  readonly payDays: readonly number[];
}

/** The schedule with all its dates, or why it cannot have them. */
export type DatedOutcome =
  | { readonly kind: 'dated'; readonly schedule: DatedSchedule }
  | { readonly kind: 'refused'; readonly code: 'pay_days_unknown'; readonly detail: string; readonly pointer: string };

/**
 * Settles what a schedule leaves open: without a first date equal instalments begin on the customer's next pay day after
 * today, and instalments by pay days without days follow the customer's own.
 */
export function withDates(schedule: PlanSchedule, by: DatedBy): DatedOutcome {
  switch (schedule.kind) {
    case 'custom':
      return { kind: 'dated', schedule };
    case 'equal':
      return {
        kind: 'dated',
        schedule: { ...schedule, firstDueDate: schedule.firstDueDate ?? firstDate(schedule, by) },
      };
    case 'pay_day': {
      const payDays = schedule.payDays ?? [...by.payDays];
      if (payDays.length > 0)
        return { kind: 'dated', schedule: { ...schedule, payDays, from: schedule.from ?? tomorrow(by) } };
      const detail = 'The pay days of this customer are not known: name them.';
      return { kind: 'refused', code: 'pay_days_unknown', detail, pointer: '/payDays' };
    }
  }
}

function firstDate({ every }: Extract<PlanSchedule, { kind: 'equal' }>, by: DatedBy): string {
  const date =
    by.payDays.length > 0
      ? nextPayDay(Temporal.PlainDate.from(tomorrow(by)), by.payDays)
      : Temporal.PlainDate.from(by.today).add(spans[every]);
  return date.toString();
}

function tomorrow({ today }: DatedBy): string {
  return Temporal.PlainDate.from(today).add({ days: 1 }).toString();
}
