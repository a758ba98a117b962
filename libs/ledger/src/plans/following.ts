import { type EventDraft, type Obligation } from '@tactful/contracts';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { addToAgenda } from '../agenda/agenda.store.js';
import { type Writing } from '../company/writing.js';
import { lockCustomers } from '../customers/customers.store.js';
import { type InvoiceRecord, toObligations } from '../invoices/invoice.types.js';
import { readInvoices } from '../invoices/invoices.store.js';
import { judgePlan, standingOf, type Verdict } from './judge.decision.js';
import { judgedDrafts } from './plan.events.js';
import { type PlanSettings } from './plan.settings.js';
import { isRunning, type PlanRecord } from './plan.types.js';
import { addToHistory, readPlans, savePlans, savePlansOfInvoices } from './plans.store.js';
import { restInOne } from './schedule/parts.decision.js';
import { withdrawn } from './schedule/withdrawn.decision.js';

/**
 * To be called with the invoices whenever money, a dispute or anything else has changed what is open on them: what that
 * means for their plans (back on track, completed, …) is written and told at once. Asks nothing for invoices without a
 * plan. Their customers are locked.
 */
export async function followPlans(
  tx: EntityManager,
  writing: Writing,
  invoices: readonly InvoiceRecord[],
): Promise<readonly EventDraft[]> {
  const onPlan = invoices.filter(({ plan }) => plan !== null);
  if (onPlan.length === 0) return [];
  await savePlansOfInvoices(tx, writing.companyId, onPlan.flatMap(withoutTakenBackMoney));
  return judgePlans(tx, writing, [...new Set(onPlan.flatMap(({ plan }) => plan?.planId ?? []))]);
}

/**
 * When money from before the plan is taken back, what it had paid is owed with the last instalment, and money that comes
 * in later still pays the next instalment first.
 */
function withoutTakenBackMoney(invoice: InvoiceRecord): InvoiceRecord[] {
  const { plan, paidMinor } = invoice;
  return plan && paidMinor < plan.paidBeforeMinor
    ? [{ ...invoice, plan: { ...plan, paidBeforeMinor: paidMinor } }]
    : [];
}

/** Judges plans by what is open on their invoices today. Those that are not running are left alone. */
export async function judgePlans(
  tx: EntityManager,
  writing: Writing,
  planIds: readonly string[],
): Promise<readonly EventDraft[]> {
  const { companyId } = writing;
  await lockCustomers(tx, companyId, [...new Set((await readPlans(tx, companyId, planIds)).map(customerOf))]);
  const running = (await readPlans(tx, companyId, planIds)).filter(isRunning);
  if (running.length === 0) return [];
  const settings = writing.settings.plans;
  const invoices = await readInvoices(tx, companyId, running.flatMap(invoiceIdsOf));
  const drafts: EventDraft[] = [];
  for (const plan of running) {
    const own = invoices.filter((invoice) => invoice.plan?.planId === plan.planId);
    drafts.push(...(await judge(tx, writing, { plan, invoices: own, settings })));
  }
  return drafts;
}

interface Case {
  readonly plan: PlanRecord;
  readonly invoices: readonly InvoiceRecord[];
  readonly settings: PlanSettings;
}

async function judge(tx: EntityManager, writing: Writing, found: Case): Promise<readonly EventDraft[]> {
  const { plan, invoices, settings } = found;
  const { companyId, day, by } = writing;
  const verdict = judgePlan(plan, invoices, { ...settings, today: day.today });
  const judged = withVerdict(plan, verdict);
  const isChanged = verdict.happened.length > 0 || judged.graceUntil !== plan.graceUntil || hasOther(plan, judged);
  if (!isChanged) return [];
  const accelerated = verdict.state === 'defaulted' && settings.acceleration === 'remaining_due_at_once';
  const ended = accelerated ? withLeft(judged, standingOf(plan, invoices)) : judged;
  const obligations = verdict.state === 'defaulted' ? await end(tx, writing, { invoices, accelerated }) : [];
  await savePlans(tx, companyId, [ended]);
  if (judged.graceUntil !== null && judged.graceUntil !== plan.graceUntil) {
    const date = Temporal.PlainDate.from(judged.graceUntil).add({ days: 1 }).toString();
    await addToAgenda(tx, { companyId, zone: day.zone }, [{ kind: 'plan_judged', subjectId: plan.planId, date }]);
  }
  const at = day.now.toString();
  const history = verdict.happened.map((what) => ({ planId: plan.planId, what, at, by, note: null }));
  await addToHistory(tx, companyId, history);
  return judgedDrafts(writing, ended, { verdict, accelerated, obligations });
}

/** The plan has ended in default: its invoices keep its terms no longer. Returns what they owe now, and what not any more. */
async function end(
  tx: EntityManager,
  { companyId, day }: Writing,
  found: { readonly invoices: readonly InvoiceRecord[]; readonly accelerated: boolean },
): Promise<readonly Obligation[]> {
  const { invoices, accelerated } = found;
  const after = invoices.map((invoice) =>
    accelerated ? restInOne(invoice, day.today, () => randomUUIDv7()) : withoutTerms(invoice),
  );
  await savePlansOfInvoices(tx, companyId, after);
  const replaced = accelerated ? withdrawn(invoices, after, 'accelerated') : [];
  return [...replaced, ...after.flatMap(toObligations)];
}

function withoutTerms(invoice: InvoiceRecord): InvoiceRecord {
  return { ...invoice, plan: invoice.plan && { ...invoice.plan, ended: true } };
}

function withVerdict(plan: PlanRecord, { state, happened, missed, graceUntil }: Verdict): PlanRecord {
  const curedTimes = plan.curedTimes + (happened.includes('cured') ? 1 : 0);
  return { ...plan, state, missed: missed.map(({ number }) => number), curedTimes, graceUntil };
}

/** Other instalments are missed than before, though there is nothing to tell: one of several was paid. */
function hasOther(before: PlanRecord, after: PlanRecord): boolean {
  return before.missed.join() !== after.missed.join();
}

/** Keeps what was left of each instalment, whose parts leave the invoices. */
export function withLeft(plan: PlanRecord, standing: ReturnType<typeof standingOf>): PlanRecord {
  const instalments = standing.map(({ openMinor, disputedMinor: _, ...instalment }) => ({
    ...instalment,
    leftMinor: openMinor,
  }));
  return { ...plan, instalments };
}

function customerOf({ customerId }: PlanRecord): string {
  return customerId;
}

function invoiceIdsOf({ invoices }: PlanRecord): string[] {
  return invoices.map(({ invoiceId }) => invoiceId);
}
