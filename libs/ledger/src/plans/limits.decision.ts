import { type PlanSettings } from './plan.settings.js';
import { type PlanInstalment } from './plan.types.js';

/** A plan as far as the company's limits look at it. */
export interface ProposedTerms {
  readonly currency: string;
  readonly totalMinor: number;
  /** In order of their dates. */
  readonly instalments: readonly PlanInstalment[];
}

type Limits = Pick<PlanSettings, 'maxInstalments' | 'maxDurationDays' | 'minInstalmentMinor' | 'autoAcceptUpToMinor'>;

/** Whether a proposal keeps within the limits in which the company agrees at once, on the day it is made. */
export function isWithinLimits(terms: ProposedTerms, limits: Limits, today: string): boolean {
  const { currency, totalMinor, instalments } = terms;
  const last = instalments.at(-1)?.dueDate ?? today;
  const lastAllowed = Temporal.PlainDate.from(today).add({ days: limits.maxDurationDays }).toString();
  const least = limits.minInstalmentMinor[currency] ?? 0;
  return (
    totalMinor <= (limits.autoAcceptUpToMinor[currency] ?? 0) &&
    instalments.length <= limits.maxInstalments &&
    last <= lastAllowed &&
    instalments.every(({ amountMinor }) => amountMinor >= least)
  );
}
