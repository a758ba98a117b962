import { type PlanState } from '@tactful/contracts';
import { type DatedSchedule } from './schedule/schedule.schemas.js';

/** One instalment over all invoices of a plan. */
export interface PlanInstalment {
  /** Its place in the order of dates, from 1. */
  readonly number: number;
  /** ISO date. */
  readonly dueDate: string;
  readonly amountMinor: number;
  /** What of it was still open when the plan ended; left out while its parts stand on the invoices. */
  readonly leftMinor?: number;
}

/** A payment plan as the ledger keeps it. What of it is paid stands on its invoices alone. */
export interface PlanRecord {
  readonly planId: string;
  readonly customerId: string;
  readonly currency: string;
  /** As last judged: told so that the next judgement knows what is new. */
  readonly state: PlanState;
  readonly totalMinor: number;
  /** As it was asked for, with all its dates. */
  readonly schedule: DatedSchedule;
  readonly instalments: readonly PlanInstalment[];
  readonly invoices: readonly { readonly invoiceId: string; readonly number: string }[];
  readonly note: string | null;
  /** Why it was declined, or ended by a person. */
  readonly explanation: string | null;
  /** The holds that pause asking while it is proposed. */
  readonly holdIds: readonly string[];
  /** Numbers of the instalments that were open beyond their dates when it was last judged. */
  readonly missed: readonly number[];
  /** How often it came back on track. */
  readonly curedTimes: number;
  /** The last day on which paying keeps the plan, once so many instalments are missed that it would end. */
  readonly graceUntil: string | null;
  /** When what was left of it is due, after a person ended it. */
  readonly restDueOn: string | null;
  readonly replaces: string | null;
  readonly replacedBy: string | null;
  readonly proposedBy: string;
  readonly proposedAt: string;
}

/** What can happen to a plan. */
export const planHappenings = [
  'proposed',
  'declined',
  'activated',
  'at_risk',
  'cured',
  'completed',
  'reopened',
  'defaulted',
  'ended',
  'replaced',
] as const;
export type PlanHappening = (typeof planHappenings)[number];

/** True while the instalments count: they are judged, and the customer keeps the terms of the plan. */
export function isRunning({ state }: Pick<PlanRecord, 'state'>): boolean {
  return state === 'active' || state === 'at_risk' || state === 'completed';
}
