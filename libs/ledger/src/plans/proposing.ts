import { type EventDraft } from '@tactful/contracts';
import { conflict, isRefusal, type Refusal, unacceptable } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { type Writing } from '../company/writing.js';
import { placeHolds } from '../holds/placing.js';
import { type InvoiceRecord } from '../invoices/invoice.types.js';
import { readInvoices } from '../invoices/invoices.store.js';
import { activate } from './agreeing.js';
import { isWithinLimits } from './limits.decision.js';
import { proposedDraft } from './plan.events.js';
import { type NewPlan } from './plan.schemas.js';
import { type PlanInstalment, type PlanRecord } from './plan.types.js';
import { addToHistory, insertPlan, proposalFor } from './plans.store.js';
import { obstacleTo } from './proposal.decision.js';
import { undisputedOf } from './schedule/parts.decision.js';
import { datedFor } from './schedule/dating.js';
import { layOut } from './schedule/schedule.decision.js';

/** What is written of a plan when it is proposed or agreed. */
export type PlanDraft = Pick<PlanRecord, 'customerId' | 'schedule' | 'instalments' | 'note' | 'replaces'> & {
  readonly invoices: readonly InvoiceRecord[];
};

/** Takes a proposal of a customer that is locked. */
export async function proposePlan(
  tx: EntityManager,
  writing: Writing,
  given: NewPlan,
): Promise<{ readonly planId: string; readonly drafts: readonly EventDraft[] } | Refusal> {
  const { companyId, day } = writing;
  const { customerId, invoiceIds, note = null } = given;
  const invoices = await readInvoices(tx, companyId, invoiceIds);
  const obstacle = obstacleTo(given, invoices);
  if (obstacle) return unacceptable(obstacle.code, obstacle.detail, `/invoiceIds/${obstacle.index}`);
  const waiting = await proposalFor(tx, companyId, { customerId, invoiceIds });
  if (waiting) {
    const more = { planId: waiting.planId, state: waiting.state };
    return conflict('plan_proposed_already', 'A proposal for one of these invoices waits for its answer.', more);
  }
  const schedule = await datedFor(tx, writing, given);
  if (isRefusal(schedule)) return schedule;
  const laidOut = layOut(schedule, { totalMinor: totalOf(invoices), today: day.today });
  if (laidOut.kind === 'refused') return unacceptable(laidOut.code, laidOut.detail, `/schedule${laidOut.pointer}`);
  const draft = { customerId, invoices, schedule, note, replaces: null, instalments: laidOut.instalments };
  const settings = writing.settings.plans;
  const plan = newPlanRecord(draft, writing);
  if (isWithinLimits(plan, settings, day.today)) {
    const active: PlanRecord = { ...plan, state: 'active' };
    await insertPlan(tx, companyId, active);
    return { planId: plan.planId, drafts: await activate(tx, writing, { plan: active, invoices }) };
  }
  return waitForAnswer(tx, writing, { plan, pauseDays: settings.proposalPauseDays });
}

/** A plan as it is proposed on a day by somebody. */
export function newPlanRecord(draft: PlanDraft, { day, by }: Writing): PlanRecord {
  const { invoices, customerId, schedule, instalments, note, replaces } = draft;
  return {
    planId: randomUUIDv7(),
    customerId,
    currency: invoices[0]?.currency ?? '',
    state: 'proposed',
    totalMinor: sumOf(instalments),
    schedule,
    instalments,
    invoices: invoices.map(({ invoiceId, number }) => ({ invoiceId, number })),
    note,
    explanation: null,
    holdIds: [],
    missed: [],
    curedTimes: 0,
    graceUntil: null,
    restDueOn: null,
    replaces,
    replacedBy: null,
    proposedBy: by,
    proposedAt: day.now.toString(),
  };
}

/** What is open and not disputed on invoices of one currency. */
export function totalOf(invoices: readonly InvoiceRecord[]): number {
  return invoices.reduce((total, invoice) => total + undisputedOf(invoice), 0);
}

async function waitForAnswer(
  tx: EntityManager,
  writing: Writing,
  proposal: { readonly plan: PlanRecord; readonly pauseDays: number },
): Promise<{ readonly planId: string; readonly drafts: readonly EventDraft[] }> {
  const { plan, pauseDays } = proposal;
  const { companyId, day, by } = writing;
  const { planId, customerId } = plan;
  const until = Temporal.PlainDate.from(day.today).add({ days: pauseDays }).toString();
  const orders = plan.invoices.map(
    ({ invoiceId }) => ({ customerId, invoiceId, reason: 'plan_proposed', until, note: null }) as const,
  );
  const { holds, drafts } = await placeHolds(tx, writing, orders);
  await insertPlan(tx, companyId, { ...plan, holdIds: holds.map(({ holdId }) => holdId) });
  const entry = { planId, what: 'proposed', at: day.now.toString(), by, note: plan.note } as const;
  await addToHistory(tx, companyId, [entry]);
  return { planId, drafts: [proposedDraft(writing, plan, until), ...drafts] };
}

function sumOf(instalments: readonly PlanInstalment[]): number {
  return instalments.reduce((total, { amountMinor }) => total + amountMinor, 0);
}
