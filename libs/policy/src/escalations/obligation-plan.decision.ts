import { isAfter } from '@tactful/contact-rules';
import { type ConsumedStep, type ObligationFacts, type Pause } from '../accounts/account.types.js';
import { type LadderStep } from '../ladders/ladder-step.types.js';
import { pausedDays } from './calendar.decision.js';
import { type SkipReason } from './escalation.types.js';
import { type BlockedStep, type ObligationPlan, type PlanFacts } from './obligation-plan.types.js';
import { pausesOf, runningPause } from './pauses.decision.js';
import { endReason, type EndQuestion } from './step-end.decision.js';
import { unmetBy } from './step-conditions.decision.js';
import { type DateFacts, type StepMoment, stepMoments, stepsReached } from './step-moments.decision.js';
import {
  behindTurn,
  heldWhilePaused,
  nothingBlocked,
  standing,
  takeTurn,
  type Turn,
  withPaused,
} from './turn.decision.js';

/** Sorts the steps of one obligation into what is due, what waits, what is ahead and what has ended with a reason. */
export function planObligation(obligation: ObligationFacts, facts: PlanFacts): ObligationPlan {
  const { now, nowMs } = facts;
  const pauses = pausesOf(obligation, facts.account);
  const pausedBy = runningPause(pauses, now);
  const dates = dateFacts(obligation, pauses, facts);
  const { ladder } = dates;
  const { ahead, come } = byTheirDay(stepMoments(dates), nowMs);
  const isOpen = isAskable(obligation) && !pausedBy;
  const sorted = sortOut(come, { obligation, pauses, facts, isOpen });
  const free = sorted.live.filter(({ rung }) => rung.does !== 'fee');
  const turn: Turn = isOpen
    ? heldWhilePaused(takeTurn(free, dates, facts), { free, obligation, facts })
    : standing(come.filter((moment) => !sorted.ended.some((end) => end.moment === moment)));
  const { passed, blocked } = isOpen ? behindTurn(withPaused(sorted.blocked, turn), turn, ladder) : nothingBlocked;
  const superseded = [
    ...(isOpen ? free.filter((moment) => moment.step !== turn.due?.step && !turn.waiting.includes(moment)) : []),
    ...passed,
  ].map((moment) => ({ moment, reason: 'superseded_by_later_step' as const }));
  return {
    obligation,
    pausedBy,
    endedPauses: pauses.filter(({ until }) => until !== null && !isAfter(until, now)),
    skips: [...sorted.ended, ...superseded],
    due: turn.due,
    waiting: turn.waiting,
    freeAt: turn.freeAt,
    blocked,
    fees: isOpen ? sorted.live.filter(({ rung }) => rung.does === 'fee') : [],
    ahead,
    dates,
    caughtUp: turn.due !== null && facts.calendar.endOf(turn.due.firstDay) <= nowMs,
  };
}

/** Steps that the age of an obligation has reached, whether consumed or not; none while it is paused. */
export function reachedBy({ pausedBy, dates }: ObligationPlan, { nowMs }: PlanFacts): readonly LadderStep[] {
  return pausedBy ? [] : stepsReached(dates, nowMs);
}

/** What is left once an obligation is closed: steps that had come due unanswered end with that reason. */
export function planClosed(obligation: ObligationFacts, facts: PlanFacts): ObligationPlan['skips'] {
  const closedAtMs = obligation.closedAt?.epochMilliseconds ?? facts.nowMs;
  const reason = obligation.state === 'void' ? 'void' : 'paid';
  const { come } = byTheirDay(
    stepMoments(dateFacts(obligation, pausesOf(obligation, facts.account), facts)),
    closedAtMs,
  );
  return come.map((moment) => ({ moment, reason }));
}

interface ByTheirDay {
  readonly ahead: readonly StepMoment[];
  /** Steps whose first day has begun. */
  readonly come: readonly StepMoment[];
}

function byTheirDay(moments: readonly StepMoment[], atMs: number): ByTheirDay {
  const ahead: StepMoment[] = [];
  const come: StepMoment[] = [];
  for (const moment of moments) (moment.startsAtMs > atMs ? ahead : come).push(moment);
  return { ahead, come };
}

/** Something of it is open and not under dispute. */
export function isAskable(obligation: ObligationFacts): boolean {
  return obligation.state === 'open' && obligation.openMinor - obligation.disputedMinor > 0;
}

interface SortedSteps {
  readonly ended: ObligationPlan['skips'];
  /** Steps that may go, as far as they themselves are concerned. */
  readonly live: readonly StepMoment[];
  readonly blocked: readonly BlockedStep[];
}

/** Steps whose date has come: those that end with a reason, those that do not apply yet, and those that may go. */
function sortOut(come: readonly StepMoment[], question: EndQuestion): SortedSteps {
  const ended: { moment: StepMoment; reason: SkipReason }[] = [];
  const live: StepMoment[] = [];
  const blocked: BlockedStep[] = [];
  for (const moment of come) {
    const unmet = isConditional(moment) ? unmetBy(moment.rung, { ...question.facts, ...question }) : null;
    const reason = endReason(moment, question, unmet);
    if (reason) ended.push({ moment, reason });
    else if (unmet) blocked.push({ moment, unmet });
    else live.push(moment);
  }
  return { ended, live, blocked };
}

function isConditional({ rung, replacedByEntry }: StepMoment): boolean {
  return !replacedByEntry && (rung.when !== undefined || rung.requires !== 'nothing');
}

function dateFacts(
  obligation: ObligationFacts,
  pauses: readonly Pause[],
  { account, policy, calendar }: PlanFacts,
): DateFacts {
  return {
    obligation,
    customerId: account.customerId,
    ladder: policy.ladderOf(obligation),
    calendar,
    paused: pausedDays(pauses, calendar),
    contacts: account.contacts,
    used: consumedSteps(obligation, account.consumed),
    payDays: account.payDays,
  };
}

function consumedSteps(obligation: ObligationFacts, all: readonly ConsumedStep[]): ReadonlyMap<string, ConsumedStep> {
  const { obligationId, ladderRun } = obligation;
  const used = new Map<string, ConsumedStep>();
  for (const step of all) {
    if (step.obligationId === obligationId && step.ladderRun === ladderRun) used.set(step.step, step);
  }
  return used;
}
