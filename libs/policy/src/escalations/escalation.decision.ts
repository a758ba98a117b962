import { cutText } from '@tactful/contracts';
import { type AccountSnapshot } from '../accounts/account.types.js';
import { approvalOutlook } from '../approvals/approval-end.decision.js';
import { heldForApproval } from '../approvals/needs-approval.decision.js';
import { type AccountPolicy } from '../ladders/ladder.types.js';
import { isMessage, type StepAction } from '../ladders/ladder-step.types.js';
import { firstToCall } from '../tasks/follow-up.decision.js';
import { byEmail } from './by-email.decision.js';
import { calendarOf } from './calendar.decision.js';
import { ascend, noAscent, servedWarnings } from './ascent.decision.js';
import { type Candidate, isNonEmpty, requestContact, speak, stepOf, type Wanted } from './contact-request.decision.js';
import {
  type AccountDecision,
  type AccountDeeds,
  type ChargeFee,
  type DecisionAction,
  type Hold,
  type OpenTask,
  type RequestContact,
  type SkipSteps,
} from './escalation.types.js';
import { isCheckIn } from './message-manner.decision.js';
import { isAskable, planClosed, planObligation } from './obligation-plan.decision.js';
import { type ObligationPlan, type PlanFacts } from './obligation-plan.types.js';
import { easingsOf } from './easing.decision.js';
import { toneMoments } from './severity.decision.js';
import { type Standstill, standstill, type StandstillHold } from './standstill.decision.js';
import { tasksWithoutCause } from './task-closing.decision.js';
import { type StepMoment } from './step-moments.decision.js';
import { nextWakeUp } from './wake-up.decision.js';
import { type Weighed, wordsOf } from './words.decision.js';

/** Stored with each decision: a change of the rules in this folder is a new version. */
export const RULES_VERSION = 'decide@1';

type Skip = ObligationPlan['skips'][number];

/**
 * What to do about one customer's account: recomputed from the snapshot alone, so the same facts give the same
 * decision at any time. Nothing is remembered but facts (steps consumed, contacts made); there is no current stage.
 */
export function decide(account: AccountSnapshot, policy: AccountPolicy, now: Temporal.Instant): AccountDecision {
  const weighed = weigh(account, policy, now);
  return { ...weighed.deeds, ...wordsOf(weighed) };
}

/** What {@link decide} does, without the words for it: for whoever acts on it and tells nobody. */
export function deedsOf(account: AccountSnapshot, policy: AccountPolicy, now: Temporal.Instant): AccountDeeds {
  return weigh(account, policy, now).deeds;
}

function weigh(account: AccountSnapshot, policy: AccountPolicy, now: Temporal.Instant): Weighed {
  const still = standstill(account, now);
  const facts: PlanFacts = {
    account,
    policy,
    calendar: calendarOf(account.companyZone, account.zones),
    now,
    nowMs: now.epochMilliseconds,
    standstill: skipReasonOf(still.holds[0]),
  };
  const plans = account.obligations
    .filter(({ state }) => state === 'open')
    .map((obligation) => planObligation(obligation, facts));
  const isHeld = still.holds.length > 0;
  const turn = isHeld ? nothingNow : contactsNow(plans, facts);
  const ascent = isHeld
    ? noAscent
    : ascend(
        turn.contacts.map((candidate) => speak(candidate, facts)),
        plans,
        facts,
      );
  const request = isNonEmpty(ascent.contacts) ? requestNow(ascent.contacts, still, facts) : undefined;
  const decided = account.complete ? tasksNow(plans, account) : nothingDecided;
  const skips = [
    ...(account.complete ? plans.flatMap((plan) => plan.skips) : []),
    ...(account.complete ? closedSkips(account, facts) : []),
    ...turn.skips,
    ...decided.skips,
  ];
  const ownActions: DecisionAction[] = [
    ...skipSteps(skips),
    ...(request ? [request] : []),
    ...(isHeld ? [] : chargeFees(plans)),
    ...decided.tasks,
    ...still.tasks,
    ...(ascent.warning ? [ascent.warning] : []),
    ...servedWarnings(request, account),
    ...(account.complete ? tasksWithoutCause(account) : []),
  ];
  const outlook = approvalOutlook({ account, calendar: facts.calendar, now, actions: ownActions });
  const watch = [...still.watch, ...ascent.wakeUps, ...toneMoments(account), ...outlook.watch];
  const deeds: AccountDeeds = {
    actions: [...ownActions, ...outlook.ends, ...outlook.tasks],
    easings: easingsOf(plans, facts),
    holds: [...still.holds, ...plans.flatMap(holdOf), ...ascent.holds, ...outlook.holds],
    nextWakeUpAt: nextWakeUp(plans, { watch, isHeld }, facts),
  };
  return { deeds, plans, still, ascent, facts };
}

/** The request, by email where calls came to nothing, and held back where a person has to approve of it. */
function requestNow(wanted: readonly [Wanted, ...Wanted[]], still: Standstill, facts: PlanFacts): RequestContact {
  const request = requestContact(wanted, facts);
  return heldForApproval(still.prefersEmail ? byEmail(request, facts.account) : request, facts.account);
}

interface ContactsNow {
  readonly contacts: readonly Candidate[];
  readonly skips: readonly Skip[];
}
const nothingNow: ContactsNow = { contacts: [], skips: [] };

/** Everything due goes together, but a check-in never shares a message with something overdue: then it is left out. */
function contactsNow(plans: readonly ObligationPlan[], { calendar, now }: PlanFacts): ContactsNow {
  const due = plans.flatMap((plan) => (plan.due && isMessage(plan.due.rung) ? [{ plan, moment: plan.due }] : []));
  const isOverdue =
    due.some(({ moment }) => isCheckIn(moment.rung)) &&
    plans.some(
      ({ obligation, pausedBy }) => isAskable(obligation) && !pausedBy && calendar.isOverdue(obligation.dueDate, now),
    );
  if (!isOverdue) return { contacts: due, skips: [] };
  const { checkIns = [], contacts = [] } = Object.groupBy(due, ({ moment }) =>
    isCheckIn(moment.rung) ? 'checkIns' : 'contacts',
  );
  return { contacts, skips: checkIns.map(({ moment }) => ({ moment, reason: 'account_overdue' })) };
}

/** Fees fall due each by itself; while automation stands still nothing is charged. */
function chargeFees(plans: readonly ObligationPlan[]): readonly ChargeFee[] {
  const due = plans.flatMap(({ fees }) => fees);
  return due.length === 0 ? [] : [{ kind: 'charge_fee', steps: due.map(stepOf) }];
}

interface DecidedNow {
  readonly tasks: readonly OpenTask[];
  readonly skips: readonly Skip[];
}
const nothingDecided: DecidedNow = { tasks: [], skips: [] };

type TaskAction = Extract<StepAction, 'call' | 'decide' | 'hand_over'>;
const taskActions: readonly TaskAction[] = ['call', 'decide', 'hand_over'];

/** Where a person acts, one task of a kind speaks for the whole account; what comes while it is open joins it. */
function tasksNow(plans: readonly ObligationPlan[], account: AccountSnapshot): DecidedNow {
  const due = plans.flatMap(({ due: moment }) => (moment && !isMessage(moment.rung) ? [moment] : []));
  if (due.length === 0) return nothingDecided;
  const parts = taskActions.map((does) => tasksOf(does, due, account));
  return { tasks: parts.flatMap(({ tasks }) => tasks), skips: parts.flatMap(({ skips }) => skips) };
}

function tasksOf(does: TaskAction, moments: readonly StepMoment[], account: AccountSnapshot): DecidedNow {
  const due = moments.filter(({ rung }) => rung.does === does);
  const [first] = due;
  if (!first) return nothingDecided;
  if (account.tasks.some(({ kind, closedAt }) => kind === does && closedAt === null)) {
    return { tasks: [], skips: due.map((moment) => ({ moment, reason: 'joins_open_task' })) };
  }
  return { tasks: [taskOf(does, [first, ...due.slice(1)], account)], skips: [] };
}

const titles: Readonly<Record<TaskAction, (name: string, about: string) => string>> = {
  call: (name, about) => `Call ${name} about ${about}`,
  decide: (name, about) => `Decide how to go on with ${name}: ${about}`,
  hand_over: (name, about) => `Decide whether to hand over what ${name} owes: ${about}`,
};

function taskOf(does: TaskAction, due: readonly [StepMoment, ...StepMoment[]], account: AccountSnapshot): OpenTask {
  const [first] = due;
  const numbers = account.obligations
    .filter(({ obligationId }) => due.some((moment) => moment.obligationId === obligationId))
    .map(({ number }) => number);
  const callee = firstToCall(account, first.rung.audience);
  const about = numbers.length > 3 ? `${numbers.length} invoices` : numbers.slice(0, 3).join(', ');
  return {
    kind: 'open_task',
    task: does,
    key: `${does}:${first.obligationId}:${first.ladderRun}:${first.step}`,
    title: cutText(titles[does](account.name, about), 200),
    because: first.step,
    steps: due.map(stepOf),
    ...(does === 'call' && callee && { contactId: callee.contactId }),
  };
}

function closedSkips(account: AccountSnapshot, facts: PlanFacts): readonly Skip[] {
  return account.obligations
    .filter(({ state }) => state === 'paid' || state === 'void')
    .flatMap((obligation) => planClosed(obligation, facts));
}

function skipSteps(skips: readonly Skip[]): readonly SkipSteps[] {
  if (skips.length === 0) return [];
  return [{ kind: 'skip_steps', steps: skips.map(({ moment, reason }) => ({ ...stepOf(moment), reason })) }];
}

function holdOf({ obligation, pausedBy }: ObligationPlan): readonly Hold[] {
  if (!pausedBy) return [];
  const because = pausedBy.kind === 'dispute' ? 'disputed' : 'on_hold';
  return [{ because, invoiceId: obligation.invoiceId, detail: pausedBy.reason, until: pausedBy.until }];
}

function skipReasonOf(hold: StandstillHold | undefined): PlanFacts['standstill'] {
  return hold?.because ?? null;
}
