import { addWorkingDays, localDateAt } from '@tactful/contact-rules';
import { type TaskSettings } from './task.settings.js';

/** By when a task is to be done; ISO dates. */
export interface TaskTerms {
  readonly dueOn: string;
  /** The last day on which doing it is of use; null: it has none. */
  readonly deadlineOn: string | null;
}

/** When a task is opened, and what is given of its dates. */
export interface TaskOpening {
  readonly kind: string;
  readonly openedAt: Temporal.Instant;
  /** The company's zone. */
  readonly zone: string;
  /** The last day on which doing it is of use; null: it has none. */
  readonly deadlineOn: Temporal.PlainDate | null;
}

/**
 * The day by which a task is to be done: its deadline, and where it has none so many working days after its opening as
 * the company settled for its kind.
 */
export function dueDateOf(opening: TaskOpening, { dueInWorkingDays }: TaskSettings): Temporal.PlainDate {
  const days = (dueInWorkingDays as Readonly<Record<string, number>>)[opening.kind] ?? 2;
  return opening.deadlineOn ?? addWorkingDays(localDateAt(opening.openedAt, opening.zone), days, {});
}

/** The dates of a task as its row and its events have them. */
export function termsOf(opening: TaskOpening, settings: TaskSettings): TaskTerms {
  return { dueOn: dueDateOf(opening, settings).toString(), deadlineOn: opening.deadlineOn?.toString() ?? null };
}

/** The last day until which a task may rest: its deadline, or some days after it was to be done. */
export function latestRest(
  { dueOn, deadlineOn }: { readonly dueOn: string | null; readonly deadlineOn: string | null },
  today: Temporal.PlainDate,
  { restAtMostDays }: TaskSettings,
): Temporal.PlainDate {
  if (deadlineOn !== null) return Temporal.PlainDate.from(deadlineOn);
  const due = dueOn === null ? today : Temporal.PlainDate.from(dueOn);
  return due.add({ days: restAtMostDays });
}
