import { type InstalmentStanding } from '../judge.decision.js';

/**
 * When the rest of a plan is due that a person ends and gives no date for: not before the last instalment of which
 * something is open, and not before the customer has had so many days to arrange it.
 */
export function restDueDate(
  standing: readonly Pick<InstalmentStanding, 'dueDate' | 'openMinor'>[],
  on: { readonly today: string; readonly restDueAfterDays: number },
): string {
  const earliest = Temporal.PlainDate.from(on.today).add({ days: on.restDueAfterDays }).toString();
  const last = standing.findLast(({ openMinor }) => openMinor > 0)?.dueDate ?? earliest;
  return last > earliest ? last : earliest;
}
