import { type EventDraft, type Obligation } from '@tactful/contracts';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { addToAgenda } from '../agenda/agenda.store.js';
import { type Writing } from '../company/writing.js';
import { liftHolds } from '../holds/placing.js';
import { type InvoiceRecord, toObligations } from '../invoices/invoice.types.js';
import { promisesOn, withdrawPromises } from '../promises/follow-promises.js';
import { activatedDraft } from './plan.events.js';
import { type PlanRecord } from './plan.types.js';
import { addToHistory, savePlansOfInvoices } from './plans.store.js';
import { putOnPlan } from './schedule/parts.decision.js';
import { withdrawn } from './schedule/withdrawn.decision.js';

/**
 * Makes a plan count whose row is written as `active`: its instalments take the place of the due dates of its invoices
 * (given as they are, their customer locked) and of the promises on them, and the pause of the proposal ends.
 */
export async function activate(
  tx: EntityManager,
  writing: Writing,
  agreed: { readonly plan: PlanRecord; readonly invoices: readonly InvoiceRecord[] },
): Promise<readonly EventDraft[]> {
  const { plan, invoices } = agreed;
  const { companyId, day, by } = writing;
  const planned = putOnPlan(invoices, plan, () => randomUUIDv7());
  await savePlansOfInvoices(tx, companyId, planned);
  const items = plan.instalments.map(
    ({ dueDate }) => ({ kind: 'plan_judged', subjectId: plan.planId, date: dayAfter(dueDate) }) as const,
  );
  await addToAgenda(tx, { companyId, zone: day.zone }, items);
  const entry = { planId: plan.planId, what: 'activated', at: day.now.toString(), by, note: plan.note } as const;
  await addToHistory(tx, companyId, [entry]);
  const replaced = { promiseIds: promisesOn(invoices), reason: 'a payment plan took its place' };
  const promises = await withdrawPromises(tx, writing, replaced);
  const owed: Obligation[] = [...withdrawn(invoices, planned, 'on_plan'), ...planned.flatMap(toObligations)];
  const lifted = await liftHolds(tx, writing, plan.holdIds);
  return [...promises, activatedDraft(writing, plan, owed), ...lifted];
}

function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}
