import { type InvoiceRecord } from '../invoices/invoice.types.js';
import { type InstalmentStanding, isMissed, standingOf } from './judge.decision.js';
import { type InstalmentView, type PlanSummary } from './plan.schemas.js';
import { type PlanRecord } from './plan.types.js';

/** A plan as the API shows it, with its instalments as they stand by the money on its invoices. */
export function toPlanSummary(record: PlanRecord, invoices: readonly InvoiceRecord[], today: string): PlanSummary {
  const { planId, holdIds: _holds, missed: _missed, instalments: _instalments, invoices: covered, ...rest } = record;
  const instalments = standingOf(record, invoices).map((standing) => toView(record, standing, today));
  const openMinor = instalments
    .filter(({ state }) => state !== 'withdrawn')
    .reduce((total, instalment) => total + instalment.openMinor, 0);
  return { id: planId, ...rest, invoices: covered.map((invoice) => ({ ...invoice })), instalments, openMinor };
}

function toView(plan: PlanRecord, standing: InstalmentStanding, today: string): InstalmentView {
  const { number, dueDate, amountMinor, openMinor, disputedMinor, leftMinor } = standing;
  const instalment = { number, dueDate, amountMinor };
  if (plan.state === 'proposed' || plan.state === 'declined') {
    return { ...instalment, openMinor: amountMinor, disputedMinor: 0, state: 'planned' };
  }
  if (leftMinor !== undefined) {
    return { ...instalment, openMinor: leftMinor, disputedMinor: 0, state: leftMinor === 0 ? 'paid' : 'withdrawn' };
  }
  const state = openMinor === 0 ? 'paid' : isMissed(standing, today) ? 'missed' : 'open';
  return { ...instalment, openMinor, disputedMinor, state };
}
