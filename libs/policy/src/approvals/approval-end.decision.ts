import { cutText } from '@tactful/contracts';
import { type AccountSnapshot, type ObligationFacts } from '../accounts/account.types.js';
import { type AccountCalendar } from '../escalations/calendar.decision.js';
import {
  type DecisionAction,
  type EndApproval,
  type Hold,
  type OpenTask,
  type RequestContact,
  type StepOfObligation,
} from '../escalations/escalation.types.js';
import { type ApprovalEnd, type ApprovalStep, type WaitingApproval } from './approval-facts.types.js';

/** What the end of a waiting message is found from. */
export interface ApprovalQuestion {
  readonly account: AccountSnapshot;
  readonly calendar: AccountCalendar;
  readonly now: Temporal.Instant;
  /** What the same decision does besides. */
  readonly actions: readonly DecisionAction[];
}

/** What becomes of the messages of an account that wait for a person. */
export interface ApprovalOutlook {
  readonly ends: readonly EndApproval[];
  /** Somebody has to know that nobody answered in time. */
  readonly tasks: readonly OpenTask[];
  readonly holds: readonly Hold[];
  readonly watch: readonly Temporal.Instant[];
}

const nothingWaits: ApprovalOutlook = { ends: [], tasks: [], holds: [], watch: [] };

/** Ends the waiting messages that have lost their cause; what still waits is a stated reason for silence. */
export function approvalOutlook(question: ApprovalQuestion): ApprovalOutlook {
  const { account, actions, now } = question;
  const begun = actions.flatMap((action) => (beginsToWait(action) ? [{ askedAt: now, steps: action.steps }] : []));
  if ((account.approvals.length === 0 && begun.length === 0) || !account.complete) return nothingWaits;
  const judged = account.approvals.map((approval) => ({ approval, end: endOf(approval, question) }));
  // What begins to wait now is a reason for silence from now on.
  const waiting = [...judged.filter(({ end }) => end === null).map(({ approval }) => approval), ...begun];
  return {
    ends: judged.flatMap(({ approval, end }) => (end ? [ending(approval, end)] : [])),
    tasks: judged.flatMap(({ approval, end }) => (end === 'not_approved' ? [unanswered(approval, account)] : [])),
    holds: waiting.map((approval) => holdOf(approval, question.calendar)),
    watch: waiting.flatMap(({ steps }) => steps.flatMap((step) => endsAt(step, question.calendar) ?? [])),
  };
}

/** The steps of a waiting message that may still be said. */
export function liveSteps(approval: WaitingApproval, question: ApprovalQuestion): readonly ApprovalStep[] {
  return approval.steps.filter((step) => stepEnd(step, approval.askedAt, question) === null);
}

/** Why a waiting message is at its end; null: it goes on waiting, as long as one of its steps may still be said. */
export function endOf(approval: WaitingApproval, question: ApprovalQuestion): ApprovalEnd | null {
  const ends = approval.steps.map((step) => stepEnd(step, approval.askedAt, question));
  return ends.includes(null) ? null : (ends[0] ?? 'policy_changed');
}

function stepEnd(step: ApprovalStep, askedAt: Temporal.Instant, question: ApprovalQuestion): ApprovalEnd | null {
  const { account, calendar, now } = question;
  const obligation = account.obligations.find(({ obligationId }) => obligationId === step.obligationId);
  if (!obligation || obligation.state === 'paid') return 'paid';
  if (obligation.state === 'void') return 'void';
  if (obligation.ladderRun !== step.ladderRun) return 'policy_changed';
  const pause = pauseOver(obligation, account, now);
  if (pause) return pause;
  const end = endsAt(step, calendar);
  if (end && Temporal.Instant.compare(end, now) <= 0) return 'not_approved';
  return isSaidLater(step, askedAt, question) ? 'superseded_by_later_step' : null;
}

function pauseOver(
  { obligationId, invoiceId, openMinor, disputedMinor }: ObligationFacts,
  { pauses }: AccountSnapshot,
  now: Temporal.Instant,
): 'disputed' | 'on_hold' | null {
  if (openMinor <= disputedMinor) return 'disputed';
  const running = pauses.find(
    (pause) =>
      (pause.obligationId ?? obligationId) === obligationId &&
      (pause.invoiceId ?? invoiceId) === invoiceId &&
      Temporal.Instant.compare(pause.from, now) <= 0 &&
      (pause.until === null || Temporal.Instant.compare(pause.until, now) > 0),
  );
  if (!running) return null;
  return running.kind === 'dispute' ? 'disputed' : 'on_hold';
}

/** A later step was asked for or given to a person, before or by this very decision. */
function isSaidLater(step: ApprovalStep, askedAt: Temporal.Instant, { account, actions }: ApprovalQuestion): boolean {
  const isLater = (other: Pick<StepOfObligation, 'obligationId' | 'ladderRun' | 'step'>): boolean =>
    other.obligationId === step.obligationId && other.ladderRun === step.ladderRun && other.step !== step.step;
  const before = account.consumed.some(
    (used) => used.outcome !== 'skipped' && isLater(used) && Temporal.Instant.compare(used.at, askedAt) > 0,
  );
  return before || actions.some((action) => says(action) && action.steps.some(isLater));
}

function says(action: DecisionAction): action is Extract<DecisionAction, { kind: 'request_contact' | 'open_task' }> {
  return action.kind === 'request_contact' || action.kind === 'open_task';
}

/** When the last date of a step is over where the customer is; null: never. */
function endsAt({ validUntil }: ApprovalStep, calendar: AccountCalendar): Temporal.Instant | null {
  return validUntil && calendar.endOfDate(validUntil);
}

function beginsToWait(action: DecisionAction): action is RequestContact {
  return action.kind === 'request_contact' && action.approval !== undefined;
}

function ending({ approvalId, steps }: WaitingApproval, because: ApprovalEnd): EndApproval {
  return { kind: 'end_approval', approvalId, steps, because };
}

function unanswered({ approvalId, steps }: WaitingApproval, { name, obligations }: AccountSnapshot): OpenTask {
  const [first] = steps;
  const number = obligations.find(({ obligationId }) => obligationId === first?.obligationId)?.number ?? '';
  return {
    kind: 'open_task',
    task: 'approval',
    key: `not_approved:${approvalId}`,
    title: cutText(`Nobody approved the message to ${name} about ${number} in time: it did not go out`, 200),
    because: 'not_approved',
    steps: [],
  };
}

function holdOf({ steps }: Pick<WaitingApproval, 'steps'>, calendar: AccountCalendar): Hold {
  const ends = steps.map((step) => endsAt(step, calendar));
  const last = ends.reduce((a, b) => (a && b ? (Temporal.Instant.compare(a, b) >= 0 ? a : b) : null), ends[0] ?? null);
  const [first] = steps;
  return { because: 'approval_waits', invoiceId: first?.invoiceId ?? null, detail: first?.step ?? null, until: last };
}
