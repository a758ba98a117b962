import { type EventDraft } from '@tactful/contracts';
import { conflict, type Refusal, unacceptable } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { type Writing } from '../company/writing.js';
import { toObligations } from '../invoices/invoice.types.js';
import { readInvoices } from '../invoices/invoices.store.js';
import { withLeft } from './following.js';
import { standingOf } from './judge.decision.js';
import { endedDraft } from './plan.events.js';
import { type PlanEnding } from './plan.schemas.js';
import { type PlanRecord } from './plan.types.js';
import { addToHistory, savePlans, savePlansOfInvoices } from './plans.store.js';
import { restInOne } from './schedule/parts.decision.js';
import { restDueDate } from './schedule/rest-due.decision.js';
import { withdrawn } from './schedule/withdrawn.decision.js';

/**
 * A person ends a running plan whose customer is locked. What is left of each invoice is one new obligation, by default
 * due no earlier than its instalments were, and until then it costs nothing. Its invoices are on no plan any more.
 */
export async function endPlan(
  tx: EntityManager,
  writing: Writing,
  asked: { readonly plan: PlanRecord; readonly ending: PlanEnding },
): Promise<{ readonly planId: string; readonly drafts: readonly EventDraft[] } | Refusal> {
  const { plan, ending } = asked;
  const { companyId, day, by } = writing;
  const { planId } = plan;
  if (plan.state !== 'active' && plan.state !== 'at_risk') {
    const hint = plan.state === 'proposed' ? ' Decline it instead.' : '';
    return conflict('plan_not_running', `This plan is ${plan.state}: there is nothing to end.${hint}`, {
      state: plan.state,
    });
  }
  if (ending.restDueOn !== undefined && ending.restDueOn < day.today) {
    return unacceptable('date_in_past', `What is left cannot be due before today (${day.today}).`, '/restDueOn');
  }
  const ids = plan.invoices.map(({ invoiceId }) => invoiceId);
  const invoices = (await readInvoices(tx, companyId, ids)).filter((invoice) => invoice.plan?.planId === planId);
  const standing = standingOf(plan, invoices);
  const { restDueAfterDays } = writing.settings.plans;
  const restDueOn = ending.restDueOn ?? restDueDate(standing, { today: day.today, restDueAfterDays });
  const after = invoices.map((invoice) => restInOne(invoice, restDueOn, () => randomUUIDv7()));
  await savePlansOfInvoices(tx, companyId, after);
  const ended: PlanRecord = {
    ...withLeft(plan, standing),
    ...{ state: 'ended', explanation: ending.reason, restDueOn, missed: [], graceUntil: null },
  };
  await savePlans(tx, companyId, [ended]);
  const entry = { planId, what: 'ended', at: day.now.toString(), by, note: ending.reason } as const;
  await addToHistory(tx, companyId, [entry]);
  const owed = [...withdrawn(invoices, after, 'accelerated'), ...after.flatMap(toObligations)];
  return { planId, drafts: [endedDraft(writing, ended, owed)] };
}
