import { hashOf } from '@tactful/contact-planning';
import { dateOf, dayOf, localDayAt, workingDayAfter } from '@tactful/contact-rules';
import { type ObligationFacts } from '../accounts/account.types.js';
import { type Ladder } from '../ladders/ladder.types.js';
import { type AnchoredDay, isMessage, type LadderStep } from '../ladders/ladder-step.types.js';
import { type AccountCalendar, moveByPauses, type PausedDays } from './calendar.decision.js';
import { type ContactAnchorFacts, contactDay } from './contact-anchor.decision.js';
import { afterPayDay } from '../timing/pay-day-wait.decision.js';
import { type PayDayWish } from '../timing/timing.types.js';
import { type StepOfObligation } from './escalation.types.js';

/** When a step of an obligation is due: days as day numbers, moments in epoch milliseconds. */
export interface StepMoment extends Pick<StepOfObligation, 'obligationId' | 'invoiceId' | 'ladderRun' | 'step'> {
  readonly rung: LadderStep;
  readonly firstDay: number;
  /** Inclusive; null: no last day. */
  readonly lastDay: number | null;
  /** The start of its first day for both sides. */
  readonly startsAtMs: number;
  /** The end of its last day for the customer; Infinity: never. */
  readonly endsAtMs: number;
  /** The date of an old debt's entry has taken the place of this step. */
  readonly replacedByEntry: boolean;
  /** This step is how an old debt enters. */
  readonly isEntry: boolean;
  /** When it would have begun, had it not to wait for the customer's pay day; null: it does not wait. */
  readonly waitsSinceMs: number | null;
}

/** What the dates of one obligation's steps are counted with. */
export interface DateFacts extends ContactAnchorFacts {
  readonly customerId: string;
  readonly paused: readonly PausedDays[];
  /** The customer pays on stated days; left out: none are known. */
  readonly payDays?: PayDayWish | undefined;
}

/**
 * The moments of those steps of an obligation that are not used up, in the ladder's order. A step whose date lies
 * beyond a pause without an end has none yet.
 */
export function stepMoments(facts: DateFacts): readonly StepMoment[] {
  const { obligation, calendar, ladder, used } = facts;
  const anchors = anchorsOf(obligation);
  const isOld = calendar.isOverdueAt(anchors.dueDay, obligation.enteredAt.epochMilliseconds);
  const entry = isOld ? entryDay(anchors, facts) : undefined;
  if (entry === null) return [];
  const moments: StepMoment[] = [];
  for (const rung of ladder.steps) {
    if (used.has(rung.step) || !isFor(rung, obligation)) continue;
    const own = entry === undefined ? daysOf(rung, anchors, facts) : daysOfOldDebt(rung, anchors, { facts, entry });
    if (own) moments.push(momentOf(rung, own, { anchors, facts, entry }));
  }
  return moments;
}

interface DaysInContext {
  readonly anchors: Anchors;
  readonly facts: DateFacts;
  /** The day on which it enters as an old debt; undefined: it is none. */
  readonly entry: number | undefined;
}

function momentOf(rung: LadderStep, own: Days, { anchors, facts, entry }: DaysInContext): StepMoment {
  const { obligation, calendar, ladder, payDays } = facts;
  const replacedByEntry = entry !== undefined && isReplaced(rung, anchors, { facts, entry });
  const { from, until } = payDays && !replacedByEntry ? withPayDay(own, { rung, anchors }, payDays) : own;
  return {
    obligationId: obligation.obligationId,
    invoiceId: obligation.invoiceId,
    ladderRun: obligation.ladderRun,
    step: rung.step,
    rung,
    firstDay: from,
    lastDay: until,
    startsAtMs: calendar.startOf(from),
    endsAtMs: until === null ? Infinity : calendar.endOf(until),
    replacedByEntry,
    isEntry: entry !== undefined && rung.step === ladder.oldDebt.step,
    waitsSinceMs: from === own.from ? null : calendar.startOf(own.from),
  };
}

/** Steps that count from the issue of an invoice look after the invoice: an instalment was agreed on with the customer. */
function isFor(rung: LadderStep, { isInstalment }: ObligationFacts): boolean {
  return rung.first.from !== 'issue' || !isInstalment;
}

/** The steps whose first day has come by the obligation's own age, used up or not. */
export function stepsReached(facts: DateFacts, nowMs: number): readonly LadderStep[] {
  const anchors = anchorsOf(facts.obligation);
  return facts.ladder.steps.filter((rung) => {
    // What follows a contact moves on with it, so that it came is told by its use.
    if (rung.first.from === 'contact' && facts.used.has(rung.step)) return true;
    const first = dayOfStep({ day: rung.first, rung }, anchors, facts);
    return first !== null && facts.calendar.startOf(first) <= nowMs;
  });
}

/** An obligation that came under its ladder only after its due date. */
export function isOldDebt(obligation: ObligationFacts, calendar: AccountCalendar): boolean {
  return calendar.isOverdue(obligation.dueDate, obligation.enteredAt);
}

/** The days of an obligation from which steps count. */
interface Anchors {
  readonly issueDay: number;
  readonly dueDay: number;
}

function anchorsOf({ issueDate, dueDate }: ObligationFacts): Anchors {
  return { issueDay: dayOf(issueDate), dueDay: dayOf(dueDate) };
}

interface Days {
  readonly from: number;
  readonly until: number | null;
}

function daysOf(rung: LadderStep, anchors: Anchors, facts: DateFacts): Days | null {
  const from = dayOfStep({ day: rung.first, rung }, anchors, facts);
  if (from === null) return null;
  // Its last date is not known while a pause runs: it has not passed, and nothing is asked before the pause ends.
  return { from, until: rung.last && dayOfStep({ day: rung.last, rung }, anchors, facts) };
}

/** Messages about something overdue wait for a pay day that is near: it may settle what they would ask for. */
function withPayDay(
  own: Days,
  { rung, anchors }: { readonly rung: LadderStep; readonly anchors: Anchors },
  wish: PayDayWish,
): Days {
  if (!isMessage(rung) || own.from <= anchors.dueDay) return own;
  const from = dayOf(afterPayDay(dateOf(own.from), wish));
  return from === own.from ? own : { from, until: own.until === null ? null : Math.max(own.until, from) };
}

interface DayOfStep {
  readonly day: AnchoredDay;
  readonly rung: LadderStep;
}

/** The day, moved on by the paused days after its anchor; null: not known yet. */
function dayOfStep({ day, rung }: DayOfStep, { issueDay, dueDay }: Anchors, facts: DateFacts): number | null {
  const { days } = day;
  switch (day.from) {
    case 'issue':
      return issueDay + days;
    case 'due':
      return moveByPauses(dueDay, dueDay + days, facts.paused);
    case 'month_end':
      return moveByPauses(dueDay, monthEndOf(facts.obligation) + days, facts.paused);
    case 'contact': {
      const anchor = contactDay(rung, facts);
      return anchor === null ? null : moveByPauses(anchor, anchor + days, facts.paused);
    }
  }
}

function monthEndOf({ dueDate }: ObligationFacts): number {
  return dayOf(dueDate) + dueDate.daysInMonth - dueDate.day;
}

/** The day on which old debt enters: the same for all of an account, spread over working days; paused days move it on. */
function entryDay(anchors: Anchors, facts: DateFacts): number | null {
  const { obligation, calendar, ladder, paused, customerId } = facts;
  const known = localDayAt(calendar.companyZone, obligation.enteredAt.epochMilliseconds);
  const spread = workingDayAfter(known, hashOf(customerId) % ladder.oldDebt.overWorkingDays, {});
  const moved = moveByPauses(known - 1, spread, paused);
  const rung = ladder.steps.find(({ step }) => step === ladder.oldDebt.step);
  const normal = rung ? dayOfStep({ day: rung.first, rung }, anchors, facts) : null;
  return moved === null || normal === null ? null : Math.max(moved, normal);
}

interface OldDebt {
  readonly facts: DateFacts;
  /** The day on which it enters. */
  readonly entry: number;
}

function daysOfOldDebt(rung: LadderStep, anchors: Anchors, { facts, entry }: OldDebt): Days | null {
  const { oldDebt } = facts.ladder;
  if (rung.step === oldDebt.step) {
    return { from: entry, until: moveByPauses(entry, entry + oldDebt.decideAfterDays, facts.paused) };
  }
  if (isReplaced(rung, anchors, { facts, entry })) return { from: entry, until: null };
  const days = daysOf(rung, anchors, facts);
  if (!days || !isForAPerson(rung)) return days;
  const notBefore = moveByPauses(entry, entry + oldDebt.decideAfterDays, facts.paused);
  return notBefore === null ? null : { ...days, from: Math.max(days.from, notBefore) };
}

/** Steps whose date came before the entry belong to a time before ours, except those where a person decides. */
function isReplaced(rung: LadderStep, anchors: Anchors, { facts, entry }: OldDebt): boolean {
  if (rung.step === facts.ladder.oldDebt.step || isForAPerson(rung)) return false;
  if (rung.first.from === 'contact') return isBeforeEntry(rung, facts.ladder);
  const own = dayOfStep({ day: rung.first, rung }, anchors, facts);
  return own !== null && own <= entry;
}

/** Steps at which a person takes over: they come after the entry, whatever their own date is. */
function isForAPerson({ does }: LadderStep): boolean {
  return does === 'decide' || does === 'hand_over';
}

function isBeforeEntry(rung: LadderStep, { steps, oldDebt }: Ladder): boolean {
  return steps.indexOf(rung) < steps.findIndex(({ step }) => step === oldDebt.step);
}
