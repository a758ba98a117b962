import { isAfter } from '@tactful/contact-rules';
import {
  type AccountSnapshot,
  type ConsumedStep,
  type ObligationFacts,
  type Pause,
} from '../accounts/account.types.js';
import { type LadderStep } from '../ladders/ladder-step.types.js';
import { type AccountPolicy, type Ladder } from '../ladders/ladder.types.js';
import { type AccountCalendar, instantOf, laterOf, pausedDays } from './calendar.decision.js';
import { type SkipReason } from './escalation.types.js';
import { type Unmet, unmetBy } from './step-conditions.decision.js';
import { type DateFacts, type StepMoment, stepMoments, stepsReached } from './step-moments.decision.js';

/** What one obligation calls for by its own clock, before the account is looked at as a whole. */
export interface ObligationPlan {
  readonly obligation: ObligationFacts;
  /** The pause that runs now and ends last, if any. */
  readonly pausedBy: Pause | null;
  /** Pauses of this obligation that ended before now. */
  readonly endedPauses: readonly Pause[];
  readonly skips: readonly { readonly moment: StepMoment; readonly reason: SkipReason }[];
  /** The step that is due and may be asked for now, if the account allows it. */
  readonly due: StepMoment | null;
  /** Due steps that wait: for the end of a pause, or for their turn. */
  readonly waiting: readonly StepMoment[];
  /** When a step that waits for its turn may go. */
  readonly freeAt: Temporal.Instant | null;
  /** Due steps that wait until they apply; another step may go meanwhile. */
  readonly blocked: readonly BlockedStep[];
  /** Fees that fall due now. They say nothing to anybody, so they take no turn. */
  readonly fees: readonly StepMoment[];
  /** Unconsumed steps whose date is still to come. */
  readonly ahead: readonly StepMoment[];
  /** What its dates were counted with. */
  readonly dates: DateFacts;
  /** The step that is due was missed before: its first date is over. */
  readonly caughtUp: boolean;
}

/** A step that is due and does not apply yet. */
export interface BlockedStep {
  readonly moment: StepMoment;
  readonly unmet: Unmet;
}

/** What plans of all obligations of an account share. */
export interface PlanFacts {
  readonly account: AccountSnapshot;
  readonly policy: AccountPolicy;
  readonly calendar: AccountCalendar;
  readonly now: Temporal.Instant;
  /** Now in epoch milliseconds. Days begin and end on whole ones, so held against these it is exact. */
  readonly nowMs: number;
  /** Why automation stands still for the whole account, if it does: the reason of steps that expire meanwhile. */
  readonly standstill: SkipReason | null;
}

/** Sorts the steps of one obligation into what is due, what waits, what is ahead and what has ended with a reason. */
export function planObligation(obligation: ObligationFacts, facts: PlanFacts): ObligationPlan {
  const { now, nowMs } = facts;
  const pauses = pausesOf(obligation, facts);
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
  const { come } = byTheirDay(stepMoments(dateFacts(obligation, pausesOf(obligation, facts), facts)), closedAtMs);
  return come.map((moment) => ({ moment, reason }));
}

function pausesOf(obligation: ObligationFacts, { account }: PlanFacts): readonly Pause[] {
  const { pauses } = account;
  return pauses.length === 0 ? pauses : pauses.filter((pause) => covers(pause, obligation));
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

/** Steps that do not apply yet go on waiting, unless a later step of the ladder takes its turn. */
function behindTurn(
  blocked: readonly BlockedStep[],
  { due }: Turn,
  { steps }: Ladder,
): { readonly passed: readonly StepMoment[]; readonly blocked: readonly BlockedStep[] } {
  if (!due) return { passed: [], blocked };
  const place = steps.indexOf(due.rung);
  const isPassed = ({ moment }: BlockedStep): boolean =>
    moment.rung.does !== 'fee' && steps.indexOf(moment.rung) < place;
  return { passed: blocked.filter(isPassed).map(momentOf), blocked: blocked.filter((one) => !isPassed(one)) };
}

const nothingBlocked = { passed: [], blocked: [] };

function momentOf({ moment }: BlockedStep): StepMoment {
  return moment;
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

/** The step that may go now. By default the latest; a step that is caught up `spaced` goes before later ones. */
function takeTurn(live: readonly StepMoment[], { ladder, calendar, used }: DateFacts, facts: PlanFacts): Turn {
  const { now, nowMs } = facts;
  const firstSpaced = live.findIndex(({ rung }) => rung.onMiss === 'spaced');
  const place = firstSpaced < 0 ? live.length - 1 : firstSpaced;
  const candidate = live[place];
  if (!candidate) return { due: null, waiting: [], freeAt: null };
  if (candidate.rung.onMiss !== 'spaced' || calendar.endOf(candidate.firstDay) > nowMs) {
    return { due: candidate, waiting: live.slice(place + 1), freeAt: null };
  }
  const freeAt = [...used.values()]
    .filter(({ outcome }) => outcome === 'requested')
    .map(({ at }) => at.add({ hours: ladder.spacingDays * 24 }))
    .find((free) => isAfter(free, now));
  if (freeAt) return { due: null, waiting: live.slice(place), freeAt };
  return { due: withFreshDates(candidate, facts), waiting: live.slice(place + 1), freeAt: null };
}

/**
 * A step that stopped by itself keeps its turn and waits, and nothing else takes it: so a pause never makes go out what
 * would not have gone. A later step of the ladder passes it as it passes any other.
 */
function heldWhilePaused(
  turn: Turn,
  held: {
    readonly free: readonly StepMoment[];
    readonly obligation: ObligationFacts;
    readonly facts: PlanFacts;
  },
): Turn {
  if (!turn.due || !isStandingStill(turn.due, held.obligation, held.facts)) return turn;
  return { due: null, waiting: held.free, freeAt: null, paused: turn.due };
}

function withPaused(blocked: readonly BlockedStep[], { paused }: Turn): readonly BlockedStep[] {
  return paused ? [...blocked, { moment: paused, unmet: { reason: 'step_paused', then: 'wait', watch: [] } }] : blocked;
}

/** Whether a step gave so much offence that it waits for a person. */
export function isStandingStill(
  { step }: Pick<StepMoment, 'step'>,
  { policyId }: Pick<ObligationFacts, 'policyId'>,
  { account: { stepPauses } }: Pick<PlanFacts, 'account'>,
): boolean {
  return stepPauses?.some((pause) => pause.step === step && pause.policyId === policyId) ?? false;
}

interface Turn {
  readonly due: StepMoment | null;
  readonly waiting: readonly StepMoment[];
  /** Until when a missed step waits for the one before it. */
  readonly freeAt: Temporal.Instant | null;
  /** The step whose turn it is and that stopped by itself. */
  readonly paused?: StepMoment;
}

/** A missed step that is sent after all stays valid for as long as it would have been. */
function withFreshDates(moment: StepMoment, { calendar, now, nowMs }: PlanFacts): StepMoment {
  const { firstDay, lastDay, endsAtMs } = moment;
  if (lastDay === null || endsAtMs > nowMs) return moment;
  return { ...moment, lastDay: calendar.firstDayFrom(now) + lastDay - firstDay };
}

function standing(live: readonly StepMoment[]): Turn {
  return { due: null, waiting: live, freeAt: null };
}

interface EndQuestion {
  readonly obligation: ObligationFacts;
  readonly pauses: readonly Pause[];
  readonly facts: PlanFacts;
  /** The obligation may be asked for now. */
  readonly isOpen: boolean;
}

/** Why a step that has come due ends without a message, whatever the account looks like; null: it does not. */
function endReason(moment: StepMoment, question: EndQuestion, unmet: Unmet | null): SkipReason | null {
  const { obligation, facts, isOpen } = question;
  const given = reasonFromTheBeginning(moment, obligation);
  // What stopped by itself is not used up: when a person lets it go on, it ends by its own rule if its time is over.
  if (given || isStandingStill(moment, obligation, facts)) return given;
  if (moment.endsAtMs <= facts.nowMs) {
    const reason = expiryReason(moment, question);
    return reason === 'expired' && unmet ? unmet.reason : reason;
  }
  if (unmet?.then === 'skip' && isOpen) return unmet.reason;
  return isMissed(moment, question) ? 'missed' : null;
}

/** Why a step never was one of this obligation's, as far as that is known from the beginning. */
function reasonFromTheBeginning(moment: StepMoment, { hasLateFee }: ObligationFacts): SkipReason | null {
  if (moment.replacedByEntry) return 'before_our_time';
  return needsFee(moment.rung) && !hasLateFee ? 'no_fee_in_terms' : null;
}

/** Its first date is over, and its ladder says that then it is left out. */
function isMissed({ rung, firstDay }: StepMoment, { pauses, facts }: EndQuestion): boolean {
  if (rung.onMiss !== 'skip' || runningPause(pauses, facts.now)) return false;
  return facts.calendar.endOf(firstDay) <= facts.nowMs;
}

function needsFee({ needs, does }: LadderStep): boolean {
  return needs === 'late_fee' || does === 'fee';
}

function expiryReason({ rung, startsAtMs, endsAtMs }: StepMoment, question: EndQuestion): SkipReason | null {
  const { obligation, pauses, facts } = question;
  if (endsAtMs <= obligation.knownAt.epochMilliseconds) return 'before_our_time';
  if (rung.onMiss === 'spaced') return null;
  const [start, end] = [instantOf(startsAtMs), instantOf(endsAtMs)];
  const overlapping = pauses.find(({ from, until }) => isAfter(end, from) && (until === null || isAfter(until, start)));
  if (overlapping) return overlapping.kind === 'dispute' ? 'disputed' : 'on_hold';
  return facts.standstill ?? 'expired';
}

function covers({ obligationId, invoiceId }: Pause, obligation: ObligationFacts): boolean {
  if (obligationId !== null) return obligationId === obligation.obligationId;
  return invoiceId === null || invoiceId === obligation.invoiceId;
}

/** The running pause that ends last; one without an end counts as last. */
function runningPause(pauses: readonly Pause[], now: Temporal.Instant): Pause | null {
  let last: Pause | null = null;
  for (const pause of pauses) {
    if (isAfter(pause.from, now) || (pause.until && !isAfter(pause.until, now))) continue;
    if (!last || pause.until === null) last = pause;
    else if (last.until !== null && laterOf(last.until, pause.until) === pause.until) last = pause;
  }
  return last;
}
