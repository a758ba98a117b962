import { type EventDraft } from '@tactful/contracts';
import { conflict, isRefusal, type Refusal, unacceptable } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type Writing } from '../company/writing.js';
import { liftHolds } from '../holds/placing.js';
import { readInvoices } from '../invoices/invoices.store.js';
import { activate } from './agreeing.js';
import { declinedDraft } from './plan.events.js';
import { type PlanAcceptance } from './plan.schemas.js';
import { type PlanRecord } from './plan.types.js';
import { addToHistory, savePlans } from './plans.store.js';
import { obstacleTo } from './proposal.decision.js';
import { totalOf } from './proposing.js';
import { datedFor } from './schedule/dating.js';
import { layOut } from './schedule/schedule.decision.js';

type Answer = { readonly planId: string; readonly drafts: readonly EventDraft[] } | Refusal;

/**
 * A person agrees to a proposal, as it is or with another schedule. It is laid out over what is open now: invoices that
 * were settled since are left out, and amounts that no longer add up are for that person to change.
 */
export async function acceptProposal(
  tx: EntityManager,
  writing: Writing,
  asked: { readonly plan: PlanRecord; readonly acceptance: PlanAcceptance },
): Promise<Answer> {
  const { plan, acceptance } = asked;
  const { companyId, day } = writing;
  const { planId, customerId } = plan;
  const ids = plan.invoices.map(({ invoiceId }) => invoiceId);
  const invoices = (await readInvoices(tx, companyId, ids)).filter(({ state }) => state === 'open');
  const stateNow = { state: plan.state, openMinor: totalOf(invoices) };
  if (invoices.length === 0) return conflict('nothing_open', 'Nothing of these invoices is open any more.', stateNow);
  const invoiceIds = invoices.map(({ invoiceId }) => invoiceId);
  const obstacle = obstacleTo({ customerId, invoiceIds }, invoices);
  if (obstacle) return conflict(obstacle.code, obstacle.detail, stateNow);
  const { schedule: wanted } = acceptance;
  const schedule = wanted ? await datedFor(tx, writing, { customerId, schedule: wanted }) : plan.schedule;
  if (isRefusal(schedule)) return schedule;
  const laidOut = layOut(schedule, { totalMinor: stateNow.openMinor, today: day.today });
  if (laidOut.kind === 'refused') {
    if (acceptance.schedule) return unacceptable(laidOut.code, laidOut.detail, `/schedule${laidOut.pointer}`);
    const detail = `${laidOut.detail} Accept it with another schedule.`;
    return conflict('proposal_outdated', detail, { ...stateNow, because: laidOut.code });
  }
  const agreed: PlanRecord = {
    ...plan,
    state: 'active',
    schedule,
    instalments: laidOut.instalments,
    totalMinor: stateNow.openMinor,
    invoices: plan.invoices.filter(({ invoiceId }) => invoiceIds.includes(invoiceId)),
  };
  await savePlans(tx, companyId, [agreed]);
  return { planId, drafts: await activate(tx, writing, { plan: agreed, invoices }) };
}

/** A person declines a proposal and says why; asking goes on. */
export async function declineProposal(
  tx: EntityManager,
  writing: Writing,
  asked: { readonly plan: PlanRecord; readonly explanation: string },
): Promise<Answer> {
  const { plan, explanation } = asked;
  const { companyId, day, by } = writing;
  const { planId } = plan;
  const declined: PlanRecord = { ...plan, state: 'declined', explanation };
  await savePlans(tx, companyId, [declined]);
  const entry = { planId, what: 'declined', at: day.now.toString(), by, note: explanation } as const;
  await addToHistory(tx, companyId, [entry]);
  return { planId, drafts: [declinedDraft(writing, declined), ...(await liftHolds(tx, writing, plan.holdIds))] };
}
