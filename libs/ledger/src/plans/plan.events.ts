import { draftEvent, type EventDraft, type Obligation, type Plan } from '@tactful/contracts';
import { about, type Writing } from '../company/writing.js';
import { type Verdict } from './judge.decision.js';
import { type PlanRecord } from './plan.types.js';

/** The plan as events tell it. */
export function toEventPlan(plan: PlanRecord): Plan {
  const { planId, customerId, currency, state, totalMinor, note, replaces, replacedBy } = plan;
  const invoices = plan.invoices.map(({ invoiceId, number }) => ({ invoiceId, number }));
  const instalments = plan.instalments.map(({ number, dueDate, amountMinor }) => ({ number, dueDate, amountMinor }));
  return { planId, customerId, currency, state, totalMinor, invoices, instalments, note, replaces, replacedBy };
}

/** A plan was proposed and waits for its answer; asking rests up to and including `answerUntil`. */
export function proposedDraft(writing: Writing, plan: PlanRecord, answerUntil: string): EventDraft {
  const data = { plan: toEventPlan(plan), answerUntil, by: writing.by };
  return draftEvent('ledger.plan.proposed.v1', about(writing, plan.customerId), data);
}

/** A proposal was declined. */
export function declinedDraft(writing: Writing, plan: PlanRecord): EventDraft {
  const data = { plan: toEventPlan(plan), explanation: plan.explanation ?? '', by: writing.by };
  return draftEvent('ledger.plan.declined.v1', about(writing, plan.customerId), data);
}

/** A plan was agreed; `obligations` are those of its invoices, and what they take the place of. */
export function activatedDraft(writing: Writing, plan: PlanRecord, obligations: readonly Obligation[]): EventDraft {
  const data = { plan: toEventPlan(plan), obligations: [...obligations], by: writing.by };
  return draftEvent('ledger.plan.activated.v1', about(writing, plan.customerId), data);
}

/** Another plan took its place. */
export function replacedDraft(writing: Writing, plan: PlanRecord): EventDraft {
  const data = { plan: toEventPlan(plan), by: writing.by };
  return draftEvent('ledger.plan.replaced.v1', about(writing, plan.customerId), data);
}

/** A person ended it; `obligations` are what is owed from now on, and what it takes the place of. */
export function endedDraft(writing: Writing, plan: PlanRecord, obligations: readonly Obligation[]): EventDraft {
  const { explanation, restDueOn } = plan;
  if (explanation === null || restDueOn === null) throw new Error('A plan ends with a reason and a date for the rest');
  const data = {
    plan: toEventPlan(plan),
    reason: explanation,
    restDueOn,
    obligations: [...obligations],
    by: writing.by,
  };
  return draftEvent('ledger.plan.ended.v1', about(writing, plan.customerId), data);
}

/** What a judgement found, in order. */
export function judgedDrafts(
  writing: Writing,
  plan: PlanRecord,
  found: { readonly verdict: Verdict; readonly accelerated: boolean; readonly obligations: readonly Obligation[] },
): EventDraft[] {
  const { verdict, accelerated } = found;
  const whom = about(writing, plan.customerId);
  const data = { plan: toEventPlan(plan), by: writing.by };
  const missed = verdict.missed.map((instalment) => ({ ...instalment }));
  return verdict.happened.map((what) => {
    switch (what) {
      case 'at_risk':
        return draftEvent('ledger.plan.at_risk.v1', whom, { ...data, missed, graceUntil: verdict.graceUntil });
      case 'cured':
        return draftEvent('ledger.plan.cured.v1', whom, data);
      case 'completed':
        return draftEvent('ledger.plan.completed.v1', whom, data);
      case 'reopened':
        return draftEvent('ledger.plan.reopened.v1', whom, data);
      case 'defaulted': {
        const obligations = [...found.obligations];
        return draftEvent('ledger.plan.defaulted.v1', whom, { ...data, missed, accelerated, obligations });
      }
    }
  });
}
