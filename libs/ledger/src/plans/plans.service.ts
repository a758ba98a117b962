import { Injectable } from '@nestjs/common';
import { type EventDraft, type Page } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorName,
  afterCommit,
  BusinessTimers,
  Clock,
  conflict,
  Database,
  isRefusal,
  notFound,
  type Refusal,
  unacceptable,
} from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { agendaTimer } from '../agenda/agenda.timer.js';
import { companyDayAt } from '../company/company-day.js';
import { zoneOfCompany } from '../company/company-zone.store.js';
import { openBooks, type Writing } from '../company/writing.js';
import { lockCustomers } from '../customers/customers.store.js';
import { readInvoices } from '../invoices/invoices.store.js';
import { readCursor, toPage } from '../paging/paging.js';
import { endPlan } from './ending.js';
import { acceptProposal, declineProposal } from './answering.js';
import {
  type NewPlan,
  type PlanAcceptance,
  type PlanEnding,
  type PlanQuery,
  type PlanRejection,
  type PlanSummary,
  type PlanView,
  type Renegotiation,
} from './plan.schemas.js';
import { type PlanRecord } from './plan.types.js';
import { toPlanSummary } from './plan-view.js';
import { historyOf, listPlans, readPlans } from './plans.store.js';
import { proposePlan } from './proposing.js';
import { renegotiatePlan } from './renegotiating.js';

/** What a command on a plan came to: its events, or why it was refused. */
export type PlanOutcome = { readonly planId: string; readonly drafts: readonly EventDraft[] } | Refusal;

/** Payment plans: proposed, agreed or declined, agreed anew, and ended. */
@Injectable()
export class PlansService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

  /** Within the company's limits the plan is active at once; else it waits for a person, and asking rests. */
  propose(actor: Actor, given: NewPlan): Promise<PlanView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const known = await lockCustomers(tx, writing.companyId, [given.customerId]);
      if (!known.has(given.customerId)) {
        return unacceptable('customer_not_found', 'There is no such customer.', '/customerId');
      }
      return proposePlan(tx, writing, given);
    });
  }

  accept(actor: Actor, planId: string, acceptance: PlanAcceptance): Promise<PlanView | Refusal> {
    return this.#answer(actor, planId, (tx, writing, plan) => acceptProposal(tx, writing, { plan, acceptance }));
  }

  decline(actor: Actor, planId: string, { explanation }: PlanRejection): Promise<PlanView | Refusal> {
    return this.#answer(actor, planId, (tx, writing, plan) => declineProposal(tx, writing, { plan, explanation }));
  }

  /** Agrees on another schedule for what is left of a plan; both plans keep their history and name each other. */
  renegotiate(actor: Actor, planId: string, request: Renegotiation): Promise<PlanView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const plan = await lockPlan(tx, writing.companyId, planId);
      if (!plan) return notFound('plan');
      return renegotiatePlan(tx, writing, { plan, request });
    });
  }

  /** A person ends a running plan; what is left is owed as one on a later day. */
  end(actor: Actor, planId: string, ending: PlanEnding): Promise<PlanView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const plan = await lockPlan(tx, writing.companyId, planId);
      if (!plan) return notFound('plan');
      return endPlan(tx, writing, { plan, ending });
    });
  }

  find(companyId: string, planId: string): Promise<PlanView | Refusal> {
    const now = this.clock.now();
    return this.database.inCompany(companyId, async (tx) => {
      const { today } = companyDayAt(now, await zoneOfCompany(tx, companyId));
      return (await viewOf(tx, companyId, { planId, today })) ?? notFound('plan');
    });
  }

  list(companyId: string, query: PlanQuery): Promise<Page<PlanSummary> | Refusal> {
    const after = readCursor(query.cursor, 1);
    if (isRefusal(after)) return Promise.resolve(after);
    const { limit, customerId, state } = query;
    const now = this.clock.now();
    return this.database.inCompany(companyId, async (tx) => {
      const { today } = companyDayAt(now, await zoneOfCompany(tx, companyId));
      const plans = await listPlans(tx, companyId, { limit, customerId, state, before: after?.[0] });
      const ids = plans.flatMap(({ invoices }) => invoices.map(({ invoiceId }) => invoiceId));
      const invoices = await readInvoices(tx, companyId, ids);
      const rows = plans.map((plan) => toPlanSummary(plan, invoices, today));
      return toPage(rows, limit, (row) => [row.id]);
    });
  }

  #answer(
    actor: Actor,
    planId: string,
    answer: (tx: EntityManager, writing: Writing, plan: PlanRecord) => Promise<PlanOutcome>,
  ): Promise<PlanView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const plan = await lockPlan(tx, writing.companyId, planId);
      if (!plan) return notFound('plan');
      if (plan.state === 'proposed') return answer(tx, writing, plan);
      return conflict('plan_not_proposed', `This plan is ${plan.state}.`, { state: plan.state });
    });
  }

  #write(
    actor: Actor,
    work: (tx: EntityManager, writing: Writing) => Promise<PlanOutcome>,
  ): Promise<PlanView | Refusal> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany(companyId, async (tx) => {
      const writing = await openBooks(tx, { companyId, now, by });
      const outcome = await work(tx, writing);
      if (isRefusal(outcome)) return outcome;
      const view = await viewOf(tx, companyId, { planId: outcome.planId, today: writing.day.today });
      if (!view) throw new Error('A plan that was just written is gone');
      await this.outbox.add(tx, outcome.drafts);
      afterCommit(tx, () => this.timers.poke(agendaTimer));
      return view;
    });
  }
}

/** Locks the plan's customer, then reads the plan as it is under that lock. */
async function lockPlan(tx: EntityManager, companyId: string, planId: string): Promise<PlanRecord | undefined> {
  const [plan] = await readPlans(tx, companyId, [planId]);
  if (!plan) return undefined;
  await lockCustomers(tx, companyId, [plan.customerId]);
  return (await readPlans(tx, companyId, [planId]))[0];
}

async function viewOf(
  tx: EntityManager,
  companyId: string,
  about: { readonly planId: string; readonly today: string },
): Promise<PlanView | undefined> {
  const [plan] = await readPlans(tx, companyId, [about.planId]);
  if (!plan) return undefined;
  const ids = plan.invoices.map(({ invoiceId }) => invoiceId);
  const summary = toPlanSummary(plan, await readInvoices(tx, companyId, ids), about.today);
  return { ...summary, history: await historyOf(tx, companyId, about.planId) };
}
