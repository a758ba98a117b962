import { type EventDraft } from '@tactful/contracts';
import { conflict, isRefusal, type Refusal, unacceptable } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type Writing } from '../company/writing.js';
import { openOf } from '../invoices/invoice.types.js';
import { readInvoices } from '../invoices/invoices.store.js';
import { activate } from './agreeing.js';
import { withLeft } from './following.js';
import { standingOf } from './judge.decision.js';
import { replacedDraft } from './plan.events.js';
import { type Renegotiation } from './plan.schemas.js';
import { type PlanRecord } from './plan.types.js';
import { addToHistory, insertPlan, savePlans } from './plans.store.js';
import { newPlanRecord, totalOf } from './proposing.js';
import { undisputedOf } from './schedule/parts.decision.js';
import { datedFor } from './schedule/dating.js';
import { layOut } from './schedule/schedule.decision.js';

const negotiable: readonly PlanRecord['state'][] = ['active', 'at_risk', 'defaulted'];

/** Agrees on a new plan for what is left of one whose customer is locked: it is active at once. */
export async function renegotiatePlan(
  tx: EntityManager,
  writing: Writing,
  asked: { readonly plan: PlanRecord; readonly request: Renegotiation },
): Promise<{ readonly planId: string; readonly drafts: readonly EventDraft[] } | Refusal> {
  const { plan, request } = asked;
  const { companyId, day, by } = writing;
  const ids = plan.invoices.map(({ invoiceId }) => invoiceId);
  const covered = (await readInvoices(tx, companyId, ids)).filter((invoice) => invoice.plan?.planId === plan.planId);
  const invoices = covered.filter((invoice) => openOf(invoice) > 0);
  const stateNow = { state: plan.state, openMinor: totalOf(invoices) };
  if (!negotiable.includes(plan.state) || invoices.length === 0) {
    return conflict('plan_not_running', `This plan is ${plan.state}, and nothing of it is left to agree on.`, stateNow);
  }
  const disputed = invoices.find((invoice) => undisputedOf(invoice) === 0);
  if (disputed) {
    const detail = `All of invoice ${disputed.number} is disputed: resolve that first.`;
    return conflict('invoice_disputed', detail, stateNow);
  }
  const { customerId, planId: replaces } = plan;
  const schedule = await datedFor(tx, writing, { customerId, schedule: request.schedule });
  if (isRefusal(schedule)) return schedule;
  const laidOut = layOut(schedule, { totalMinor: stateNow.openMinor, today: day.today });
  if (laidOut.kind === 'refused') return unacceptable(laidOut.code, laidOut.detail, `/schedule${laidOut.pointer}`);
  const { note = null } = request;
  const draft = { customerId, invoices, schedule, note, replaces, instalments: laidOut.instalments };
  const agreed: PlanRecord = { ...newPlanRecord(draft, writing), state: 'active' };
  const replaced = asReplaced(plan, { by: agreed, standing: standingOf(plan, covered) });
  await insertPlan(tx, companyId, agreed);
  await savePlans(tx, companyId, [replaced]);
  const entry = { planId: replaces, what: 'replaced', at: day.now.toString(), by, note } as const;
  await addToHistory(tx, companyId, [entry]);
  const drafts = await activate(tx, writing, { plan: agreed, invoices });
  return { planId: agreed.planId, drafts: [...drafts, replacedDraft(writing, replaced)] };
}

/** What was left of its instalments stays on record; after a default that was written down already. */
function asReplaced(
  plan: PlanRecord,
  news: { readonly by: PlanRecord; readonly standing: ReturnType<typeof standingOf> },
): PlanRecord {
  const hasLeft = plan.instalments.some(({ leftMinor }) => leftMinor !== undefined);
  const kept = hasLeft ? plan : withLeft(plan, news.standing);
  return { ...kept, state: 'replaced', replacedBy: news.by.planId, missed: [], graceUntil: null };
}
