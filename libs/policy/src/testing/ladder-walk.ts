import { type AccountSnapshot, type ConsumedStep } from '../accounts/account.types.js';
import { decide } from '../escalations/escalation.decision.js';
import { type DecisionAction } from '../escalations/escalation.types.js';
import { type PolicyVersion } from '../ladders/ladder.types.js';
import { aContact, anAccount, at } from './account-builders.js';

/** What happened on one day of a walk: the day counted from the due date, what was done, and the steps it used up. */
export type WalkedDay = readonly [day: number, did: string, ...steps: string[]];

/**
 * Walks an account along its ladder day by day until 130 days after the due date (3 March 2026): every message arrives
 * on its day and nobody ever answers, pays or closes a task. Whatever waits for approval is approved at once.
 */
export function walk(policy: PolicyVersion, parts: Partial<AccountSnapshot> = {}): readonly WalkedDay[] {
  let account = anAccount(parts);
  const days: WalkedDay[] = [];
  for (let day = -30; day <= 130; day += 1) {
    const now = at('2026-03-03').add({ hours: 24 * day });
    const { actions } = decide(account, policy, now);
    days.push(...actions.flatMap((action) => told(action, day)));
    account = after(account, actions, now);
  }
  return days;
}

function told(action: DecisionAction, day: number): readonly WalkedDay[] {
  if (action.kind === 'close_task' || action.kind === 'end_approval') return [];
  const steps = action.steps.map(({ step }) => step);
  return [[day, wordOf(action), ...steps]];
}

function wordOf(action: Exclude<DecisionAction, { kind: 'close_task' | 'end_approval' }>): string {
  switch (action.kind) {
    case 'request_contact':
      return action.approval ? 'contact on approval' : (action.intent ?? 'contact');
    case 'skip_steps':
      return [...new Set(action.steps.map(({ reason }) => reason))].join(', ');
    case 'charge_fee':
      return 'fee';
    case 'open_task':
      return action.task;
  }
}

function after(account: AccountSnapshot, actions: readonly DecisionAction[], now: Temporal.Instant): AccountSnapshot {
  return actions.reduce((before, action) => afterOne(before, action, now), account);
}

function afterOne(account: AccountSnapshot, action: DecisionAction, now: Temporal.Instant): AccountSnapshot {
  if (action.kind === 'close_task' || action.kind === 'end_approval') return account;
  const consumed = [...account.consumed, ...action.steps.map((step) => usedUp(action, step, now))];
  if (action.kind === 'open_task') {
    const task = { taskId: action.key, key: action.key, kind: action.task, closedAt: null };
    return { ...account, consumed, tasks: [...account.tasks, task] };
  }
  if (action.kind !== 'request_contact') return { ...account, consumed };
  const contact = aContact(now.toString().slice(0, 16), {
    tone: action.wantedTone,
    obligationIds: action.steps.map(({ obligationId }) => obligationId),
  });
  return { ...account, consumed, contacts: [...account.contacts, contact] };
}

const outcomes = {
  request_contact: 'requested',
  skip_steps: 'skipped',
  charge_fee: 'fee',
  open_task: 'task',
} as const;

function usedUp(
  { kind }: Exclude<DecisionAction, { kind: 'close_task' | 'end_approval' }>,
  { obligationId, ladderRun, step }: { obligationId: string; ladderRun: number; step: string },
  at: Temporal.Instant,
): ConsumedStep {
  return { obligationId, ladderRun, step, outcome: outcomes[kind], at };
}
