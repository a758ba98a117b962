import {
  type AccountSnapshot,
  type ConsumedStep,
  type ObligationFacts,
  type Pause,
} from '../accounts/account.types.js';
import { type AccountPolicy, type Ladder, type LadderStep } from '../ladders/ladder.types.js';
import { type AccountCalendar, laterOf, pausedDays } from './calendar.decision.js';
import { type SkipReason } from './escalation.types.js';
import { type DateFacts, hasCome, type StepMoment, stepMoments } from './step-moments.decision.js';

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
  /** Unconsumed steps whose date is still to come. */
  readonly ahead: readonly StepMoment[];
  /** Steps that the age of the obligation has reached, whether consumed or not; none while it is paused. */
  readonly reached: readonly LadderStep[];
  /** The step that is due was missed before: its first date is over. */
  readonly caughtUp: boolean;
}

/** What plans of all obligations of an account share. */
export interface PlanFacts {
  readonly account: AccountSnapshot;
  readonly policy: AccountPolicy;
  readonly calendar: AccountCalendar;
  readonly now: Temporal.Instant;
  /** Why automation stands still for the whole account, if it does: the reason of steps that expire meanwhile. */
  readonly standstill: SkipReason | null;
}

/** Sorts the steps of one obligation into what is due, what waits, what is ahead and what has ended with a reason. */
export function planObligation(obligation: ObligationFacts, facts: PlanFacts): ObligationPlan {
  const { now } = facts;
  const pauses = facts.account.pauses.filter((pause) => covers(pause, obligation));
  const pausedBy = runningPause(pauses, now);
  const consumed = consumedSteps(obligation, facts.account.consumed);
  const ladder = facts.policy.ladderOf(obligation);
  const dates = dateFacts(pauses, ladder, facts);
  const moments = stepMoments(obligation, dates, consumed);
  const { ahead = [], come = [] } = Object.groupBy(moments, ({ startsAt }) =>
    isAfter(startsAt, now) ? 'ahead' : 'come',
  );
  const ended = come.flatMap((moment) => {
    const reason = endReason(moment, { obligation, pauses, facts });
    return reason ? [{ moment, reason }] : [];
  });
  const live = come.filter((moment) => !ended.some((end) => end.moment === moment));
  const turn =
    isAskable(obligation) && !pausedBy
      ? takeTurn(live, consumed, { ladder, calendar: facts.calendar, now })
      : standing(live);
  const superseded = live
    .filter((moment) => moment.step !== turn.due?.step && !turn.waiting.includes(moment))
    .map((moment) => ({ moment, reason: 'superseded_by_later_step' as const }));
  return {
    obligation,
    pausedBy,
    endedPauses: pauses.filter(({ until }) => until !== null && !isAfter(until, now)),
    skips: [...ended, ...superseded],
    due: turn.due,
    waiting: turn.waiting,
    freeAt: turn.freeAt,
    ahead,
    reached: pausedBy ? [] : ladder.steps.filter((rung) => hasCome(rung, obligation, { dates, now })),
    caughtUp: turn.due !== null && !isAfter(facts.calendar.endOf(turn.due.validFrom), now),
  };
}

/** What is left once an obligation is closed: steps that had come due unanswered end with that reason. */
export function planClosed(obligation: ObligationFacts, facts: PlanFacts): ObligationPlan['skips'] {
  const closedAt = obligation.closedAt ?? facts.now;
  const pauses = facts.account.pauses.filter((pause) => covers(pause, obligation));
  const consumed = consumedSteps(obligation, facts.account.consumed);
  const ladder = facts.policy.ladderOf(obligation);
  return stepMoments(obligation, dateFacts(pauses, ladder, facts), consumed)
    .filter(({ startsAt }) => !isAfter(startsAt, closedAt))
    .map((moment) => ({ moment, reason: obligation.state === 'void' ? 'void' : 'paid' }));
}

/** Something of it is open and not under dispute. */
export function isAskable(obligation: ObligationFacts): boolean {
  return obligation.state === 'open' && obligation.openMinor - obligation.disputedMinor > 0;
}

function dateFacts(pauses: readonly Pause[], ladder: Ladder, { account, calendar }: PlanFacts): DateFacts {
  return { customerId: account.customerId, ladder, calendar, paused: pausedDays(pauses, calendar) };
}

function consumedSteps(obligation: ObligationFacts, all: readonly ConsumedStep[]): ReadonlyMap<string, ConsumedStep> {
  const own = all.filter(
    ({ obligationId, ladderRun }) => obligationId === obligation.obligationId && ladderRun === obligation.ladderRun,
  );
  return new Map(own.map((step) => [step.step, step]));
}

/** The step that may go now. By default the latest; a step that is caught up `spaced` goes before later ones. */
function takeTurn(
  live: readonly StepMoment[],
  consumed: ReadonlyMap<string, ConsumedStep>,
  { ladder, calendar, now }: Pick<DateFacts, 'ladder' | 'calendar'> & Pick<PlanFacts, 'now'>,
): Turn {
  const firstSpaced = live.findIndex(({ rung }) => rung.onMiss === 'spaced');
  const place = firstSpaced < 0 ? live.length - 1 : firstSpaced;
  const candidate = live[place];
  if (!candidate) return { due: null, waiting: [], freeAt: null };
  if (candidate.rung.onMiss !== 'spaced' || isAfter(calendar.endOf(candidate.validFrom), now)) {
    return { due: candidate, waiting: live.slice(place + 1), freeAt: null };
  }
  const freeAt = [...consumed.values()]
    .filter(({ outcome }) => outcome === 'requested')
    .map(({ at }) => at.add({ hours: ladder.spacingDays * 24 }))
    .find((free) => isAfter(free, now));
  if (freeAt) return { due: null, waiting: live.slice(place), freeAt };
  return { due: withFreshDates(candidate, calendar, now), waiting: live.slice(place + 1), freeAt: null };
}

interface Turn {
  readonly due: StepMoment | null;
  readonly waiting: readonly StepMoment[];
  /** Until when a missed step waits for the one before it. */
  readonly freeAt: Temporal.Instant | null;
}

/** A missed step that is sent after all stays valid for as long as it would have been. */
function withFreshDates(moment: StepMoment, calendar: AccountCalendar, now: Temporal.Instant): StepMoment {
  if (!moment.endsAt || isAfter(moment.endsAt, now) || !moment.validUntil) return moment;
  const days = moment.validFrom.until(moment.validUntil, { largestUnit: 'days' }).days;
  return { ...moment, validUntil: calendar.firstDateFrom(now).add({ days }) };
}

function standing(live: readonly StepMoment[]): Turn {
  return { due: null, waiting: live, freeAt: null };
}

interface EndQuestion {
  readonly obligation: ObligationFacts;
  readonly pauses: readonly Pause[];
  readonly facts: PlanFacts;
}

/** Why a step that has come due ends without a message, whatever the account looks like; null: it does not. */
function endReason(moment: StepMoment, question: EndQuestion): SkipReason | null {
  const { obligation, pauses, facts } = question;
  if (moment.replacedByEntry) return 'before_our_time';
  if (moment.rung.needs === 'late_fee' && !obligation.hasLateFee) return 'no_fee_in_terms';
  if (moment.endsAt && !isAfter(moment.endsAt, facts.now)) return expiryReason(moment, moment.endsAt, question);
  const missed = moment.rung.onMiss === 'skip' && !isAfter(facts.calendar.endOf(moment.validFrom), facts.now);
  return missed && !runningPause(pauses, facts.now) ? 'missed' : null;
}

function expiryReason(moment: StepMoment, endsAt: Temporal.Instant, question: EndQuestion): SkipReason | null {
  const { obligation, pauses, facts } = question;
  if (!isAfter(endsAt, obligation.knownAt)) return 'before_our_time';
  if (moment.rung.onMiss === 'spaced') return null;
  const overlapping = pauses.find(
    ({ from, until }) => isAfter(endsAt, from) && (until === null || isAfter(until, moment.startsAt)),
  );
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

function isAfter(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) > 0;
}
