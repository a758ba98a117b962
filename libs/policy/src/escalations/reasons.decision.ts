import { type AccountSnapshot } from '../accounts/account.types.js';
import { instantOf } from './calendar.decision.js';
import { type AccountDecision, type DecisionAction, type DecisionReason, type Hold } from './escalation.types.js';
import { type ObligationPlan } from './obligation-plan.types.js';

interface ReasonFacts {
  readonly actions: readonly DecisionAction[];
  readonly easings: AccountDecision['easings'];
  readonly holds: readonly Hold[];
  readonly account: AccountSnapshot;
  readonly plans: readonly ObligationPlan[];
  readonly nowMs: number;
}

/** Every reason of a decision: why it acts, why it does not, one entry for each thing it speaks of. */
export function reasonsOf({ actions, easings, holds, account, plans, nowMs }: ReasonFacts): readonly DecisionReason[] {
  const numbers = new Map(account.obligations.map(({ invoiceId, number }) => [invoiceId, number]));
  const reasons = [
    ...holds.map((hold) => ofHold(hold, numbers)),
    ...actions.flatMap((action) => ofAction(action, numbers)),
    ...easings.flatMap(({ steps, because, wantedTone }) => [
      ...steps.map(({ step, invoiceId }) => ({
        code: 'eased',
        step,
        detail: wantedTone,
        ...named(invoiceId, numbers),
      })),
      { code: because },
    ]),
    ...plans.flatMap((plan) => ofBlocked(plan, numbers)),
    ...plans.flatMap((plan) => ofPayDays(plan, numbers, nowMs)),
  ];
  if (reasons.length > 0) return reasons;
  if (plans.length === 0) return [{ code: 'nothing_open' }];
  return [{ code: plans.some(({ ahead }) => ahead.length > 0) ? 'nothing_due_yet' : 'ladder_ended' }];
}

function ofHold(hold: Hold, numbers: ReadonlyMap<string, string>): DecisionReason {
  return {
    code: hold.because,
    ...named(hold.invoiceId, numbers),
    ...(hold.detail !== null && { detail: hold.detail }),
    ...(hold.until && { until: hold.until.toString() }),
  };
}

/** Steps whose date has come and that do not apply yet. */
function ofBlocked({ blocked }: ObligationPlan, numbers: ReadonlyMap<string, string>): readonly DecisionReason[] {
  return blocked.map(({ moment, unmet }) => ({
    ...(unmet.reason === 'step_paused' ? { code: 'step_paused' } : { code: 'step_waits', detail: unmet.reason }),
    step: moment.step,
    ...named(moment.invoiceId, numbers),
  }));
}

/** Steps whose date would have come if the customer's pay day were not near. */
function ofPayDays(
  { ahead, pausedBy }: ObligationPlan,
  numbers: ReadonlyMap<string, string>,
  nowMs: number,
): readonly DecisionReason[] {
  if (pausedBy) return [];
  return ahead
    .filter(({ waitsSinceMs }) => waitsSinceMs !== null && waitsSinceMs <= nowMs)
    .map(({ step, invoiceId, startsAtMs }) => ({
      code: 'pay_day_near',
      step,
      ...named(invoiceId, numbers),
      until: instantOf(startsAtMs).toString(),
    }));
}

function ofAction(action: DecisionAction, numbers: ReadonlyMap<string, string>): readonly DecisionReason[] {
  switch (action.kind) {
    case 'request_contact':
      return [
        ...action.steps.map(({ step, invoiceId }) => ({ code: 'step_due', step, ...named(invoiceId, numbers) })),
        ...action.reasons.filter((code) => code !== 'step_due').map((code) => ({ code })),
        ...(action.approval ? [{ code: action.approval === 'batch' ? 'batch_waits' : 'needs_approval' }] : []),
      ];
    case 'skip_steps':
      return action.steps.map(({ step, invoiceId, reason }) => ({ code: reason, step, ...named(invoiceId, numbers) }));
    case 'charge_fee':
      return action.steps.map(({ step, invoiceId }) => ({ code: 'fee_due', step, ...named(invoiceId, numbers) }));
    case 'end_approval':
      return action.steps.map(({ step, invoiceId }) => ({
        code: 'approval_ended',
        step,
        detail: action.because,
        ...named(invoiceId, numbers),
      }));
    case 'open_task':
      return [{ code: 'task_opened', detail: action.task }];
    case 'close_task':
      return [{ code: 'task_closed', detail: action.task }];
  }
}

function named(invoiceId: string | null, numbers: ReadonlyMap<string, string>): { invoiceNumber?: string } {
  const number = invoiceId === null ? undefined : numbers.get(invoiceId);
  return number === undefined ? {} : { invoiceNumber: number };
}
